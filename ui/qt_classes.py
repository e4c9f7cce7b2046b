"""Qt's classes, made known to Python on the GUI thread before any other thread loads modules that use them.

PySide makes each class when it is first named. Two threads that do so at once crash the process, and a module that
is imported on a working thread names many: so those that this window uses are named before the first such thread
starts, and all others, which pyqtgraph goes through, before it is loaded.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Final

USED: Final = {
    "QtCore": """
        QAbstractListModel QAbstractTableModel QBuffer QByteArray QCoreApplication QDate QElapsedTimer QEvent
        QIODevice QItemSelection QItemSelectionModel QKeyCombination QLibraryInfo QLocale QMargins QModelIndex
        QObject QPersistentModelIndex QPoint QPointF QRect QRectF QSettings QSignalBlocker QSize QSizeF QStandardPaths
        QThreadPool QTimer QTranslator QUrl Qt Signal SignalInstance
    """,
    "QtGui": """
        QAccessible QAccessibleAnnouncementEvent QAccessibleEvent QAction QActionGroup QCloseEvent QColor
        QDesktopServices QDragEnterEvent QDragLeaveEvent QDropEvent QEnterEvent QFileOpenEvent QFocusEvent QFont
        QFontDatabase QFontInfo QFontMetrics QGuiApplication QHelpEvent QHideEvent QIcon QIconEngine QImage
        QImageReader QKeyEvent QKeySequence QMouseEvent QPageLayout QPageSize QPaintEvent QPainter QPalette QPen
        QPixmap QPolygonF QResizeEvent QShortcut QShowEvent QTextBlock QTextCharFormat QTextCursor QTextDocument
        QTextLength QTextTable QValidator QWheelEvent
    """,
    "QtWidgets": """
        QAbstractItemView QAbstractScrollArea QAbstractSpinBox QApplication QBoxLayout QCalendarWidget QCheckBox
        QComboBox QCompleter QDialog QFileDialog QFrame QGridLayout QHBoxLayout QHeaderView QInputDialog QLabel QLayout
        QLayoutItem QLineEdit QListView QMainWindow QMenu QMenuBar QMessageBox QPlainTextEdit QProgressBar QProxyStyle
        QPushButton QRadioButton QScrollArea QSizePolicy QSpacerItem QSplitter QStackedLayout QStackedWidget QStatusBar
        QStyle QStyleHintReturn QStyleOption QStyleOptionViewItem QStyledItemDelegate QTabBar QTableView
        QTextBrowser QToolTip QVBoxLayout QWidget QWidgetAction
    """,
}
BESIDE: Final = ("QtSvg", "QtPrintSupport", "QtTest", "QtOpenGL", "QtOpenGLWidgets")  # printing and pyqtgraph load them


def know_used() -> None:
    """What modules of the window import; most of it the shell has named already."""
    for module, names in USED.items():
        qt = import_module(f"PySide6.{module}")
        for name in names.split():
            getattr(qt, name)


def know_all() -> Iterator[None]:
    """Everything there is, a class with each step: some hundred steps of a fraction of a millisecond."""
    for module in (*USED, *BESIDE):
        qt = import_module(f"PySide6.{module}")
        for name in dir(qt):
            getattr(qt, name)
            yield
