"""A page of 200 rows of a sorted, filtered list against the bare fetch of the same rows by id."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from ar_desktop.company import Reading
from ar_desktop.customers.queries import customer_ids, customer_rows
from ar_desktop.invoicing.queries import Filter, document_ids, document_rows
from tests.benchmarks import Row, cpu
from tests.benchmarks.bare_rows import connect
from tests.benchmarks.companies import TODAY, opened, path_of, size

PAGE = 200
INVOICES = (
    "SELECT d.id, d.kind, d.number, d.customer_id, c.code, c.name, d.document_date, d.due_date, d.currency, "
    "i.amount, i.base_amount, i.open, i.base_open, i.disputed, d.po, d.salesperson, d.sent_on, i.id, i.split "
    "FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
    "JOIN customer c ON c.id = d.customer_id WHERE d.id IN ({ids})"
)
CUSTOMERS = (
    "SELECT c.id, c.code, c.name, c.on_hold, c.credit_limit, t.balance, t.unapplied, "
    "(SELECT sum(base_open) FROM open_item INDEXED BY ix_open_item_aging WHERE customer_id = c.id AND open <> 0 "
    "AND amount > 0 AND due_date < :day), (SELECT min(due_date) FROM open_item INDEXED BY ix_open_item_aging "
    "WHERE customer_id = c.id AND open <> 0 AND amount > 0) "
    "FROM customer c JOIN customer_totals t ON t.customer_id = c.id WHERE c.id IN ({ids})"
)


def measure(full: bool) -> list[Row]:
    company, bare = opened(size(full)), connect(path_of(size(full)))
    with company.reading() as read:
        overdue = document_ids(read, Filter(state="overdue", sort="due", descending=False), TODAY)
        every = document_ids(read, Filter(sort="date"), TODAY)
        people = customer_ids(read, TODAY, sort="overdue", descending=True)
        rows = [
            _page("a page of overdue invoices by due date", read, bare, overdue[:PAGE], document_rows, INVOICES),
            _page("the first page of all invoices", read, bare, every[:PAGE], document_rows, INVOICES),
            _page("the last page of all invoices", read, bare, every[-PAGE:], document_rows, INVOICES),
            _page("a page of customers by overdue", read, bare, people[:PAGE], customer_rows, CUSTOMERS),
        ]
    bare.close()
    company.close()
    return rows


def _page(
    name: str, read: Reading, bare: Any, ids: array[int], rows: Callable[[Reading, Sequence[int], Any], Any], sql: str
) -> Row:
    text = sql.format(ids=",".join(map(str, ids)))
    params = {"day": TODAY.isoformat()} if ":day" in sql else {}
    plain = cpu(lambda: bare.execute(text, params).fetchall(), 15)
    return Row(name, cpu(lambda: rows(read, ids, TODAY), 15), plain, 3)
