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
    """Which documents, in which order. `due` is one of the spans of `filter_bar.DUES`."""

    state: State = "all"
    text: str = ""
    kinds: tuple[str, ...] = ()
    least: int | None = None
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
