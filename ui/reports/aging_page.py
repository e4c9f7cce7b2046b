"""The aging as a job: parameters, two charts, the table with its proof; any figure opens its items."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ar_desktop.progress import Progress
from ui.desk import Desk
from ui.models.table_model import TableModel
from ui.page import Page
from ui.reports.aging_charts import AgingCharts
from ui.reports.aging_columns import aging_columns, bar_amounts, group_titles
from ui.reports.drill_pane import DrillPane
from ui.reports.parameter_row import ParameterRow
from ui.reports.queries import Aging, AgingLine, AgingQueries, MonthEnd
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.message_strip import MessageStrip
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.selection import Selection
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed

MONTHS: Final = 12
ROOM_FOR_CHARTS: Final = 480  # pixels of the page at 100 %; below, the table has it all


class AgingPage(Page):
    def __init__(self, desk: Desk, queries: AgingQueries, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._queries = queries
        self._aging: Aging | None = None
        self._job: Any = None
        self._seconds = 0.0
        self._title = Label(desk.look, self.tr("Aging"), px=18, weight=600)
        self._base = Label(desk.look, self.tr("base currency {base}").format(base=desk.figures.base), role="muted")
        self.row = ParameterRow(desk, self)
        self.charts = AgingCharts(desk, self)
        self.model: TableModel[AgingLine] = TableModel((), self, key=lambda line: line.id)
        self.panel = TablePanel(desk.look, self.model, self.tr("Aging"), self, cell_cursor=True, edge=20)
        self.drill = DrillPane(desk, self)
        self._proof = QVBoxLayout()
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.run()

    def _lay_out(self) -> None:
        look = self.desk.look
        report = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(4))
        head.setSpacing(look.px(16))
        head.addWidget(self._title)
        head.addWidget(self._base)
        head.addStretch()
        column = QVBoxLayout(report)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.row)
        column.addLayout(self._proof)
        column.addWidget(self.charts)
        column.addWidget(self.panel, 1)
        self._stack.addWidget(report)
        self._stack.addWidget(self.drill)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        table = self.panel.table
        self.row.run_wanted.connect(self.run)
        self.charts.bucket_picked.connect(lambda at: self.show_items(None, f"bucket{at}"))
        self.drill.left.connect(self._back)
        table.opened.connect(self.show_items)
        table.selectionModel().currentChanged.connect(self._state_cell)
        table.selection_told.connect(self._say)
        QShortcut(QKeySequence("F5"), self, self.run)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.charts.setVisible(self.height() >= self.desk.look.px(ROOM_FOR_CHARTS))

    def enter(self) -> None:
        self.panel.table.setFocus()
        self._say_proof()

    def go_to_filter(self) -> None:
        self.row.as_of.setFocus()
        self.row.as_of.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        self.run()

    # --- the job ----------------------------------------------------------------------------

    def run(self) -> None:
        """Ask anew; what still runs is stopped, and the table stays until the answer is here."""
        parameters = self.row.parameters()
        if parameters is None:
            return
        if self._job is not None:
            self._job.cancel()
        self.panel.wait()
        queries = self._queries

        def ask(reading: Any, progress: Progress) -> tuple[Aging, float]:
            began = time.perf_counter()
            aging = queries.aging(reading, parameters, progress)
            import pyqtgraph  # type: ignore[import-untyped]  # noqa: F401  here, so that the window does not wait for it

            return aging, time.perf_counter() - began

        self._job = self.desk.ask(self, ask, self._show, title=self.tr("Aging"))

    def _show(self, answer: tuple[Aging, float]) -> None:
        aging, self._seconds = answer
        self._aging = aging
        self._title.setText(self.tr("Aging by {group}").format(group=group_titles()[aging.parameters.by].lower()))
        self.model.set_columns(aging_columns(aging, self.desk.figures))
        if self.model.sorted_by[0] not in {column.sort for column in self.model.columns()} - {""}:
            self.model.show_sorted("total", True)
        self.model.set_rows(aging.lines)
        self.panel.totals.set_rows(self._totals(aging))
        self.panel.settle(None if aging.lines else self._empty())
        self.charts.show_aging(aging)
        self._show_proof(aging)
        self.panel.table.ensure_row()
        self._ask_months(aging)

    def _ask_months(self, aging: Aging) -> None:
        queries, parameters = self._queries, aging.parameters
        self.desk.ask(
            self,
            lambda reading, progress: queries.month_ends(reading, parameters, MONTHS, progress),
            lambda ends: self._show_months(aging, ends),
            title=self.tr("Aging of the last months"),
        )

    def _show_months(self, aging: Aging, ends: Sequence[MonthEnd]) -> None:
        if aging is self._aging:
            self.charts.show_months(aging, ends)

    def _empty(self) -> EmptyState:
        text = self.tr("Nothing was open on that day, as far as was known.")
        return EmptyState(self.desk.look, "inbox", self.tr("Nothing to age"), text)

    def _totals(self, aging: Aging) -> list[TotalRow]:
        figures, total = self.desk.figures, aging.total
        amounts = {f"bucket{at}": amount for at, amount in enumerate(total.buckets)}
        amounts |= {"unapplied": total.unapplied, "total": total.total, "overdue": total.overdue}
        whole = sum(total.buckets)
        sums = {key: figures.money(amount) for key, amount in amounts.items()}
        shares = {key: figures.share(amount, whole) for key, amount in amounts.items() if key != "total"}
        name = f"{figures.count(len(aging.lines))} · {group_titles()[aging.parameters.by]}"
        if aging.parameters.by == "customer":
            name = self.tr("{n} customers").format(n=figures.count(len(aging.lines)))
        return [
            TotalRow({"name": name, **sums}, {"bar": bar_amounts(aging, total)}),
            TotalRow({"name": self.tr("Share of open items"), **shares}, weight=400, role="muted"),
        ]

    # --- proof ------------------------------------------------------------------------------

    def _show_proof(self, aging: Aging) -> None:
        while (item := self._proof.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if not aging.agrees:
            self._proof.addWidget(self._alarm(aging))
        self._say_proof()

    def _alarm(self, aging: Aging) -> QWidget:
        figures = self.desk.figures
        text = self.tr("Aging {aging}, sub-ledger {sub}, control account {account} {control}.").format(
            aging=figures.plain(aging.total.total),
            sub=figures.plain(aging.sub_ledger),
            account=aging.account,
            control=figures.plain(aging.control),
        )
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(self.desk.look.px(20), 0, self.desk.look.px(16), self.desk.look.px(8))
        box.addWidget(MessageStrip(self.desk.look, "red", self.tr("The books do not agree."), text))
        return holder

    def _say_proof(self) -> None:
        if self._aging is None or not self.isVisible():
            return
        figures, aging = self.desk.figures, self._aging
        if aging.agrees:
            text = self.tr("Agrees with control account {account}, {sum}")
        else:
            text = self.tr("Does not agree with control account {account}, {sum}")
        self.desk.said.emit(text.format(account=aging.account, sum=figures.plain(aging.control)))

    # --- cells and what is behind them ------------------------------------------------------

    def _state_cell(self, now: QModelIndex, _before: QModelIndex) -> None:
        line = self.model.row_at(now.row()) if now.isValid() else None
        if line is None:
            return
        column = self.model.columns()[now.column()]
        if column.kind != "money":
            self.desk.stated.emit(line.name)
            return
        text = self.tr("{who}, {column}: {sum}. Enter shows the items")
        self.desk.stated.emit(text.format(who=line.name, column=column.title, sum=column.text(line)))

    def _say(self, selection: Selection) -> None:
        if selection.count > 1 and selection.sums is not None:
            figures = self.desk.figures
            total = figures.plain(selection.sums["total"].get("", 0))
            text = self.tr("{n} selected, {sum} {currency}")
            self.desk.said.emit(text.format(n=figures.count(selection.count), sum=total, currency=figures.base))
        else:
            self._say_proof()

    def show_items(self, line: AgingLine | None, key: str) -> None:
        """The items behind a cell; of the whole company where no line is given."""
        aging = self._aging
        if aging is None:
            return
        column = next((c for c in self.model.columns() if c.key == key and c.kind == "money"), None)
        bucket = key if column is not None else "total"
        of = line or aging.total
        amount = column.text(of) if column is not None else self.desk.figures.money(of.total)
        who = line.name if line is not None else self.tr("All customers")
        what = f"{column.title if column is not None else self.tr('Total')} {amount}"
        self._stack.setCurrentWidget(self.drill)
        self.drill.expect(who, what)
        queries, parameters = self._queries, aging.parameters
        self.desk.ask(
            self,
            lambda reading, _progress: queries.items(reading, parameters, line, bucket),
            self.drill.show_items,
            title=self.tr("Items"),
        )

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.panel.table.setFocus()
        self._say_proof()
