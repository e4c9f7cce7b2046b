"""What is owed, or on account, goes another way: to another payer, or against what we owe the customer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.receipts.payer_lookup import PayerLookup
from ui.widgets.fields import AmountField, DateField, TypingLine
from ui.widgets.lookup_field import LookupField, Match

_WIDE = 440


def _tr(text: str) -> str:
    return QCoreApplication.translate("PayerDialogs", text)


class Moved(NamedTuple):
    """An item with something open; `open` is positive, whichever side it stands on."""

    item_id: int
    number: str
    open: int
    currency: str
    whose: str


class MoveDialog(AskDialog):
    """To another customer, with its dates: nothing grows younger by being moved."""

    def __init__(self, desk: Desk, one: Moved, parent: QWidget) -> None:
        text = _tr("{amount} of {number} leave {whose}. Document and due dates stay as they are; Undo moves it back.")
        amount = desk.figures.plain(one.open, one.currency)
        super().__init__(
            desk, _tr("Move {number} to another payer").format(number=one.number),
            text.format(amount=amount, number=one.number, whose=one.whose), parent,
        )  # fmt: skip
        self._one = one
        self.customer = LookupField(desk.look, _tr("New payer"), PayerLookup(desk, self).find, self)
        self.customer.setFixedWidth(desk.look.px(280))
        self.amount = AmountField(desk.figures, _tr("Amount"), one.currency, self)
        self.amount.set_value(one.open)
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(_tr("Why"))
        self.reason.setFixedWidth(desk.look.px(_WIDE))
        self.add(_tr("New payer"), self.customer)
        self.add(_tr("Amount"), self.amount)
        self.add(_tr("Why"), self.reason, below=True)
        self.finish(_tr("Move it"), self._post)
        self.customer.left.connect(self.amount.setFocus)
        self.customer.chosen.connect(lambda _match: self.amount.setFocus())

    def choose(self, match: Match) -> None:
        self.customer.show_match(match)

    def _post(self) -> None:
        match = self.customer.match
        if not self.settled(self.amount) or not self.amount.value or match is None:
            (self.customer if match is None else self.amount).setFocus()
            return
        from ar_desktop.receipts.moving import move_item_to

        one, amount, to, reason = self._one, self.amount.value, match.value, self.reason.text().strip() or None
        said = _tr("{number} moved to {name}").format(number=one.number, name=match.title)
        self.write(
            lambda own: move_item_to(own, one.item_id, to, amount=amount, reason=reason), lambda _done: said,
            self.windowTitle(),
        )  # fmt: skip


class NetDialog(AskDialog):
    """What is ticked is closed against trade payables, each with an item of its own."""

    def __init__(
        self, desk: Desk, whose: str, parts: Sequence[tuple[int, int]], numbers: Sequence[str], currency: str,
        parent: QWidget,
    ) -> None:  # fmt: skip
        from ar_desktop.receipts.netting import netted

        total = desk.figures.plain(netted(parts), currency)
        text = _tr("{amount} on {numbers} is closed against trade payables. Book the other side where you keep them.")
        super().__init__(
            desk, _tr("Net against what we owe {whose}").format(whose=whose),
            text.format(amount=total, numbers=", ".join(numbers)), parent,
        )  # fmt: skip
        self._parts, self._total = parts, total
        self.day = DateField(desk.look, desk.figures, _tr("Date"), self)
        self.day.set_value(desk.figures.today)
        self.reference = TypingLine(self)
        self.reference.setAccessibleName(_tr("Reference"))
        self.add(_tr("Date"), self.day)
        self.add(_tr("Reference"), self.reference)
        self.finish(_tr("Net {amount}").format(amount=total), self._post)

    def _post(self) -> None:
        if not self.settled(self.day) or not self.day.value:
            return
        from ar_desktop.receipts.netting import net

        parts, day, reference = list(self._parts), self.day.value, self.reference.text().strip()

        def said(done: Any) -> str:
            return _tr("{number} posted: {amount} netted").format(number=done.number, amount=self._total)

        self.write(lambda own: net(own, parts, day=day, reference=reference), said, self.windowTitle())
