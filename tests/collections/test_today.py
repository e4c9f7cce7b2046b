from dataclasses import replace
from datetime import date

import pytest

from ar_desktop.collections.call_log import Heard
from ar_desktop.collections.dispute_queries import ended_disputes, running_disputes
from ar_desktop.collections.disputes import NewDispute, assign_dispute, end_dispute, open_dispute
from ar_desktop.collections.follow_ups import follow_up
from ar_desktop.collections.outcomes import log_call
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.collections.today import SECTIONS, today_list
from ar_desktop.customers.certificates import CertificateData, add_certificate
from ar_desktop.customers.data import CustomerData, read_customer
from ar_desktop.customers.master import change_customer
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.post_dated import hold_cheque
from ar_desktop.receipts.receiving import NewReceipt
from ar_desktop.words import ENGLISH, Words
from tests.receipts.ground import customer, invoice, money


def nov(day):
    return date(2026, 11, day)


def groups(books, **how):
    """By key: count, amount, and the reasons of the lines; a backup of today is there."""
    how.setdefault("last_backup", books.today)
    with books.reading() as read:
        found = today_list(books, read, **how)
    return {
        group.key: (group.count, group.amount, [line.reason.sentence(ENGLISH, "USD") for line in group.lines])
        for group in found
    }


def test_in_a_new_company_only_the_backup_is_missing(books):
    assert groups(books) == {}
    assert groups(books, last_backup=None) == {"backup": (1, 0, ["There is no backup yet"])}


def test_a_backup_is_asked_for_when_something_was_written_since(books):
    invoice(books, 100_00, books.today)
    assert "backup" not in groups(books, last_backup=date(2099, 1, 1))
    assert groups(books, last_backup=nov(16))["backup"][2] == ["Last backup 3 days ago"]


def test_credits_on_account_wait_to_be_applied(books):
    money(books, 300_00, nov(2))
    money(books, 200_00, nov(9))
    assert groups(books)["unapplied"] == (2, 500_00, ["R-2026-00001, on account", "R-2026-00002, on account"])


def test_money_of_nobody_known(books):
    money(books, 80_00, nov(2), code="", payer="ACME 99")
    assert groups(books)["unidentified"] == (1, 80_00, ["R-2026-00001, payer not known"])


def test_a_held_cheque_comes_up_on_its_day(books, turn):
    hold_cheque(books, NewReceipt("C1", "cheque", nov(25), 100_00))
    assert "cheques" not in groups(books)
    turn(25)
    assert groups(books)["cheques"] == (1, 100_00, ["Cheque held until today"])


def test_posted_and_not_sent_drafts_left_and_nothing_of_what_is_void(books):
    invoice(books, 100_00, nov(18))
    void_document(books, invoice(books, 70_00, nov(18)).number)
    line = DraftLine(description="Work", quantity="1", unit_price="50")
    save_document_draft(books, DraftDocument(customer="C1", date="2026-11-19", lines=(line,)))
    found = groups(books)
    assert found["unsent"][:2] == (1, 100_00)
    assert found["drafts"][:2] == (1, 50_00)


def test_promises_due_broken_and_those_whose_money_waits(books, turn):
    late = invoice(books, 900_00, date(2026, 9, 1))
    for day in (17, 18, 20):
        turn(day if day < 20 else 19)
        make_promise(books, NewPromise(1, 300_00, nov(day), (late.item_id,)))
    turn(20)
    found = groups(books)
    # the one of the 18th; that of the 17th was made up for
    assert found["promises_broken"] == (1, 300_00, ["Promise of 300.00 broken 2 days ago"])
    assert found["promises_due"][:2] == (1, 300_00)
    money(books, 300_00, nov(20))
    assert groups(books)["promises_to_apply"][:2] == (1, 300_00)


