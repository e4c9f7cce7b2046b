"""The Customers page's questions, asked of the engine."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from ar_desktop.collections.customer_marks import Marks, marks_of
from ar_desktop.company import Company, Done, Reading
from ar_desktop.customers.queries import (
    CustomerRow,
    CustomerSums,
    Groups,
    customer_head,
    customer_ids,
    customer_rows,
    customer_sums,
    groups_used,
)
from ar_desktop.ledger.open_at import AsOf, OpenLine
from ar_desktop.ledger.queries import CustomerLedger, customer_figures, customer_ledger, customer_open_items
from ar_desktop.receipts.applying import apply_oldest
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import Words
from ui.customers.queries import Card, Question


@dataclass(frozen=True, slots=True)
class MarkedRow(CustomerRow):
    marks: Marks | None


_ROW = tuple(field.name for field in fields(CustomerRow))


class EngineCustomers:
    def __init__(self, company: Company, words: Words) -> None:
        self._company, self._words = company, words

    @property
    def _today(self) -> date:
        return self._company.today

    def first(self, reading: Reading, question: Question, limit: int) -> list[MarkedRow]:
        return self.rows(reading, self._ids(reading, question, limit))

    def ids(self, reading: Reading, question: Question) -> array[int]:
        return self._ids(reading, question, None)

    def _ids(self, reading: Reading, question: Question, limit: int | None) -> array[int]:
        return customer_ids(
            reading,
            self._today,
            who=question.show,
            text=question.text,
            salesperson=question.salesperson,
            segment=question.segment,
            sort=question.sort,
            descending=question.descending,
            limit=limit,
        )

    def rows(self, reading: Reading, ids: Sequence[int]) -> list[MarkedRow]:
        marks = marks_of(reading, ids, self._today)
        rows = customer_rows(reading, ids, self._today)
        return [MarkedRow(**{name: getattr(row, name) for name in _ROW}, marks=marks.get(row.id)) for row in rows]

    def totals(self, reading: Reading, question: Question) -> CustomerSums:
        return customer_sums(reading, self._ids(reading, question, None), self._today)

    def groups(self, reading: Reading) -> Groups:
        return groups_used(reading)

    def card(self, reading: Reading, customer_id: int) -> Card:
        head = customer_head(reading, customer_id, self._today)
        figures = customer_figures(reading, customer_id, AsOf(self._today))
        data = head.data
        return Card(
            head.id, data.code, data.name, data.contact, data.phone, data.email, data.city, data.region,
            parse_terms(data.terms).describe(self._words), data.currency, figures.balance, figures.unapplied,
            figures.overdue, figures.oldest_days, data.credit_limit, data.on_hold, figures.open_count,
        )  # fmt: skip

    def open_items(self, reading: Reading, customer_id: int) -> list[OpenLine]:
        return customer_open_items(reading, customer_id, AsOf(self._today))

    def ledger(self, reading: Reading, customer_id: int, first: date, last: date) -> CustomerLedger:
        return customer_ledger(reading, customer_id, first, last, base=self._company.currency)

    def apply_oldest(self, company: Company, item_id: int) -> Done:
        return apply_oldest(company, item_id)
