"""Where each thing gets done: a page, and what to show there."""

from __future__ import annotations

from typing import Final

from ui.today.rows import TodayRow

# By place: the page that lists all of them, and what it is asked for.
_ALL: Final[dict[str, tuple[str, object]]] = {
    "receipts.fits": ("unapplied", None),
    "receipts.unapplied": ("unapplied", None),
    "receipts.unidentified": ("unapplied", None),
    "receipts.held_cheques": ("receive", None),
    "collections.promises": ("collections", "promises"),
    "collections.worklist": ("collections", "worklist"),
    "collections.disputes": ("collections", "disputes"),
    "invoices.unsent": ("invoices", "unsent"),
    "invoices.drafts": ("invoices", "drafts"),
    "customers.holds": ("customers", None),
    "customers.certificates": ("customers", None),
    "file.backup": ("care", None),
}


def place_of(row: TodayRow) -> tuple[str, object] | None:
    """None for what is nowhere else, such as what was ticked off here."""
    if row.group is None:
        return ("customers", row.customer_id) if row.customer_id is not None else None
    place, line = row.group.place, row.line
    page, what = _ALL.get(place, ("customers", None))
    if line is None or place == "file.backup":
        return page, what
    if row.group.key == "promises_broken" or place == "collections.worklist":
        return "collections", ("customer", line.customer_id)
    names = {"collections.promises": "promise", "collections.disputes": "dispute", "invoices.drafts": "draft"}
    if place in names:
        return page, (names[place], line.subject)
    if place in ("receipts.unapplied", "receipts.unidentified"):
        return page, line.reason.facts.get("number")
    if place == "customers.certificates":
        return page, ("certificates", line.customer_id)
    if place == "customers.holds":
        return page, line.customer_id
    return page, line.subject
