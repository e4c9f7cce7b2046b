"""One person at a customer: Enter moves on, Ctrl+Enter saves, Esc goes back and keeps what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ui.customers.fields import LANGUAGES, LONGEST
from ui.desk import Desk
from ui.problems import sentence
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.check import Check
from ui.widgets.fields import ChoiceField, TypingLine
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ar_desktop.customers.contacts import Contact, ContactData

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# field, row, column, width
_PLACES: Final = (
    ("name", 0, 0, 6), ("position", 0, 6, 6), ("phone", 1, 0, 3), ("mobile", 1, 3, 3), ("email", 1, 6, 6),
    ("language", 2, 0, 3), ("notes", 2, 3, 9),
)  # fmt: skip


def _tr(text: str) -> str:
    return QCoreApplication.translate("Contacts", text)


def role_names() -> dict[str, str]:
    """Which papers somebody gets, in the order of the form."""
    return {
        "invoices": _tr("Invoices"), "reminders": _tr("Reminders"), "statements": _tr("Statements"),
        "general": _tr("Everything else"),
    }  # fmt: skip


class ContactForm(QWidget):
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer = 0
        self._contact: Contact | None = None
        self._kept: dict[tuple[int, int], ContactData] = {}
        self._saving = False
        look = desk.look
        self._title, self._wrong = Label(look, px=15, weight=600), Label(look, px=12, role="red")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self.save_button = Btn(look, self.tr("Save"), variant="primary", keys="Ctrl+Return")
        self.back_button = Btn(look, self.tr("Back"), keys="Esc")
        self.lines: dict[str, TypingLine] = {}
        self.boxes: dict[str, Captioned] = {}
        self.language = ChoiceField(look, self.tr("Language"), [("", self.tr("The customer's")), *LANGUAGES])
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

    def _grid(self) -> QGridLayout:
        look, grid = self._desk.look, QGridLayout()
        grid.setHorizontalSpacing(look.px(10))
        grid.setVerticalSpacing(look.px(8))
        names = {
            "name": self.tr("Name"), "position": self.tr("Position"), "phone": self.tr("Telephone"),
            "mobile": self.tr("Mobile"), "email": self.tr("E-mail"), "language": self.tr("Language"),
            "notes": self.tr("Notes"),
        }  # fmt: skip
        for name, row, left, span in _PLACES:
            field: QWidget = self.language
            if name != "language":
                field = self.lines[name] = TypingLine()
                self.lines[name].setMaxLength(LONGEST)
                self.lines[name].textEdited.connect(lambda _text, name=name: self.boxes[name].say(""))
            box = self.boxes[name] = Captioned(look, names[name], field)
            box.setMinimumWidth(1)
            grid.addWidget(box, row, left, 1, span, Qt.AlignmentFlag.AlignTop)
        for at in range(12):
            grid.setColumnStretch(at, 1)
        return grid

    def begin(self, customer_id: int, contact: Contact | None) -> None:
        from ar_desktop.customers.contacts import ContactData

        self._customer, self._contact = customer_id, contact
        title = self.tr("Change {name}").format(name=contact.data.name) if contact else self.tr("New contact")
        self._title.setText(title)
        self._show(self._kept.pop(self._key(), contact.data if contact else ContactData("")))
        self._tell("")
        self.lines["name"].setFocus(Qt.FocusReason.TabFocusReason)

    def _key(self) -> tuple[int, int]:
        return self._customer, self._contact.id if self._contact is not None else 0

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in (*_ENTER, Qt.Key.Key_S):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        from ar_desktop.customers.contacts import ContactData

        typed = self.data()
        if typed != (self._contact.data if self._contact is not None else ContactData("")):
            self._kept[self._key()] = typed
        self.left.emit()

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
        self._saving = False
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
