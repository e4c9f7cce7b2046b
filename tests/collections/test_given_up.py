"""What was written off of an invoice, and what giving up would do to the accounts before it is done."""

from datetime import date

import pytest

from ar_desktop.collections.given_up import try_claim, try_recovery, try_write_off, write_offs_of
from ar_desktop.collections.recoveries import recover
from ar_desktop.collections.write_offs import claim_tax_relief, take_back_write_off, write_off
from ar_desktop.company import FixedClock
from ar_desktop.ledger.allocating import MoreThanOpen
from ar_desktop.ledger.new_company import create_company
from ar_desktop.receipts.document_journal import document_journal
from ar_desktop.receipts.receiving import NewReceipt
from tests.receipts.ground import balances, customer, invoice, sound

MAR_5, APR_2, MAY_7 = date(2026, 3, 5), date(2026, 4, 2), date(2026, 5, 7)


@pytest.fixture
def taxed(tmp_path):
    """A company that charges 15 % VAT."""
    clock = FixedClock(date(2026, 11, 19))
    with create_company(tmp_path / "za.arbook", name="Karoo", currency="ZAR", country="ZA", clock=clock) as company:
        customer(company)
        yield company
        sound(company)


def given_up(company, posted):
    with company.reading() as read:
        return write_offs_of(read, posted.item_id)


def test_it_tells_what_was_given_up_what_came_in_and_what_was_claimed(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    assert given_up(taxed, first) == []
    done = write_off(taxed, [(first.item_id, 575_00)], reason="bankrupt", day=APR_2)
    claim_tax_relief(taxed, done.item_id, day=MAY_7)
    (seen,) = given_up(taxed, first)
    assert (seen.number, seen.day, seen.amount, seen.reason) == (done.number, APR_2, 575_00, "bankrupt")
    assert (seen.recovered, seen.left, seen.relief) == (0, 575_00, 75_00)
    recover(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 115_00))
    (seen,) = given_up(taxed, first)
    assert (seen.recovered, seen.left, seen.relief) == (115_00, 460_00, 60_00)


def test_what_was_taken_back_is_not_listed(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    take_back_write_off(taxed, [done.item_id])
    assert given_up(taxed, first) == []


def test_a_trial_names_the_accounts_and_leaves_no_trace(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    before = balances(taxed)
    trial = try_write_off(taxed, "C1", [(first.item_id, 575_00)], reason="bankrupt", day=APR_2)
    assert sorted(line.amount for line in trial.journal) == [-575_00, 575_00]
    assert trial.balance == 575_00
    assert balances(taxed) == before
    assert given_up(taxed, first) == []
    with pytest.raises(MoreThanOpen):
        try_write_off(taxed, "C1", [(first.item_id, 1150_01)], reason="bankrupt", day=APR_2)


def test_a_claim_and_a_recovery_are_tried_as_they_would_be_posted(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    done = write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    claim = try_claim(taxed, "C1", done.item_id, day=MAY_7)
    assert sorted(line.amount for line in claim.journal) == [-150_00, 150_00]
    came = try_recovery(taxed, done.item_id, NewReceipt("C1", "ach", MAY_7, 115_00))
    assert sorted(line.amount for line in came.journal) == [-115_00, 115_00]
    assert given_up(taxed, first)[0].recovered == 0


def test_the_journal_of_a_document_is_its_own_entry_alone(taxed):
    first = invoice(taxed, 1000_00, MAR_5)
    write_off(taxed, [(first.item_id, None)], reason="bankrupt", day=APR_2)
    with taxed.reading() as read:
        lines = document_journal(read, first.document_id)
    assert sorted(line.amount for line in lines) == [-1000_00, -150_00, 1150_00]
