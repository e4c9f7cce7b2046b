"""Looking for anything finds deposits, items, people and phones as well."""

from datetime import date

import pytest

from ar_desktop.collections.finding_more import NOTHING_MORE, find_more
from ar_desktop.customers.contacts import ContactData, create_contact, remove_contact
from ar_desktop.invoicing.items import ItemData, create_item
from ar_desktop.receipts.deposits import deposit, undeposit
from tests.receipts.ground import customer, money

NOV_2 = date(2026, 11, 2)


@pytest.fixture
def desk(books):
    id_ = customer(books, "LUND", phone="(555) 010-2030", email="ap@lundgren.example").id
    marta = ContactData("Marta Okafor", "Payables", phone="+1 360 555 0144", email="marta@lundgren.example")
    books.marta = create_contact(books, id_, marta).id
    create_item(books, ItemData("PT-0330", "Exterior paint, white"))
    return books


def more(books, text):
    with books.reading() as read:
        return find_more(read, text, "USD")


def test_a_deposit_is_found_by_its_number_or_the_end_of_it(desk):
    made = deposit(desk, [money(desk, 80_00, NOV_2).number])
    for typed in (made.number, made.number.lower(), made.number[:6], "1", "26-1"):
        found = more(desk, typed).deposits
        assert [one.number for one in found] == ([made.number] if len(typed) > 1 else []), typed
    undeposit(desk, made.number)
    assert more(desk, made.number).deposits[0].undone
    assert more(desk, "99999").deposits == []


@pytest.mark.parametrize("typed", ["pt-03", "paint", "ext white"])
def test_an_item_is_found_by_its_code_and_its_words(desk, typed):
    assert [one.code for one in more(desk, typed).items] == ["PT-0330"]


@pytest.mark.parametrize("typed", ["marta", "okaf", "MARTA OK", "marta@lund"])
def test_a_person_is_found_by_name_and_mail_until_they_left(desk, typed):
    (found,) = more(desk, typed).contacts
    assert (found.name, found.customer, found.known_by) == ("Marta Okafor", "Customer LUND", "marta@lundgren.example")
    remove_contact(desk, desk.marta)
    assert more(desk, typed).contacts == []


@pytest.mark.parametrize("typed", ["3605550144", "360 555-01", "+1 (360) 555", "5550144"])
def test_a_phone_is_found_however_it_is_written(desk, typed):
    (found,) = more(desk, typed).contacts
    assert (found.name, found.known_by) == ("Marta Okafor", "+1 360 555 0144")


def test_the_phone_of_the_customer_leads_to_it(desk):
    (found,) = more(desk, "5550102030").contacts
    assert (found.customer, found.known_by) == ("Customer LUND", "(555) 010-2030")


@pytest.mark.parametrize("typed", ["", "x", "%%", "__", "'; DROP", "()()()()", "🙂🙂", "a" * 400, "1" * 60])
def test_odd_typing_finds_nothing_and_breaks_nothing(desk, typed):
    assert more(desk, typed) == NOTHING_MORE
