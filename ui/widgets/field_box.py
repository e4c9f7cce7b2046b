"""A field with its label above and, where something is wrong, the sentence below."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.fields import SmartField
from ui.widgets.labels import Label


class FieldBox(QWidget):
    def __init__(self, look: Look, label: str, field: QWidget, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._width = look, width
        self.label, self.field = Label(look, label, px=12, role="text2", weight=500), field
        self.label.setBuddy(field)
        self._note = Label(look, px=11, role="red")
        self._note.setWordWrap(True)  # all of it: a narrow field's would end before it says what is wrong
        self._note.setMinimumWidth(1)  # a long word does not make the field wider
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        column.addWidget(self.label)
        column.addWidget(field)
        column.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred if not width else QSizePolicy.Policy.Fixed,
                           QSizePolicy.Policy.Fixed)  # fmt: skip
        if isinstance(field, SmartField):
            field.told.connect(lambda text, wrong: self.tell(text if wrong else ""))
        look.changed.connect(self._resize)
        self._resize()

    def tell(self, problem: str) -> None:
        """What is wrong with what stands in the field; empty: nothing."""
        self._note.setText(problem)
        self._note.setVisible(bool(problem))
        if isinstance(self.field, QLineEdit):
            mark(self.field, "wrong", bool(problem))

    def _resize(self) -> None:
        if self._width:
            for widget in (self.field, self._note):
                widget.setFixedWidth(self._look.px(self._width))


def mark(field: QLineEdit, name: str, on: bool) -> None:
    """Turn a look of the style sheet on or off: "wrong", "noted"."""
    if bool(field.property(name)) != on:
        field.setProperty(name, on)
        field.style().unpolish(field)
        field.style().polish(field)
