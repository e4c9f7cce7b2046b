"""How wide the columns of a printed report are, and in which type they fit the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ar_desktop.documents.typescale import CELL, HEAD, Type

_GAP, _TIGHT_GAP = 12.0, 6.5
_LEAST_TEXT = 44.0  # a column of text gets no narrower; what does not fit goes over several lines
_MOST_TEXT = 190.0  # nor wider than it needs to be read
_FURTHEST = 30.0  # few columns do not drift apart more than this


@dataclass(frozen=True, slots=True)
class Fitted:
    """Left edge and width of each column; `cell` and `head` are the types they are set in."""

    lefts: list[float]
    widths: list[float]
    cell: Type
    head: Type

    @property
    def right(self) -> float:
        return self.lefts[-1] + self.widths[-1]


@dataclass(frozen=True, slots=True)
class Columns:
    """What is to be set: of each column the lines of its head, of each row its texts, and which are figures."""

    heads: Sequence[Sequence[str]]
    rows: Sequence[Sequence[str]]
    figure: Sequence[bool]

    def fit(self, left: float, width: float) -> Fitted | None:
        """As wanted, else condensed, else closer together; None where even that is wider than the page."""
        for cell, head, gap in (
            (CELL, HEAD, _GAP),
            (CELL.narrower(), HEAD.narrower(), _GAP),
            (CELL.narrower(), HEAD.narrower(), _TIGHT_GAP),
        ):
            if self._least(self._natural(cell, head), gap) <= width:
                return self._placed(left, width, cell, head, gap)
        return None

    def squeezed(self, left: float, width: float) -> Fitted:
        """As small as it must be."""
        cell, head = CELL.narrower(), HEAD.narrower()
        natural = self._natural(cell, head)
        figures = sum(wide for wide, figure in zip(natural, self.figure, strict=True) if figure)
        size = cell.size * (1 - (self._least(natural, _TIGHT_GAP) - width) / figures) if figures else cell.size
        return self._placed(left, width, cell.sized(size), head.sized(min(head.size, size)), _TIGHT_GAP)

    def _placed(self, left: float, width: float, cell: Type, head: Type, gap: float) -> Fitted:
        widths = self._shared(self._natural(cell, head), width, gap)
        lefts, x = [], left
        for one in widths:
            lefts.append(x)
            x += one + gap
        return Fitted(lefts, widths, cell, head)

    def _natural(self, cell: Type, head: Type) -> list[float]:
        bold = cell.heavier("semibold")
        widest = [max((head.width(line) for line in lines), default=0.0) for lines in self.heads]
        for at, texts in enumerate(zip(*self.rows, strict=True)):
            longest = sorted(set(texts), key=len)[-40:]  # they hold the widest, near enough
            widest[at] = max(widest[at], max((bold.width(text) for text in longest), default=0.0))
        return widest

    def _least(self, widest: Sequence[float], gap: float) -> float:
        least = [
            wide if figure else min(wide, _LEAST_TEXT) for wide, figure in zip(widest, self.figure, strict=True)
        ]
        return sum(least) + gap * (len(least) - 1)

    def _shared(self, widest: Sequence[float], width: float, gap: float) -> list[float]:
        """Figures get what they need; texts what they need, or their share of what is left."""
        wanted = [wide if figure else min(wide, _MOST_TEXT) for wide, figure in zip(widest, self.figure, strict=True)]
        spare = width - gap * (len(widest) - 1) - sum(wanted)
        if spare >= 0:
            extra = min(spare / max(1, len(wanted) - 1), _FURTHEST)
            return [wide + extra for wide in wanted[:-1]] + wanted[-1:]
        over = [
            0.0 if figure else max(0.0, wide - _LEAST_TEXT) for wide, figure in zip(wanted, self.figure, strict=True)
        ]
        cut = min(1.0, -spare / sum(over)) if any(over) else 0.0
        return [wide - cut * more for wide, more in zip(wanted, over, strict=True)]
