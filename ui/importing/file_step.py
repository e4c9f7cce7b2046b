"""The first step: what is to come in, and the file, dropped or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.importing import kinds
from ui.importing.past_pane import PastPane
from ui.importing.process import ImportProcess
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.choice_card import ChoiceCard
from ui.widgets.labels import Label
from ui.widgets.scrolled import scrolled

WIDTH = 760


class FileStep(QWidget):
    """`chosen` has the kind as well: "" means what the file's heads say."""

    chosen = Signal(object, str)  # Path, kind

    def __init__(self, desk: Desk, process: ImportProcess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = desk.look
        self.past = PastPane(desk, process)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Choose a file"))
        self.cards = {
            kind: ChoiceCard(look, kinds.ICONS[kind], kinds.title(kind), kinds.about(kind)) for kind in kinds.KINDS
        }
        self.choose_button = Btn(look, self.tr("Choose a file…"), variant="primary", icon="folder-open")
        self.choose_button.clicked.connect(lambda: self.ask(""))
        for kind, card in self.cards.items():
            card.clicked.connect(lambda _on=False, kind=kind: self.ask(kind))
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._look
        box = QWidget(self)
        box.setMaximumWidth(look.px(WIDTH))
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self._drop())
        column.addSpacing(look.px(10))
        column.addWidget(Label(look, self.tr("Or say first what it is"), weight=600))
        grid = QGridLayout()
        grid.setSpacing(look.px(10))
        for at, card in enumerate(self.cards.values()):
            grid.addWidget(card, at // 2, at % 2)
        column.addLayout(grid)
        column.addSpacing(look.px(10))
        column.addWidget(self.past)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, 100)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body))

    def _drop(self) -> QWidget:
        look = self._look
        zone = _Zone(look)
        column = QVBoxLayout(zone)
        column.setContentsMargins(look.px(20), look.px(26), look.px(20), look.px(22))
        column.setSpacing(look.px(6))
        title = Label(look, self.tr("Drop a file here"), px=15, weight=600)
        text = Label(
            look, self.tr("CSV, a text file from your old program, or an Excel workbook (.xlsx). You see everything "
                          "before anything is written."), role="text2",
        )  # fmt: skip
        text.setWordWrap(True)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(look.px(6))
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignHCenter)
        return zone

    def ask(self, kind: str) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a file"), "", self.tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)")
        )
        if name:
            self.chosen.emit(Path(name), kind)

    def enter(self) -> None:
        self.choose_button.setFocus()
        self.past.ask_again()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()), "")


class _Zone(QWidget):
    """A dashed frame, lit while a file is over the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(120))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look.color("field"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.color("win"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()
