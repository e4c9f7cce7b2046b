from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ar_desktop.collections.call_log import Habits, Person, understand
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.collections.events import NewEvent
from ar_desktop.collections.led_to import led_to
from ar_desktop.collections.outcomes import log_call, log_entry
from ar_desktop.collections.promises import make_promise
from ar_desktop.collections.promising import NewPromise
from ar_desktop.collections.timeline import GROUPS, Entry, Key, counts, timeline
from ar_desktop.collections.timeline_words import detail, headline
from ar_desktop.customers.contacts import ContactData, create_contact
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import change_customer, create_customer
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.returned_payments import return_payment
from ar_desktop.words import Words
from tests.receipts.ground import customer, invoice, money, rate

BRITISH = Words("en", "en_GB")


def nov(day):
    return date(2026, 11, day)


def log(books, line):
    habits = Habits("USD", people=(Person(None, "Luis Ortega"),), numbers=("INV-2026-00001",))
    return log_call(books, 1, understand(line, books.today, habits))


def entries(books, who=1, **how):
    with books.reading() as read:
        return timeline(read, who, books.today, **how)


def heads(books, groups=tuple(group for group in GROUPS if group != "changes"), **how):
    return [headline(entry, BRITISH, books.today, "USD") for entry in entries(books, groups=groups, **how)]


def details(books, **how):
    return [detail(entry, BRITISH, "USD") for entry in entries(books, **how)]


@pytest.fixture
def story(books, turn):
    """September to November with one late invoice."""
    turn(date(2026, 9, 1))
    late = invoice(books, 8_400_00, books.today, po="7719")
    turn(9)
    log(books, "no answer")
    turn(11)
    log(books, "spoke to Luis, promises 8400 for INV-2026-00001 tue")
    turn(17)
    receipt = money(books, 8_400_00, nov(17), Application(late.item_id))
    turn(18)
    return_payment(books, receipt.number, nov(18), fee=35_00)
    turn(19)
    return late


def test_what_was_said_and_what_moved_is_one_stream_latest_first(books, story):
    assert heads(books) == [
        "Fee FEE-2026-00001",
        "Payment R-2026-00001 came back",
        "Payment 8,400.00",
        "Promise 8,400.00 by Tue 17 Nov, broken",
        "No answer",
        "Invoice INV-2026-00001",
    ]


def test_details_say_the_rest(books, story):
    said = details(books, groups=("promises", "documents", "money"))
    assert said[-1].startswith("8,400.00 · PO 7719 · due ")
    assert "INV-2026-00001 · Luis Ortega · spoke to Luis, promises 8400" in said[-2]


def test_each_entry_says_who_made_it_and_when(books, story):
    for entry in entries(books):
        assert entry.author == "Dana"
        assert entry.moment.endswith("Z")


def test_chips_filter_and_carry_counts(books, story):
    with books.reading() as read:
        assert {group: n for group, n in counts(read, 1).items() if n} == {
            "calls": 1, "promises": 1, "money": 2, "documents": 2, "changes": 1,
        }  # fmt: skip
    assert heads(books, groups=("calls",)) == ["No answer"]
    assert heads(books, groups=("money", "documents")) == [
        "Fee FEE-2026-00001", "Payment R-2026-00001 came back", "Payment 8,400.00", "Invoice INV-2026-00001",
    ]  # fmt: skip


def test_text_finds_notes_numbers_and_amounts_whatever_the_accents(books, story):
    log_entry(books, NewEvent(1, "note", "Müller zahlt künftig selbst, 100% sicher"))
    assert heads(books, text="MULLER") == ["Note"]
    assert heads(books, text="100%") == ["Note"]
    assert heads(books, text="1_0") == []
    assert heads(books, text="7719") == ["Invoice INV-2026-00001"]
    assert "Invoice INV-2026-00001" in heads(books, text="8,400.00")
    with books.reading() as read:
        assert counts(read, 1, text="muller")["notes"] == 1


@pytest.mark.parametrize("size", [1, 2, 3, 7])
def test_pages_of_any_size_make_the_same_stream(books, story, size):
    for day in (19, 19, 12, 12, 12, 30):
        if day <= 19:
            invoice(books, 100_00, nov(day))
    log(books, "likes our catalogue")
    change_customer(books, "C1", CustomerData(code="C1", name="Customer C1", terms="net45"))
    whole = [entry.key for entry in entries(books)]
    paged, after = [], None
    while page := entries(books, after=after, limit=size):
        assert len(page) <= size
        paged += [entry.key for entry in page]
        after = page[-1].key
    assert paged == whole
    assert whole == sorted(whole, reverse=True)
    assert len(set(whole)) == len(whole)


