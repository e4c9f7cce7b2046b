"""How wide the columns of a printed report are, and in which type they fit the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ar_desktop.documents.typescale import CELL, HEAD, SMALLEST, Type

_GAP = 12.0
_LEAST_TEXT = 44.0  # a column of text gets no narrower; what does not fit goes over several lines
_MOST_TEXT = 190.0  # nor wider than it needs to be read


@dataclass(frozen=True, slots=True)
class Fitted:
    """Left edge and width of each column; `cell` and `head` are the types they are set in."""

    lefts: list[float]
    widths: list[float]
    cell: Type
    head: Type


def fit(heads: Sequence[Sequence[str]], rows: Sequence[Sequence[str]], figure: Sequence[bool], left: float,
        width: float) -> Fitted:  # fmt: skip
    """As wanted, else condensed, else smaller, until the figures fit; columns of text share what is left.

    Args:
        heads: of each column the lines of its head.
    """
    cell, head = CELL, HEAD
    for narrower in (False, True):
        if narrower:
            cell, head = cell.narrower(), head.narrower()
        widest = _natural(heads, rows, cell, head)
        if _least(widest, figure) <= width:
            break
    else:
        room = width - _GAP * (len(widest) - 1)
        shrunk = max(SMALLEST, cell.size * room / (_least(widest, figure) - _GAP * (len(widest) - 1)))
        cell, head = cell.sized(shrunk), head.sized(min(head.size, shrunk))
        widest = _natural(heads, rows, cell, head)
    widths = _shared(widest, figure, width)
    lefts, x = [], left
    for one in widths:
        lefts.append(x)
        x += one + _GAP
    return Fitted(lefts, widths, cell, head)


def _natural(
    heads: Sequence[Sequence[str]], rows: Sequence[Sequence[str]], cell: Type, head: Type
) -> list[float]:
    bold = cell.heavier("semibold")
    widest = [max((head.width(line) for line in lines), default=0.0) for lines in heads]
    for at, texts in enumerate(zip(*rows, strict=True)):
        distinct = sorted(set(texts), key=len)[-40:]  # the longest texts hold the widest, near enough
        widest[at] = max(widest[at], max((bold.width(text) for text in distinct), default=0.0))
    return widest


def _least(widest: Sequence[float], figure: Sequence[bool]) -> float:
    parts = [wide if is_figure else min(wide, _LEAST_TEXT) for wide, is_figure in zip(widest, figure, strict=True)]
    return sum(parts) + _GAP * (len(parts) - 1)


def _shared(widest: Sequence[float], figure: Sequence[bool], width: float) -> list[float]:
    """Figures get what they need; texts what they need, or their share of what is left."""
    room = width - _GAP * (len(widest) - 1)
    wanted = [wide if is_figure else min(wide, _MOST_TEXT) for wide, is_figure in zip(widest, figure, strict=True)]
    spare = room - sum(wanted)
    if spare >= 0:
        return _spread(wanted, spare)
    texts = sum(
        max(0.0, wide - _LEAST_TEXT) for wide, is_figure in zip(wanted, figure, strict=True) if not is_figure
    )
    cut = min(1.0, -spare / texts) if texts else 0.0
    return [
        wide if is_figure else wide - cut * max(0.0, wide - _LEAST_TEXT)
        for wide, is_figure in zip(wanted, figure, strict=True)
    ]


def _spread(wanted: list[float], spare: float) -> list[float]:
    """The table fills the page, but few columns do not drift apart."""
    extra = min(spare / max(1, len(wanted) - 1), 30.0)
    return [wide + extra for wide in wanted[:-1]] + wanted[-1:]
