"""A promise that is noted without a call in the worklist: who, how much, by when."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.collections.promising import NewPromise, items_of_sum
from ar_desktop.receipts.entering import Payer
from ui.collections.payer_dialog import PayerDialog
from ui.desk import Desk
from ui.widgets.fields import AmountField, DateField, TypingLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewPromise", text)


class NewPromiseDialog(PayerDialog):
    """Items tick themselves where their sum is what was promised; else it is for whatever is owed."""

    def __init__(self, desk: Desk, customer_id: int | None, parent: QWidget) -> None:
        self._about = _tr("Whether it is kept is seen from the receipts.")
        super().__init__(desk, _tr("New promise"), self._about, parent)
        self.customer.setFixedWidth(desk.look.px(250))
        self.amount = AmountField(desk.figures, _tr("Amount"), parent=self)
        self.day = DateField(desk.look, desk.figures, _tr("By"), self)
        self.words = TypingLine(self)
        self.words.setAccessibleName(_tr("What was said"))
        self.words.setFixedWidth(desk.look.px(440))
        self.add(_tr("Amount"), self.amount)
        self.add(_tr("By"), self.day, below=True)
        self.add(_tr("What was said"), self.words, below=True)
        self.finish(_tr("Note the promise"), self._post)
        self.customer.left.connect(self.amount.setFocus)
        self.amount.value_changed.connect(lambda _value: self._say())
        if customer_id is not None:
            self.ask_about(customer_id)

    def _show_payer(self, who: Payer | None) -> None:
        self.say(self._about)
        if who is not None:
            self.amount.setFocus()
            self._say()

    def items(self) -> tuple[int, ...]:
        """What the amount is for, where it says so itself."""
        if self._payer is None or not self.amount.value:
            return ()
        return items_of_sum(self._payer.owed, self.amount.value)

    def _say(self) -> None:
        who, figures = self._payer, self.desk.figures
        if who is None:
            return
        chosen = set(self.items())
        numbers = ", ".join(one.payable.number for one in who.owed if one.item_id in chosen)
        owes = _tr("{name} owes {amount}.") if who.balance > 0 else _tr("{name} owes nothing.")
        owes = owes.format(name=who.name, amount=figures.plain(who.balance))
        self.say(" ".join((owes, _tr("For {numbers}.").format(numbers=numbers) if numbers else "")).strip())

    def _post(self) -> None:
        if not self.settled(self.amount, self.day):
            return
        from ar_desktop.collections.promises import make_promise

        who = self.who
        day, amount = self.day.value, self.amount.value
        missing = self.customer if who is None else self.amount if not amount else self.day if day is None else None
        if missing is not None or who is None or day is None:
            (missing or self.customer).setFocus()
            return
        new = NewPromise(who.id, amount, day, self.items(), who.currency, text=self.words.text().strip())
        figures = self.desk.figures
        said = _tr("{who}: {amount} promised for {day}").format(
            who=who.name, amount=figures.plain(amount, who.currency), day=figures.full_day(day)
        )

        def tell(_done: Any) -> str:
            return said

        self.write(lambda company: make_promise(company, new), tell, self.windowTitle())
