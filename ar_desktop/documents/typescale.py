"""The type scale: every kind of text on paper, in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ar_desktop.documents.fonts import Weight
from ar_desktop.documents.shaping import Shaped, shaped

Role = Literal["ink", "grey", "brand", "on_brand"]
SMALLEST = 6.5


@dataclass(frozen=True, slots=True)
class Type:
    weight: Weight
    size: float
    leading: float = 11.0
    colour: Role = "ink"
    condensed: bool = False

    def shape(self, text: str) -> Shaped:
        return shaped(text, self.weight, self.condensed)

    def width(self, text: str) -> float:
        return shaped(text, self.weight, self.condensed).width * self.size / 1000

    def narrower(self) -> Type:
        return replace(self, condensed=True)

    def sized(self, size: float) -> Type:
        return replace(self, size=size, leading=self.leading * size / self.size)

    def coloured(self, colour: Role) -> Type:
        return replace(self, colour=colour)

    def heavier(self, weight: Weight) -> Type:
        return replace(self, weight=weight)


TITLE = Type("light", 25, 28, "brand")
TITLE_IN_TEXT = Type("light", 22, 25, "brand")
SUBJECT = Type("light", 15, 19, "brand")
TITLE_NUMBER = Type("medium", 10, 13)
AMOUNT_DUE = Type("semibold", 19, 22)
TOTAL = Type("semibold", 12.5, 14)
TOTAL_LABEL = Type("semibold", 9.4, 13)
COMPANY = Type("semibold", 12.5, 14.5, "brand")
CONTACT = Type("regular", 7.2, 10, "grey")
TAGLINE = Type("regular", 7.8, 10, "grey")
RETURN_LINE = Type("regular", 6.6, 8, "grey")
LETTER = Type("regular", 9.5, 13)
NOTE_HEAD = Type("semibold", 9.2, 12)
NOTE = Type("regular", 7.8, 10.6)
LABEL = Type("regular", 7.9, 13, "grey")
FACT = Type("medium", 8.4, 13)
HEAD = Type("medium", 7.2, 9, "grey")
CELL = Type("regular", 8.5, 11)
CELL_QUIET = CELL.coloured("grey")
DETAIL = Type("regular", 8.15, 10.6)
SUM_LABEL = DETAIL.coloured("grey")
NAME = Type("medium", 8.5, 11)
SECOND = Type("regular", 7.5, 9.4, "grey")
GROUP = Type("medium", 8.4, 11, "brand")
CARRIED = Type("semibold", 8.4, 11)
FOOT = Type("regular", 6.8, 8.9, "grey")
FOOT_NAME = Type("semibold", 6.8, 8.9)
PAGE_NUMBER = Type("medium", 7.0, 8.9, "grey")


def fitted(texts: list[str], wanted: Type, width: float) -> Type:
    """The type in which the widest of these fits: as wanted, else condensed, else smaller."""
    widest = max((wanted.width(text) for text in texts), default=0.0)
    if widest <= width:
        return wanted
    narrow = wanted.narrower()
    widest = max(narrow.width(text) for text in texts)
    if widest <= width:
        return narrow
    return narrow.sized(max(SMALLEST, narrow.size * width / widest))
