"""What is begun from the head of a customer: a call, a mail, an invoice, a payment. Words give way to icons."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.widgets.buttons import Btn

_DIALLED: Final = "+0123456789"


class HeadButtons(QWidget):
    """`fit` says how much room there is."""

    edit_wanted = Signal()
    invoice_wanted = Signal()
    payment_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._phone = self._email = ""
        self._with_words = True
        look = desk.look
        self.call = Btn(look, self.tr("Call"), icon="phone", keys="F9")
        self.mail = Btn(look, icon="mail", keys="Ctrl+M")
        self.invoice = Btn(look, self.tr("Invoice"), icon="file-plus", keys="Ctrl+I")
        self.edit = Btn(look, icon="pencil", keys="F2")
        self.payment = Btn(look, self.tr("Receive payment"), icon="banknote", keys="Ctrl+R", variant="primary")
        self._words = {self.call: self.tr("Call"), self.invoice: self.tr("Invoice")}
        self.mail.name_it(self.tr("Write an e-mail"))
        self.edit.name_it(self.tr("Change this customer"))
        for button in (self.mail, self.edit, self.invoice):
            button.show_keys(False)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        for button in (self.call, self.mail, self.edit, self.invoice, self.payment):
            row.addWidget(button)
        for button in (self.edit, self.invoice, self.payment):
            button.setVisible(not desk.company.read_only)
        self.call.clicked.connect(self.dial)
        self.mail.clicked.connect(self.write)
        self.edit.clicked.connect(self.edit_wanted)
        self.invoice.clicked.connect(self.invoice_wanted)
        self.payment.clicked.connect(self.payment_wanted)

    def tell(self, phone: str, email: str) -> None:
        self._phone, self._email = phone, email
        self.call.setEnabled(bool(phone))
        self.mail.setEnabled(bool(email))

    def dial(self) -> None:
        """Hands the number to the telephone of this computer."""
        number = "".join(sign for sign in self._phone if sign in _DIALLED)
        if number:
            QDesktopServices.openUrl(QUrl(f"tel:{number}"))
            self._desk.said.emit(self.tr("Calling {number}").format(number=self._phone))

    def write(self) -> None:
        """Begins a mail in the program that this computer has for it."""
        if self._email:
            url = QUrl()
            url.setScheme("mailto")
            url.setPath(self._email)
            QDesktopServices.openUrl(url)
            self._desk.said.emit(self.tr("An e-mail to {address} is begun").format(address=self._email))

    def fit(self, room: int) -> None:
        """With words where all of them have room."""
        self._show_words(True)
        if self.sizeHint().width() > room:
            self._show_words(False)

    def _show_words(self, shown: bool) -> None:
        if shown == self._with_words:
            return
        self._with_words = shown
        for button, word in self._words.items():
            button.setText(word if shown else "")
            button.setAccessibleName(word)
            button.show_keys(shown and button is self.call)
        self.payment.show_keys(shown)
        self._row.invalidate()
