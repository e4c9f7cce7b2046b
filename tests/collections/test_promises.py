from datetime import date

import pytest

from ar_desktop.collections.promise_states import kept_ratio, promises
from ar_desktop.collections.promises import cancel_promise, extend_promise, judge_promise, make_promise
from ar_desktop.collections.promising import NewPromise, PromiseInThePast, fitting
from ar_desktop.errors import Refused
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_oldest
from ar_desktop.receipts.returned_payments import return_payment
from tests.receipts.ground import customer, invoice, money


def nov(day):
    return date(2026, 11, day)


@pytest.fixture
def late(books):
    """An invoice of 8,400.00 that is long overdue."""
    return invoice(books, 8_400_00, date(2026, 9, 1))


@pytest.fixture
def promised(books, late):
    """Promised on Thursday the 19th for Friday; with a business day's grace receipts up to Monday keep it."""
    return make_promise(books, NewPromise(1, 8_400_00, nov(20), (late.item_id,), method="ach", person="Luis"))


def states(books, **which):
    with books.reading() as read:
        return [one.state for one in promises(read, books.today, **which)]


def came(books):
    with books.reading() as read:
        return [one.came for one in promises(read, books.today)]


def test_a_promise_is_ahead_then_due_and_broken_when_its_grace_is_over(books, promised, turn):
    assert promised.until == nov(23)
    assert states(books) == ["ahead"]
    for day in (20, 21, 22, 23):
        turn(day)
        assert states(books) == ["due"]
    turn(24)
    assert states(books) == ["broken"]


def test_thanksgiving_is_no_business_day(books, late):
    assert make_promise(books, NewPromise(1, 100, nov(25), (late.item_id,))).until == nov(27)


def test_money_applied_in_time_keeps_it_even_where_it_is_recorded_later(books, promised, late, turn):
    turn(30)
    assert states(books) == ["broken"]
    money(books, 8_400_00, nov(23), Application(late.item_id))
    assert states(books) == ["kept"]


def test_money_dated_after_the_grace_does_not_keep_it(books, promised, late, turn):
    turn(30)
    money(books, 8_400_00, nov(24), Application(late.item_id))
    assert states(books) == ["broken"]
    assert states(books, only_left=True) == []  # nothing is owed any more: nobody has to call


def test_part_of_the_money_does_not_keep_it_and_is_said(books, promised, late, turn):
    turn(20)
    money(books, 3_000_00, nov(20), Application(late.item_id))
    assert (states(books), came(books)) == (["due"], [3_000_00])
    turn(24)
    assert states(books) == ["broken"]


def test_what_may_be_missing_follows_the_small_differences_of_the_company(books, late, turn):
    with books.writing("settings") as write:
        write.change_setting("difference_tolerance", "5.00")
        write.change_setting("difference_tolerance_pct", "1")
    make_promise(books, NewPromise(1, 8_400_00, nov(20), (late.item_id,)))
    turn(20)
    money(books, 8_395_00, nov(20), Application(late.item_id))
    assert states(books) == ["kept"]


def test_money_that_came_and_is_not_applied_holds_it_as_to_apply(books, promised, turn):
    turn(20)
    receipt = money(books, 8_400_00, nov(20))
    turn(30)
    assert states(books) == ["to_apply"]
    apply_oldest(books, receipt.item_id)
    assert states(books) == ["kept"]


def test_a_returned_payment_breaks_it_again(books, promised, late, turn):
    turn(20)
    receipt = money(books, 8_400_00, nov(20), Application(late.item_id))
    turn(24)
    assert states(books) == ["kept"]
    return_payment(books, receipt.number, nov(24))
    assert states(books) == ["broken"]


def test_credit_notes_do_not_keep_a_promise(books, promised, late, turn):
    turn(20)
    credit = invoice(books, 8_400_00, nov(20), kind="credit_note")
    apply_oldest(books, credit.item_id)
    turn(24)
    assert states(books) == ["broken"]


def test_money_that_was_there_before_the_promise_was_made_does_not_keep_it(books, late):
    money(books, 3_000_00, nov(18), Application(late.item_id))
    money(books, 3_000_00, nov(19), Application(late.item_id))
    make_promise(books, NewPromise(1, 2_400_00, nov(20), (late.item_id,)))
    assert (states(books), came(books)) == (["ahead"], [0])
    money(books, 2_400_00, nov(19), Application(late.item_id))  # later on the same day
    assert states(books) == ["kept"]


def test_money_for_another_invoice_does_not_keep_a_promise_for_this_one(books, promised, turn):
    turn(20)
    other = invoice(books, 9_000_00, date(2026, 9, 2))
    money(books, 9_000_00, nov(20), Application(other.item_id))
    assert (states(books), came(books)) == (["due"], [0])


def test_a_promise_for_nothing_in_particular_is_kept_by_any_payment_of_the_family(books, late, turn):
    customer(books, "HQ")
    customer(books, "SHOP", payer="HQ")
    owed = invoice(books, 500_00, date(2026, 9, 1), code="SHOP")
    make_promise(books, NewPromise(3, 500_00, nov(20)))
    make_promise(books, NewPromise(1, 400_00, nov(20)))
    turn(20)
    money(books, 500_00, nov(20), Application(owed.item_id), code="HQ")
    assert states(books, customers=[3]) == ["kept"]
    assert states(books, customers=[1]) == ["due"]


