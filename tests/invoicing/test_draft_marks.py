"""The language of the window is changed while drafts are kept: not one of them becomes a thousand times as dear."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ar_desktop.invoicing.draft_marks import in_marks
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, draft_document, save_document_draft, typed_line

ENGLISH = DraftDocument(
    customer="C1", date="2026-03-05", rate="1.0855",
    lines=(DraftLine(description="Oak, 1.250 m", quantity="1.250", unit_price="1,250.00", discount_pct="2.5"),
           DraftLine(description="Freight", amount="(12.5)")),
)  # fmt: skip


def values(draft):
    return [replace(typed_line(line, 1, "USD", draft.decimal), description="") for line in draft.lines]


def test_a_draft_means_the_same_under_another_mark():
    german = in_marks(ENGLISH, ",")
    assert values(german) == values(ENGLISH)
    assert (german.decimal, german.rate) == (",", "1,0855")
    first, second = german.lines
    assert (first.description, first.quantity, first.unit_price, first.discount_pct) == (
        "Oak, 1.250 m", "1,250", "1250,00", "2,5",
    )  # fmt: skip
    assert second.amount == "-12,5"
    assert values(in_marks(german, ".")) == values(ENGLISH)


@pytest.mark.parametrize("text", ["", "abc", "=3*1.5", "1,5"])
def test_what_is_no_number_stays_as_it_was_typed(text):
    draft = DraftDocument(lines=(DraftLine(quantity=text),))
    assert in_marks(draft, ",").lines[0].quantity == text


def test_under_the_same_mark_nothing_is_touched(de):
    saved = save_document_draft(de.company, replace(ENGLISH, rate=""))
    with de.company.reading() as read:
        kept = draft_document(read, saved.id)
    assert in_marks(kept, ".") is kept
    assert values(kept)[0].quantity == Decimal("1.250")
