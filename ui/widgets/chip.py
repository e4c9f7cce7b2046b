"""A filter as a button with a menu: it names what is chosen and is lit while it leaves anything out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn, Variant


class Chip(Btn):
    """`choices` are (value, text in the menu, text on the chip); the first one means no filter."""

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[Any, str, str]],
        parent: QWidget | None = None,
        *,
        variant: Variant = "plain",
    ) -> None:
        super().__init__(look, variant=variant, parent=parent)
        self._name = name
        self._choices: list[tuple[Any, str, str]] = []
        self._value: Any = None
        self.setMenu(QMenu(self))
        self._group = QActionGroup(self)
        self.offer(choices)

    @property
    def value(self) -> Any:
        return self._value

    @property
    def open_value(self) -> Any:
        """What leaves nothing out."""
        return self._choices[0][0]

    @property
    def narrows(self) -> bool:
        return bool(self._value != self.open_value)

    def offer(self, choices: Sequence[tuple[Any, str, str]]) -> None:
        """Other choices; what was chosen stays chosen where it is still offered."""
        self._choices = list(choices)
        menu = self.menu()
        menu.clear()
        for value, text, _short in self._choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setData(value)
            self._group.addAction(action)
            action.triggered.connect(lambda _on=False, value=value: self._take(value))
        self.choose(self._value)

    def choose(self, value: Any) -> None:
        """Show a choice without telling of it; one that is not offered is added under its own name."""
        known = next((choice for choice in self._choices if choice[0] == value), None)
        if known is None and value:
            self._choices.append((value, str(value), f"{self._name}: {value}"))
            self.offer(self._choices)
            known = self._choices[-1]
        known = known or self._choices[0]
        self._value = known[0]
        self.setText(known[2].replace("&", "&&"))
        self.set_on(known is not self._choices[0])
        self.setAccessibleName(f"{self._name}: {known[1]}")
        for action in self.menu().actions():
            action.setChecked(action.data() == known[0])
        self.updateGeometry()

    def _take(self, value: Any) -> None:
        self.choose(value)
        self.chosen.emit(value)
