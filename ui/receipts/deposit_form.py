"""The fields above the drawer: where to, when, what the tape says; and the cash as it was counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.errors import CountNotUnderstood
from ar_desktop.receipts.deposit_batch import Batch
from ar_desktop.receipts.entering import MoneyAccount
from ar_desktop.values.currencies import exponent
from ui.desk import Desk
from ui.figures import Figures
from ui.receipts.entry_form import NamedField
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import AmountField, DateField, SmartField
from ui.widgets.flow import Flow
from ui.widgets.labels import Label

NOTES: Final = (100, 50, 20, 10, 5, 1)


class CountField(SmartField):
    """A whole number, zero or more."""

    def __init__(self, figures: Figures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._figures = figures
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def understand(self, text: str) -> int:
        digits = text.strip()
        if not digits.isascii() or not digits.isdigit() or len(digits) > 9:
            raise CountNotUnderstood(digits)
        return int(digits)

    def shown(self, value: int) -> str:
        return self._figures.count(value)

    def settle(self) -> None:
        # what it shows itself may have separators
        if self._value is None or self.text() != self.shown(self._value):
            super().settle()


def settled(fields: Sequence[SmartField]) -> bool:
    """Takes what is being typed; False, and the focus there, where it can't be understood."""
    for field in fields:
        field.settle()
        if field.property("wrong"):
            field.setFocus()
            return False
    return True


class DepositForm(QWidget):
    changed = Signal()
    list_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, figures = desk.look, desk.figures
        self._desk = desk
        self.account = ChoiceField(look, self.tr("Deposit to"), [], self)
        self.day = DateField(look, figures, self.tr("Date"), self)
        self.day.set_value(figures.today)
        self.count = CountField(figures, self.tr("Count on the tape"), self)
        self.sum = AmountField(figures, self.tr("Sum on the tape"), parent=self)
        self._verdict = Label(look, weight=500, role="muted")
        self._verdict.setWordWrap(True)
        self._lay_out()
        for field in (self.day, self.count, self.sum):
            field.value_changed.connect(lambda _value: self.changed.emit())
            field.told.connect(self.tell)
        self.account.chosen.connect(lambda _code: self.changed.emit())
        self.day.returnPressed.connect(self.count.setFocus)
        self.count.returnPressed.connect(self.sum.setFocus)
        self.sum.returnPressed.connect(self.list_wanted)

    def _lay_out(self) -> None:
        look = self._desk.look
        across = Flow(look.px(8), look.px(6), QMargins(look.px(20), 0, look.px(16), look.px(12)), self)
        for part, width in ((self.count, 110), (self.sum, 122)):
            part.setFixedWidth(look.px(width))
        self.day.setFixedWidth(self.day.sizeHint().width())
        fields: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Deposit to"), self.account),
            (self.tr("Date"), self.day),
            (self.tr("Count on the tape"), self.count),
            (self.tr("Sum on the tape"), self.sum),
        )
        for title, field in fields:
            across.addWidget(NamedField(look, title, field))
        self._verdict.setMinimumWidth(look.px(260))
        across.add_rest(self._verdict)

    def show_accounts(self, accounts: Sequence[MoneyAccount]) -> None:
        """Every bank; what is not banked yet is none."""
        self.account.clear()
        for one in accounts:
            if one.role != "undeposited":
                self.account.addItem(f"{one.code} {one.name}", one.code)
        bank = next((one.code for one in accounts if one.role == "bank"), "")
        self.account.choose(bank)
        self.account.updateGeometry()

    def date(self) -> date | None:
        return self.day.value if isinstance(self.day.value, date) else None

    def clear_tape(self) -> None:
        self.count.set_value(None)
        self.sum.set_value(None)

    def settle(self) -> bool:
        return settled((self.day, self.count, self.sum))

    def tell(self, text: str, wrong: bool) -> None:
        """What a field could not read."""
        if wrong:
            self._say(text, "red")

    def _say(self, text: str, role: str) -> None:
        self._verdict.setText(text)
        self._verdict.set_role(role)

    def show_batch(self, batch: Batch) -> None:
        """Whether tape and list agree, and if not, how they differ, in words."""
        figures, missing, difference = self._desk.figures, batch.missing_items, batch.difference
        if not batch.count:
            self._say(self.tr("Nothing is in this deposit."), "muted")
        elif batch.pays_out_too_much:
            text = self.tr("Cash back must lie between zero and {sum}.")
            self._say(text.format(sum=figures.plain(batch.total)), "red")
        elif missing is None or difference is None:
            self._say(self._wanted(batch), "text2")
        elif missing or difference:
            self._say(self._differ(missing, difference), "red")
        elif not batch.agrees:
            cash = figures.plain(abs(batch.cash_counted - batch.cash))
            more = batch.cash_counted > batch.cash
            text = self.tr("{amount} of cash too much") if more else self.tr("{amount} of the cash is missing")
            self._say(text.format(amount=cash), "red")
        else:
            self._say(self.tr("Tape and list agree, {sum}").format(sum=figures.plain(0)), "green")

    def _wanted(self, batch: Batch) -> str:
        """Which of the two is not typed yet, and what the list has of it."""
        figures, one = self._desk.figures, batch.count == 1
        if batch.tape_count is not None:
            text = self.tr("Type the sum on the tape: the list has {sum}.")
        elif batch.tape_sum is not None:
            text = self.tr("Type the count on the tape: the list has {n} items.")
            text = self.tr("Type the count on the tape: the list has 1 item.") if one else text
        else:
            text = self.tr("Type what the tape says: the list has {n} items, {sum}.")
            text = self.tr("Type what the tape says: the list has 1 item, {sum}.") if one else text
        return text.format(n=figures.count(batch.count), sum=figures.plain(batch.total))

    def go_to_missing(self, batch: Batch) -> None:
        """Where what the tape says is still missing, or differs, is typed."""
        alone = batch.missing_items != 0 and batch.tape_sum is not None and not batch.difference
        field = self.count if batch.tape_count is None or alone else self.sum
        field.setFocus()
        field.selectAll()

    def _differ(self, missing: int, difference: int) -> str:
        figures, parts = self._desk.figures, []
        if missing:
            n = figures.count(abs(missing))
            text = self.tr("the tape has {n} more") if missing > 0 else self.tr("the tape has {n} fewer")
            parts.append(text.format(n=n))
        if difference:
            amount = figures.plain(abs(difference))
            text = self.tr("{amount} more on the tape") if difference > 0 else self.tr("{amount} less on the tape")
            parts.append(text.format(amount=amount))
        return "; ".join(parts)


