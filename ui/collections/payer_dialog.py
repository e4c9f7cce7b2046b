"""What is noted about somebody who pays: the questions that begin with who it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.receipts.entering import Payer, payer
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.receipts.payer_lookup import PayerLookup
from ui.widgets.fields import AmountField
from ui.widgets.lookup_field import LookupField, Match


def _tr(text: str) -> str:
    return QCoreApplication.translate("PayerDialog", text)


class PayerDialog(AskDialog):
    """Those made of it add the amount and their other fields, in order, and say what follows from who it is."""

    amount: AmountField

    def __init__(self, desk: Desk, title: str, about: str, parent: QWidget) -> None:
        super().__init__(desk, title, about, parent)
        self._payer: Payer | None = None
        self.customer = LookupField(desk.look, _tr("Customer"), PayerLookup(desk, self).find, self)
        self.add(_tr("Customer"), self.customer)
        self.customer.chosen.connect(lambda match: self.ask_about(match.value))
        self.customer.emptied.connect(self._forget)

    def ask_about(self, customer_id: int) -> None:
        self._forget()
        company = self.desk.company
        self.desk.ask(self, lambda read, _progress: payer(company, read, customer_id), self._take)

    @property
    def who(self) -> Payer | None:
        """Whoever stands in the field, once the books have answered."""
        return self._payer if self.customer.match is not None else None

    def _forget(self) -> None:
        """Another customer is being typed: nothing of the one who stood here counts any more."""
        self._payer = None
        self._show_payer(None)

    def _take(self, who: Payer) -> None:
        if (match := self.customer.match) is not None and match.value != who.id:
            return  # somebody else was chosen meanwhile
        self._payer = who
        self.customer.show_match(Match(who.id, who.name, who.code))
        self.amount.use_currency(who.currency)
        self._show_payer(who)

    def _show_payer(self, who: Payer | None) -> None:
        raise NotImplementedError
