"""A dispute that came in by letter or mail: who, which item, how much of it, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.collections.disputes import REASONS, NewDispute
from ar_desktop.receipts.entering import Owed, Payer
from ui.collections.payer_dialog import PayerDialog
from ui.desk import Desk
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import AmountField, DateField, TypingLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewCase", text)


class NewCaseDialog(PayerDialog):
    """What is disputed stays in the aging, flagged, and is left out of reminders."""

    def __init__(self, desk: Desk, customer_id: int | None, parent: QWidget) -> None:
        text = _tr("What is disputed stays in the aging, flagged, and is not reminded of.")
        super().__init__(desk, _tr("New case"), text, parent)
        look, figures = desk.look, desk.figures
        self.customer.setFixedWidth(look.px(220))
        self.item = ChoiceField(look, _tr("Item"), [], self)
        self.item.setFixedWidth(look.px(210))
        self.amount = AmountField(figures, _tr("Disputed"), parent=self)
        reasons = [(key, figures.words.say(text)) for key, text in REASONS.items()]
        self.reason = ChoiceField(look, _tr("Reason"), list(reasons), self)
        self.owner, self.words = TypingLine(self), TypingLine(self)
        self.owner.setAccessibleName(_tr("Who clears it up"))
        self.words.setAccessibleName(_tr("Customer’s words"))
        self.day = DateField(look, figures, _tr("Answer by"), self)
        self.words.setFixedWidth(look.px(440))
        self.add(_tr("Item"), self.item)
        for title, field in (
            (_tr("Disputed"), self.amount), (_tr("Reason"), self.reason), (_tr("Customer’s words"), self.words),
            (_tr("Who clears it up"), self.owner), (_tr("Answer by"), self.day),
        ):  # fmt: skip
            self.add(title, field, below=True)
        self.finish(_tr("Open the case"), self._post)
        self.customer.left.connect(self.item.setFocus)
        self.item.chosen.connect(lambda _item: self._show_open())
        if customer_id is not None:
            self.ask_about(customer_id)

    def _show_payer(self, who: Payer | None) -> None:
        self.item.clear()
        for one in self._disputable():
            self.item.addItem(one.payable.number, one.item_id)
        self._show_open()
        if who is not None:
            self.item.setFocus()

    def _disputable(self) -> list[Owed]:
        """Of this customer alone: what a family owes is disputed where it is owed."""
        who = self._payer
        return [one for one in who.owed if not one.customer and one.open > one.disputed] if who is not None else []

    def _chosen(self) -> Owed | None:
        wanted = self.item.currentData()
        return next((one for one in self._disputable() if one.item_id == wanted), None)

    def _show_open(self) -> None:
        one = self._chosen()
        self.amount.set_value(one.open - one.disputed if one is not None else None)

    def _post(self) -> None:
        if not self.settled(self.amount, self.day):
            return
        from ar_desktop.collections.disputes import open_dispute

        who, one = self.who, self._chosen()
        if who is None or one is None or not self.amount.value:
            (self.customer if who is None else self.item if one is None else self.amount).setFocus()
            return
        new = NewDispute(
            who.id, ((one.item_id, self.amount.value),), str(self.reason.currentData()), self.words.text().strip(),
            self.owner.text(), self.day.value,
        )  # fmt: skip
        said = _tr("{who}: {number} is disputed").format(who=who.name, number=one.payable.number)
        self.write(lambda company: open_dispute(company, new), lambda _done: said, self.windowTitle())
