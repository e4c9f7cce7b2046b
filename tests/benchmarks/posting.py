"""Posting an invoice, and ten thousand, against the bare driver writing the same rows."""

from __future__ import annotations

import gc
import statistics
import time
from decimal import Decimal
from typing import Any

from ar_desktop.company import Company, FixedClock, open_company
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document, post_documents
from ar_desktop.invoicing.preparing import load_sources, prepare
from ar_desktop.ledger.posting import posting
from tests.benchmarks import Row
from tests.benchmarks.bare_rows import connect, insert, rows_since, shifted
from tests.benchmarks.companies import TODAY, copied, size

BATCH = 10_000
LIVE = (
    "UPDATE account_month SET amount = amount + 1 WHERE account_id = 4 AND month = '2026-11'",
    "UPDATE account_month SET amount = amount + 1 WHERE account_id = 14 AND month = '2026-11'",
    "UPDATE account_month SET amount = amount + 1 WHERE account_id = 8 AND month = '2026-11'",
    "UPDATE customer_totals SET balance = balance + 1 WHERE customer_id = 1",
    "UPDATE number_series SET last = last + 1 WHERE series = 'invoice'",
)


def measure(full: bool) -> list[Row]:
    return [_one_by_one(size(full)), _batch(size(full))]


def _document(at: int) -> NewDocument:
    lines = tuple(
        NewLine(description=f"Thing {line}", quantity=Decimal(at % 7 + 1), unit_price=Decimal("12.34"), tax_code="TAX")
        for line in range(4)
    )
    return NewDocument(customer=f"C-{10_100 + at % 26}", date=TODAY, lines=lines)


def _one_by_one(invoices: int) -> Row:
    path = copied(invoices, "posting")
    company = open_company(path, clock=FixedClock(TODAY))
    ours = _median_wall([lambda at=at: post_document(company, _document(at)) for at in range(80)])
    change = post_document(company, _document(1)).change
    company.close()
    bare = connect(path)
    rows = rows_since(bare, change)
    shifts = [shifted(rows, 1_000 * (at + 1), f"x{at}") for at in range(80)]
    spent = _median_wall([lambda one=one: _bare_transaction(bare, one) for one in shifts])
    bare.close()
    return Row("posting one 4-line invoice, wall time", ours, spent, 5)


def _bare_transaction(bare: Any, rows: Any) -> None:
    bare.execute("BEGIN IMMEDIATE")
    insert(bare, rows)
    for sql in LIVE:
        bare.execute(sql)
    bare.execute("COMMIT")


def _median_wall(works: list[Any]) -> float:
    spent = []
    for work in works:
        start = time.perf_counter()
        work()
        spent.append(time.perf_counter() - start)
    return statistics.median(spent[10:])


def _batch(invoices: int) -> Row:
    path = copied(invoices, "batch")
    company = open_company(path, clock=FixedClock(TODAY))
    documents = [_document(at) for at in range(BATCH)]
    gc.collect()
    start = time.process_time()
    change = _post_batch(company, documents)
    ours = time.process_time() - start
    company.close()
    bare = connect(path)
    rows = shifted(rows_since(bare, change), 10**7, "x")
    bare.execute("PRAGMA foreign_keys = ON")
    gc.collect()
    start = time.process_time()
    bare.execute("BEGIN IMMEDIATE")
    insert(bare, rows)
    bare.execute("COMMIT")
    spent = time.process_time() - start
    bare.close()
    return Row(f"posting {BATCH:,} 4-line invoices in a batch", ours, spent, 2.5)


def _post_batch(company: Company, documents: list[NewDocument]) -> int:
    with posting(company, "post documents") as books:
        house = House(books.write, company.today)
        sources = load_sources(books.write, documents)
        post_documents(books, [prepare(house, sources, one) for one in documents])
        return books.write.change
