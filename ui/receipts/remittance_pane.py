"""The remittance below the grid: what the customer wrote, beside the page that it stands on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.receipts.remittance import Remittance
from ui.desk import Desk
from ui.receipts.remittance_file import RemittanceFile, open_remittance
from ui.receipts.remittance_text import RemittanceText
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.page_stack import PageStack
from ui.widgets.pdf_pages import PdfPages

HEIGHT = 178
WIDEST = 1600  # pixels of a picture that are kept


class RemittancePane(QWidget):
    """There only while there is a remittance; `file` is what goes to the customer's documents with the receipt."""

    read = Signal(str)  # its words; empty: it was taken away
    taken = Signal(object)  # Mark
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self._desk = desk
        self.file: RemittanceFile | None = None
        self._payment = 0  # a file that is still read when the payment is over is not the next one's
        self.text = RemittanceText(look, self)
        self.pages = PdfPages(desk, self)
        self.pages.setAccessibleName(self.tr("Page of the remittance"))
        self.picture = Picture(desk, self)
        self._name = ElidedLabel(look, role="text2")
        self._view = Btn(look, variant="ghost", icon="eye")
        self._close = Btn(look, icon="x", variant="ghost")
        self._close.name_it(self.tr("Take the remittance away"))
        self._stack = PageStack(self)
        self._lay_out()
        self.text.taken.connect(self.taken)
        self._view.clicked.connect(self._turn)
        self._close.clicked.connect(self.clear)
        self.hide()

    def _lay_out(self) -> None:
        look = self._desk.look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(6), look.px(12), look.px(2))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Remittance"), weight=600))
        head.addWidget(self._name, 1)
        head.addWidget(self._view)
        head.addWidget(self._close)
        for view in (self.text, self.pages, self.picture):
            self._stack.addWidget(view)
        body = QHBoxLayout()
        body.setContentsMargins(look.px(16), 0, look.px(12), look.px(6))
        body.addWidget(self._stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(0, self._desk.look.px(HEIGHT))

    # --- in ---------------------------------------------------------------------------------

    def choose_file(self) -> None:
        folder = self._desk.preferences.text("files/folder", str(Path.home()))
        kinds = self.tr("Remittances (*.pdf *.txt *.csv *.eml *.png *.jpg *.jpeg);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Remittance"), folder, kinds)
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        desk, workers = self._desk, self._desk.jobs.workers
        title, payment = self.tr("Reading {name}").format(name=path.name), self._payment

        def show(one: RemittanceFile) -> None:
            if payment == self._payment:
                self.show_file(one)

        desk.jobs.run(lambda _progress: open_remittance(path, workers), show, failed=self.refused.emit, title=title)

    def paste(self) -> None:
        """The words of an e-mail, straight from the clipboard."""
        text = QApplication.clipboard().text().strip()
        if text:
            self.show_file(RemittanceFile(self.tr("Remittance") + ".txt", text.encode(), text))

    def show_file(self, one: RemittanceFile) -> None:
        self.file = one
        self._name.setText(one.name)
        self.text.show_remittance(Remittance(one.text))
        self.pages.show_pdf(one.content if one.is_pdf else b"")
        self.picture.show_picture(one.content if one.is_picture else b"")
        self._stack.setCurrentWidget(self.text if one.text else self.pages if one.is_pdf else self.picture)
        self._view.setVisible(one.is_pdf and bool(one.text))
        self._name_view()
        self.show()
        self.read.emit(one.text)

    def show_remittance(self, one: Remittance | None) -> None:
        """The same words, as they were understood for the one who pays."""
        if one is not None and self.file is not None:
            self.text.show_remittance(one)

    def clear(self) -> None:
        had, self.file = self.file, None
        self._payment += 1
        self.hide()
        self.pages.show_pdf(b"")
        self.picture.show_picture(b"")
        if had is not None:
            self.read.emit("")

    def _turn(self) -> None:
        self._stack.setCurrentWidget(self.pages if self._stack.currentWidget() is self.text else self.text)
        self._name_view()

    def _name_view(self) -> None:
        words = self._stack.currentWidget() is self.text
        self._view.setText(self.tr("Show the page") if words else self.tr("Show the text"))
        self._view.setAccessibleName(self._view.text())
        self._view.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()


class Picture(QWidget):
    """A photograph or scan, as large as there is room for it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._image, self._content = desk, QImage(), b""
        self.setAccessibleName(self.tr("Picture of the remittance"))

    def show_picture(self, content: bytes) -> None:
        self._content, self._image = content, QImage()
        self.update()
        if content:
            self._desk.jobs.run(lambda _progress: _decoded(content), lambda image: self._take(content, image))

    def _take(self, content: bytes, image: QImage) -> None:
        if content == self._content:
            self._image = image
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull() and self.height() > 0:
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(self.rect().adjusted(0, 0, size.width() - self.width(), size.height() - self.height()),
                              self._image)  # fmt: skip
        painter.end()


def _decoded(content: bytes) -> QImage:
    """Scaled while it is read: a photograph of a telephone has more pixels than any screen."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > WIDEST:
        reader.setScaledSize(size.scaled(WIDEST, WIDEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
