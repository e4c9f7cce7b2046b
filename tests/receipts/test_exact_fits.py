"""Money on account that is just one open item's amount."""

from datetime import date

import pytest

from ar_desktop.errors import Refused
from ar_desktop.receipts.applying_fits import apply_exact_fits
from ar_desktop.receipts.exact_fits import exact_fits
from tests.receipts import ground

OCT, NOV = date(2026, 10, 5), date(2026, 11, 5)


def fits(books):
    with books.reading() as read:
        return [(one.credit, one.number, one.base) for one in exact_fits(read)]


@pytest.fixture
def several(books):
    """C1 owes 100 and 250, and 250 came; C2 owes 80 twice, and 80 came; C3 paid more than they owe."""
    for code in ("C2", "C3"):
        ground.customer(books, code)
    for amount, code in ((100_00, "C1"), (250_00, "C1"), (80_00, "C2"), (80_00, "C2"), (30_00, "C3")):
        ground.invoice(books, amount, OCT, code=code)
    for amount, code in ((250_00, "C1"), (80_00, "C2"), (31_00, "C3")):
        ground.money(books, amount, NOV, code=code)
    return books


def test_only_what_leaves_no_choice_fits(several):
    assert fits(several) == [("R-2026-00001", "INV-2026-00002", 250_00)]


def test_all_are_applied_at_once_and_taken_back_at_once(several):
    ground.invoice(several, 31_00, NOV, code="C3")
    before = ground.owed(several)
    done = apply_exact_fits(several)
    assert fits(several) == []
    assert ground.owed(several) == before
    with several.reading() as read:
        assert read.value("SELECT open FROM open_item WHERE number = 'INV-2026-00002'") == 0
    assert done.reversal.sentence() == "Undo 2 applications"
    again = done.reversal.call(several)
    assert len(fits(several)) == 2
    again.reversal.call(several)
    assert fits(several) == []


def test_what_is_disputed_is_not_paid_by_itself(several):
    with several.writing("test") as write:
        write.execute("UPDATE open_item SET disputed = 1 WHERE number = 'INV-2026-00002'")
    assert fits(several) == []
    with pytest.raises(Refused):
        apply_exact_fits(several)
    with several.writing("test") as write:
        write.execute("UPDATE open_item SET disputed = 0 WHERE number = 'INV-2026-00002'")
