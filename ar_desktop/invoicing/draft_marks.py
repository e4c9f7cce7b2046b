"""A draft kept where a thousand is 1,000.00 and opened where it is 1.000,00: its numbers mean the same."""

from __future__ import annotations

from dataclasses import replace

from ar_desktop.invoicing.drafts import DraftDocument, DraftLine
from ar_desktop.values.numerals import read_numeral


def in_marks(draft: DraftDocument, decimal: str) -> DraftDocument:
    """The draft as a typist with this decimal mark would have typed it; what is no number stays as it was typed."""
    if draft.decimal == decimal:
        return draft
    was = draft.decimal
    return replace(
        draft,
        decimal=decimal,
        rate=_written(draft.rate, was, decimal),
        lines=tuple(_line(line, was, decimal) for line in draft.lines),
    )


def _line(line: DraftLine, was: str, decimal: str) -> DraftLine:
    return replace(
        line,
        quantity=_written(line.quantity, was, decimal),
        unit_price=_written(line.unit_price, was, decimal),
        discount_pct=_written(line.discount_pct, was, decimal),
        amount=_written(line.amount, was, decimal),
    )


def _written(text: str, was: str, decimal: str) -> str:
    number = read_numeral(text, was)
    if number is None:
        return text
    sign = "-" if number.negative else ""
    return f"{sign}{number.whole}{decimal}{number.fraction}" if number.fraction else sign + number.whole
