"""Nothing interactive grows with the company: ten times the invoices, at most 1.5 times the time."""

from __future__ import annotations

from ar_desktop.documents.statement_figures import statement_figures
from ar_desktop.ledger.open_at import AsOf, open_lines
from ar_desktop.values.buckets import Buckets
from tests.benchmarks import Row, cpu
from tests.benchmarks.companies import TODAY, opened, size
from tests.benchmarks.reading import customers_by_size

NAMES = ("open items of the median customer", "statement of the median customer")


def measure(full: bool) -> list[Row]:
    large, small = _times(size(full)), _times(size(full) // 10)
    return [Row(f"{name}, tenfold company", large[at], small[at], 1.5) for at, name in enumerate(NAMES)]


def _times(invoices: int) -> list[float]:
    company = opened(invoices)
    with company.reading() as read:
        id_ = customers_by_size(read)["median"]
        times = [
            cpu(lambda: open_lines(read, AsOf(TODAY), customers=[id_]), 50),
            cpu(lambda: statement_figures(read, [id_], TODAY, Buckets()), 50),
        ]
    company.close()
    return times
