"""A statement of what a customer's tab shows: to be looked at and sent along, without a number of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from ui.desk import Desk
from ui.paper_work import pdf_of_all
from ui.widgets.buttons import Btn, drop_below

if TYPE_CHECKING:
    from ar_desktop.documents.papers import Paper, StatementKind


class Range(NamedTuple):
    customer_id: int
    first: date
    last: date


class RangeStatement(QObject):
    """`asked` says of whom and of which days, None while the dates are wrong; `kind`, whether it lists movements."""

    def __init__(
        self,
        desk: Desk,
        asked: Callable[[], Range | None],
        pane: QWidget,
        kind: StatementKind = "balance-forward",
    ) -> None:
        super().__init__(pane)
        self._desk, self._asked, self._pane, self._kind = desk, asked, pane, kind
        self.button = Btn(desk.look, self.tr("Statement"), icon="printer", variant="ghost", keys="Ctrl+P", parent=pane)
        self.button.show_keys(False)
        self.button.clicked.connect(self._choose)

    def _choose(self) -> None:
        menu = QMenu(self._pane)
        menu.addAction(self.tr("P&rint…")).triggered.connect(lambda _on=False: self.print())
        menu.addAction(self.tr("&Save as PDF…")).triggered.connect(lambda _on=False: self.save())
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self.button, menu)
        menu.setActiveAction(menu.actions()[0])

    def print(self) -> None:
        from ui.printing import print_pdf

        title = self.tr("Statement")
        self._make(lambda pdf, who: print_pdf(self._desk, pdf, f"{title} {who}", self._pane))

    def save(self) -> None:
        from ui.files import save_as

        self._make(lambda pdf, who: save_as(self._desk, self._pane, self._file_name(who), pdf))

    def _file_name(self, who: str) -> str:
        asked = self._asked()
        days = f" {asked.first.isoformat()} {asked.last.isoformat()}" if asked is not None else ""
        return f"{who}{days}.pdf"

    def _make(self, then: Callable[[bytes, str], None]) -> None:
        """The papers from a reader thread, the file from a worker process."""
        asked, desk = self._asked(), self._desk
        if asked is None:
            return

        def lay_out(papers: Sequence[Paper]) -> None:
            if papers:
                desk.jobs.run(
                    lambda progress: desk.jobs.workers.call(pdf_of_all, list(papers), progress=progress),
                    lambda pdf: then(pdf, papers[0].buyer.code) if isValid(self._pane) else None,
                    title=self.tr("Statement"),
                )
            else:
                desk.said.emit(self.tr("Nothing moved and nothing is open in these days"))

        desk.ask(self._pane, lambda read, _progress: self._papers(read, asked), lay_out, title=self.tr("Statement"))

    def _papers(self, read: Any, asked: Range) -> list[Paper]:
        from ar_desktop.customers.queries import customer_head
        from ar_desktop.documents.statement_plan import plan_statements

        company = self._desk.company
        code = customer_head(read, asked.customer_id, company.today).data.code
        plan = plan_statements(
            company, read, asked.last, from_date=asked.first, kind=self._kind, customers=[code]
        )
        return [one.paper() for one in plan.wanted()]
