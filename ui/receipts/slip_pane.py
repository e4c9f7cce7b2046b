"""The deposit slip beside the drawer: the very file that prints, and what posting does to the accounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.receipts.deposit_queries import deposit_detail
from ui.desk import Desk
from ui.files import save_as
from ui.receipts.figure_list import Figure, FigureList
from ui.widgets.labels import Label
from ui.widgets.pdf_pane import PdfPane

if TYPE_CHECKING:
    from ar_desktop.documents.deposit_slip import DepositSlip

DRAWN_AFTER: Final = 250  # milliseconds after the last change


class SlipPane(QWidget):
    """Shows the slip of what goes to the bank now (`slip` makes it), or that of a posted deposit."""

    def __init__(
        self, desk: Desk, slip: Callable[[], Callable[[], DepositSlip] | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = desk.look
        self.desk, self._slip = desk, slip
        self._number = ""  # the posted deposit whose slip is shown; empty: what goes to the bank now
        self._asked = 0
        self.pane = PdfPane(desk, self.tr("Slip"), self)
        self._after, self._title = FigureList(look), Label(look, self.tr("After posting"), weight=600)
        self._later = QTimer(self, singleShot=True, interval=DRAWN_AFTER)
        self._later.timeout.connect(self._draw)
        self.pane.print_wanted.connect(self.print_it)
        self.pane.save_wanted.connect(self.save_it)
        foot = QVBoxLayout()
        foot.setContentsMargins(look.px(18), look.px(12), look.px(16), look.px(14))
        foot.setSpacing(look.px(4))
        foot.addWidget(self._title)
        foot.addWidget(self._after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pane, 1)
        column.addLayout(foot)
        self.setMinimumWidth(look.px(280))

    def show_now(self, after: Sequence[Figure] | None = None) -> None:
        """What goes to the bank now; `after` are the accounts, where they changed."""
        if after is not None:
            self._after.show_lines(after)
        if after is not None or self._number:
            self._number = ""
            self.pane.set_title(self.tr("Slip"))
            self._later.start()

    def show_posted(self, number: str) -> None:
        self._number = number
        self.pane.set_title(number)
        self._later.start()

    def _draw(self) -> None:
        self._asked += 1
        if number := self._number:
            self.desk.ask(self, lambda reading, _progress: self._posted(reading, number), self._render)
        elif (make := self._slip()) is not None:
            self.desk.ask(self, lambda _reading, _progress: make(), self._render)
        else:
            self.pane.show_pdf(b"")

    def _posted(self, reading: Any, number: str) -> DepositSlip:
        from ar_desktop.documents.deposit_slip import slip_of

        return slip_of(self.desk.company, deposit_detail(reading, number))

    def _render(self, slip: DepositSlip) -> None:
        asked, workers = self._asked, self.desk.jobs.workers

        def work(progress: Any) -> bytes:
            from ar_desktop.documents.deposit_slip_drawing import render_slip

            return workers.call(render_slip, slip, progress=progress)

        self.desk.jobs.run(work, lambda pdf: self.pane.show_pdf(pdf) if asked == self._asked else None)

    def print_it(self) -> None:
        from ui.printing import print_pdf

        if self.pane.pdf:
            print_pdf(self.desk, self.pane.pdf, self.tr("Deposit slip"), self)

    def save_it(self) -> None:
        if self.pane.pdf:
            which = self._number or self.desk.company.today.isoformat()
            save_as(self.desk, self, f"{self.tr('Deposit')} {which}.pdf", self.pane.pdf)
