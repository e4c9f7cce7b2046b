"""What of an item with several due lines is open, and disputed, line by line."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.ledger.aging import Question, aging_by_customer, aging_of_lines
from ar_desktop.ledger.open_at import AsOf, OpenLine, disputed_base, open_lines, parts_by_due_line
from ar_desktop.values.buckets import Buckets

DAY = date(2026, 3, 1)


def item(amount, open_, disputed):
    return OpenLine(
        1, 1, "invoice", "INV-1", DAY, DAY, DAY, "USD", amount, open_, open_, "", "", "", None, None, disputed
    )


@given(st.lists(st.integers(1, 10_000), min_size=2, max_size=6), st.integers(0, 60_000), st.integers(0, 60_000))
def test_what_is_disputed_lies_on_the_earliest_that_are_open(amounts, settled, disputed):
    total = sum(amounts)
    open_ = total - settled % total
    disputed = min(disputed, open_)
    lines = [(DAY + timedelta(at), amount) for at, amount in enumerate(amounts)]
    parts = parts_by_due_line(item(total, open_, disputed), lines)
    assert sum(part.open for part in parts) == sum(part.base_open for part in parts) == open_
    assert sum(part.disputed for part in parts) == sum(map(disputed_base, parts)) == disputed
    assert all(0 <= part.disputed <= part.open for part in parts)
    whole = [part.disputed == part.open for part in parts]
    touched = [part.disputed > 0 for part in parts]
    assert whole == sorted(whole, reverse=True)
    assert touched == sorted(touched, reverse=True)
    assert sum(touched) - sum(whole) in (0, 1)


def test_the_aging_says_what_is_disputed_of_an_item_in_instalments_once(desk):
    instalments = [("03-01", 99_00), ("04-01", 99_00), ("05-01", 102_00)]
    id_ = desk.post("invoice", "INV-1", 300_00, "03-01", lines=instalments)
    with desk.company.writing("in dispute") as write:
        write.execute("UPDATE open_item SET disputed = 10000 WHERE id = :i", i=id_)
    asked = AsOf(date(2026, 4, 15))
    question = Question(asked, Buckets.parse("30,60,90"))
    with desk.company.reading() as read:
        lines = open_lines(read, asked)
        assert [line.disputed for line in lines] == [99_00, 1_00, 0]
        (row,) = aging_by_customer(read, question)
        assert (row.total, row.disputed) == (300_00, 100_00)
        (own,) = aging_of_lines([(1, line) for line in lines], question, in_base=False)
        assert own.disputed == 100_00
