"""What a verb says when it is done: what changed, and how to take it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Flag, auto
from typing import TYPE_CHECKING

from ar_desktop.words import ENGLISH, Words

if TYPE_CHECKING:
    from ar_desktop.company.company import Company


class Changed(Flag):
    """The kinds of thing that a verb changed; screens that show one of them ask their query again."""

    NOTHING = 0
    CUSTOMERS = auto()
    ITEMS = auto()
    DRAFTS = auto()
    DOCUMENTS = auto()
    RECEIPTS = auto()
    LEDGER = auto()
    SETTINGS = auto()
    PERIODS = auto()
    STATEMENTS = auto()
    COLLECTIONS = auto()


@dataclass(frozen=True)
class Reversal:
    """How what was done is taken back: a sentence that says what it would do, and the call that does it."""

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)
    call: Callable[[Company], Done] = field(kw_only=True)

    def sentence(self, words: Words | None = None) -> str:
        return (words or ENGLISH).say(self.text, **self.facts)


@dataclass(frozen=True)
class Done:
    """What changed, which customers it touched, and the number of the change.

    Attributes:
        stays: where there is no reversal, the `Sentence` that says why what was done is not taken back.
    """

    changed: Changed
    customers: tuple[int, ...] = ()
    change: int = 0
    reversal: Reversal | None = None
    warnings: tuple[str, ...] = ()
    stays: str = field(default="", kw_only=True)
