"""Two records of one customer become one, and can be told apart again."""

from dataclasses import replace
from datetime import date

import pytest

from ar_desktop.closing.verify import findings
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.follow_ups import due_follow_ups, finish, follow_up, follow_ups_of
from ar_desktop.collections.joining import join_customers, look_before_joining
from ar_desktop.collections.today import today_list
from ar_desktop.collections.worklist import worklist
from ar_desktop.customers.attachments import attach, attachments_of
from ar_desktop.customers.certificates import CertificateData, add_certificate, certificates_of
from ar_desktop.customers.contacts import ContactData, contacts_of, create_contact
from ar_desktop.customers.data import read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.errors import Refused
from ar_desktop.ledger.open_at import AsOf
from ar_desktop.ledger.queries import customer_figures
from ar_desktop.receipts.application import Application
from tests.receipts.ground import customer, invoice, money, owed


@pytest.fixture
def twice(books, turn):
    """C2 is C1 once more: an invoice of September, a payment on account, a contact, a certificate and a file."""
    turn(date(2026, 9, 1))
    twin = customer(books, "C2").id
    late = invoice(books, 900_00, date(2026, 9, 1), code="C2", terms="net30")
    turn(date(2026, 11, 19))
    money(books, 50_00, date(2026, 11, 19), code="C2")
    create_contact(books, twin, ContactData("Ingrid Halvorsen", email="ingrid@example.com"))
    add_certificate(books, twin, CertificateData("4711", date(2026, 1, 1)))
    attach(books, twin, b"We agree.", name="Contract.txt", kind="contract")
    return late


def figures(books, code):
    with books.reading() as read:
        id_, data = read_customer(read, code)
        found = customer_figures(read, id_, AsOf(books.today))
        people = [one.data.name for one in contacts_of(read, id_)]
        numbers = [one.data.number for one in certificates_of(read, id_)]
        files = [one.name for one in attachments_of(read, id_)]
    return (found.balance, found.overdue, found.oldest_days, people, numbers, files, data.inactive)


def test_what_is_open_moves_and_grows_no_younger(books, twice):
    before, receivable = figures(books, "C2"), owed(books)
    with books.reading() as read:
        assert look_before_joining(read, 2, 1) == (2, 850_00, 1, 1, 1, 0)
    joined = join_customers(books, "C2", "C1", reason="the same shop")
    assert joined.items == 2
    assert figures(books, "C1") == (850_00, 900_00, 49, ["Ingrid Halvorsen"], ["4711"], ["Contract.txt"], False)
    assert figures(books, "C2")[:3] == (0, 0, None)
    assert figures(books, "C2")[-1] is True
    assert owed(books) == receivable
    assert findings(books) == []
    joined.reversal.call(books)
    assert figures(books, "C2") == before
    assert figures(books, "C1")[:6] == (0, 0, None, [], [], [])
    assert findings(books) == []


def test_whom_the_duplicate_paid_for_is_paid_for_by_the_one_who_stays(books, twice):
    customer(books, "C3", payer="C2")
    joined = join_customers(books, "C2", "C1")
    with books.reading() as read:
        assert read_customer(read, "C3")[1].payer == "C1"
    joined.reversal.call(books)
    with books.reading() as read:
        assert read_customer(read, "C3")[1].payer == "C2"


def test_who_was_paid_for_by_the_duplicate_can_be_the_one_who_stays(books, twice):
    with books.reading() as read:
        data = read_customer(read, "C1")[1]
    change_customer(books, "C1", replace(data, payer="C2"))
    join_customers(books, "C2", "C1")
    with books.reading() as read:
        assert read_customer(read, "C1")[1].payer == ""


def test_what_was_to_be_done_comes_back_for_the_one_who_stays(books, turn, twice):
    def due():
        with books.reading() as read:
            groups = {group.key: group for group in today_list(books, read, last_backup=books.today)}
            names = [line.title for line in groups["follow_ups"].lines]
            return [(one.code, one.text) for one in due_follow_ups(read, books.today)], names

    late = follow_up(books, 2, books.today, "Ask for Ingrid").id
    done_ = follow_up(books, 2, books.today, "Send it again").id
    ahead = follow_up(books, 2, date(2026, 11, 25), "Later").id
    finish(books, done_)
    joined = join_customers(books, "C2", "C1")
    assert due() == ([("C1", "Ask for Ingrid")], ["Customer C1"])
    with books.reading() as read:
        assert [one.id for one in follow_ups_of(read, 1)] == [late, ahead]
        assert follow_ups_of(read, 2) == []
        assert [row.customer_id for row in worklist(read, books.today).rows] == [1]
    assert findings(books) == []
    finish(books, ahead)
    joined.reversal.call(books)
    assert due() == ([("C2", "Ask for Ingrid")], ["Customer C2"])
    assert findings(books) == []


def test_what_was_paid_since_keeps_them_together(books, twice):
    joined = join_customers(books, "C2", "C1")
    with books.reading() as read:
        moved = read.value("SELECT id FROM open_item WHERE customer_id = 1 AND open = 90000")
    money(books, 900_00, books.today, Application(moved))
    with pytest.raises(Refused):
        joined.reversal.call(books)
    assert figures(books, "C1")[0] == -50_00


def test_what_runs_is_ended_first(books, twice):
    with pytest.raises(Refused):
        join_customers(books, "C1", "C1")
    open_dispute(books, NewDispute(2, ((twice.item_id, None),), "damaged"))
    with pytest.raises(Refused) as refused:
        join_customers(books, "C2", "C1")
    assert str(refused.value) == "Promises or disputes of C2 still run; end them first."
    assert figures(books, "C2")[0] == 850_00
