"""By what a report groups: the column in SQL, and what its rows are called."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ar_desktop.reports.parameters import By, Inquiry
from ar_desktop.reports.table import Column, Row
from ar_desktop.words import N_

TITLES: Final[dict[By, str]] = {
    "customer": N_("Customer"),
    "salesperson": N_("Salesperson"),
    "region": N_("Region"),
    "segment": N_("Segment"),
    "product-line": N_("Product line"),
    "currency": N_("Currency"),
}
# Salesperson and region as they were at posting; a segment is its customers', as they are today.
KEYS: Final[dict[By, str]] = {
    "customer": "customer_id",
    "salesperson": "salesperson",
    "region": "region",
    "segment": "customer_id",
    "currency": "currency",
}


def group_columns(by: By) -> list[Column]:
    """The group's own column; for customers code and name."""
    name = [Column("name", N_("Name"))] if by == "customer" else []
    return [Column(by.replace("-", "_"), TITLES[by]), *name]


def grouped_rows(asked: Inquiry, by: By, sums: Mapping[int | str, Sequence[int]]) -> list[Row]:
    """Sums by key as rows in order of what the groups are called; those with nothing in them left out."""
    if by == "customer":
        names = {id_: (code, name) for id_, code, name in asked.read.rows("SELECT id, code, name FROM customer")}
        return sorted((*names[int(key)], *amounts) for key, amounts in sums.items() if any(amounts))
    called = _called(asked, by)
    merged: dict[str, list[int]] = {}
    for key, amounts in sums.items():
        held = merged.setdefault(called(key), [0] * len(amounts))
        for at, amount in enumerate(amounts):
            held[at] += amount
    return sorted((name, *amounts) for name, amounts in merged.items() if any(amounts))


def _called(asked: Inquiry, by: By) -> Callable[[int | str], str]:
    if by != "segment":
        return str
    segments: dict[int | str, str] = dict(asked.read.rows("SELECT id, segment FROM customer"))
    return segments.__getitem__
