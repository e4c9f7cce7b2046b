"""The counts in the side bar, and cheques whose day has come."""

from __future__ import annotations

from datetime import date

from ar_desktop.company import FixedClock
from ar_desktop.receipts.post_dated import hold_cheque
from ar_desktop.receipts.receiving import NewReceipt
from tests.receipts import ground
from ui.receipts.counts import ReceiptCounts


def counts_of(desk, qtbot, wanted):
    counts = {}
    desk.counted.connect(counts.__setitem__)
    watch = ReceiptCounts(desk)
    watch.begin()
    qtbot.waitUntil(lambda: counts == wanted and not desk.jobs.busy)
    return counts


def test_what_waits_is_counted_when_the_company_is_opened_and_after_each_posting(office, office_desk, qtbot):
    counts = counts_of(office_desk, qtbot, {"unapplied": "1", "deposits": ""})
    assert set(counts) == {"unapplied", "deposits"}
    done = ground.money(office, 75_00, date(2026, 11, 18), code="")
    office_desk.posted.emit(done)
    qtbot.waitUntil(lambda: counts == {"unapplied": "2", "deposits": "1"} and not office_desk.jobs.busy)


def test_a_held_cheque_posts_by_itself_on_its_day(office, office_desk, qtbot):
    hold_cheque(office, NewReceipt("QUI", "cheque", date(2026, 11, 27), 300_00))
    office.clock = FixedClock(date(2026, 11, 27))
    said = []
    office_desk.written.connect(lambda what, _reversal: said.append(what))
    counts_of(office_desk, qtbot, {"unapplied": "2", "deposits": "1"})
    assert said == ["A held cheque posted, its day has come"]
    assert office_desk.undo.top().sentence().startswith("Void receipt R-2026-")


def test_several_held_cheques_are_not_offered_to_be_undone_as_if_they_were_one(office, office_desk, qtbot):
    for amount in (300_00, 200_00):
        hold_cheque(office, NewReceipt("QUI", "cheque", date(2026, 11, 27), amount))
    office.clock = FixedClock(date(2026, 11, 27))
    said = []
    office_desk.written.connect(lambda *what: said.append(what))
    counts_of(office_desk, qtbot, {"unapplied": "3", "deposits": "2"})
    assert said == [("2 held cheques posted, their day has come", None)]
    assert sum(one.sentence().startswith("Void receipt R-2026-") for one in office_desk.undo._stack) == 2
