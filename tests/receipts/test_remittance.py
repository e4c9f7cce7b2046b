"""What a customer writes about a payment is read as the bookkeeper would read it."""

from datetime import date

from ar_desktop.receipts.discount_offers import Offer
from ar_desktop.receipts.entering import Owed
from ar_desktop.receipts.proposals import Payable
from ar_desktop.receipts.remittance import payer_named, read_remittance
from tests.receipts import ground

DAY = date(2026, 10, 20)


def owed(id_, number, open_, offer=None):
    return Owed(Payable(id_, number, DAY, DAY, open_, open_), "invoice", "", "", 0, 0, offer)


ITEMS = (
    owed(1, "26-1966", 6_310_00), owed(2, "26-2071", 5_120_00), owed(3, "26-2098", 3_724_20),
    owed(4, "26-2155", 4_860_00),
)  # fmt: skip


def paid(text, items=ITEMS, currency="USD"):
    return {part.item_id: part.amount for part in read_remittance(text, items, currency).paid}


def test_each_line_pays_the_item_that_it_names():
    text = (
        "We have paid by ACH today:\n  26-1966   5,170.00  less 1,140.00, 2 cartons missing\n  26-2071   5,120.00\n"
        "  26-2098   3,724.20\n  26-2155   4,860.00\nTotal 18,874.20\n"
    )
    assert paid(text) == {1: 5_170_00, 2: 5_120_00, 3: 3_724_20, 4: 4_860_00}
    found = read_remittance(text, ITEMS, "USD")
    assert found.total == 18_874_20
    marked = [text[mark.start : mark.end] for mark in found.marks if mark.kind == "amount"]
    assert marked == ["5,170.00", "1,140.00", "5,120.00", "3,724.20", "4,860.00", "18,874.20"]


def test_a_number_alone_is_paid_in_full():
    assert paid("This covers 26-2071 and 26-2155.") == {2: 5_120_00, 4: 4_860_00}


def test_dates_and_order_numbers_are_no_amounts():
    assert paid("26-2071 12.10.2026 PO 4471 5120.00") == {2: 5_120_00}
    assert paid("26-2071 dated 12/10/2026") == {2: 5_120_00}


def test_numbers_are_known_without_their_letters_or_by_their_last_digits():
    items = (owed(1, "INV-2026-00101", 100_00), owed(2, "INV-2026-02102", 200_00))
    assert paid("2026-00101 100.00\nno. 2102 200.00", items) == {1: 100_00, 2: 200_00}


def test_beside_a_whole_number_the_digits_of_an_order_name_nothing():
    items = (owed(1, "INV-2026-00101", 100_00), owed(2, "INV-2026-02102", 200_00))
    assert paid("INV-2026-00101 PO 2102 100.00", items) == {1: 100_00}


def test_several_in_one_line_are_paid_where_their_sum_stands_beside_them():
    assert paid("26-2071, 26-2155  9,980.00") == {2: 5_120_00, 4: 4_860_00}
    assert paid("26-2071, 26-2155  7,000.00") == {}


def test_what_two_items_could_be_is_neither():
    items = (owed(1, "A-1001", 100_00), owed(2, "B-1001", 100_00))
    assert paid("1001 100.00", items) == {}


def test_a_discount_in_the_line_is_taken_where_it_is_still_offered():
    offered = owed(1, "26-1", 1_000_00, Offer(date(2026, 10, 30), 20_00))
    found = read_remittance("26-1 1,000.00 20.00 980.00", (offered,), "USD").paid[0]
    assert (found.amount, found.discount) == (980_00, 20_00)


def test_amounts_are_read_in_the_way_of_either_side_of_the_ocean():
    assert paid("26-2071 5.120,00", ITEMS, "EUR") == {2: 5_120_00}
    assert paid("26-2071 5 120,00", ITEMS, "EUR") == {2: 5_120_00}
    assert paid("26-2071 ¥5,120", (owed(2, "26-2071", 5120),), "JPY") == {2: 5120}


def test_more_than_is_open_pays_what_is_open():
    assert paid("26-2071 9,999.00") == {2: 5_120_00}


def test_whole_numbers_say_whose_it_is(books):
    ground.invoice(books, 100_00, DAY)
    with books.reading() as read:
        number, customer = read.row("SELECT number, customer_id FROM open_item")
        assert payer_named(read, f"We pay {number} today") == customer
        assert payer_named(read, "We pay you today, 12 of 14") is None
