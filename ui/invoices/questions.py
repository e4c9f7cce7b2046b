"""What the lists of the Invoices tab ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ar_desktop.invoicing.draft_list import DraftSort
    from ar_desktop.invoicing.queries import Sort, State


@dataclass(frozen=True)
class Question:
    """Which documents, in which order. `dated` and `due` name spans of days."""

    state: State = "all"
    text: str = ""
    kinds: tuple[str, ...] = ()
    least: int | None = None
    dated: str = ""
    due: str = ""
    salesperson: str = ""
    sent: bool | None = None
    sort: Sort = "date"
    descending: bool = True

    @property
    def filtered(self) -> bool:
        """Whether more than the state chooses."""
        plain = Question(self.state, sort=self.sort, descending=self.descending)
        return self != plain


@dataclass(frozen=True)
class DraftQuestion:
    text: str = ""
    sort: DraftSort = "saved"
    descending: bool = True


def dated_span(name: str, today: date) -> tuple[date | None, date | None]:
    """First and last document date of a named span; years and quarters are those of the calendar."""
    from ar_desktop.values.dates import Month, month_end

    spans = {
        "today": (today, today),
        "this_month": (today.replace(day=1), month_end(today)),
        "this_quarter": (quarter := date(today.year, 3 * ((today.month - 1) // 3) + 1, 1),
                         Month(today.year, quarter.month + 2).last),
        "this_year": (date(today.year, 1, 1), date(today.year, 12, 31)),
        "last_year": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
    }  # fmt: skip
    if name == "last_month":
        month = Month.of(today).previous()
        return month.first, month.last
    return spans.get(name, (None, None))


def due_span(name: str, today: date) -> tuple[date | None, date | None]:
    """First and last due date of a named span."""
    from datetime import timedelta

    from ar_desktop.values.dates import Month, month_end

    if name == "past":
        return None, today - timedelta(1)
    if name == "week":
        return today, today + timedelta(7)
    if name == "month":
        return today, month_end(today)
    if name == "next_month":
        month = Month.of(today).next()
        return month.first, month.last
    return None, None
