"""A PDF beside what it is made of: its pages, how many there are, print, save, zoom."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.buttons import Btn
from ui.widgets.chip import Chip
from ui.widgets.labels import ElidedLabel
from ui.widgets.pdf_pages import PdfPages

LEAST_TITLE: Final = 90  # pixels at 100 % of a name that is longer


class PdfPane(QWidget):
    """`show_pdf` with the bytes that print and are saved. Without any, it says why in place of the pages."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.pdf = b""
        # a long name gives way: the pane keeps its width while one goes through customers
        self._title, self._about = ElidedLabel(look, title, weight=600, greedy=False), ElidedLabel(look, role="text2")
        self._print = Btn(look, icon="printer", variant="ghost", keys="Ctrl+P")
        self._print.name_it(self.tr("Print"))
        self._save = Btn(look, icon="download", variant="ghost", keys="Ctrl+Shift+S")
        self._save.name_it(self.tr("Save as PDF"))
        for button in (self._print, self._save):
            button.show_keys(False)
        self._zoom = Chip(look, self.tr("Size"), self._sizes(), self, variant="ghost")
        self.pages = PdfPages(desk, self)
        self._lay_out()
        self._print.clicked.connect(self.print_wanted)
        self._save.clicked.connect(self.save_wanted)
        self._zoom.chosen.connect(self.pages.set_zoom)
        self.pages.counted.connect(self._say_pages)

    def _lay_out(self) -> None:
        look = self._desk.look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(16), look.px(6), look.px(10), look.px(4))
        head.setSpacing(look.px(6))
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        for button in (self._print, self._save, self._zoom):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)

    def _sizes(self) -> list[tuple[Any, str, str]]:
        sizes = [(percent, f"{percent} %", f"{percent} %") for percent in (75, 100, 150, 200)]
        return [(0, self.tr("Fit the width"), self.tr("Fit")), *sizes]

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setMinimumWidth(min(self._title.sizeHint().width(), self._desk.look.px(LEAST_TITLE)))

    def show_pdf(self, pdf: bytes) -> None:
        self.pdf = pdf
        for button in (self._print, self._save):
            button.setEnabled(bool(pdf))
        if not pdf:
            self._about.setText("")
        self.pages.show_pdf(pdf)

    def offer(self, *, files: bool) -> None:
        """Whether there is something to print and save: a draft's preview is neither."""
        self._print.setVisible(files)
        self._save.setVisible(files)

    def say(self, about: str) -> None:
        """What stands beside the title while there is nothing to count."""
        self._about.setText(about)

    def _say_pages(self, pages: int) -> None:
        text = self.tr("{n} pages") if pages != 1 else self.tr("{n} page")
        self._about.setText(text.format(n=self._desk.figures.count(pages)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._desk.look, QPainter(self)
        painter.fillRect(self.rect(), look.color("sunken"))
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()