def test_money_that_came_back_keeps_nothing_whatever_it_was_promised_for(books, late, turn):
    make_promise(books, NewPromise(1, 400_00, nov(20)))
    turn(20)
    receipt = money(books, 400_00, nov(20), Application(late.item_id))
    assert states(books) == ["kept"]
    return_payment(books, receipt.number, nov(20))
    assert (states(books), came(books)) == (["due"], [0])


def test_an_extended_promise_counts_what_came_since_it_was_first_made(books, promised, late, turn):
    turn(20)
    money(books, 5_000_00, nov(20), Application(late.item_id))
    turn(23)
    longer = extend_promise(books, promised.promise_id, nov(27))
    money(books, 3_400_00, nov(23), Application(late.item_id))
    assert (states(books), came(books)) == (["kept"], [8_400_00])
    with pytest.raises(Refused):
        extend_promise(books, promised.promise_id, nov(30))
    longer.reversal.call(books)
    assert came(books) == [8_400_00]


def test_a_cancelled_promise_is_not_spoken_of_until_it_is_revived(books, promised):
    done = cancel_promise(books, promised.promise_id, reason="typed under the wrong customer")
    assert states(books) == []
    done.reversal.call(books)
    assert states(books) == ["ahead"]


def test_a_new_promise_replaces_the_broken_one_and_taking_it_back_brings_the_broken_one_back(
    books, promised, late, turn
):
    turn(24)
    again = make_promise(books, NewPromise(1, 8_400_00, nov(27), (late.item_id,)))
    assert states(books) == ["ahead"]
    again.reversal.call(books)
    assert states(books) == ["broken"]


def test_instalments_promised_for_several_days_stand_beside_each_other(books, late):
    for day in (20, 27):
        make_promise(books, NewPromise(1, 4_200_00, nov(day), (late.item_id,)))
    assert states(books) == ["ahead", "ahead"]


def test_money_keeps_one_promise_only_the_earliest_that_it_came_in_time_for(books, late, turn):
    for day in (20, 23, 27):
        make_promise(books, NewPromise(1, 2_800_00, nov(day), (late.item_id,)))
    make_promise(books, NewPromise(1, 100_00, nov(27)))
    turn(20)
    money(books, 3_000_00, nov(20), Application(late.item_id, amount=3_000_00))
    assert (states(books), came(books)) == (["kept", "ahead", "ahead", "ahead"], [2_800_00, 200_00, 0, 0])
    money(books, 2_600_00, nov(20))
    assert states(books) == ["kept", "to_apply", "ahead", "ahead"]
    turn(27)
    money(books, 2_900_00, nov(27), Application(late.item_id, amount=2_900_00))
    assert states(books) == ["kept", "to_apply", "kept", "kept"]


def test_how_a_promise_stands_does_not_depend_on_which_are_asked_for(books, late, turn):
    for day in (20, 27):
        make_promise(books, NewPromise(1, 4_200_00, nov(day), (late.item_id,)))
    turn(20)
    money(books, 4_200_00, nov(20), Application(late.item_id, amount=4_200_00))
    assert states(books) == ["kept", "ahead"]
    assert states(books, since=nov(25)) == ["ahead"]
    assert states(books, event_ids=[2]) == ["ahead"]
    assert states(books, event_ids=[]) == []


def test_a_person_may_overrule_the_receipts_with_a_reason(books, promised):
    with pytest.raises(Refused):
        judge_promise(books, promised.promise_id, "broken")
    done = judge_promise(books, promised.promise_id, "broken", reason="Luis says the cheque was never written")
    assert states(books) == ["broken"]
    done.reversal.call(books)
    assert states(books) == ["ahead"]


def test_without_an_amount_it_is_what_the_items_have_open(books, late):
    make_promise(books, NewPromise(1, None, nov(20), (late.item_id,)))
    with books.reading() as read:
        (one,) = promises(read, books.today)
    assert (one.amount, one.numbers, one.missing) == (8_400_00, (late.number,), 8_400_00)


def test_what_cannot_be_promised_is_refused(books, late):
    customer(books, "C2")
    other = invoice(books, 100, nov(1), code="C2")
    with pytest.raises(PromiseInThePast):
        make_promise(books, NewPromise(1, 100, nov(18)))
    for amount, items in ((0, ()), (None, ()), (100, (other.item_id,))):
        with pytest.raises(Refused):
            make_promise(books, NewPromise(1, amount, nov(20), items))
    assert states(books) == []


def test_how_many_promises_a_payer_kept(books, late, turn):
    make_promise(books, NewPromise(1, 400_00, nov(20)))
    turn(20)
    money(books, 400_00, nov(20), Application(late.item_id))
    make_promise(books, NewPromise(1, 500_00, nov(20)))
    turn(24)
    make_promise(books, NewPromise(1, 600_00, nov(27), (late.item_id,)))
    with books.reading() as read:
        ratio = kept_ratio(read, books.today, since=nov(1))
    assert ratio == {1: (1, 1)}  # the broken one was made up for, the last one is still ahead


def test_an_amount_finds_the_items_it_fits():
    opens = [(1, 100), (2, 250), (3, 400)]
    assert fitting(250, opens) == (2,)
    assert fitting(350, opens) == (1, 2)
    assert fitting(750, opens) == (1, 2, 3)
    assert fitting(300, opens) == ()
    assert fitting(100, [(1, 100), (2, 100)]) == ()
