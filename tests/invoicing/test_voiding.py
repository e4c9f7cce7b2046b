"""Voids: their date, what they free, and when a credit note is needed instead."""

import pytest

from ar_desktop.errors import Refused
from ar_desktop.invoicing.posted import NoSuchDocument
from ar_desktop.invoicing.voiding import AlreadySent, AlreadyVoid, DepositCleared, mark_sent
from ar_desktop.ledger.periods import close_period
from ar_desktop.values.dates import Month
from tests.invoicing.office import TODAY, day, line


def void_date(office, posted):
    with office.company.reading() as read:
        text = read.value("SELECT ledger_date FROM open_item WHERE reverses_id = :i", i=posted.item_id)
    return day(text)


def test_a_void_is_dated_like_the_document_where_its_month_is_open(us):
    posted = us.post("03-05", line(100))
    us.void(posted.number)
    assert void_date(us, posted) == day("03-05")
    assert us.entry(posted.number, 1) == [("1100", -100), ("4000", 100)]
    assert us.item(posted).open == 0


def test_else_it_is_dated_today(us):
    posted = us.post("03-05", line(100))
    close_period(us.company, Month(2026, 3))
    us.void(posted.number)
    assert void_date(us, posted) == TODAY


def test_a_void_may_be_dated_but_not_into_a_closed_month_nor_before_the_document(us):
    posted = us.post("04-05", line(100))
    close_period(us.company, Month(2026, 3))
    with pytest.raises(Refused):
        us.void(posted.number, "04-04")
    us.void(posted.number, "05-01")
    assert void_date(us, posted) == day("05-01")


def test_a_void_is_not_dated_before_what_was_applied(de):
    invoice = de.post("03-05", line(10000))
    note = de.credit(invoice.number, "03-20", apply=True)
    with pytest.raises(Refused, match="Mar 20"):
        de.void(invoice.number, "03-19")
    de.void(invoice.number, "03-25")
    assert (de.item(invoice).open, de.item(note).open) == (0, -11900)


def test_what_was_applied_and_taken_back_counts_as_well(de):
    from ar_desktop.invoicing.credit_applications import apply_credit_note

    invoice = de.post("03-05", line(10000))
    note = de.credit(invoice.number, "03-20")
    apply_credit_note(de.company, note.number).reversal.call(de.company)
    de.void(invoice.number)
    assert void_date(de, invoice) == TODAY


def test_a_document_is_voided_once(us):
    posted = us.post("03-05", line(100))
    us.void(posted.number)
    with pytest.raises(AlreadyVoid):
        us.void(posted.number)


def test_what_has_left_the_house_is_credited(us):
    posted = us.post("03-05", line(100))
    mark_sent(us.company, [posted.number], day("03-06"))
    mark_sent(us.company, [posted.number], day("03-09"))
    with pytest.raises(AlreadySent, match="Mar 6"):
        us.void(posted.number)


def test_unless_the_company_decided_otherwise(us):
    posted = us.post("03-05", line(100))
    mark_sent(us.company, [posted.number])
    us.setting("void_sent", "yes")
    us.void(posted.number)
    assert void_date(us, posted) == day("03-05")


def test_a_cleared_deposit_stays_until_its_final_invoice_is_void(de):
    deposit = de.post("03-05", line(10000), kind="deposit_invoice")
    final = de.post("04-05", line(25000), deposits=(deposit.number,))
    with pytest.raises(DepositCleared):
        de.void(deposit.number)
    de.void(final.number)
    de.void(deposit.number)
    assert de.balance("2300") == 0


def test_the_number_of_a_void_stays_used(us):
    us.void(us.post("03-05", line(100)).number)
    assert us.post("03-05", line(100)).number == "INV-2026-00002"


def test_a_zero_document_can_be_voided(us):
    posted = us.post("03-05", line(0))
    us.void(posted.number)
    assert us.view(posted.number).voided


def test_an_unknown_number_is_refused(us):
    with pytest.raises(NoSuchDocument, match="number INV-9"):
        us.void("INV-9")
