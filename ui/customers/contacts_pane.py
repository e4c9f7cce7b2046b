"""The people at a customer: who they are, which papers go to them, how to reach them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.customers.contact_form import ContactForm, role_names
from ui.desk import Desk
from ui.keys import key_sequence
from ui.models.columns import Column, PillText
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.page_stack import PageStack
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.customers.contacts import Contact


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)


def contact_columns() -> tuple[Column[Contact], ...]:
    names = role_names()

    def roles(contact: Contact) -> list[str]:
        """One word for all of them, which would not stand side by side."""
        if contact.data.roles >= names.keys():
            return [_tr("Everything")]
        return [names[role] for role in names if role in contact.data.roles]

    return (
        Column(
            "name", _tr("Name"), lambda c: c.data.name, sort="name", weight=500, width=130, stretch=2,
            tip=lambda c: c.data.notes or c.data.name,
        ),
        Column("position", _tr("Position"), lambda c: c.data.position, role="text2", stretch=1, gives_way=2),
        Column("phone", _tr("Telephone"), lambda c: c.data.phone or c.data.mobile, width=118),
        Column("mobile", _tr("Mobile"), lambda c: c.data.mobile, visible=False),
        Column("email", _tr("E-mail"), lambda c: c.data.email, role="text2", width=150, stretch=2),
        Column(
            "roles", _tr("Gets"), lambda c: ", ".join(roles(c)), kind="pill",
            value=lambda c: [PillText(role, "blue") for role in roles(c)], gives_way=1, width=150,
        ),
    )  # fmt: skip


class ContactsPane(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        look = desk.look
        self.model: TableModel[Contact] = TableModel(contact_columns(), self, key=lambda contact: contact.id)
        self.panel = TablePanel(look, self.model, self.tr("Contacts"), self, edge=20)
        RememberedColumns(self.panel.table, desk.preferences, "contacts")
        self.form = ContactForm(desk, self)
        self.add = Btn(look, self.tr("New contact"), icon="plus", keys="Ins")
        self.change = Btn(look, self.tr("Change"), icon="pencil", keys="Return")
        self.remove = Btn(look, self.tr("Remove"), icon="trash-2", variant="ghost", keys="Del")
        self._stack = PageStack(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look, listed = self._desk.look, QWidget(self)
        bar = HeadRow()
        bar.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(8))
        bar.setSpacing(look.px(8))
        for button in (self.add, self.change, self.remove):
            button.setEnabled(not self._desk.company.read_only)
            bar.addWidget(button)
        bar.addStretch()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(bar)
        inner.addWidget(self.panel, 1)
        self._stack.addWidget(listed)
        self._stack.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        table = self.panel.table
        self.add.clicked.connect(lambda: self.begin(None))
        self.change.clicked.connect(lambda: self.begin(self.current()))
        self.remove.clicked.connect(self.remove_current)
        table.opened.connect(lambda contact, _key: self.begin(contact))
        table.row_changed.connect(lambda _row: self._offer())
        for keys, button in (("Ins", self.add), ("Del", self.remove)):
            shortcut = QShortcut(key_sequence(keys), self.panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        self.form.left.connect(self._back)

    @property
    def in_form(self) -> bool:
        return self._stack.currentWidget() is self.form

    def show_customer(self, customer_id: int) -> None:
        if customer_id != self._customer and self.in_form:
            self.form.put_away()
            self._stack.setCurrentIndex(0)
        self._customer = customer_id
        self.panel.wait()

        def query(read: object, _progress: object) -> list[Contact]:
            from ar_desktop.customers.contacts import contacts_of

            return contacts_of(read, customer_id)  # type: ignore[arg-type]

        self._desk.ask(self, query, lambda found: self._show(customer_id, found))

    def _show(self, customer_id: int, found: Sequence[Contact]) -> None:
        if customer_id != self._customer:
            return
        self.model.set_rows(found)
        self.panel.table.ensure_row()
        self._offer()
        empty = None
        if not found:
            text = self.tr("Name who gets invoices, reminders and statements.")
            empty = EmptyState(self._desk.look, "users", self.tr("No contacts yet"), text)
            if not self._desk.company.read_only:
                empty.offer(self.tr("New contact"), lambda: self.begin(None), icon="plus", keys="Ins")
        self.panel.settle(empty)

    def _offer(self) -> None:
        for button in (self.change, self.remove):
            button.setEnabled(self.current() is not None and not self._desk.company.read_only)

    def current(self) -> Contact | None:
        return self.model.row_at(self.panel.table.currentIndex().row())

    def begin(self, contact: Contact | None) -> None:
        """None: a new one."""
        if self._customer is None or self._desk.company.read_only:
            return
        self._stack.setCurrentWidget(self.form)
        self.form.begin(self._customer, contact)

    def remove_current(self) -> None:
        contact = self.current()
        if contact is None or self._desk.company.read_only:
            return
        from ar_desktop.customers.contacts import remove_contact

        contact_id, said = contact.id, self.tr("{name} removed").format(name=contact.data.name)
        self._desk.write(lambda company: remove_contact(company, contact_id), said)

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.panel.table.setFocus()
