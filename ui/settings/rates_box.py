"""Exchange rates: those known, and a new one by hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.ledger.entered_rates import ExchangeRate, enter_rate, exchange_rates
from ar_desktop.values.quantities import parse_rate
from ui.desk import Desk
from ui.models.columns import Column
from ui.settings.keeper import Keeper
from ui.settings.new_row import NewRow
from ui.settings.section_box import SectionBox
from ui.settings.specs import Section
from ui.settings.tables_boxes import list_view
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.fields import DateField, TypingLine

_SHOWN = 200


class RatesBox(SectionBox):
    def __init__(self, desk: Desk, keeper: Keeper, section: Section) -> None:
        super().__init__(desk.look, keeper, section)
        self._desk = desk
        self.view, self.model = list_view(desk, self, self._columns(), self.tr("Exchange rates"))
        self.new = Btn(desk.look, self.tr("New exchange rate"), icon="plus")
        self.new.setEnabled(not keeper.read_only)
        self.head.addWidget(self.new)
        self.row = _NewRate(desk, keeper, self)
        self.column.addWidget(self.row)
        self.column.addWidget(self.view)
        self.new.clicked.connect(self.row.begin)

    def _columns(self) -> list[Column[ExchangeRate]]:
        figures = self._desk.figures
        return [
            Column("currency", self.tr("1 unit of"), lambda row: row.currency, weight=600, width=90),
            Column("rate", self.tr("is, in {base}").format(base=figures.base),
                   lambda row: figures.words.quantity(row.rate), "number", width=120),
            Column("since", self.tr("From"), lambda row: figures.day(row.since), role="text2", width=110, stretch=1),
        ]  # fmt: skip

    def ask(self) -> None:
        self._desk.ask(self, lambda read, _progress: exchange_rates(read, _SHOWN), self._show)

    def _show(self, rows: list[ExchangeRate]) -> None:
        self.model.set_rows(rows)
        self.view.setVisible(bool(rows))


class _NewRate(NewRow):
    """Currency, rate and first day in one line; Enter saves it, Esc leaves."""

    def __init__(self, desk: Desk, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._keeper, look = desk, keeper, desk.look
        self.currency, self.rate = TypingLine(), TypingLine()
        self.currency.setMaxLength(3)
        self.currency.setPlaceholderText("EUR")
        self.since = DateField(look, desk.figures, self.tr("From"))
        self.save = Btn(look, self.tr("Save"), variant="primary", keys="Return")
        caption = self.tr("is, in {base}").format(base=desk.figures.base)
        self._box = Captioned(look, caption, self.rate)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(Captioned(look, self.tr("1 unit of"), self.currency), 1)
        row.addWidget(self._box, 2)
        row.addWidget(Captioned(look, self.tr("From"), self.since), 2)
        row.addWidget(self.save, 0, Qt.AlignmentFlag.AlignBottom)
        self.save.clicked.connect(self._take)
        self.hide()

    def begin(self) -> None:
        self.show()
        self.since.set_value(self._desk.company.today)
        self.currency.clear()
        self.rate.clear()
        self._box.say("")
        self.currency.setFocus()

    def _take(self) -> None:
        self.since.settle()
        currency, since, figures = self.currency.text().strip().upper(), self.since.value, self._desk.figures
        try:
            rate = parse_rate(self.rate.text().strip(), figures.decimal)
        except UserError as error:
            self._refused(error)
            return
        if not isinstance(since, date):
            self._box.say(self.tr("From which day?"), wrong=True)
            return
        what = self.tr("1 {currency} is {rate} {base} from {day}").format(
            currency=currency, rate=figures.words.quantity(rate), base=figures.base, day=figures.day(since)
        )
        self._keeper.save(lambda company: enter_rate(company, since, currency, rate), what, self._refused)
        self.hide()
