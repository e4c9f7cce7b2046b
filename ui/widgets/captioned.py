"""A field with its name above it, as forms have them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.labels import Label


class Captioned(QWidget):
    """The label is the field's buddy and its accessible name; `say` writes beneath what is wrong or understood."""

    def __init__(self, look: Look, caption: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.caption = Label(look, caption, px=12, role="text2")
        self._says = Label(look, px=11, role="muted")
        self._says.setWordWrap(True)
        self._says.hide()
        self.caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(caption.replace("&", ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        for widget in (self.caption, field, self._says):
            column.addWidget(widget)
        column.addStretch()

    def say(self, text: str, *, wrong: bool = False) -> None:
        self._says.setText(text)
        self._says.set_role("red" if wrong else "muted")
        self._says.setVisible(bool(text))
        if isinstance(self.field, QLineEdit) and self.field.property("wrong") != wrong:
            self.field.setProperty("wrong", wrong)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)
