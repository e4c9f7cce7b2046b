"""What a bookkeeper should look at although it was, or can be, posted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ar_desktop.words import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence and its facts; `row` is that of the file the document came from.

    `grave`: about money that may not come, not only about something to compare.
    """

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)
    row: int | None = None
    grave: bool = False

    def sentence(self, words: Words | None = None) -> str:
        return (words or ENGLISH).say(self.text, **self.facts)