class CashCount(QWidget):
    """Notes by value, coin in one sum, while cash is in the deposit; and what is paid out at the counter."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, figures = desk.look, desk.figures
        self._desk = desk
        self._unit = 10 ** exponent(figures.base)
        self._sum = Label(look, role="text2")
        self.notes = [CountField(figures, self.tr("Notes of {value}").format(value=note), self) for note in NOTES]
        self.coin = AmountField(figures, self.tr("Coin"), parent=self)
        self.back = AmountField(figures, self.tr("Cash back"), parent=self)
        self._counting = QWidget(self)
        self._lay_out()
        self._fields: list[SmartField] = [*self.notes, self.coin, self.back]
        for one in self._fields:
            one.value_changed.connect(lambda _value: self.changed.emit())
            one.told.connect(self.told)
            one.returnPressed.connect(partial(self._go_on, one))

    def _lay_out(self) -> None:
        look, figures = self._desk.look, self._desk.figures
        head, row = QHBoxLayout(), QHBoxLayout()
        head.addWidget(Label(look, self.tr("Cash, counted"), weight=600))
        head.addWidget(self._sum, 1)
        row.setSpacing(look.px(6))
        for note, field in zip(NOTES, self.notes, strict=True):
            row.addWidget(Label(look, figures.count(note), role="text2"))
            field.setFixedWidth(look.px(46))
            row.addWidget(field)
        row.addWidget(Label(look, self.tr("Coin"), role="text2"))
        self.coin.setFixedWidth(look.px(78))
        row.addWidget(self.coin)
        row.addStretch()
        column = QVBoxLayout(self._counting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addLayout(row)
        across = QHBoxLayout(self)
        across.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(10))
        across.setSpacing(look.px(6))
        across.addWidget(self._counting, 1)
        self.back.setFixedWidth(look.px(78))
        back = QHBoxLayout()
        back.addStretch()
        back.addWidget(Label(look, self.tr("Cash back"), role="text2"))
        back.addWidget(self.back)
        low = QVBoxLayout()
        low.addStretch()
        low.addLayout(back)
        across.addLayout(low)

    def _go_on(self, field: SmartField) -> None:
        seen = [one for one in self._fields if one.isVisible()]
        seen[(seen.index(field) + 1) % len(seen)].setFocus()

    def counted(self) -> tuple[tuple[int, int], ...]:
        pairs = zip(self.notes, NOTES, strict=True)
        return tuple((field.value, note * self._unit) for field, note in pairs if field.value)

    def clear(self) -> None:
        for field in self._fields:
            field.set_value(None)

    def settle(self) -> bool:
        return settled(self._fields)

    def go_to_back(self) -> None:
        self.back.setFocus()
        self.back.selectAll()

    def show_batch(self, batch: Batch) -> None:
        figures = self._desk.figures
        text = self.tr("{counted} of {cash}")
        self._sum.setText(text.format(counted=figures.plain(batch.cash_counted), cash=figures.plain(batch.cash)))
        self._counting.setVisible(bool(batch.cash))
        self.setVisible(bool(batch.count))
