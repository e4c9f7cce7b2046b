from datetime import date

from ar_desktop.collections.call_habits import call_facts, paid_by_month, usually_pays
from ar_desktop.collections.call_log import Heard, Person
from ar_desktop.collections.done_today import contacted_today, done_today
from ar_desktop.collections.first_steps import first_steps
from ar_desktop.collections.outcomes import log_call
from ar_desktop.customers.contacts import ContactData, create_contact
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.receipts.application import Application
from ar_desktop.values.dates import Month
from tests.receipts.ground import invoice, items, money

TODAY = date(2026, 11, 19)


def customer_id(books):
    with books.reading() as read:
        return read.value("SELECT id FROM customer WHERE code = 'C1'")


def done(books):
    with books.reading() as read:
        return [(line.kind, line.what, line.amount) for line in reversed(done_today(read, books.today))]


def test_what_is_posted_and_said_today_is_done_today(books, turn):
    turn(18)
    invoice(books, 10000, date(2026, 11, 18))
    turn(19)
    invoice(books, 5000, TODAY)
    money(books, 2500, TODAY)
    log_call(books, customer_id(books), Heard("reached", "will pay"))
    assert done(books) == [("document", "invoice", 5000), ("receipt", "cheque", 2500), ("contact", "reached", 0)]
    with books.reading() as read:
        assert contacted_today(read, books.today) == 1


def test_what_was_voided_is_not_done(books):
    posted = invoice(books, 5000, TODAY)
    void_document(books, posted.number)
    assert done(books) == []


def test_a_new_company_wants_customers_paper_and_something_posted(company, books):
    with books.reading() as read:
        assert first_steps(read)[0] is True
        assert not first_steps(read).done
    invoice(books, 5000, TODAY)
    with books.reading() as read:
        assert first_steps(read).done


def test_how_somebody_pays_is_seen_from_what_they_paid(books, turn):
    with books.reading() as read:
        assert usually_pays(read, customer_id(books)) is None
    turn(date(2026, 9, 1))
    invoice(books, 10000, date(2026, 9, 1), terms="net30")
    turn(date(2026, 10, 11))
    money(books, 10000, date(2026, 10, 11), Application(items(books, "invoice")[0], 10000))
    with books.reading() as read:
        assert usually_pays(read, customer_id(books)) == (40, 10, 1)


def test_how_somebody_pays_is_told_month_by_month(books, turn):
    turn(date(2026, 9, 1))
    invoice(books, 10000, date(2026, 9, 1), terms="net30")
    invoice(books, 30000, date(2026, 9, 21), terms="net30")
    turn(date(2026, 10, 11))
    first, second = items(books, "invoice")
    money(books, 40000, date(2026, 10, 11), Application(first, 10000), Application(second, 30000))
    with books.reading() as read:
        months = paid_by_month(read, customer_id(books), Month(2026, 11), 3)
    assert [(str(one.month), one.days, one.late, one.invoices) for one in months] == [
        ("2026-09", None, 0, 0),
        ("2026-10", 25, -5, 2),  # 40 and 20 days, the larger one counts three times
        ("2026-11", None, 0, 0),
    ]


def test_a_call_may_speak_of_people_and_open_items(books):
    create_contact(books, customer_id(books), ContactData("Ingrid Halvorsen"))
    number = invoice(books, 5000, TODAY).number
    log_call(books, customer_id(books), Heard("no_answer"))
    with books.reading() as read:
        facts = call_facts(read, customer_id(books))
    assert [person.name for person in facts.habits.people if isinstance(person, Person)] == ["Ingrid Halvorsen"]
    assert list(facts.habits.numbers) == [number]
    assert facts.misses == 1
