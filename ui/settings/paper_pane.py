"""The paper as it is now: the very page of the latest invoice, or of an example while there is none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.documents.example_paper import example_invoice
from ar_desktop.documents.invoice_paper import invoice_paper
from ar_desktop.documents.papers import InvoicePaper
from ar_desktop.invoicing.queries import latest_invoice
from ui import paper_work
from ui.desk import Desk
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pdf_pages import PdfPages

PAUSE = 250


class PaperPane(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._about = ElidedLabel(look, self.tr("the very page that prints"), px=12, role="muted")
        self.pages = PdfPages(desk, self)
        self.pages.setAccessibleName(self.tr("The latest invoice as it prints"))
        head = QHBoxLayout()
        head.setContentsMargins(look.px(18), look.px(14), look.px(12), look.px(6))
        head.setSpacing(look.px(10))
        head.addWidget(Label(look, self.tr("Paper"), px=15, weight=600))
        head.addWidget(self._about, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._ask)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        self._later.stop()
        super().hideEvent(event)

    def refresh(self) -> None:
        if self.isVisible():
            self._later.start(PAUSE)

    def _ask(self) -> None:
        company, workers = self._desk.company, self._desk.jobs.workers
        settings = company.settings()

        def query(read: Any, _progress: object) -> tuple[InvoicePaper, bytes]:
            number = latest_invoice(read)
            if number is not None:
                paper = invoice_paper(read, settings, number)
            else:
                from ar_desktop.company.logo import logo

                paper = example_invoice(settings, company.today, logo(read, settings))
            return paper, workers.call(paper_work.pdf_of, paper)

        self._desk.ask(self, query, self._show)

    def _show(self, answer: tuple[InvoicePaper, bytes]) -> None:
        paper, pdf = answer
        self._about.setText(self.tr("{number}, the very page that prints").format(number=paper.number))
        self.pages.show_pdf(pdf)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("win"))
        painter.end()
