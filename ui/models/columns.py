"""Columns as data: a new list is a tuple of these, not a subclass."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Generic, Literal, NamedTuple, TypeVar

R = TypeVar("R")
Kind = Literal["text", "two-line", "money", "number", "late", "pill", "check", "icon", "aging", "link"]
Align = Literal["left", "right", "center"]

_ALIGN: Final[dict[Kind, Align]] = {
    "money": "right",
    "number": "right",
    "late": "right",
    "check": "center",
    "icon": "center",
}


class PillText(NamedTuple):
    """One word or two in a tone: red, amber, green, violet, grey or blue."""

    text: str
    tone: str


class IconMark(NamedTuple):
    """An icon, the role that colours it, and what it says to those who can't see it."""

    name: str
    role: str
    says: str


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column of a list.

    `value` gives what the kind paints with: minor units (money), days (late), a sequence of
    `PillText` (pill), an `IconMark` or None (icon), a bool (check), amounts per bucket (aging), the
    second line (two-line). `text` is what is shown, copied and read aloud.
    """

    key: str
    title: str
    text: Callable[[R], str]
    kind: Kind = "text"
    value: Callable[[R], Any] | None = None
    role: Callable[[R], str] | str = "text"
    weight: int = 400
    sort: str = ""  # what the query is asked to sort by; empty: this column does not sort
    width: int = 0  # at 100 %, the least it gets; 0: as wide as what it shows
    stretch: int = 0  # share of what is left over; text columns give way, money never does
    tip: Callable[[R], str] | None = None
    currency: Callable[[R], str] | None = None  # for sums; not given: the company's
    summed: Callable[[R], int] | None = None  # what a sum takes of it; not given: its value
    exact: Callable[[R], Any] | None = None  # what a file gets where the text says less: the date behind "4 Nov"
    visible: bool = True
    gives_way: int = 0  # where there is no room: the highest goes first, 0 stays
    ends_differ: bool = False  # names of files: what doesn't fit is left out in the middle
    pale_zero: bool = True  # of money: nothing owed is not what one looks for
    name: str = ""  # what it is called where lists are sorted, copied and exported, if its head shows nothing
    align: Align = field(default="left")

    def __post_init__(self) -> None:
        if self.kind in _ALIGN:
            object.__setattr__(self, "align", _ALIGN[self.kind])

    @property
    def called(self) -> str:
        return self.title or self.name

    def role_of(self, row: R) -> str:
        return self.role if isinstance(self.role, str) else self.role(row)


def as_table(columns: Sequence[Column[R]], rows: Sequence[R]) -> str:
    """Heads and rows with tabs between, as spreadsheets paste them."""
    shown = [column for column in columns if column.called]
    lines = ["\t".join(column.called for column in shown)]
    lines += ["\t".join(_one_line(both_lines(column, row)) for column in shown) for row in rows]
    return "\n".join(lines)


def both_lines(column: Column[R], row: R) -> str:
    """What a cell shows: of two lines the second stands behind the first."""
    if column.kind != "two-line" or column.value is None:
        return column.text(row)
    return " · ".join(filter(None, (column.text(row), str(column.value(row) or ""))))


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\t" in text else text


def is_head(row: object) -> bool:
    """A line of a list that names the group below it."""
    return bool(getattr(row, "head", None))
