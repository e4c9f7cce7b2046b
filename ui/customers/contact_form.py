"""One person at a customer: Enter moves on, Ctrl+Enter saves, Esc goes back and keeps what was typed.

What is typed is in the company file a moment later, until it is saved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.customers.form_drafts import FormOf
from ar_desktop.errors import UserError
from ui.customers.entry_form import EntryForm
from ui.customers.fields import LANGUAGES, LONGEST
from ui.desk import Desk
from ui.problems import sentence
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.check import Check
from ui.widgets.choice_field import ChoiceField
from ui.widgets.field_rows import FieldRows
from ui.widgets.fields import TypingLine
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ar_desktop.customers.contacts import Contact, ContactData

# field, and how many of twelve columns
_PLACES: Final = (
    ("name", 6), ("position", 6), ("phone", 3), ("mobile", 3), ("email", 6), ("language", 3), ("notes", 9),
)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)


def role_names() -> dict[str, str]:
    """Which papers somebody gets, in the order of the form."""
    return {
        "invoices": _tr("Invoices"), "reminders": _tr("Reminders"), "statements": _tr("Statements"),
        "general": _tr("Everything else"),
    }  # fmt: skip


class ContactForm(EntryForm):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._contact: Contact | None = None
        look = desk.look
        self._title, self._wrong = Label(look, px=15, weight=600), Label(look, px=12, role="red")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.save_button = Btn(look, self.tr("Save"), variant="primary", keys="Ctrl+Return")
        self.back_button = Btn(look, self.tr("Back"), keys="Esc")
        self.lines: dict[str, TypingLine] = {}
        self.boxes: dict[str, Captioned] = {}
        self.language = ChoiceField(look, self.tr("Language"), [("", self.tr("The customer’s")), *LANGUAGES])
        self.roles = {role: Check(look, name) for role, name in role_names().items()}
        self._lay_out()
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        look = self._desk.look
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self.back_button)
        head.addWidget(self.save_button)
        roles = QHBoxLayout()
        roles.setSpacing(look.px(16))
        for check in self.roles.values():
            roles.addWidget(check)
        roles.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(10))
        column.addLayout(head)
        column.addWidget(self._wrong)
        column.addLayout(self._grid())
        column.addWidget(Label(look, self.tr("Gets by e-mail"), px=12, role="text2"))
        column.addLayout(roles)
        column.addStretch()
        for widget in (*self.lines.values(), self.language, *self.roles.values()):
            widget.installEventFilter(self)
        self.language.activated.connect(lambda _at: self.keeper.note())
        for check in self.roles.values():
            check.clicked.connect(lambda _on: self.keeper.note())

    def _grid(self) -> FieldRows:
        look = self._desk.look
        grid = FieldRows(look.px(10), look.px(8))
        names = {
            "name": self.tr("Name"), "position": self.tr("Position"), "phone": self.tr("Telephone"),
            "mobile": self.tr("Mobile"), "email": self.tr("E-mail"), "language": self.tr("Language"),
            "notes": self.tr("Notes"),
        }  # fmt: skip
        for name, span in _PLACES:
            field: QWidget = self.language
            if name != "language":
                field = self.lines[name] = TypingLine()
                self.lines[name].setMaxLength(LONGEST)
                self.lines[name].textEdited.connect(lambda _text, name=name: self._on_edited(name))
            box = self.boxes[name] = Captioned(look, names[name], field)
            grid.addWidget(box, span)
        return grid

    def begin(self, customer_id: int, contact: Contact | None) -> None:
        from ar_desktop.customers.contacts import ContactData

        self._customer, self._contact = customer_id, contact
        title = self.tr("Change {name}").format(name=contact.data.name) if contact else self.tr("New contact")
        self._title.setText(title)
        self._show(contact.data if contact else ContactData(""))
        self._before, self._open = self.typed(), True
        self._tell("")
        self.lines["name"].setFocus(Qt.FocusReason.TabFocusReason)
        self.keeper.look(self._form(), self._bring_back)

    def _form(self) -> FormOf:
        return FormOf(self._customer, "contact", self._contact.id if self._contact is not None else 0)

    def typed(self) -> dict[str, Any]:
        """As it stands in the fields."""
        texts = {name: line.text() for name, line in self.lines.items()}
        roles = [role for role, check in self.roles.items() if check.isChecked()]
        return {**texts, "language": self.language.currentData(), "roles": roles}

    def _bring_back(self, form: FormOf, typed: Mapping[str, Any]) -> None:
        """What was begun earlier; not over what is typed already."""
        if form != self._form() or self.typed() != self._before:
            return
        for name, line in self.lines.items():
            line.setText(typed[name])
            line.setCursorPosition(0)
        self.lines["name"].end(False)
        self.language.choose(typed["language"])
        for role, check in self.roles.items():
            check.setChecked(role in typed["roles"])
        self._title.setText(self.tr("{title}, begun earlier and not saved").format(title=self._title.text()))

    def _on_edited(self, name: str) -> None:
        self.boxes[name].say("")
        self.keeper.note()

    def _show(self, data: ContactData) -> None:
        for name, line in self.lines.items():
            line.setText(getattr(data, name))
            line.setCursorPosition(0)
            self.boxes[name].say("")
        self.language.choose(data.language)
        for role, check in self.roles.items():
            check.setChecked(role in data.roles)

    def data(self) -> ContactData:
        from ar_desktop.customers.contacts import ContactData

        typed: dict[str, Any] = {name: " ".join(line.text().split()) for name, line in self.lines.items()}
        roles = frozenset(role for role, check in self.roles.items() if check.isChecked())
        return ContactData(**typed, language=str(self.language.currentData()), roles=roles)

    def save(self) -> None:
        from ar_desktop.customers.contacts import change_contact, create_contact

        data, customer_id, contact = self.data(), self._customer, self._contact
        if self._saving or not self._fits(data):
            return
        self._saving = True
        if contact is None:
            said = self.tr("{name} is a contact now").format(name=data.name)
            self._desk.write(
                lambda company: create_contact(company, customer_id, data), said, self._on_failed, then=self._on_saved
            )
        else:
            said, contact_id = self.tr("{name} changed").format(name=data.name), contact.id
            self._desk.write(
                lambda company: change_contact(company, contact_id, data), said, self._on_failed, then=self._on_saved
            )

    def _fits(self, data: ContactData) -> bool:
        if not data.name:
            self.boxes["name"].say(self.tr("Every contact has a name."), wrong=True)
            self.lines["name"].setFocus()
        return bool(data.name)

    def _on_saved(self, _done: object) -> str:
        self._saving = self._open = False
        self.keeper.drop_if_kept(self._form())
        self.left.emit()
        return ""

    def _on_failed(self, error: Exception) -> None:
        from ar_desktop.customers.contacts import EmailNotUnderstood

        self._saving = False
        if isinstance(error, EmailNotUnderstood):
            self.boxes["email"].say(sentence(error), wrong=True)
            self.lines["email"].setFocus()
        elif isinstance(error, UserError):
            self._tell(sentence(error))
        else:
            self._desk.jobs.failed.emit(error)

    def _tell(self, problem: str) -> None:
        self._wrong.setText(problem)
        self._wrong.setVisible(bool(problem))
