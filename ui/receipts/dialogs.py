"""Paying back, a payment that came back, voiding: what each asks before it posts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.receipts.outstanding import OpenCredit
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import AmountField, DateField, TypingLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


def _reason(dialog: AskDialog) -> TypingLine:
    """Why it is done; it is kept in the audit trail."""
    field = TypingLine(dialog)
    field.setAccessibleName(_tr("Why"))
    field.setMaxLength(300)
    field.setFixedWidth(dialog.desk.look.px(440))
    dialog.add(_tr("Why"), field, below=True)
    return field


class RefundDialog(AskDialog):
    """Pays back a credit, or money that nobody was found for (`item_id` None)."""

    def __init__(
        self, desk: Desk, number: str, item_id: int | None, amount: int, currency: str, whose: str, parent: QWidget
    ) -> None:
        text = _tr("{amount} of {number} are there. What is paid back leaves the bank; Undo takes it back.")
        shown = desk.figures.plain(amount, currency)
        super().__init__(
            desk, _tr("Pay back {whose}").format(whose=whose or number),
            text.format(amount=shown, number=number), parent,
        )  # fmt: skip
        self._number, self._item_id, self._currency = number, item_id, currency
        self.amount = AmountField(desk.figures, self.tr("Amount"), currency, self)
        self.amount.set_value(amount)
        self.day = DateField(desk.look, desk.figures, self.tr("Date"), self)
        self.day.set_value(desk.figures.today)
        self.reference = TypingLine(self)
        self.reference.setAccessibleName(self.tr("Reference"))
        self.add(self.tr("Amount"), self.amount)
        self.add(self.tr("Date"), self.day)
        if item_id is not None:
            self.add(self.tr("Reference"), self.reference)
        self.reason = _reason(self)
        self.finish(self.tr("Pay back"), self._post)
        self.amount.selectAll()

    def _post(self) -> None:
        if not self.settled(self.amount, self.day) or not self.amount.value or not self.day.value:
            return
        from ar_desktop.receipts.refunds import refund, refund_unidentified

        number, item_id, amount, day = self._number, self._item_id, self.amount.value, self.day.value
        reference, shown = self.reference.text().strip(), self.desk.figures.plain(amount, self._currency)
        why = self.reason.text().strip() or None

        def said(done: Any) -> str:
            return self.tr("{number} posted: {amount} paid back").format(number=done.number, amount=shown)

        if item_id is None:
            self.write(lambda own: refund_unidentified(own, number, amount=amount, day=day, reason=why), said,
                       self.windowTitle())  # fmt: skip
        else:
            self.write(
                lambda own: refund(own, item_id, amount=amount, day=day, reference=reference, reason=why), said,
                self.windowTitle(),
            )  # fmt: skip


class ReturnedDialog(AskDialog):
    """A payment that bounced: what it paid is open again with its old due dates."""

    def __init__(
        self, desk: Desk, number: str, currency: str, *, known: bool, parent: QWidget
    ) -> None:
        text = _tr("What it paid is open again with its old due dates, and the money leaves the bank.")
        super().__init__(desk, _tr("{number} came back").format(number=number), text, parent)
        self._number = number
        self.day = DateField(desk.look, desk.figures, self.tr("Date"), self)
        self.day.set_value(desk.figures.today)
        self.fee = AmountField(desk.figures, self.tr("Fee to the customer"), currency, self)
        self.charge = AmountField(desk.figures, self.tr("Bank’s charge to us"), parent=self)
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.add(self.tr("Came back on"), self.day)
        if known:
            self.add(self.tr("Fee to the customer"), self.fee)
        self.add(self.tr("Bank’s charge to us"), self.charge)
        self.reason.setFixedWidth(desk.look.px(440))
        self.add(self.tr("Reason, as the bank says it"), self.reason, below=True)
        self.finish(self.tr("Post the return"), self._post)
        self.day.selectAll()

    def _post(self) -> None:
        if not self.settled(self.day, self.fee, self.charge) or not self.day.value:
            return
        from ar_desktop.receipts.returned_payments import return_payment

        number, day, fee, charge = self._number, self.day.value, self.fee.value or 0, self.charge.value or 0
        reason = self.reason.text().strip() or None
        self.write(
            lambda own: return_payment(own, number, day, fee=fee, bank_charge=charge, reason=reason),
            lambda _done: self.tr("{number} returned").format(number=number),
            self.windowTitle(),
        )


class VoidDialog(AskDialog):
    """Voiding has no way back: it asks once."""

    def __init__(self, desk: Desk, number: str, parent: QWidget) -> None:
        text = _tr(
            "For a receipt that should never have been entered: what it paid is open again, its entry is reversed, "
            "and the number stays used. This is not taken back by Undo; enter it again if it was right."
        )
        super().__init__(desk, _tr("Void {number}?").format(number=number), text, parent)
        self._number = number
        self.reason = _reason(self)
        self.finish(_tr("Void {number}").format(number=number), self._post, variant="danger")

    def _post(self) -> None:
        from ar_desktop.receipts.voiding import void_receipt

        number, why = self._number, self.reason.text().strip() or None
        self.write(
            lambda own: void_receipt(own, number, reason=why),
            lambda _done: self.tr("{number} is void").format(number=number),
            self.windowTitle(),
        )


def refund_of(desk: Desk, credit: OpenCredit, parent: QWidget) -> RefundDialog:
    return RefundDialog(desk, credit.number, credit.item_id, -credit.open, credit.currency, credit.name, parent)
