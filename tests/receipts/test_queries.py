"""Lists of receipts and what became of one."""

from datetime import date

from ar_desktop.receipts.application import Application
from ar_desktop.receipts.deposits import deposit
from ar_desktop.receipts.one_receipt import receipt_detail
from ar_desktop.receipts.outstanding import unapplied
from ar_desktop.receipts.queries import ReceiptQuestion, receipt_ids, receipt_rows, receipt_totals
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.receipts.voiding import void_receipt
from tests.receipts.ground import invoice, money

MAR_5, APR_2, APR_3 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 4, 3)


def numbers(company, **question):
    with company.reading() as read:
        return [row.number for row in receipt_rows(read, receipt_ids(read, ReceiptQuestion(**question)))]


def fill(company):
    """Four receipts: deposited, void, of nobody, and one that is on account."""
    first = invoice(company, 100_00, MAR_5)
    done = [
        money(company, 100_00, APR_2, Application(first.item_id)),
        money(company, 50_00, APR_2),
        money(company, 20_00, APR_3, code=""),
        money(company, 70_00, APR_3, method="wire", reference="HBL 4411"),
    ]
    deposit(company, [done[0].number], day=APR_3)
    void_receipt(company, done[1].number)
    return [one.number for one in done]


def test_lists_are_ids_in_order_and_pages_of_rows(books):
    all_four = fill(books)
    assert numbers(books) == all_four[::-1]
    assert numbers(books, sort="amount", descending=False) == [all_four[at] for at in (2, 1, 3, 0)]
    assert numbers(books, show="unapplied") == [all_four[3]]
    assert numbers(books, show="unidentified") == [all_four[2]]
    assert numbers(books, show="undeposited") == [all_four[2]]
    assert numbers(books, text="R-2026-00003") == [all_four[2]]
    assert numbers(books, customer_id=1, sort="customer") == [all_four[at] for at in (3, 1, 0)]
    with books.reading() as read:
        assert len(receipt_ids(read, ReceiptQuestion(), limit=2)) == 2


def test_a_row_says_how_it_ended(books):
    all_four = fill(books)
    return_payment(books, all_four[0], APR_3)
    with books.reading() as read:
        rows = receipt_rows(read, receipt_ids(read, ReceiptQuestion(descending=False)))
    assert [row.status for row in rows] == ["returned", "void", "unidentified", ""]
    assert [row.deposit for row in rows] == ["D-2026-00001", "", "", ""]
    assert [row.unapplied for row in rows] == [0, 0, 0, 70_00]
    assert rows[3].reference == "HBL 4411"


def test_one_receipt_says_what_it_paid(books):
    first = invoice(books, 1000_00, MAR_5, terms="2/30net30")
    pays = Application(first.item_id, amount=882_00, discount=18_00, deduction=100_00, reason="damaged")
    got = money(books, 900_00, APR_2, pays)
    with books.reading() as read:
        detail = receipt_detail(read, got.number)
        left = unapplied(read)
    (paid,) = detail.paid
    assert (paid.number, paid.amount, paid.discount, paid.deduction) == (first.number, 882_00, 18_00, 100_00)
    assert detail.unapplied == 18_00
    assert [(one.number, one.open) for one in left] == [(got.number, -18_00)]


def test_nothing_of_what_was_undone_is_shown(books):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 100_00, APR_2, Application(first.item_id))
    return_payment(books, got.number, APR_3)
    with books.reading() as read:
        detail = receipt_detail(read, got.number)
    assert detail.paid == ()
    assert detail.ending.kind == "returned"
    assert {line.code: line.amount for line in detail.ending_journal} == {"1090": -100_00, "1100": 100_00}


def test_a_void_receipt_paid_nothing_and_shows_both_its_entries(books):
    first = invoice(books, 100_00, MAR_5)
    got = money(books, 100_00, APR_2, Application(first.item_id))
    void_receipt(books, got.number)
    with books.reading() as read:
        detail = receipt_detail(read, got.number)
    assert (detail.paid, detail.applied, detail.unapplied) == ((), 0, 0)
    assert {line.code: line.amount for line in detail.journal} == {"1090": 100_00, "1100": -100_00}
    assert {line.code: line.amount for line in detail.ending_journal} == {"1090": -100_00, "1100": 100_00}


def test_what_is_void_counts_nothing_in_the_sum(books):
    """Entered, taken back and entered again, a payment is there once."""
    all_four = fill(books)
    with books.reading() as read:
        totals = receipt_totals(read, ReceiptQuestion())
        assert (totals.count, totals.base_amount) == (4, 190_00)
        assert receipt_totals(read, ReceiptQuestion(text=all_four[1])).base_amount == 0
        assert receipt_totals(read, ReceiptQuestion(text=all_four[3])).base_amount == 70_00


def test_a_receipt_is_found_by_its_reference_and_its_amount(books):
    all_four = fill(books)
    assert numbers(books, text="4411") == [all_four[3]]
    assert numbers(books, text="hbl 44") == [all_four[3]]
    assert numbers(books, text="44") == []  # two letters stand in too many
    assert numbers(books, text="20.00", amount=20_00) == [all_four[2]]
    assert numbers(books, text="_%", amount=None) == []


def test_receipts_are_sorted_by_reference_and_by_what_is_left_of_them(books):
    all_four = fill(books)
    assert numbers(books, sort="reference")[0] == all_four[3]
    assert numbers(books, sort="unapplied")[0] == all_four[3]
