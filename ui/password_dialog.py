"""Asks for the password of a file; where it is the wrong one it says so, and stays with what was typed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.look import Look
from ui.widgets.check import Check
from ui.widgets.fields import TypingLine
from ui.widgets.labels import Label
from ui.widgets.sign_dialog import SignDialog

_WIDTH: Final = 320


class PasswordDialog(SignDialog):
    """`given` is asked as often as it takes; who asked says `wrong`, or `accept`s it."""

    given = Signal(str)

    def __init__(self, look: Look, file: str, verb: str, parent: QWidget | None = None) -> None:
        title = self.tr("{file} has a password").format(file=file)
        text = self.tr("Nobody can read the file without it. Capital letters count.")
        super().__init__(look, "lock", "amber", title, text, parent)
        self.field = TypingLine(self)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password of {file}").format(file=file))
        self.field.setFixedWidth(look.px(_WIDTH))
        label = Label(look, self.tr("Password"), px=12, role="text2")
        label.setBuddy(self.field)
        self.said = Label(look, px=12, role="red")
        self.said.setWordWrap(True)
        self.shown = Check(look, self.tr("&Show it"), self)
        self.shown.toggled.connect(self._show)
        for part in (label, self.field, self.said, self.shown):
            self.body.addWidget(part)
        self.button(self.tr("Cancel"), self.reject, keys="Esc")
        self.go = self.button(verb, self._give, variant="primary", keys="Return")
        self.field.textChanged.connect(lambda _text: self._weigh())
        self.field.installEventFilter(self)
        self._capitals = False  # the lock is on, as far as the letters tell
        self._busy = False
        self._weigh()
        self.field.setFocus()

    def wrong(self) -> None:
        self._busy = False
        self.field.setReadOnly(False)
        self._say(self.tr("That is not the password, or the file is not a company file."), wrong=True)
        self.go.setEnabled(True)
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at(event)
        return super().eventFilter(watched, event)

    def _look_at(self, event: QKeyEvent) -> None:
        """No system says in which state the lock is: a letter does, and its key turns it over."""
        sign = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._capitals = not self._capitals
        elif len(sign) == 1 and sign.lower() != sign.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._capitals = sign.isupper() != shift
        self._weigh()

    def _weigh(self) -> None:
        self.go.setEnabled(bool(self.field.text()) and not self._busy)
        self._say(self.tr("Caps Lock is on.") if self._capitals else "", wrong=False)

    def _say(self, text: str, *, wrong: bool) -> None:
        self.said.set_role("red" if wrong else "amber")
        self.said.setText(text)
        self.said.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        self.field.setProperty("wrong", wrong)
        self.field.style().polish(self.field)
        self.adjustSize()

    def _show(self, shown: bool) -> None:
        self.field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.field.setFocus()

    def _give(self) -> None:
        if self.field.text() and not self._busy:
            self._busy = True
            self._weigh()
            self.field.setReadOnly(True)
            self.given.emit(self.field.text())
