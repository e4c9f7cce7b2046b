"""Sections with a list: tax rates, terms in use, the chart of accounts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ar_desktop.customers.queries import TermsUsed, terms_used
from ar_desktop.errors import UserError
from ar_desktop.ledger.accounts import AccountRow, chart
from ar_desktop.ledger.tax_rates import RateRow, add_tax_rate, tax_rates
from ar_desktop.values.quantities import parse_rate
from ar_desktop.values.terms import parse_terms
from ui.desk import Desk
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.settings.keeper import Keeper
from ui.settings.new_row import NewRow
from ui.settings.section_box import SectionBox
from ui.settings.specs import Section
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import DateField, TypingLine
from ui.widgets.table_view import TableView

_MOST_ROWS = 14


def list_view(desk: Desk, parent: SectionBox, columns: Sequence[Column[Any]], name: str) -> tuple[TableView, Any]:
    """As high as its rows, up to a screenful."""
    model: TableModel[Any] = TableModel(columns, parent)
    view = TableView(desk.look, parent)
    view.cells.set_edge(0)
    view.setAccessibleName(name)
    view.setModel(model)

    def fit() -> None:
        rows = min(model.count(), _MOST_ROWS)
        row = view.verticalHeader().defaultSectionSize()
        view.setFixedHeight(view.head.sizeHint().height() + max(1, rows) * row + 2)
        view.fit()

    model.modelReset.connect(fit)
    fit()
    return view, model


class TaxBox(SectionBox):
    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk, self._keeper = desk, keeper
        self.view, self.model = list_view(desk, self, self._columns(), self.tr("Tax rates"))
        self.new = Btn(desk.look, self.tr("New rate"), icon="plus")
        self.new.setEnabled(not keeper.read_only)
        self.head.addWidget(self.new)
        self.row = _NewRate(desk, keeper, self)
        self.column.insertWidget(1, self.view)
        self.column.insertWidget(2, self.row)
        self.new.clicked.connect(self.row.begin)

    def _columns(self) -> list[Column[RateRow]]:
        figures, words = self._desk.figures, self._desk.figures.words

        def always(row: RateRow) -> str:
            return self.tr("always") if row.component else "–"

        return [
            Column("code", self.tr("Code"), lambda row: row.code, weight=600, width=80),
            Column("name", self.tr("Name"), lambda row: row.name, width=160, stretch=3),
            Column("component", self.tr("Rate of"), lambda row: row.component, role="text2", width=120, stretch=2),
            Column("rate", self.tr("Rate"), lambda row: words.percent(row.rate) if row.rate is not None else "–",
                   "number", width=70),
            Column("since", self.tr("Since"), lambda row: figures.day(row.since) if row.since else always(row),
                   role="text2", width=90),
            Column("used", self.tr("State"), lambda row: self.tr("used, stays") if row.used else "", role="muted",
                   width=90),
        ]  # fmt: skip

    def ask(self) -> None:
        self._desk.ask(self, lambda read, _progress: tax_rates(read), self._show)

    def _show(self, rows: list[RateRow]) -> None:
        self.model.set_rows(rows)
        self.row.offer(list(dict.fromkeys((row.code, f"{row.code}  {row.name}") for row in rows)))


class _NewRate(NewRow):
    """Code, what the rate is of, percent and first day, in one line; Enter saves it."""

    def __init__(self, desk: Desk, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._keeper, look = desk, keeper, desk.look
        self.code = ChoiceField(look, self.tr("Tax code"), [])
        self.code.setMinimumWidth(look.px(120))
        self.component, self.rate = TypingLine(), TypingLine()
        self.component.setPlaceholderText(self.tr("state, county, city"))
        self.since = DateField(look, desk.figures, self.tr("From"))
        self.since.setMinimumWidth(look.px(136))
        self.save = Btn(look, self.tr("Save"), variant="primary", keys="Return")
        self._box = Captioned(look, self.tr("Percent"), self.rate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for caption, field, share in (
            (self.tr("Tax code"), self.code, 2), (self.tr("Rate of"), self.component, 3), ("", self._box, 1),
            (self.tr("From"), self.since, 2),
        ):  # fmt: skip
            row.addWidget(field if isinstance(field, Captioned) else Captioned(look, caption, field), share)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        self.save.clicked.connect(self._take)
        self.hide()

    def offer(self, codes: list[tuple[str, str]]) -> None:
        self.code.clear()
        for code, text in codes:
            self.code.addItem(text, code)

    def begin(self) -> None:
        self.show()
        self.since.set_value(self._desk.company.today)
        self.component.setText("")
        self.rate.setText("")
        self._box.say("")
        self.code.setFocus()

    def _take(self) -> None:
        self.since.settle()
        code, component, since = str(self.code.currentData()), self.component.text(), self.since.value
        try:
            text = self.rate.text().strip().rstrip("%").strip()
            rate = Decimal(0) if text in ("0", "0.0") else parse_rate(text, self._desk.figures.decimal)
        except UserError as error:
            self._refused(error)
            return
        if not isinstance(since, date):
            self._box.say(self.tr("From which day?"), wrong=True)
            return
        what = self.tr("{code}: {rate} % from {day}").format(code=code, rate=rate, day=self._desk.figures.day(since))
        self._keeper.save(lambda company: add_tax_rate(company, code, component, rate, since), what, self._refused)
        self.hide()


class TermsBox(SectionBox):
    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk = desk
        self.view, self.model = list_view(desk, self, self._columns(), self.tr("Terms in use"))
        self.column.addWidget(self.view)

    def _columns(self) -> list[Column[TermsUsed]]:
        words, count = self._desk.figures.words, self._desk.figures.count
        return [
            Column("terms", self.tr("Terms in use"), lambda row: row.terms, weight=600, width=110),
            Column("means", self.tr("What they mean"), lambda row: _described(row.terms, words), width=200, stretch=1),
            Column("customers", self.tr("Customers"), lambda row: count(row.customers), "number", width=90),
        ]

    def ask(self) -> None:
        self._desk.ask(self, lambda read, _progress: terms_used(read), self.model.set_rows)


def _described(terms: str, words: Any) -> str:
    try:
        return parse_terms(terms).describe(words)
    except UserError:
        return ""


class AccountsBox(SectionBox):
    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk = desk
        self.view, self.model = list_view(desk, self, self._columns(), self.tr("Accounts"))
        self.column.addWidget(self.view)

    def ask(self) -> None:
        self._desk.ask(self, lambda read, _progress: chart(read), self.model.set_rows)

    def _columns(self) -> list[Column[AccountRow]]:
        types = {"asset": self.tr("Asset"), "liability": self.tr("Liability"), "equity": self.tr("Equity"),
                 "income": self.tr("Income"), "expense": self.tr("Expense")}  # fmt: skip
        return [
            Column("code", self.tr("Account"), lambda row: row.code, weight=600, width=80),
            Column("name", self.tr("Name"), lambda row: row.name, width=200, stretch=1),
            Column("type", self.tr("Type"), lambda row: types.get(row.type, row.type), role="text2", width=110),
        ]
