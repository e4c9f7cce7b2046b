"""Whether reports say what the plain model of the books says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from ar_desktop.ledger.aging import Question, aging_by_customer
from ar_desktop.ledger.open_at import AsOf, open_lines
from ar_desktop.ledger.posting import control_balance
from ar_desktop.values.buckets import Buckets
from tests.stories.model import Model

BUCKETS = Buckets((30, 60, 90))


def check_reports_against_the_model(read, dates: Iterable[date], records: Iterable[int | None]) -> None:
    """Open items, aging with each way of showing credits, and the control account: at dates, as known at records."""
    model = Model.read(read)
    last = read.value("SELECT max(number) FROM audit")
    dates = list(dates)
    for known in records:
        for day in dates:
            _agree(read, model, AsOf(day, known), last if known is None else known)


def _agree(read, model: Model, as_of: AsOf, known: int) -> None:
    day = as_of.day
    # money in foreign currency applied before a later reversal may leave a cent of base on an item that is closed then;
    # it is in the totals, and in no list of open items
    opens = {item.id: both for item in model.items if (both := model.open_at(item, day, known))[0]}
    listed: dict[int, tuple[int, int]] = {}
    for line in open_lines(read, as_of):
        amount, base = listed.get(line.item_id, (0, 0))
        listed[line.item_id] = (amount + line.open, base + line.base_open)
    assert listed == opens
    assert _shown(read, as_of, "own") == model.aging(day, known)
    assert _shown(read, as_of, "aged") == model.aging(day, known, aged_credits=True)
    assert _shown(read, as_of, "netted") == model.netted(day, known)
    assert control_balance(read, day, as_of.known_to) == model.total(day, known)


def _shown(read, as_of: AsOf, options: str) -> dict[int, list[int]]:
    """Customers whose buckets and credits cancel out are shown for what is overdue; the model leaves them out."""
    rows = aging_by_customer(read, Question(as_of, BUCKETS, options))
    return {row.key: [*row.buckets, row.unapplied] for row in rows if any(row.buckets) or row.unapplied}
