from datetime import date

import pytest

from ar_desktop.collections.call_log import Habits, Heard, Person, understand
from ar_desktop.collections.events import NewEvent
from ar_desktop.collections.follow_ups import due_follow_ups, finish, follow_up, follow_ups_of, postpone
from ar_desktop.collections.next_step import next_step
from ar_desktop.collections.outcomes import log_call, log_entry, take_back
from ar_desktop.collections.promise_states import promises
from ar_desktop.errors import Refused
from ar_desktop.values.business_days import BusinessDays
from ar_desktop.words import ENGLISH
from tests.receipts.ground import invoice


def nov(day):
    return date(2026, 11, day)


@pytest.fixture
def late(books):
    return invoice(books, 1_000_00, date(2026, 9, 1))


def log(books, line):
    habits = Habits("USD", people=(Person(None, "Luis Ortega"),), numbers=("INV-2026-00001",))
    return log_call(books, 1, understand(line, books.today, habits))


def waiting(books):
    with books.reading() as read:
        return [(one.due, one.why) for one in follow_ups_of(read, 1)]


def due(books):
    with books.reading() as read:
        return [one.sentence(ENGLISH) for one in due_follow_ups(read, books.today)]


def promised(books):
    with books.reading() as read:
        return [(one.amount, one.date, one.numbers, one.state) for one in promises(read, books.today)]


def test_no_answer_comes_back_on_the_next_business_day_and_after_three_we_write(books, turn):
    assert log(books, "no answer").next_step.due == nov(20)
    turn(20)
    assert due(books) == ["No answer; try again"]
    log(books, "voicemail left")
    assert waiting(books) == [(nov(23), "call_again")]
    turn(23)
    assert log(books, "no answer").next_step.why == "write"
    turn(24)
    log(books, "reached luis")
    turn(25)
    assert log(books, "no answer").next_step.why == "call_again"  # somebody was reached in between


def test_an_outcome_by_one_letter(books):
    step = log_call(books, 1, Heard("wrong_number")).next_step
    assert (step.why, step.due) == ("find_number", nov(20))
    assert step.sentence(ENGLISH, books.today) == "Then by itself: find the right number by Fri, Nov 20"


def test_a_promise_is_watched_by_its_receipts_and_needs_no_follow_up(books, late):
    done = log(books, "reached luis, pays 400 on fri")
    assert (done.next_step.why, done.next_step.due) == ("check_promise", nov(23))
    assert waiting(books) == []
    assert promised(books) == [(400_00, nov(20), (), "ahead")]


def test_a_promise_without_an_amount_is_for_the_item_named_else_for_all_that_is_overdue(books, late):
    invoice(books, 50_00, books.today)
    log(books, "pays fri")
    log(books, "pays INV-2026-00001 mon")
    assert promised(books) == [
        (1_000_00, nov(20), (), "ahead"),
        (1_000_00, nov(23), (late.number,), "ahead"),
    ]


def test_a_promise_needs_a_day(books, late):
    with pytest.raises(Refused):
        log(books, "promises 400")


def test_a_day_that_was_named_wins_over_the_habit(books):
    log(books, "no answer, again tue 10:00")
    with books.reading() as read:
        (one,) = follow_ups_of(read, 1)
    assert (one.due, one.at) == (nov(24), "10:00")


def test_a_contact_settles_what_was_due_and_what_an_earlier_call_had_set_but_not_what_a_person_set_for_later(
    books, turn
):
    log(books, "no answer")
    follow_up(books, 1, nov(20), "send the W-9")
    follow_up(books, 1, nov(30), "contract ends")
    turn(20)
    log(books, "reached luis")
    assert waiting(books) == [(nov(30), ""), (nov(30), "call")]  # five business days, without Thanksgiving


def test_a_note_settles_nothing_and_leads_to_nothing_unless_it_names_a_day(books):
    log(books, "no answer")
    log(books, "likes our catalogue")
    assert waiting(books) == [(nov(20), "call_again")]
    log(books, "new buyer comes, remind me mon")
    assert waiting(books) == [(nov(20), "call_again"), (nov(23), "")]


def test_taking_a_call_back_takes_everything_back_that_came_with_it(books, late, turn):
    log(books, "no answer")
    turn(20)
    done = log(books, "luis disputes INV-2026-00001, 300 wrong price")
    with books.reading() as read:
        assert read.value("SELECT disputed FROM open_item WHERE id = :i", i=late.item_id) == 300_00
    again = done.reversal.call(books)
    with books.reading() as read:
        assert read.value("SELECT disputed FROM open_item WHERE id = :i", i=late.item_id) == 0
    assert waiting(books) == [(nov(20), "call_again")]
    again.reversal.call(books)
    with books.reading() as read:
        assert read.value("SELECT disputed FROM open_item WHERE id = :i", i=late.item_id) == 300_00
    assert waiting(books) == [(nov(25), "check_dispute")]


def test_a_promise_taken_back_is_none(books, late):
    done = log(books, "pays 400 fri")
    done.reversal.call(books)
    assert promised(books) == []
    with pytest.raises(Refused):
        take_back(books, done.event_id)


def test_what_is_not_open_cannot_be_promised_by_number(books, late):
    with pytest.raises(Refused):
        log_call(books, 1, Heard("promise", "x", day=nov(20), numbers=("26-9999",)))
    with books.reading() as read:
        assert read.value("SELECT count(*) FROM event") == 0


def test_the_letter_that_was_sent_is_kept_with_its_entry(books):
    log_entry(books, NewEvent(1, "letter", title="Second reminder", paper=b"%PDF", address="1 Quay St"))
    with books.reading() as read:
        assert read.value("SELECT count(*) FROM event e JOIN stored_chunk s ON s.sha256 = e.paper") == 1
    with pytest.raises(Refused):
        log_entry(books, NewEvent(1, "note", "tomorrow's news", day=nov(20)))


def test_a_follow_up_is_finished_or_put_off_and_both_are_taken_back(books):
    id_ = follow_up(books, 1, nov(20), "send the W-9").id
    done = finish(books, id_)
    assert waiting(books) == []
    done.reversal.call(books)
    moved = postpone(books, id_, nov(25), at="09:30")
    assert waiting(books) == [(nov(25), "")]
    moved.reversal.call(books)
    assert waiting(books) == [(nov(20), "")]
    for day, at in ((nov(18), ""), (nov(25), "25:00")):
        with pytest.raises(Refused):
            postpone(books, id_, day, at=at)


def test_somebody_reached_is_called_again_after_five_business_days():
    assert next_step("reached", nov(19), BusinessDays()).due == nov(26)
