"""How the file is read: text, separator, dates, numbers, unknown customers, rates."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.exchange.guessing import DATE_FORMATS
from ar_desktop.ledger.rates import NoRate
from ar_desktop.values.currencies import exponent
from ar_desktop.values.quantities import parse_rate
from ui.importing import kinds
from ui.importing.work import ImportWork
from ui.language import quoted
from ui.look import Look
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import TypingLine
from ui.widgets.flow import Flow
from ui.widgets.labels import Label

_ENCODINGS: Final = (("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252"), ("utf-16", "UTF-16"))
_EXAMPLES: Final = {
    "": "2026-12-31", "DD.MM.YYYY": "31.12.2026", "DD/MM/YYYY": "31/12/2026", "MM/DD/YYYY": "12/31/2026",
    "YYYY/MM/DD": "2026/12/31", "DD-MM-YYYY": "31-12-2026", "DD.MM.YY": "31.12.26", "DD/MM/YY": "31/12/26",
    "MM/DD/YY": "12/31/26", "YYYYMMDD": "20261231", "DD-MMM-YYYY": "31-Dec-2026", "DD-MMM-YY": "31-Dec-26",
    "DD MMM YYYY": "31 Dec 2026", "MMM DD, YYYY": "Dec 31, 2026",
}  # fmt: skip


class OptionsRow(QWidget):
    def __init__(self, look: Look, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._work = look, work
        self._boxes: dict[QWidget, QWidget] = {}
        self.setAccessibleName(self.tr("How the file is read"))
        margins = QMargins(look.px(20), look.px(7), look.px(16), look.px(7))
        self._flow = Flow(look.px(12), look.px(6), margins, self, even=True)
        delimiters = [(",", self.tr("Comma")), (";", self.tr("Semicolon")), ("\t", self.tr("Tab")), ("|", "|")]
        self.kind = self._choice(self.tr("What it is"), [(kind, kinds.title(kind)) for kind in kinds.KINDS])
        self.encoding = self._choice(self.tr("Text"), _ENCODINGS)
        self.delimiter = self._choice(self.tr("Separator"), delimiters)
        self.head_row = self._choice(self.tr("Head in row"), [(1, "1")])
        self.dates = self._choice(self.tr("Dates"), [(fmt, _EXAMPLES[fmt]) for fmt in DATE_FORMATS])
        self.numbers = self._choice(self.tr("Numbers"), [(".", "1,234.50"), (",", "1.234,50")])
        self.customers = self._choice(
            self.tr("Unknown customers"), [(False, self.tr("Are a problem")), (True, self.tr("Create them"))]
        )
        self.credits = self._choice(
            self.tr("Credit notes"), [(False, self.tr("Stay open")), (True, self.tr("Apply to their invoice"))]
        )
        self.rates = TypingLine(self)
        self.rates.setToolTip(self.tr("What one unit is worth, where neither the file nor the books have a rate"))
        self.rates.setFixedWidth(look.px(110))
        self._rates_box = self._labelled(self.tr("Rates"), self.rates)
        self._connect()

    def _choice(self, name: str, choices: Sequence[tuple[object, str]]) -> ChoiceField:
        field = ChoiceField(self._look, name, choices, self)
        self._boxes[field] = self._labelled(name, field)
        return field

    def _labelled(self, name: str, field: QWidget) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(6))
        row.addWidget(Label(self._look, name, px=12, role="text2"))
        row.addWidget(field)
        field.setAccessibleName(name)
        self._flow.addWidget(box)
        return box

    def _connect(self) -> None:
        work = self._work
        self.kind.chosen.connect(lambda kind: work.set_kind(kind))
        self.encoding.chosen.connect(lambda name: work.set_text(encoding=name))
        self.delimiter.chosen.connect(lambda mark: work.set_text(delimiter=mark))
        self.head_row.chosen.connect(work.set_head_row)
        self.dates.chosen.connect(work.set_date_format)
        self.numbers.chosen.connect(work.set_decimal)
        self.customers.chosen.connect(work.set_create_customers)
        self.credits.chosen.connect(work.set_apply_credits)
        self.rates.editingFinished.connect(self._take_rates)

    def show_options(self) -> None:
        """As the work has them; what a kind of file does not need is not there."""
        work, how = self._work, self._work.options
        self.kind.choose(work.kind)
        is_text = bool(how.delimiter)
        for field in (self.encoding, self.delimiter):
            self._boxes[field].setVisible(is_text)
        if is_text:
            self._choose_or_add(self.encoding, how.encoding, how.encoding)
            self._choose_or_add(self.delimiter, how.delimiter, quoted(how.delimiter))
        self._show_head_row(how.head_row)
        self._choose_or_add(self.dates, how.date_format or "", how.date_format or "")
        self.numbers.choose(how.decimal)
        documents = work.kind in ("opening", "invoices", "receipts")
        self._boxes[self.dates].setVisible(documents)
        self._boxes[self.customers].setVisible(documents)
        missing = [group.error.currency for group in work.groups if isinstance(group.error, NoRate)]
        self._rates_box.setVisible(documents and bool(missing or how.rates))
        self.rates.setPlaceholderText(f"{missing[0] if missing else 'EUR'}=1{work.desk.figures.decimal}0842")
        self.customers.choose(how.create_customers)
        refers = any(guess.field == "reference" for guess in work.guesses)
        self._boxes[self.credits].setVisible(work.kind == "invoices" and refers)
        self.credits.choose(how.apply_credits)
        trial = work.trial
        strangers = len(trial.result.strangers) if trial else 0
        create = self.tr("Create {n}").format(n=strangers) if strangers else self.tr("Create them")
        self.customers.setItemText(1, create)
        self._flow.invalidate()
        self.updateGeometry()

    def _show_head_row(self, line: int) -> None:
        """Any row that the file begins with."""
        self.head_row.clear()
        for one in self._work.look.lines if self._work.look is not None else ():
            self.head_row.addItem(str(one), one)
        self._choose_or_add(self.head_row, line, str(line))

    def _choose_or_add(self, field: ChoiceField, value: object, text: str) -> None:
        if field.findData(value) < 0:
            field.addItem(text, value)
        field.choose(value)

    def ask_rate(self, currency: str) -> None:
        """What one unit of it is worth is typed next."""
        typed = self.rates.text().strip().rstrip(";")
        if f"{currency}=" not in typed.upper():
            self.rates.setText("; ".join(part for part in (typed, f"{currency}=") if part))
        self.rates.setFocus()
        self.rates.end(False)

    def _take_rates(self) -> None:
        """EUR=1.0842; GBP=1.27: what can't be read is marked, and nothing is changed."""
        rates: dict[str, Decimal] = {}
        mark, text = self._work.desk.figures.decimal, self.rates.text()
        try:
            for part in text.split(";") if mark == "," else text.replace(",", ";").split(";"):
                if part.strip():
                    currency, _, rate = part.partition("=")
                    exponent(currency.strip().upper())
                    rates[currency.strip().upper()] = parse_rate(rate.strip(), mark)
        except UserError:
            self.mark(True)
            return
        self.mark(False)
        self._work.set_rates(rates)

    def mark(self, wrong: bool) -> None:
        self.rates.setProperty("wrong", wrong)
        self.rates.style().unpolish(self.rates)
        self.rates.style().polish(self.rates)
