"""What can be taken back, and what was taken back and can be done again: the reversals that verbs offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal

from ar_desktop.words import ENGLISH, Words

if TYPE_CHECKING:
    from ar_desktop.company import Done


class Reversal(Protocol):
    """A posting's reversal: what it will post, in words, and the call that posts it."""

    def sentence(self, words: Words | None = None) -> str: ...

    @property
    def call(self) -> Any: ...


@dataclass(frozen=True, eq=False)
class Stays:
    """In the place of a reversal: what was done is not taken back, and nothing before it in its stead."""

    what: str
    why: str

    def sentence(self, words: Words | None = None) -> str:
        return self.what

    def reason(self, words: Words | None = None) -> str:
        return (words or ENGLISH).again(self.why)

    def call(self, _company: Any) -> Any:
        raise AssertionError("what stays was called")


def way_back(done: Done, what: str) -> Reversal | None:
    """How it is taken back, or why not; None for what nobody would take back. `what` says what was done."""
    return done.reversal or (Stays(what, done.stays) if done.stays else None)


class UndoStack(QObject):
    """One for each company. The reversal of what was taken back does it again, until something else is done."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stack: list[Reversal] = []
        self._again: list[Reversal] = []
        self._begun: Reversal | None = None

    def push(self, reversal: Reversal) -> None:
        """Of something new: what was taken back before it is not done again after it."""
        self._stack.append(reversal)
        self._again.clear()
        self.changed.emit()

    def top(self) -> Reversal | None:
        return self._stack[-1] if self._stack else None

    def top_again(self) -> Reversal | None:
        """What does again what was taken back last."""
        return self._again[-1] if self._again else None

    def is_again(self, reversal: Reversal) -> bool:
        """Whether it does something again, and takes nothing back."""
        return any(one is reversal for one in self._again)

    def holds(self, reversal: Reversal) -> bool:
        """Whether it can still be asked for: not taken back yet, not let be."""
        return self.is_again(reversal) or any(one is reversal for one in self._stack)

    def begin(self, which: Reversal | None = None) -> Reversal | None:
        """The top one or the given one, which is the caller's to call; None while another one is on its way.

        It stays where it is until `end` hears what became of it: another posting is never taken back in its place.
        """
        wanted = which or self.top()
        if wanted is None or self._begun is not None or not self.holds(wanted):
            return None
        self._begun = wanted
        self.changed.emit()
        return wanted

    def end(self, *, done: bool, reversal: Reversal | None = None) -> None:
        """`reversal` is that of what was done: it turns it round once more."""
        begun, self._begun = self._begun, None
        if not done or begun is None:
            return
        if reversal is not None:
            (self._stack if self.is_again(begun) else self._again).append(reversal)
        self.forget(begun)

    def forget(self, reversal: Reversal) -> None:
        """It was posted, or whoever asked for it lets it be."""
        self._stack = [one for one in self._stack if one is not reversal]
        self._again = [one for one in self._again if one is not reversal]
        self.changed.emit()

    def clear(self) -> None:
        self._stack.clear()
        self._again.clear()
        self.changed.emit()
