"""A dispute that is decided by giving up."""

from datetime import date

import pytest

from ar_desktop.collections.deciding import write_off_accounts, write_off_disputed
from ar_desktop.collections.dispute_queries import running_disputes
from ar_desktop.collections.disputes import NewDispute, open_dispute
from ar_desktop.errors import Refused
from tests.receipts.ground import change_of, invoice, on, open_at, open_of


@pytest.fixture
def disputed(books):
    item = invoice(books, 1_000_00, date(2026, 9, 1))
    opened = open_dispute(books, NewDispute(1, ((item.item_id, 300_00),), "price"))
    return item.item_id, opened.dispute_id


def running(books):
    with books.reading() as read:
        return [one.id for one in running_disputes(read, books.today)]


def test_the_disputed_part_is_written_off_and_the_dispute_ends(books, disputed):
    item, dispute = disputed
    _, moved = change_of(books, lambda: write_off_disputed(books, dispute, reason="no proof of delivery"))
    assert moved == {"bad_debts": 300_00, "ar_control": -300_00}
    assert (open_of(books, item), running(books)) == (700_00, [])
    with books.reading() as read:
        assert read.value("SELECT disputed FROM open_item WHERE id = :i", i=item) == 0
        charged, control = write_off_accounts(books, read)
        assert charged != control


def test_undo_brings_back_both(books, disputed):
    item, dispute = disputed
    back = write_off_disputed(books, dispute, reason="too small").reversal.call(books)
    assert (open_of(books, item), running(books)) == (1_000_00, [dispute])
    back.reversal.call(books)
    assert (open_of(books, item), running(books)) == (700_00, [])


def test_written_off_again_it_is_charged_as_it_was_on_the_day_it_was(books, disputed):
    item, dispute = disputed
    day = date(2026, 10, 2)
    done = write_off_disputed(books, dispute, reason="too small", day=day, method="allowance")
    done.reversal.call(books).reversal.call(books)
    assert open_at(books, item, day) == 700_00
    assert on(books, "allowance", day) == 300_00


def test_it_wants_a_reason(books, disputed):
    with pytest.raises(Refused):
        write_off_disputed(books, disputed[1], reason=" ")
