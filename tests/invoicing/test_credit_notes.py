"""Credit notes: the tax of the whole, of parts and of the rest; and applying them."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ar_desktop.errors import Refused
from ar_desktop.invoicing.credit_applications import apply_credit_note, apply_credit_notes, left_as_credit
from ar_desktop.invoicing.credit_notes import CreditPart, parts_of_share
from ar_desktop.ledger.posting import posting
from tests.invoicing.office import AR, REVENUE, TAX, day, line


def test_crediting_the_whole_copies_tax_rate_and_accounts(de):
    invoice = de.post("03-05", line(3333, "S19", tax=634), line(500, account="4800"), currency="USD",
                      rate=Decimal("0.91"))  # fmt: skip
    note = de.credit(invoice.number, "04-01")
    assert de.entry(note.number) == [(account, -amount) for account, amount in de.entry(invoice.number)]
    view = de.view(note.number)
    assert (view.tax, view.gross, view.rate) == (634 + 95, invoice.amount, Decimal("0.91"))
    assert view.reference == invoice.number


def test_posting_a_credit_note_applies_nothing_by_itself(de):
    invoice = de.post("03-05", line(10000))
    note = de.credit(invoice.number, "03-20")
    assert (de.item(invoice).open, de.item(note).open) == (11900, -11900)


def test_it_is_applied_on_request_at_the_later_ledger_date(de):
    invoice = de.post("03-05", line(10000))
    note = de.credit(invoice.number, "03-20", apply=True)
    assert (de.item(invoice).open, de.item(note).open) == (0, 0)
    assert de.item(invoice).closed_on == day("03-20")


def test_parts_and_then_the_rest_make_the_whole(de):
    invoice = de.post("03-05", line(5555), line(1111), line(700, "S7"))
    parts = [
        de.credit(invoice.number, "03-06", parts=[CreditPart(1, amount=1111)]),
        de.credit(invoice.number, "03-07", parts=[CreditPart(2)]),
        de.credit(invoice.number, "03-08"),
    ]
    assert sum(part.amount for part in parts) == invoice.amount
    assert sum(de.view(part.number).tax for part in parts) == de.view(invoice.number).tax
    with pytest.raises(Refused, match="credited in full"):
        de.credit(invoice.number, "03-09")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 4000), min_size=1, max_size=6), st.sampled_from(["exclusive", "inclusive"]))
def test_partial_credits_never_take_more_tax_than_was_charged(de, amounts, prices):
    invoice = de.post("03-05", line(6667), line(3331), prices=prices)
    taken = []
    for amount in amounts:
        try:
            taken.append(de.credit(invoice.number, "03-06", parts=[CreditPart(1, amount=amount)]))
        except Refused:
            break
    taken.append(de.credit(invoice.number, "03-07"))
    assert sum(de.view(one.number).tax for one in taken) == de.view(invoice.number).tax
    assert sum(one.amount for one in taken) == invoice.amount


def test_several_of_a_line_may_be_credited_by_quantity(de):
    invoice = de.post("03-05", line(quantity="10", price="14.85"))
    note = de.credit(invoice.number, "03-06", parts=[CreditPart(1, quantity=Decimal(3))])
    assert de.entry(note.number) == [(AR, -5302), (REVENUE, 4455), (TAX, 847)]


def test_no_more_is_credited_than_was_charged(de):
    invoice = de.post("03-05", line(10000))
    with pytest.raises(Refused, match="left to credit"):
        de.credit(invoice.number, "03-06", parts=[CreditPart(1, amount=10001)])


def test_a_voided_credit_note_can_be_made_again(de):
    invoice = de.post("03-05", line(10000))
    de.void(de.credit(invoice.number, "03-06").number)
    assert de.credit(invoice.number, "03-07").amount == invoice.amount


@pytest.mark.parametrize("number", ["CN-2026-00001", "INV-2026-00002"])
def test_only_standing_invoices_are_credited(de, number):
    de.post("03-05", line(10000))
    de.credit("INV-2026-00001", "03-06")
    de.post("03-05", line(10000))
    de.void("INV-2026-00002")
    with pytest.raises(Refused):
        de.credit(number, "03-07")


def test_a_credit_note_from_elsewhere_is_limited_too_unless_its_tax_is_printed(de):
    de.post("03-05", line(3333, "S19", tax=632))
    limited = de.post("03-06", line(3333, "S19"), kind="credit_note", reference="INV-2026-00001", number="X1")
    assert de.view("X1").tax == 632
    assert limited.amount == 3965


def test_an_application_can_be_taken_back(de):
    invoice = de.post("03-05", line(10000))
    note = de.credit(invoice.number, "03-20")
    applied = apply_credit_note(de.company, note.number)
    assert applied.amount == 11900
    assert applied.reversal.sentence() == "Take back what CN-2026-00001 settled of INV-2026-00001"
    applied.reversal.call(de.company)
    assert (de.item(invoice).open, de.item(note).open) == (11900, -11900)


def test_a_credit_note_applies_to_another_invoice_as_far_as_both_are_open(de):
    invoice, other = de.post("03-05", line(10000)), de.post("03-06", line(2000))
    note = de.credit(invoice.number, "03-20")
    assert apply_credit_note(de.company, note.number, to=other.number).amount == 2380
    assert (de.item(other).open, de.item(note).open) == (0, -9520)


def test_many_are_applied_each_to_the_invoice_it_names(de):
    numbers = [de.credit(de.post("03-05", line(1000 + n)).number, "03-20").number for n in range(5)]
    with posting(de.company, "apply") as books:
        assert apply_credit_notes(books, numbers) == 5
    with posting(de.company, "apply") as books:
        assert apply_credit_notes(books, numbers) == 0


@pytest.mark.parametrize(
    ("percent", "parts"), [("10", [333, 334, 0]), ("33.3", [1110, 1110, 1]), ("100", [3333, 3334, 2])]
)
def test_a_share_of_an_invoice_is_that_share_of_the_whole_to_the_cent(us, percent, parts):
    first = us.post("03-05", line(3333), line(3334), line(2))
    found = parts_of_share(us.view(first.number), Decimal(percent), "half-up")
    whole = dict.fromkeys((1, 2, 3), 0) | {part.line: part.amount for part in found}
    assert sum(whole.values()) == round(6669 * float(percent) / 100)
    assert list(whole.values()) == parts


@pytest.mark.parametrize("percent", ["0", "-5", "100.5"])
def test_no_share_beyond_the_whole(us, percent):
    first = us.post("03-05", line(3333))
    with pytest.raises(Refused):
        parts_of_share(us.view(first.number), Decimal(percent), "half-up")


def test_what_the_invoice_has_no_room_for_stays_the_customers():
    assert left_as_credit(1_000_00, 100_00, applied=True) == 900_00
    assert left_as_credit(50_00, 100_00, applied=True) == 0
    assert left_as_credit(50_00, 100_00, applied=False) == 50_00
    assert left_as_credit(50_00, 0, applied=True) == 50_00
