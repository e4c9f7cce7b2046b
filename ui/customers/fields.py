"""Every field of a customer as a form shows it: its name, its editor, what stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from ui.customers.entry_fields import CurrencyField, DaysField, NotesField, PayerField, TermsField, complete_from
from ui.desk import Desk
from ui.widgets.captioned import Captioned
from ui.widgets.check import Check
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import AmountField, SmartField, TypingLine

if TYPE_CHECKING:
    from ar_desktop.customers.data import CustomerData

FLAGS: Final = ("tax_exempt", "oldest_first", "on_hold", "inactive")
LANGUAGES: Final = (
    ("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("fr", "Français"), ("it", "Italiano"),
    ("nl", "Nederlands"), ("pl", "Polski"), ("pt", "Português"),
)  # fmt: skip
LONGEST: Final = 400  # letters in one field


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerFields", text)


def field_names() -> dict[str, str]:
    return {
        "code": _tr("Code"), "name": _tr("Name"), "contact": _tr("Contact"), "email": _tr("E-mail"),
        "phone": _tr("Telephone"), "address1": _tr("Street"), "address2": _tr("Second line"),
        "city": _tr("City"), "region": _tr("State or region"), "postcode": _tr("Postcode"),
        "country": _tr("Country"), "tax_id": _tr("Tax ID"), "tax_exempt": _tr("Exempt from tax"),
        "tax_code": _tr("Tax"), "terms": _tr("Terms"), "credit_limit": _tr("Credit limit"),
        "currency": _tr("Currency"), "salesperson": _tr("Salesperson"), "segment": _tr("Segment"),
        "payer": _tr("Paid for by"), "language": _tr("Language of papers"), "notes": _tr("Notes"),
        "discount_grace_days": _tr("Days of grace"),
        "oldest_first": _tr("Payments go to the oldest first"), "on_hold": _tr("On hold"),
        "inactive": _tr("Inactive: not in lists any more"),
    }  # fmt: skip


class CustomerFields(QObject):
    """Editors by the name of their field. `told` says of each what is wrong; the boxes show it beneath."""

    edited = Signal(str)  # name of a field that was changed by hand
    left = Signal(str)  # name of a field whose new content is complete

    def __init__(self, desk: Desk, names: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._labels = field_names()
        self._kept_choices: dict[str, Sequence[tuple[str, str]]] = {"language": LANGUAGES}
        self.editors: dict[str, QWidget] = {}
        self.boxes: dict[str, QWidget] = {}
        for name in names:
            editor = self.editors[name] = self._make(name)
            self.boxes[name] = editor if name in FLAGS else self._captioned(name, editor)

    def _captioned(self, name: str, editor: QWidget) -> Captioned:
        box = Captioned(self._desk.look, self._labels[name], editor)
        if isinstance(editor, SmartField):
            # what was understood stands beneath where it says more than what is typed
            tells = isinstance(editor, TermsField)
            editor.told.connect(lambda text, wrong: box.say(text if wrong or tells else "", wrong=wrong))
        return box

    def _make(self, name: str) -> QWidget:
        label, desk = self._labels[name], self._desk
        if name in FLAGS:
            return self._flag(name, label)
        if name in ("tax_code", "language"):
            return self._choice(name, label)
        if name == "notes":
            return self._notes(name, label)
        editor = self._line(name, label)
        editor.setMaxLength(LONGEST)
        editor.setAccessibleName(label)
        editor.textEdited.connect(lambda _text: self.edited.emit(name))
        editor.editingFinished.connect(lambda: self.left.emit(name))
        if name == "country" and isinstance(editor, TypingLine):
            complete_from(desk, editor, countries(desk))
        return editor

    def _line(self, name: str, label: str) -> QLineEdit:
        desk = self._desk
        if name == "terms":
            return TermsField(desk, label)
        if name == "currency":
            return CurrencyField(label)
        if name == "discount_grace_days":
            return DaysField(label)
        if name == "credit_limit":
            return AmountField(desk.figures, label)
        if name == "payer":
            field = PayerField(desk, label)
            field.chosen.connect(lambda _match: self._tell_chosen(name))
            return field
        return TypingLine()

    def _tell_chosen(self, name: str) -> None:
        self.edited.emit(name)
        self.left.emit(name)

    def _flag(self, name: str, label: str) -> Check:
        box = Check(self._desk.look, label)
        box.clicked.connect(lambda _on: self._tell_chosen(name))
        return box

    def _choice(self, name: str, label: str) -> ChoiceField:
        field = ChoiceField(self._desk.look, label, self._choices(name))
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.chosen.connect(lambda _value: self._tell_chosen(name))
        return field

    def _choices(self, name: str) -> list[tuple[object, str]]:
        nothing = _tr("As the items say") if name == "tax_code" else _tr("The company’s")
        return [("", nothing), *self._kept_choices.get(name, ())]

    def _notes(self, name: str, label: str) -> NotesField:
        field = NotesField(self._desk.look)
        field.setAccessibleName(label)
        field.textChanged.connect(lambda: self.edited.emit(name) if field.hasFocus() else None)
        return field

    def offer_tax_codes(self, codes: Sequence[tuple[str, str]]) -> None:
        self._kept_choices["tax_code"] = [(code, f"{code}  {name}".strip()) for code, name in codes]

    # --- what stands in them ----------------------------------------------------------------

    def show(self, data: CustomerData) -> None:
        self.put({name: getattr(data, name) for name in self.editors})

    def put(self, values: dict[str, Any]) -> None:
        for name, value in values.items():
            self._put(name, self.editors[name], value)
            self.tell(name, "")

    def _put(self, name: str, editor: QWidget, value: Any) -> None:
        if isinstance(editor, Check):
            editor.setChecked(bool(value))
        elif isinstance(editor, ChoiceField):
            self._fill(name, editor, str(value))
        elif isinstance(editor, NotesField):
            editor.setPlainText(value)
        elif isinstance(editor, PayerField):
            editor.show_code(value)
        elif isinstance(editor, SmartField):
            editor.set_value(value if isinstance(editor, AmountField) else value or None)
            editor.setCursorPosition(0)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)
            editor.setCursorPosition(0)

    def _fill(self, name: str, editor: ChoiceField, value: str) -> None:
        """With what the customer has even where it is none of those offered."""
        choices = self._choices(name)
        if value not in (one[0] for one in choices):
            choices.append((value, value))
        editor.clear()
        for one, text in choices:
            editor.addItem(text, one)
        editor.choose(value)

    def value(self, name: str) -> Any:
        editor = self.editors[name]
        if isinstance(editor, Check):
            return editor.isChecked()
        if isinstance(editor, ChoiceField):
            return str(editor.currentData())
        if isinstance(editor, NotesField):
            return editor.toPlainText().strip()
        if isinstance(editor, PayerField):
            return editor.code()
        if isinstance(editor, AmountField):
            return editor.value
        if isinstance(editor, SmartField):
            return editor.value or (0 if isinstance(editor, DaysField) else "")
        assert isinstance(editor, QLineEdit)
        return " ".join(editor.text().split())  # what was pasted may have line breaks

    def values(self) -> dict[str, Any]:
        return {name: self.value(name) for name in self.editors}

    def settle(self) -> list[str]:
        """Fields that hold what cannot be understood, each with its sentence beneath."""
        wrong = []
        for name, editor in self.editors.items():
            if isinstance(editor, SmartField):
                editor.settle()
                if editor.property("wrong"):
                    wrong.append(name)
        return wrong

    def typed(self) -> dict[str, Any]:
        """As it stands there, understood or not: to bring it back later."""
        return {
            name: editor.text() if isinstance(editor, SmartField) else self.value(name)
            for name, editor in self.editors.items()
        }

    def bring_back(self, typed: Mapping[str, Any]) -> None:
        for name, value in typed.items():
            editor = self.editors.get(name)
            if editor is None:
                continue  # kept by another version of the form
            if isinstance(editor, SmartField):
                editor.setText(value)
                editor.settle()
            else:
                self._put(name, editor, value)

    def tell(self, name: str, problem: str) -> None:
        box = self.boxes.get(name)
        if isinstance(box, Captioned):
            box.say(problem, wrong=bool(problem))


def countries(desk: Desk) -> list[tuple[str, str]]:
    from babel import Locale

    from ar_desktop.company.sort_key import sort_key

    names = Locale.parse(desk.figures.words.language.replace("-", "_")).territories
    return sorted(((code, str(name)) for code, name in names.items() if len(code) == 2 and code.isalpha()),
                  key=lambda pair: sort_key(pair[1]))  # fmt: skip