def test_what_was_taken_back_is_not_shown_and_a_void_is(books, story):
    done = log(books, "wrong number")
    done.reversal.call(books)
    assert "Wrong number" not in heads(books)
    other = invoice(books, 50_00, nov(19))
    void_document(books, other.number)
    assert heads(books)[:2] == [f"Invoice {other.number} taken back", f"Invoice {other.number}"]


def test_what_came_with_a_payment_is_told_by_the_payment(books):
    late = invoice(books, 1_000_00, nov(2), terms="2/10net30")
    money(books, 880_00, nov(12), Application(late.item_id, amount=880_00, deduction=120_00, reason="freight"))
    assert heads(books) == [f"Deduction 120.00 on {late.number}", "Payment 880.00", f"Invoice {late.number}"]


def test_a_dispute_tells_item_amount_reason_and_words(books, story):
    log(books, "luis disputes INV-2026-00001, 300 wrong price")
    (entry,) = entries(books, groups=("disputes",))
    assert headline(entry, BRITISH, books.today, "USD") == "Disputes 300.00"
    assert detail(entry, BRITISH, "USD").startswith("Price · INV-2026-00001 · Luis Ortega · luis disputes")


def test_changes_of_terms_and_contacts_are_part_of_it_and_follow_a_renamed_customer(books):
    data = CustomerData(code="C1", name="Customer C1", terms="net30", currency="USD")
    change_customer(books, "C1", replace(data, terms="net45", credit_limit=5_000_00))
    create_contact(books, 1, ContactData("Luis Ortega"))
    change_customer(books, "C1", replace(data, code="ORT", terms="net45", credit_limit=5_000_00))
    heirs = create_customer(books, CustomerData(code="C1", name="Somebody else")).id
    assert heads(books, groups=("changes",)) == [
        "Code changed", "Contact Luis Ortega added", "Credit limit, Terms changed", "Customer created",
    ]  # fmt: skip
    assert "– → 5,000.00 · net30 → net45" in details(books, groups=("changes",))
    assert heads(books, groups=("changes",), who=heirs) == ["Customer created"]


def test_every_entry_has_its_words_in_every_language(books, story):
    for entry in entries(books):
        for words in (Words("de"), Words("en")):
            assert headline(entry, words, books.today, "EUR")
            detail(entry, words, "EUR")


def test_a_customer_without_history_has_an_empty_timeline(books):
    other = customer(books, "NEW").id
    assert heads(books, who=other) == []
    with books.reading() as read:
        assert timeline(read, 999, books.today) == []


def test_what_an_entry_led_to(books, story):
    by_kind = {}
    for entry in entries(books):
        by_kind.setdefault(entry.kind, entry)
    with books.reading() as read:
        bill = led_to(read, by_kind["invoice"], books.today)
        promise = led_to(read, by_kind["promise"], books.today)
        call = led_to(read, by_kind["call"], books.today)
    assert (bill.settled, bill.open) == ((), 8_400_00)  # the payment came back
    assert promise.promise.state == "broken"
    assert promise.promise.missing == 8_400_00
    assert call == ((), None, None)


def test_a_payment_tells_what_it_was_applied_to_and_what_is_left(books, turn):
    turn(date(2026, 11, 17))
    one = invoice(books, 100_00, books.today)
    receipt = money(books, 120_00, nov(17), Application(one.item_id))
    paid = next(entry for entry in entries(books) if entry.kind == "receipt")
    with books.reading() as read:
        found = led_to(read, paid, books.today)
    assert [(each.kind, each.number, each.amount) for each in found.settled] == [("invoice", one.number, 100_00)]
    assert found.open == -20_00
    assert paid.number == receipt.number


def test_money_in_another_currency_says_which(books):
    rate(books, "EUR", nov(1), Decimal("1.10"))
    hartmann = customer(books, "HAR", currency="EUR").id
    late = invoice(books, 2_074_75, nov(2), code="HAR", currency="EUR")
    money(books, 241_90, nov(12), code="HAR", currency="EUR")
    make_promise(books, NewPromise(hartmann, 2_074_75, nov(27), (late.item_id,)))
    open_dispute(books, NewDispute(hartmann, ((late.item_id, 300_00),), "price"))
    said = heads(books, who=hartmann)
    assert "Payment EUR 241.90" in said
    assert "Disputes EUR 300.00" in said
    assert any(one.startswith("Promise EUR 2,074.75 by ") for one in said)
    statement = Entry(Key("2026-11-19", 1, 2, 1), "documents", "statement", nov(19), "", "Dana", number="S-1",
                      currency="EUR", amount=4_261_65)  # fmt: skip
    assert detail(statement, BRITISH, "USD").startswith("balance EUR 4,261.65 at ")
