"""A question with a few fields: what will happen, and a button that says so. Esc is the harmless way."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ar_desktop.errors import CompanyFileError, UserError
from ui.desk import Desk
from ui.problems import sentence
from ui.receipts.entry_form import NamedField
from ui.widgets.buttons import Btn, Variant
from ui.widgets.fields import SmartField
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done

WIDTH: Final = 480


class AskDialog(QDialog):
    """Stays open with what was typed until the books took it."""

    def __init__(self, desk: Desk, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = self._look = desk.look
        self.desk = desk
        self._writing = False
        self.setWindowTitle(title)
        self.setAccessibleName(f"{title}. {text}")
        self.setFixedWidth(look.px(WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text, self._wrong = Label(look, text, role="text2"), Label(look, px=12, role="red")
        for label in (self._text, self._wrong):
            label.setWordWrap(True)
        self._fields = QHBoxLayout()
        self._fields.setSpacing(look.px(8))
        self._more = QVBoxLayout()
        self._buttons = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(20), look.px(18), look.px(20), look.px(16))
        self._column.setSpacing(look.px(10))
        self._column.addWidget(Label(look, title, px=15, weight=600))
        self._column.addWidget(self._text)
        self._column.addLayout(self._fields)
        self._column.addLayout(self._more)
        self._column.addWidget(self._wrong)
        self._column.addLayout(self._buttons)
        self._wrong.hide()

    def say(self, text: str) -> None:
        """What will happen, as far as it depends on what was typed."""
        self._text.setText(text)

    def add(self, title: str, field: QWidget, *, below: bool = False) -> None:
        (self._more if below else self._fields).addWidget(NamedField(self._look, title, field, self))
        if isinstance(field, SmartField):
            field.told.connect(lambda text, wrong: self._tell(text if wrong else ""))

    def finish(self, button: str, do: Callable[[], None], *, variant: Variant = "primary") -> None:
        """Adds the buttons; the first field, if there is one, takes the focus."""
        self._fields.addStretch()
        cancel = Btn(self._look, self.tr("Cancel"), variant="plain", keys="Esc")
        cancel.clicked.connect(self.reject)
        self.go = Btn(self._look, button, variant=variant, keys="Ctrl+Enter")
        self.go.clicked.connect(do)
        self._do = do
        self._buttons.addStretch()
        for one in (cancel, self.go):
            one.setAutoDefault(False)
            self._buttons.addWidget(one)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.go.isEnabled():
                self._do()
        elif enter:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjustSize()

    def adjustSize(self) -> None:
        """Qt's own stops at two thirds of the screen, and squeezes the fields into that."""
        width, column = self.width(), self._column
        column.activate()  # what has grown inside a row within it is not measured anew before
        self.resize(width, column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height())

    def settled(self, *fields: SmartField) -> bool:
        """Takes what is being typed; False, and the focus there, where it can't be understood."""
        for field in fields:
            field.settle()
            if field.property("wrong"):
                field.setFocus()
                return False
        return True

    def write(self, verb: Callable[[Company], Done], said: Callable[[Done], str], what: str) -> None:
        """Do it, once; a refusal is shown here and nothing typed is lost."""
        if self._writing:
            return
        self._writing = True
        self.go.setEnabled(False)

        def then(done: Done) -> str:
            if isValid(self):  # Esc may have been quicker
                self.accept()
            return said(done)

        def failed(error: Exception) -> None:
            if isValid(self):
                self._writing = False
                self.go.setEnabled(True)
            if isinstance(error, UserError | CompanyFileError) and isValid(self):
                self._tell(sentence(error))
            else:
                self.desk.jobs.failed.emit(error)

        self.desk.write(verb, what, failed, then=then)

    def _tell(self, text: str) -> None:
        if not isValid(self):
            return  # a field that loses the focus because all of this goes
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.adjustSize()
