"""The general ledger entry of each kind of document, as the books' table has it."""

from decimal import Decimal

import pytest

from ar_desktop.invoicing.fees import charge
from ar_desktop.invoicing.items import ItemData, create_item
from tests.invoicing.office import AR, DEPOSITS, NOT_DUE, OPENING, RETURNS, REVENUE, TAX, day, line


def test_an_invoice_debits_ar_and_credits_revenue_and_tax(de):
    posted = de.post("03-05", line(10000))
    assert posted.number == "INV-2026-00001"
    assert de.entry(posted.number) == [(AR, 11900), (REVENUE, -10000), (TAX, -1900)]


def test_a_debit_note_posts_like_an_invoice(de):
    posted = de.post("03-05", line(10000), kind="debit_note")
    assert de.entry(posted.number) == [(AR, 11900), (REVENUE, -10000), (TAX, -1900)]


def test_a_credit_note_posts_the_other_way_round(de):
    posted = de.post("03-05", line(10000), kind="credit_note")
    assert de.entry(posted.number) == [(AR, -11900), (RETURNS, 10000), (TAX, 1900)]
    assert de.item(posted).amount == -11900


def test_revenue_goes_to_the_accounts_of_the_lines(de):
    posted = de.post("03-05", line(10000), line(500, account="4800"), line(250))
    assert de.entry(posted.number) == [(AR, 12793), (REVENUE, -10250), ("4800", -500), (TAX, -2043)]


def test_a_deposit_invoice_is_a_liability_and_taxed_where_the_law_taxes_advances(de):
    posted = de.post("03-05", line(10000), kind="deposit_invoice")
    assert de.entry(posted.number) == [(AR, 11900), (DEPOSITS, -10000), (TAX, -1900)]


def test_a_final_invoice_clears_the_deposit_and_is_taxed_on_the_whole(de):
    deposit = de.post("03-05", line(10000), kind="deposit_invoice")
    final = de.post("04-05", line(25000), deposits=(deposit.number,))
    assert de.entry(final.number) == [(AR, 17850), (REVENUE, -25000), (TAX, -4750), (DEPOSITS, 10000), (TAX, 1900)]
    assert de.balance(DEPOSITS) == 0
    assert de.view(final.number).lines[1].clears == deposit.number


def test_a_deposit_in_another_currency_is_cleared_at_the_amount_it_was_booked_at(de):
    deposit = de.post("03-05", line(10000), kind="deposit_invoice", currency="USD", rate=Decimal("0.9123"))
    de.post("04-05", line(25000), deposits=(deposit.number,), currency="USD", rate=Decimal("0.8877"))
    assert de.balance(DEPOSITS) == 0


@pytest.mark.parametrize("wrong", ["INV-2026-00001", "DEP-2026-00009"])
def test_only_deposit_invoices_are_cleared(de, wrong):
    de.post("03-05", line(10000))
    with pytest.raises(Exception, match="not a deposit invoice"):
        de.post("04-05", line(25000), deposits=(wrong,))


def test_a_deposit_is_cleared_once(de):
    deposit = de.post("03-05", line(10000), kind="deposit_invoice")
    final = de.post("04-05", line(25000), deposits=(deposit.number,))
    with pytest.raises(Exception, match=f"{final.number} has cleared"):
        de.post("04-06", line(25000), deposits=(deposit.number,))
    de.void(final.number)
    de.post("04-07", line(25000), deposits=(deposit.number,))


def test_fees_and_finance_charges_bear_no_tax_unless_a_code_is_told(de):
    fee = charge(de.company, "C1", 2500, day=day("04-09"), text="Returned payment")
    interest = charge(de.company, "C1", 1234, day=day("04-09"), kind="finance_charge", text="Interest", tax_code="S19")
    assert de.entry(fee.number) == [(AR, 2500), ("4810", -2500)]
    assert de.entry(interest.number) == [(AR, 1468), ("4800", -1234), (TAX, -234)]
    assert (fee.number, interest.number) == ("FEE-2026-00001", "FC-2026-00001")


def test_an_opening_item_has_no_revenue_and_no_tax(de):
    owed = de.post("03-05", line(10000), kind="opening", number="A-77")
    credit = de.post("03-05", line(4000), kind="opening_credit", number="A-78")
    assert de.entry("A-77") == [(AR, 10000), (OPENING, -10000)]
    assert de.entry("A-78") == [(AR, -4000), (OPENING, 4000)]
    assert (de.item(owed).kind, de.item(credit).kind) == ("opening", "opening_credit")


def test_opening_items_are_in_the_books_from_the_opening_date_with_their_own_dates(us):
    us.setting("opening_date", "2026-01-01")
    item = us.item(us.post("2025-11-03", line(10000), kind="opening", number="A-77", terms="net30"))
    assert (item.document_date, item.due_date, item.ledger_date) == (day("2025-11-03"), day("12-03").replace(year=2025),
                                                                     day("01-01"))  # fmt: skip


def test_a_zero_document_has_its_number_and_is_closed_on_its_ledger_date(de):
    posted = de.post("03-05", line(5000), line(-5000))
    item = de.item(posted)
    assert (item.amount, item.open, item.closed_on) == (0, 0, day("03-05"))
    assert de.entry(posted.number) == [(AR, 0)]


def test_single_lines_may_be_negative_but_not_the_whole(de):
    posted = de.post("03-05", line(10000), line(-2500))
    assert de.entry(posted.number) == [(AR, 8925), (REVENUE, -7500), (TAX, -1425)]
    with pytest.raises(Exception, match="use a credit note"):
        de.post("03-05", line(10000), line(-12500))


def test_in_foreign_currency_ar_and_tax_are_rounded_and_the_lines_take_the_rest(de):
    posted = de.post("03-05", line(3333), line(3333, account="4800"), line(3333), currency="USD", rate=Decimal("0.91"))
    # 118.99 USD are 108.28 EUR, the tax of 19.00 is 17.29: 90.99 are left for lines of 60.66 and 30.33
    assert de.entry(posted.number) == [(AR, 10828), (REVENUE, -6066), ("4800", -3033), (TAX, -1729)]
    assert de.item(posted).base_amount == 10828


def test_the_rate_on_file_is_used_where_none_is_given(de):
    de.rate("USD", "03-01", "0.90")
    de.rate("USD", "03-09", "0.95")
    assert de.view(de.post("03-05", line(10000), currency="USD").number).rate == Decimal("0.9")
    with pytest.raises(Exception, match="no exchange rate for USD"):
        de.post("02-05", line(10000), currency="USD")


def test_levies_apart_are_rounded_and_posted_each(ca):
    posted = ca.post("03-05", line(10055, "GSTQST"))
    assert ca.entry(posted.number) == [(AR, 11561), (REVENUE, -10055), (TAX, -503), (TAX, -1003)]


def test_on_the_cash_basis_tax_waits_for_the_money(cash):
    posted = cash.post("03-05", line(10000))
    assert cash.entry(posted.number) == [(AR, 12000), (REVENUE, -10000), (NOT_DUE, -2000)]


def test_items_bring_their_price_tax_account_and_product_line(de):
    create_item(de.company, ItemData("ROPE", "Nylon rope", Decimal("14.85"), "reel", None, "S7", "4800", "Rigging"))
    posted = de.post("03-05", line(item="ROPE", quantity="3", description=""))
    (row,) = de.view(posted.number).lines
    assert (row.item, row.description, row.unit, row.net, row.tax_code, row.account, row.product_line) == (
        "ROPE", "Nylon rope", "reel", 4455, "S7", "4800", "Rigging",
    )  # fmt: skip
