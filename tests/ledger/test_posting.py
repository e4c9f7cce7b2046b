"""Posting: all of it or nothing, and what it leaves behind."""

import pytest

from ar_desktop.errors import BrokenInvariant
from ar_desktop.ledger.posting import Line, posting
from tests.ledger.desk import day


def test_an_invoice_is_owed_in_full_from_its_ledger_date(desk):
    invoice = desk.invoice(100000, "03-05", due="04-04")
    assert desk.open(invoice) == [100000]
    assert [desk.control("03-04"), desk.control("03-05")] == [0, 100000]
    assert desk.account("revenue") == -100000
    assert desk.totals() == (100000, 0)


def test_a_credit_stands_in_the_balance_and_in_what_is_unapplied(desk):
    desk.invoice(100000, "03-05")
    desk.credit_note(30000, "03-06")
    assert desk.totals() == (70000, -30000)


def one_sided_invoice(desk):
    with posting(desk.company, "invoice") as books, books.record("invoice", "INV-1"):
        number, _ = books.numbering.next("invoice", day("03-05"))
        item = books.item("invoice", number, 1, 500, 500, currency="USD", document_date=day("03-05"))
        books.entry(day("03-05"), "invoice", number, [Line(books.accounts.control, 500, item.id)])


def test_a_posting_that_fails_leaves_no_trace(desk):
    with pytest.raises(BrokenInvariant, match="does not balance"):
        one_sided_invoice(desk)
    assert desk.control("12-31") == 0
    assert desk.totals() == (0, 0)
    with posting(desk.company, "invoice") as books:
        assert books.numbering.next("invoice", day("03-05"))[0] == "INV-2026-00001"


def test_nothing_is_posted_outside_a_record_of_the_audit_chain(desk):
    with posting(desk.company, "invoice") as books, pytest.raises(BrokenInvariant):
        books.item("invoice", "INV-1", 1, 500, 500, currency="USD", document_date=day("03-05"))


def test_due_lines_that_do_not_add_up_are_refused(desk):
    with pytest.raises(BrokenInvariant, match="due lines"):
        desk.invoice(1000, "03-05", lines=[("04-05", 500), ("05-05", 400)])


def test_several_due_lines_stand_beside_their_item_whose_due_date_is_the_last(desk):
    invoice = desk.invoice(1000, "03-05", lines=[("05-05", 400), ("04-05", 600)])
    assert desk.item(invoice).due_date == day("05-05")
    with desk.company.reading() as read:
        assert read.rows("SELECT due_date, amount FROM due_line ORDER BY due_date") == [
            ("2026-04-05", 600),
            ("2026-05-05", 400),
        ]


def test_a_zero_document_is_closed_on_its_ledger_date(desk):
    invoice = desk.invoice(0, "03-05")
    assert desk.open(invoice) == [0]
    assert desk.item(invoice).closed_on == day("03-05")


def test_a_document_posted_late_counts_from_its_ledger_date(desk):
    desk.invoice(1000, "02-27", ledger="03-02", due="03-29")
    assert [desk.control("02-28"), desk.control("03-02")] == [0, 1000]


def test_many_postings_of_one_transaction_are_one_change(desk):
    with posting(desk.company, "batch") as books:
        for number in range(20):
            with books.record("invoice", f"INV-{number}"):
                item = books.item("invoice", f"INV-{number}", 1, 10, 10, currency="USD", document_date=day("03-05"))
                lines = [Line(books.accounts.control, 10, item.id), Line(books.accounts.role("revenue"), -10)]
                books.entry(day("03-05"), "invoice", f"INV-{number}", lines)
    assert desk.control("03-05") == desk.totals()[0] == 200
    with desk.company.reading() as read:
        assert read.value("SELECT count(DISTINCT change_no) FROM audit WHERE what = 'invoice'") == 1
