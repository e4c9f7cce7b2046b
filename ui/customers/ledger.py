"""The ledger of one customer: opening, every movement with the balance after it, closing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.customers.detail_columns import Movement, ledger_columns, movement
from ui.customers.leading import open_item
from ui.customers.queries import CustomerQueries
from ui.customers.range_statement import Range, RangeStatement
from ui.desk import Desk
from ui.figures import Figures
from ui.models.table_model import TableModel
from ui.widgets.date_pair import DatePair
from ui.widgets.fields import DateField
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.ledger.queries import CustomerLedger, LedgerRow


class LedgerPane(QWidget):
    def __init__(self, desk: Desk, queries: CustomerQueries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        self._customer: int | None = None
        self._asked: Any = None
        self._said = ""
        look, figures = desk.look, desk.figures
        self.model: TableModel[Movement] = TableModel(ledger_columns(figures), self)
        self.panel = TablePanel(look, self.model, self.tr("Ledger"), self, edge=20)
        RememberedColumns(self.panel.table, desk.preferences, "ledger")
        self.first = DateField(look, figures, self.tr("From"), self)
        self.last = DateField(look, figures, self.tr("To"), self)
        self._days = DatePair(figures, self.first, self.last, self)
        self._note = Label(look, px=12, role="red")
        self.first.set_value(_months_back(figures.today, 3))
        self.last.set_value(figures.today)
        self.tools = ListTools(desk, self.panel.table, self.tr("Ledger"), filtered=self.in_words, parent=self)
        self.statement = RangeStatement(desk, self._range, self)
        self._lay_out()
        self.panel.table.opened.connect(self._open)
        for field in (self.first, self.last):
            field.value_changed.connect(lambda _day: self._ask())
        self._days.told.connect(lambda text, wrong: self._note.setText(text if wrong else ""))

    def _lay_out(self) -> None:
        look = self._desk.look
        bar = HeadRow()
        bar.setContentsMargins(look.px(20), look.px(9), look.px(16), look.px(9))
        bar.setSpacing(look.px(8))
        bar.addWidget(self.first)
        bar.addWidget(Label(look, self.tr("to"), role="muted"))
        bar.addWidget(self.last)
        bar.addWidget(self._note)
        bar.addStretch()
        bar.addWidget(self.tools)
        bar.addWidget(self.statement.button)
        for field in (self.first, self.last):
            field.setFixedWidth(field.sizeHint().width())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.panel, 1)

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        self._ask()

    def show_period(self, first: date, last: date) -> None:
        self._days.set_days(first, last)
        self._ask()

    def _range(self) -> Range | None:
        if self._customer is None or not self._days.right:
            return None
        return Range(self._customer, self.first.value, self.last.value)

    def print(self) -> None:
        """On paper it is a statement of just these days."""
        self.statement.print()

    def in_words(self) -> str:
        """Whose ledger, and of which days."""
        days = [self._desk.figures.words.date(day) for field in (self.first, self.last) if (day := field.value)]
        return " – ".join(days)

    def _open(self, shown: Movement, _key: str) -> None:
        if shown.row is not None:
            open_item(self._desk, shown.row.kind, shown.row.number)

    def _ask(self) -> None:
        question = self._range()
        if question is None:
            return
        self._asked = question
        self.panel.wait()
        queries = self._queries
        self._desk.ask(
            self,
            lambda reading, _progress: queries.ledger(reading, *question),
            lambda ledger: self._show(question, ledger),
        )

    def _show(self, question: Range, ledger: CustomerLedger) -> None:
        if question != self._asked:
            return
        _customer, first, last = question
        figures = self._desk.figures
        opening = Movement(first, self.tr("Opening"), "", "", 0, 0, ledger.opening)
        self.model.set_rows(Movements(opening, ledger.rows, figures))
        texts = {
            "date": figures.day(last),
            "kind": self.tr("Closing"),
            "debit": figures.plain(ledger.debit),
            "credit": figures.plain(ledger.credit),
            "balance": figures.plain(ledger.closing),
        }
        self.panel.totals.set_rows([TotalRow(texts)])
        self.panel.settle()
        text, count = self.tr("Ledger {first} – {last}, {n} entries"), figures.count(len(ledger.rows))
        self._said = text.format(first=figures.day(first), last=figures.day(last), n=count)
        self.say()

    def say(self) -> None:
        """Which days are in view, while they are."""
        if self.isVisible():
            self._desk.said.emit(self._said)


class Movements(Sequence[Movement]):
    """The opening line and all movements, each put into words when it is looked at: there may be many thousand."""

    def __init__(self, opening: Movement, rows: Sequence[LedgerRow], figures: Figures) -> None:
        self._opening, self._rows, self._figures = opening, rows, figures
        self._known: dict[int, Movement] = {}

    def __len__(self) -> int:
        return 1 + len(self._rows)

    @overload
    def __getitem__(self, at: int) -> Movement: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Movement]: ...
    def __getitem__(self, at: int | slice) -> Movement | Sequence[Movement]:
        if isinstance(at, slice):
            return [self[place] for place in range(*at.indices(len(self)))]
        at += len(self) if at < 0 else 0
        if at == 0:
            return self._opening
        if at not in self._known:
            self._known[at] = movement(self._rows[at - 1], self._figures)
        return self._known[at]


def _months_back(day: date, months: int) -> date:
    from ar_desktop.values.dates import Month

    return Month.of(day).plus(-months).first
