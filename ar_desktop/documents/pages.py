"""Where pages end: a list of measured parts cut so that what belongs together stays together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Something of a fixed height; a page may end before it where `breaks` says so."""

    height: float
    breaks: bool = True


@dataclass(frozen=True, slots=True)
class Rooms:
    """What a page holds, in points of height."""

    first: float
    next: float
    slip: float  # taken from the last page
    carried: float  # of the line that carries a sum to the next page
    repeated: float = 0.0  # of a group's head, said again on the next page


def cut(parts: Sequence[Part], rooms: Rooms, table_end: int, in_group: Sequence[bool] = ()) -> list[tuple[int, int]]:
    """The parts of each page as (start, end).

    Args:
        table_end: parts before it are rows: where a page ends among them, a sum is carried.
        in_group: whether the group's head must be repeated when a page begins with this part.
    """
    pages: list[tuple[int, int]] = []
    start = 0
    while True:
        room = rooms.next if pages else rooms.first
        if start and start < len(in_group) and in_group[start]:
            room -= rooms.repeated
        if sum(part.height for part in parts[start:]) <= room - rooms.slip:
            return [*pages, (start, len(parts))]
        end = _page_end(parts, start, room, rooms.carried, table_end)
        pages.append((start, end))
        if end == len(parts):  # all that is left for the last page is the slip
            return [*pages, (end, end)]
        start = end


def _page_end(parts: Sequence[Part], start: int, room: float, carried: float, table_end: int) -> int:
    """The furthest allowed break; where none is allowed, whatever still fits."""
    allowed = fits = start
    used = 0.0
    for at in range(start, len(parts)):
        used += parts[at].height
        end = at + 1
        needed = used + (carried if end < table_end else 0.0)
        if needed > room:
            break
        fits = end
        if end < len(parts) and parts[end].breaks:
            allowed = end
    return allowed if allowed > start else max(fits, start + 1)