def test_calls_and_follow_ups_come_from_the_worklist_without_counting_anybody_twice(books, turn):
    invoice(books, 900_00, date(2026, 9, 1))
    other = customer(books, "C2").id
    invoice(books, 500_00, date(2026, 9, 1), code="C2")
    log_call(books, other, Heard("no_answer"))
    assert groups(books)["calls"][:2] == (1, 900_00)
    turn(20)
    found = groups(books)
    assert found["calls"][:2] == (1, 900_00)
    assert found["follow_ups"] == (1, 0, ["No answer; try again"])
    follow_up(books, other, nov(20), "and ask for the PO")
    assert groups(books)["follow_ups"][0] == 2


def test_who_promised_for_today_is_no_call_and_no_follow_up_besides(books, turn):
    late = invoice(books, 900_00, date(2026, 9, 1))
    customer(books, "C2")
    invoice(books, 500_00, date(2026, 9, 1), code="C2")
    make_promise(books, NewPromise(1, 300_00, nov(20), (late.item_id,)))
    turn(20)
    follow_up(books, 1, nov(20), "and ask for the PO")
    found = groups(books, most=1)
    assert found["promises_due"][:2] == (1, 300_00)
    assert "follow_ups" not in found
    count, amount, lines = found["calls"]
    assert (count, amount, len(lines)) == (1, 500_00, 1)


def test_holds_and_disputes_wait_for_a_decision_late_answers_first(books, turn):
    late = invoice(books, 900_00, date(2026, 9, 1))
    other = invoice(books, 500_00, date(2026, 9, 1))
    open_dispute(books, NewDispute(1, ((late.item_id, 100_00),), "price", "agreed less", answer_by=nov(25)))
    second = open_dispute(books, NewDispute(1, ((other.item_id, None),), "damaged", answer_by=nov(30)))
    change_customer(books, "C1", CustomerData(code="C1", name="Customer C1", on_hold=True))
    assert groups(books)["disputes"][1:] == (600_00, [f"{late.number}: agreed less", f"{other.number} disputed"])
    assert groups(books)["holds"][:2] == (1, 1_400_00)
    assign_dispute(books, second.dispute_id, owner="Tom", answer_by=nov(20))
    turn(24)
    with books.reading() as read:
        assert [(row.owner, row.late, row.days) for row in running_disputes(read, books.today)] == [
            ("Tom", True, 5), ("", False, 5),
        ]  # fmt: skip
    money(books, 500_00, nov(24), Application(other.item_id))
    assert groups(books)["disputes"][1:] == (
        100_00, [f"{other.number}: settled, to be ended", f"{late.number}: agreed less"],
    )  # fmt: skip
    end_dispute(books, second.dispute_id, "paid")
    with books.reading() as read:
        assert [row.outcome for row in ended_disputes(read, books.today, nov(1))] == ["paid"]
    assert groups(books)["disputes"][0] == 1


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_group_has_a_title_a_section_and_a_place(books, language):
    invoice(books, 900_00, date(2026, 9, 1))
    money(books, 300_00, nov(2))
    with books.reading() as read:
        found = today_list(books, read)
    assert [group.key for group in found] == ["unapplied", "calls", "backup"]
    for group in found:
        assert group.title(Words(language))
        assert group.section in SECTIONS
        assert all(line.place.startswith(group.place.split(".")[0]) for line in group.lines)


def test_a_group_shows_its_first_lines_and_counts_all(books):
    for day in range(1, 9):
        money(books, 10_00, nov(day))
    count, amount, lines = groups(books, most=3)["unapplied"]
    assert (count, amount, len(lines)) == (8, 80_00, 3)


def test_a_certificate_that_ends_soon_or_has_ended_is_to_be_renewed(books):
    with books.reading() as read:
        id_, data = read_customer(read, "C1")
    change_customer(books, "C1", replace(data, tax_exempt=True))
    add_certificate(books, id_, CertificateData("4711", date(2025, 1, 1), nov(18)))
    assert groups(books)["certificates"] == (1, 0, ["Certificate 4711 ended yesterday"])
    add_certificate(books, id_, CertificateData("4712", nov(19), date(2026, 12, 31)))
    assert groups(books)["certificates"] == (1, 0, ["Certificate 4712 ends in 42 days"])
    add_certificate(books, id_, CertificateData("4713", date(2027, 1, 1)))
    assert "certificates" not in groups(books)
