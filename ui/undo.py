"""What can be taken back: the reversals that verbs offered, latest first."""

from __future__ import annotations

from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from ar_desktop.words import Words


class Reversal(Protocol):
    """A posting's reversal: what it will post, in words, and the call that posts it."""

    def sentence(self, words: Words | None = None) -> str: ...

    @property
    def call(self) -> Any: ...


class UndoStack(QObject):
    """One for each company. Taking one back puts its own reversal on top: redo is undoing the undo."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack: list[Reversal] = []
        self._begun: Reversal | None = None

    def push(self, reversal: Reversal) -> None:
        self._stack.append(reversal)
        self.changed.emit()

    def top(self) -> Reversal | None:
        return self._stack[-1] if self._stack else None

    def holds(self, reversal: Reversal) -> bool:
        """Whether it can still be asked for: not taken back yet, not let be."""
        return any(one is reversal for one in self._stack)

    def begin(self, which: Reversal | None = None) -> Reversal | None:
        """The top one or the given one, which is the caller's to call; None while another one is on its way.

        It stays where it is until `end` hears what became of it: another posting is never taken back in its place.
        """
        if not self._stack or self._begun is not None or (which is not None and not self.holds(which)):
            return None
        self._begun = which or self._stack[-1]
        self.changed.emit()
        return self._begun

    def end(self, *, done: bool) -> None:
        begun, self._begun = self._begun, None
        if done and begun is not None:
            self.forget(begun)

    def forget(self, reversal: Reversal) -> None:
        """It was posted, or whoever asked for it lets it be."""
        self._stack = [one for one in self._stack if one is not reversal]
        self.changed.emit()

    def clear(self) -> None:
        self._stack.clear()
        self.changed.emit()
