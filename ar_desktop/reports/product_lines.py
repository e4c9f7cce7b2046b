"""Splitting by product line: an item goes to the lines of its document in proportion to their amounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ar_desktop.company import Reading
from ar_desktop.ledger.aging import AgingRow, aging_of_lines, bucket_of
from ar_desktop.ledger.open_at import OpenLine, disputed_base, open_lines
from ar_desktop.reports.parameters import Inquiry
from ar_desktop.values.money import split

Weights = dict[str, int]
NO_LINES: Weights = {"": 1}


def weights_of(read: Reading, document_ids: Iterable[int]) -> dict[int, Weights]:
    """Net amounts by product line of each document; some hundred documents a query."""
    wanted = sorted(set(document_ids))
    found: dict[int, Weights] = {}
    for start in range(0, len(wanted), 500):
        marks = ",".join(str(int(id_)) for id_ in wanted[start : start + 500])
        for id_, name, net in read.rows(
            f"SELECT document_id, product_line, sum(net) FROM document_line WHERE document_id IN ({marks}) "
            "GROUP BY document_id, product_line ORDER BY document_id, product_line"
        ):
            found.setdefault(id_, {})[name] = int(net)
    return found


def aging_by_product_line(asked: Inquiry) -> list[AgingRow]:
    """Aging with every open line split; what has no document lines stands under no product line."""
    weighed = _weighed(asked)
    if asked.asked.credits == "netted":
        return aging_of_lines(_parts(weighed), asked.question(), in_base=asked.in_base)
    return _summed(weighed, asked)


def lines_of_product_line(asked: Inquiry, product_line: str) -> list[OpenLine]:
    """The parts of open lines that fell to one product line."""
    return [line for name, line in parts_by_product_line(asked) if name == product_line]


def parts_by_product_line(asked: Inquiry) -> list[tuple[str, OpenLine]]:
    return [(name, line) for name, line in _parts(_weighed(asked)) if line.base_open]


def _weighed(asked: Inquiry) -> list[tuple[OpenLine, Weights]]:
    customers = None if asked.customer_id is None else [asked.customer_id]
    lines = open_lines(asked.read, asked.as_of, customers=customers, currency=asked.asked.currency)
    weights = weights_of(asked.read, (line.document_id for line in lines if line.document_id is not None))
    return [(line, weights.get(line.document_id or 0, NO_LINES)) for line in lines]


def _parts(weighed: Iterable[tuple[OpenLine, Weights]]) -> Iterator[tuple[str, OpenLine]]:
    for line, weights in weighed:
        opens, bases, disputed = (split(n, list(weights.values())) for n in (line.open, line.base_open, line.disputed))
        for name, opened, base, part in zip(weights, opens, bases, disputed, strict=True):
            yield name, line._replace(open=opened, base_open=base, disputed=part)


def _summed(weighed: Iterable[tuple[OpenLine, Weights]], asked: Inquiry) -> list[AgingRow]:
    """Part by part into the bucket of the whole line: a rebate among the lines is no unapplied credit."""
    question, day = asked.question(), asked.as_of.day
    width = len(question.buckets.labels)
    sums: dict[str, list[int]] = {}
    for line, weights in weighed:
        at = bucket_of(line, question)
        late = line.open > 0 and line.due_date < day
        shares = list(weights.values())
        disputed = disputed_base(line) if asked.in_base else max(0, min(line.disputed, line.open))
        parts = split(line.base_open if asked.in_base else line.open, shares)
        for name, part, argued in zip(weights, parts, split(disputed, shares), strict=True):
            row = sums.setdefault(name, [0] * (width + 3))
            row[width if at is None else at] += part
            row[width + 1] += part if late else 0
            row[width + 2] += argued
    return [
        AgingRow(name, tuple(row[:width]), row[width], sum(row[: width + 1]), row[width + 1], row[width + 2])
        for name, row in sums.items()
        if any(row)
    ]
