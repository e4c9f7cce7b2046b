"""What one who enters a receipt is shown, what it would post, and credits that are used with it."""

from datetime import date

import pytest

from ar_desktop.errors import Refused
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.deductions import deduct
from ar_desktop.receipts.entering import find_payers, money_accounts, payer
from ar_desktop.receipts.paying_documents import documents_paid
from ar_desktop.receipts.receiving import NewReceipt, PostDated
from ar_desktop.receipts.sheet import Sheet
from ar_desktop.receipts.trial import try_receipt
from ar_desktop.receipts.with_credits import CreditUsed, receive_with_credits
from tests.receipts import ground
from tests.receipts.ground import change_of, invoice, money, open_of

MAR_5, MAR_9 = date(2026, 3, 5), date(2026, 3, 9)


def who(company, code="C1"):
    with company.reading() as read:
        customer_id = read.value("SELECT id FROM customer WHERE code = :c", c=code)
        return payer(company, read, customer_id)


def test_a_payer_is_shown_with_what_is_open_and_on_account(books):
    first, _ = invoice(books, 100_00, MAR_5), money(books, 30_00, MAR_9)
    deduct(books, first.item_id, 12_00, reason="Damaged")
    shown = who(books)
    assert [(one.kind, one.open) for one in shown.owed] == [("invoice", 88_00), ("deduction", 12_00)]
    assert [credit.open for credit in shown.credits] == [-30_00]
    assert (shown.balance, shown.method) == (70_00, "cheque")


def paid(company, *posted):
    with company.reading() as read:
        return documents_paid(read, [one.document_id for one in posted])


def test_documents_of_one_payer_are_paid_at_once_those_of_two_are_not(books):
    one, two = invoice(books, 100_00, MAR_5), invoice(books, 40_00, MAR_9)
    assert paid(books, one, two).items == (one.item_id, two.item_id)
    assert (paid(books, one, two).customer_id, paid(books, one, two).currency) == (who(books).id, "USD")
    ground.customer(books, "D1")
    with pytest.raises(Refused, match="one customer"):
        paid(books, one, invoice(books, 5_00, MAR_9, code="D1"))
    ground.customer(books, "D2", payer="C1")
    assert paid(books, one, invoice(books, 7_00, MAR_9, code="D2")).customer_id == who(books).id


def test_what_is_ticked_is_paid_in_full_and_a_credit_is_used(books):
    one, _two, credit = invoice(books, 100_00, MAR_5), invoice(books, 40_00, MAR_9), money(books, 30_00, MAR_9)
    payer_ = who(books)
    sheet = Sheet(owed=payer_.owed, credits=payer_.credits).only([one.item_id, credit.item_id, 99_999])
    assert sheet.totals().received == 70_00
    assert [application.item_id for application in sheet.applications()] == [one.item_id]


def test_a_payer_is_found_by_name_and_by_the_number_of_an_invoice(books):
    one = invoice(books, 100_00, MAR_5)
    with books.reading() as read:
        (by_number,) = find_payers(read, one.number[:-1])
        assert (by_number.code, by_number.because) == ("C1", one.number)
        assert [found.code for found in find_payers(read, "C1")] == ["C1"]
        assert find_payers(read, "nobody") == []


def test_money_goes_to_undeposited_funds_clearing_or_a_bank(books):
    with books.reading() as read:
        assert {one.role for one in money_accounts(read)} == {"bank", "clearing", "undeposited"}


def test_a_trial_says_what_would_be_posted_and_leaves_no_trace(books):
    one = invoice(books, 100_00, MAR_5)
    new = NewReceipt("C1", "ach", MAR_9, 99_50, applications=(Application(one.item_id, amount=99_50, difference=50),))
    tried, moved = change_of(books, lambda: try_receipt(books, new))
    assert moved == {}
    assert [(line.code, line.amount) for line in tried.journal] == [("1000", 99_50), ("6910", 50), ("1100", -100_00)]
    assert (tried.balance, tried.overdue) == (0, 0)


def test_a_trial_refuses_what_posting_would(books):
    one = invoice(books, 100_00, MAR_5)
    too_much = NewReceipt("C1", "ach", MAR_9, 200_00, applications=(Application(one.item_id, amount=200_00),))
    with pytest.raises(Exception, match=r"only 100\.00"):
        try_receipt(books, too_much)
    with pytest.raises(PostDated):
        try_receipt(books, NewReceipt("C1", "cheque", date(2099, 1, 1), 5_00))


def test_a_credit_is_used_with_the_money_and_comes_back_with_it(books):
    first, second = invoice(books, 60_00, MAR_5), invoice(books, 40_00, MAR_5)
    old = money(books, 30_00, MAR_9)
    done = receive_with_credits(
        books,
        NewReceipt(
            "C1", "ach", MAR_9, 70_00,
            applications=(Application(first.item_id, amount=60_00), Application(second.item_id, amount=40_00)),
        ),
        [CreditUsed(old.item_id, 30_00)],
    )  # fmt: skip
    assert [open_of(books, id_) for id_ in (first.item_id, second.item_id, old.item_id)] == [0, 0, 0]
    done.reversal.call(books)
    assert [open_of(books, id_) for id_ in (first.item_id, second.item_id, old.item_id)] == [60_00, 40_00, -30_00]


def test_a_credit_alone_makes_no_receipt(books):
    one, old = invoice(books, 30_00, MAR_5), money(books, 30_00, MAR_9)
    new = NewReceipt("C1", "ach", MAR_9, 0, applications=(Application(one.item_id, amount=30_00),))
    done = receive_with_credits(books, new, [CreditUsed(old.item_id, 30_00)])
    assert (done.number, done.item_id) == (old.number, None)
    assert ground.items(books, "receipt") == [old.item_id]


def test_a_credit_used_for_nothing_is_refused(books):
    one, old = invoice(books, 20_00, MAR_5), money(books, 30_00, MAR_9)
    new = NewReceipt("C1", "ach", MAR_9, 5_00, applications=(Application(one.item_id, amount=20_00),))
    with pytest.raises(Refused, match=r"10\.00 of"):
        receive_with_credits(books, new, [CreditUsed(old.item_id, 30_00)])
