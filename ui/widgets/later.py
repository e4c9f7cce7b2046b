"""A place for a pane that is built when it is first looked at: what nobody opens costs the page nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

W = TypeVar("W", bound=QWidget)


class Later(QWidget, Generic[W]):
    def __init__(self, make: Callable[[], W], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._pane: W | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)

    @property
    def pane(self) -> W:
        """Whoever asks for it has it built."""
        if self._pane is None:
            self._pane = self._make()
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._pane)
        return self._pane

    @property
    def built(self) -> W | None:
        """The pane if it is there."""
        return self._pane

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        assert self.pane is not None


def pane_in(place: QWidget | None) -> QWidget | None:
    """What stands in a place of a stack, built if need be."""
    return place.pane if isinstance(place, Later) else place


def place_of(pane: QWidget) -> QWidget:
    """What a stack holds of a pane: its place, or itself."""
    parent = pane.parentWidget()
    return parent if isinstance(parent, Later) else pane
