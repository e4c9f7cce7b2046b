"""The one row of fields above the grid: who, how much, when, how, what for, where to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.receipts.booking import METHODS
from ar_desktop.receipts.entering import MoneyAccount
from ar_desktop.receipts.entry_drafts import EntryDraft
from ar_desktop.values.bank_codes import has_cheques
from ui.desk import Desk
from ui.look import Look
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import AmountField, DateField, SmartField, TypingLine
from ui.widgets.flow import Flow
from ui.widgets.labels import Label
from ui.widgets.lookup_field import LookupField, Match

Ask = Callable[[str, Callable[[Sequence[Match]], None]], None]
_WIDTHS: Final = {"payer": 230, "amount": 150, "reference": 178}


class Entered(NamedTuple):
    """What stands in the fields, as far as it can be understood; `amount` None: not typed."""

    date: date
    method: str
    reference: str
    account: str  # empty: by method


def method_names() -> dict[str, str]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("Methods", text)

    return {
        "cheque": tr("Cheque"), "ach": tr("ACH"), "wire": tr("Wire"), "card": tr("Card"), "cash": tr("Cash"),
        "online": tr("Online"), "other": tr("Other"),
    }  # fmt: skip


def usual_method(country: str) -> str:
    """How a customer pays of whom nothing is known yet."""
    return "cheque" if has_cheques(country) or not country else "wire"


class NamedField(QWidget):
    """A field with its name above it."""

    def __init__(self, look: Look, title: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Label(look, title, px=12, role="text2")
        self.label.setBuddy(field)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        column.addWidget(self.label)
        column.addWidget(field)


class EntryForm(QWidget):
    """Enter goes from field to field, and from the last one to the grid."""

    amount_changed = Signal(object)  # minor units, or None
    day_changed = Signal(object)
    changed = Signal()  # anything that the posting depends on
    currency_chosen = Signal(str)
    grid_wanted = Signal()
    told = Signal(str, bool)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, figures = desk.look, desk.figures
        self._look, self._desk = look, desk
        self._accounts: Sequence[MoneyAccount] = ()
        self.payer = LookupField(look, self.tr("Customer"), ask, self)
        self.payer.setPlaceholderText(self.tr("Name, code or invoice number"))
        self.amount = AmountField(figures, self.tr("Amount received"), parent=self)
        self.date = DateField(look, figures, self.tr("Date"), self)
        self.method = ChoiceField(look, self.tr("Method"), list(method_names().items()), self)
        self.method.choose(usual_method(desk.company.setting("country")))
        self.reference = TypingLine(self)
        self.account = ChoiceField(look, self.tr("Deposit to"), [], self)
        self.currency = ChoiceField(look, self.tr("Currency"), [], self)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        look = self._look
        self.reference.setAccessibleName(self.tr("Reference"))
        self.reference.setMaxLength(200)
        across = Flow(look.px(8), look.px(6), QMargins(look.px(20), 0, look.px(16), look.px(12)), self, even=True)
        self._amount_pair = NamedField(look, self.tr("Amount received"), self.amount)
        self._currency_pair = NamedField(look, self.tr("Currency"), self.currency)
        for pair in (
            NamedField(look, self.tr("Customer"), self.payer),
            self._amount_pair,
            self._currency_pair,
            NamedField(look, self.tr("Date"), self.date),
            NamedField(look, self.tr("Method"), self.method),
            NamedField(look, self.tr("Reference"), self.reference),
            NamedField(look, self.tr("Deposit to"), self.account),
        ):
            across.addWidget(pair)
        self._currency_pair.hide()
        self._fix_widths()
        look.changed.connect(self._fix_widths)

    def _fix_widths(self) -> None:
        for name, width in _WIDTHS.items():
            getattr(self, name).setFixedWidth(self._look.px(width))
        self.date.setFixedWidth(self.date.sizeHint().width())
        for field in (self.payer, self.amount):
            field.setFont(self._look.font(13, 600))

    def _connect(self) -> None:
        self.amount.value_changed.connect(self.amount_changed)
        self.date.value_changed.connect(self.day_changed)
        for field in (self.amount, self.date):
            field.told.connect(self.told)
            field.returnPressed.connect(lambda field=field: self.step(field))
        self.payer.left.connect(lambda: self.step(self.payer))
        self.reference.returnPressed.connect(lambda: self.step(self.reference))
        self.reference.textEdited.connect(lambda _text: self.changed.emit())
        self.method.chosen.connect(self._on_method)
        self.account.chosen.connect(lambda _code: self.changed.emit())
        self.currency.chosen.connect(lambda code: self.currency_chosen.emit(str(code)))
        for choice in (self.method, self.account, self.currency):
            choice.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a combo box keeps Enter for itself and does nothing with it
        if isinstance(watched, ChoiceField) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.step(watched)
                return True
        return super().eventFilter(watched, event)

    def _order(self) -> list[QWidget]:
        fields = (self.payer, self.amount, self.currency, self.date, self.method, self.reference, self.account)
        return [field for field in fields if field.isEnabled() and not field.isHidden() and field.isVisibleTo(self)]

    def step(self, field: QWidget) -> None:
        """On to the next field that can be filled in."""
        if isinstance(field, SmartField):
            field.settle()
        if field.property("wrong"):
            return
        order = self._order()
        after = order[order.index(field) + 1 :] if field in order else []
        if after:
            after[0].setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(after[0], (AmountField, DateField)):
                after[0].selectAll()
        else:
            self.grid_wanted.emit()

    # --- what stands in it ------------------------------------------------------------------

    def clear(self) -> None:
        """For the next one: the day and the way of paying stay."""
        self.payer.show_match(None)
        self.show_amount(None)
        self.reference.clear()
        if self.date.value is None:
            self.date.set_value(self._desk.figures.today)

    def show_amount(self, minor: int | None) -> None:
        self.amount.set_value(minor or None)

    def show_accounts(self, accounts: Sequence[MoneyAccount]) -> None:
        self._accounts = accounts
        self.account.clear()
        for account in accounts:
            self.account.addItem(f"{account.code} {account.name}", account.code)
        self.account.updateGeometry()
        self._account_by_method()

    def show_method(self, method: str) -> None:
        if method:
            self.method.choose(method)
            self._account_by_method()

    def show_currencies(self, currency: str, currencies: Sequence[str]) -> None:
        self._currency_pair.setVisible(len(currencies) > 1 or currency != self._desk.figures.base)
        self.currency.clear()
        for code in dict.fromkeys([*currencies, currency]):
            self.currency.addItem(code, code)
        self.currency.choose(currency)
        self.amount.use_currency(currency)

    def fix(self, *, amount: bool, payer: bool, rest: bool) -> None:
        """What can't be changed when money that is here already is applied."""
        self.amount.setReadOnly(amount)
        self.payer.setReadOnly(payer)
        for field in (self.date, self.method, self.reference, self.account, self.currency):
            field.setEnabled(not rest)

    def _on_method(self) -> None:
        self._account_by_method()
        self.changed.emit()

    def _account_by_method(self) -> None:
        self.account.choose(self._usual_account())

    def _usual_account(self) -> str:
        role = METHODS[str(self.method.currentData())]
        return next((account.code for account in self._accounts if account.role == role), "")

    def restore(self, draft: EntryDraft) -> None:
        """What was kept of an earlier day; the payer and the amount come with the sheet."""
        if draft.date is not None:
            self.date.set_value(draft.date)
        self.method.choose(draft.method)
        self._account_by_method()
        if draft.account:
            self.account.choose(draft.account)
        self.reference.setText(draft.reference)

    def settle(self) -> bool:
        """What is still being typed is taken; False where something can't be understood."""
        for field in (self.amount, self.date):
            field.settle()
            if field.property("wrong"):
                field.setFocus()
                return False
        return True

    def entered(self) -> Entered | None:
        """None while there is no date."""
        if not isinstance(self.date.value, date):
            return None
        account = str(self.account.currentData() or "")
        own = "" if account == self._usual_account() else account
        return Entered(self.date.value, str(self.method.currentData()), self.reference.text().strip(), own)
