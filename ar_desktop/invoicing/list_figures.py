"""How many documents there are in each state, and what those of a list or a selection come to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.draft_kind import DRAFT
from ar_desktop.invoicing.queries import Filter, State, matching


@dataclass(frozen=True, slots=True)
class ListTotals:
    """In base currency, with the items' signs; a void document counts, and comes to nothing.

    `overdue` is what is open of documents past their due date.
    """

    count: int = 0
    total: int = 0
    open: int = 0
    overdue: int = 0


class StateCounts(NamedTuple):
    all: int
    drafts: int
    open: int
    overdue: int
    paid: int
    disputed: int
    void: int
    unsent: int


_SUMS = (
    "count(*), coalesce(sum(i.base_amount), 0), coalesce(sum(i.base_open), 0), "
    "coalesce(sum(CASE WHEN i.open > 0 AND d.due_date < :today THEN i.base_open ELSE 0 END), 0)"
)
_VOID = "i.id IN (SELECT v.reverses_id FROM open_item v WHERE v.reverses_id IS NOT NULL)"


def document_totals(read: Reading, wanted: Filter, today: date) -> ListTotals:
    """Of all that match."""
    source, facts = matching(read, wanted, today, _SUMS)
    row = read.row(f"SELECT {_SUMS} FROM {source}", **(facts | {"today": today.isoformat()}))
    totals = ListTotals(*map(int, row or (0, 0, 0, 0)))
    if wanted.state not in ("all", "void"):  # no other state has any
        return totals
    and_ = "AND" if " WHERE " in source else "WHERE"
    void = read.value(f"SELECT coalesce(sum(i.base_amount), 0) FROM {source} {and_} {_VOID}", **facts)
    return replace(totals, total=totals.total - int(void))


def totals_of(read: Reading, ids: Sequence[int], today: date) -> ListTotals:
    """Of the documents with these ids."""
    sums = ListTotals()
    source = "FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL WHERE"
    for row in rows_in(read, f"SELECT {_SUMS.replace(':today', repr(today.isoformat()))} {source} d.id IN ", ids):
        sums = ListTotals(*(int(a) + int(b) for a, b in zip(astuple(sums), row, strict=True)))
    void = rows_in(read, f"SELECT coalesce(sum(i.base_amount), 0) {source} {_VOID} AND d.id IN ", ids)
    return replace(sums, total=sums.total - sum(int(amount) for (amount,) in void))


class WaitingDocuments(NamedTuple):
    all: int
    drafts: int
    overdue: int


def waiting_documents(read: Reading, today: date) -> WaitingDocuments:
    """The few counts that are wanted all day long, as `state_counts` has them."""
    return WaitingDocuments(_count(read, "all", today), draft_count(read), _count(read, "overdue", today))


def _count(read: Reading, state: State, today: date) -> int:
    source, facts = matching(read, replace(Filter(), state=state), today)
    return int(read.value(f"SELECT count(*) FROM {source}", **facts))


def state_counts(read: Reading, today: date) -> StateCounts:
    """Each count is what the list of that state has without any other filter."""
    everything, void = _count(read, "all", today), _voided(read)
    still_open = int(
        read.value("SELECT count(*) FROM open_item WHERE open <> 0 AND document_id IS NOT NULL AND reverses_id IS NULL")
    )
    return StateCounts(
        everything,
        draft_count(read),
        still_open,
        _count(read, "overdue", today),
        everything - still_open - void,
        _count(read, "disputed", today),
        void,
        _count(read, "unsent", today),
    )


def _voided(read: Reading) -> int:
    return int(
        read.value(
            "SELECT count(*) FROM open_item v JOIN open_item i ON i.id = v.reverses_id "
            "WHERE v.reverses_id IS NOT NULL AND i.document_id IS NOT NULL"
        )
    )


def draft_count(read: Reading) -> int:
    return int(read.value("SELECT count(*) FROM draft WHERE kind = :kind", kind=DRAFT))


def salespeople(read: Reading) -> list[str]:
    """Whoever is named on a customer: what a filter offers."""
    rows = read.rows("SELECT DISTINCT salesperson FROM customer WHERE salesperson <> '' ORDER BY salesperson")
    return [row[0] for row in rows]
