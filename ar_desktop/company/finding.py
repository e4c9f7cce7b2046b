"""What a check found wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ar_desktop.words import ENGLISH, Words


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it must be: a sentence and its facts."""

    text: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, words: Words | None = None) -> str:
        return (words or ENGLISH).say(self.text, **self.facts)

    def __str__(self) -> str:
        return self.sentence()
