"""Whether the tax report of any period, as known at any record, is what the tax accounts say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from ar_desktop.invoicing.tax_moves import Span, account_movement, tax_moves
from ar_desktop.invoicing.taxable_moves import TaxableMoves


def tax_report_agrees(read, spans: Iterable[tuple[date, date]], records: Iterable[int | None]) -> None:
    for known in records:
        for first, last in spans:
            span = Span(first, last, known)
            moves = tax_moves(read, span)
            sums = [sum(move.tax for move in moves if move.due is due) for due in (True, False)]
            assert sums == list(account_movement(read, span))


def check_taxable_adds_up(read, spans: Iterable[tuple[date, date]]) -> None:
    """What is taxable in parts of a time is what is taxable in all of it."""
    spans = list(spans)
    parts: Counter[tuple[int | None, int | None]] = Counter()
    for first, last in spans:
        parts.update(TaxableMoves(read, Span(first, last)).sums)
    whole = TaxableMoves(read, Span(spans[0][0], spans[-1][1])).sums
    assert {key: amount for key, amount in parts.items() if amount} == {k: v for k, v in whole.items() if v}
