"""What was changed behind the application's back is found and named."""

from datetime import date

import pytest
from sqlcipher3 import dbapi2

from ar_desktop.collections.checks import checks
from ar_desktop.collections.disputes import NewDispute, end_dispute, open_dispute
from ar_desktop.collections.events import NewEvent
from ar_desktop.collections.outcomes import log_entry
from ar_desktop.collections.promises import cancel_promise, extend_promise, judge_promise, make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.customers.attachments import attach
from ar_desktop.customers.contacts import ContactData, change_contact, create_contact
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import change_customer
from tests.receipts.ground import customer, invoice


@pytest.fixture
def full(company):
    """One of everything. It is tampered with, so it is not held to its proof at the end."""
    customer(company)
    late = invoice(company, 900_00, date(2026, 9, 1))
    promise = make_promise(company, NewPromise(1, 900_00, company.today, (late.item_id,)))
    extend_promise(company, promise.promise_id, date(2026, 12, 1))
    judge_promise(company, 2, "broken", reason="the owner has left the country")
    opened = open_dispute(company, NewDispute(1, ((late.item_id, 100_00),), "price"))
    end_dispute(company, opened.dispute_id, "withdrawn")
    open_dispute(company, NewDispute(1, ((late.item_id, 200_00),), "price"))
    contact = create_contact(company, 1, ContactData("Luis", email="luis@ortega.example"))
    change_contact(company, contact.id, ContactData("Luis", email="ap@ortega.example", roles=frozenset({"invoices"})))
    attach(company, 1, b"signed", name="contract.pdf", kind="contract")
    log_entry(company, NewEvent(1, "letter", title="Final demand", paper=b"%PDF"))
    return company


def found(company):
    with company.reading() as read:
        return [check.finding for check in checks(read) if not check.ok]


def tamper(company, *statements):
    """Past our own triggers, as somebody with another program could."""
    connection = dbapi2.connect(str(company.path))
    triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_books_that_were_left_alone_have_no_findings(full):
    assert found(full) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE open_item SET disputed = 100 WHERE disputed <> 0", "flagged with 1.00 USD as disputed"),
        ("UPDATE promise SET ended = 'cancelled' WHERE id = 2", "promise 2"),
        ("UPDATE promise SET ended = '' WHERE id = 1", "promise 1"),
        ("UPDATE promise SET verdict = 'kept' WHERE id = 2", "promise 2"),
        ("UPDATE promise SET amount = 5 WHERE id = 2", "does not go on with"),
        ("UPDATE dispute SET outcome = 'paid' WHERE id = 1", "dispute 1"),
        ("UPDATE contact SET email = 'pay@elsewhere.example'", "contact 1"),
        ("UPDATE contact SET removed = 1", "contact 1"),
        ("DELETE FROM stored_chunk", "contract.pdf"),
    ],
)
def test_each_change_past_the_application_is_found(full, statement, said):
    tamper(full, statement)
    assert any(said in sentence for sentence in found(full))


def test_a_promise_for_what_another_customer_owes_is_found(full):
    customer(full, "C2")
    invoice(full, 100, full.today, code="C2")
    tamper(full, "UPDATE promise_item SET item_id = 2")
    assert any("not theirs to pay" in sentence for sentence in found(full))


def test_a_family_that_changed_since_does_not_put_an_old_promise_in_doubt(full):
    customer(full, "HQ")
    customer(full, "SHOP", payer="HQ")
    owed = invoice(full, 100_00, date(2026, 9, 1), code="SHOP")
    make_promise(full, NewPromise(2, 100_00, full.today, (owed.item_id,)))
    change_customer(full, "SHOP", CustomerData(code="SHOP", name="Customer SHOP"))
    assert found(full) == []


def test_a_cancelled_promise_that_was_revived_is_in_order(full):
    cancel_promise(full, 2).reversal.call(full)
    assert found(full) == []
