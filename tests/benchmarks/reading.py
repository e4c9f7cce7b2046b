"""Aging, open items and statements against bare SQL on the same file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from sqlcipher3 import dbapi2

from ar_desktop.company import Company, Reading
from ar_desktop.documents.statement_figures import statement_figures
from ar_desktop.ledger.aging import Question, aging_by_customer
from ar_desktop.ledger.open_at import AsOf, open_lines
from ar_desktop.values.buckets import Buckets
from tests.benchmarks import Row, cpu
from tests.benchmarks.companies import TODAY, opened, size

CASES = (
    "sum(CASE WHEN {a} >= 0 AND {due} >= :b0 THEN {v} ELSE 0 END), "
    "sum(CASE WHEN {a} >= 0 AND {due} >= :b1 AND {due} < :b0 THEN {v} ELSE 0 END), "
    "sum(CASE WHEN {a} >= 0 AND {due} >= :b2 AND {due} < :b1 THEN {v} ELSE 0 END), "
    "sum(CASE WHEN {a} >= 0 AND {due} >= :b3 AND {due} < :b2 THEN {v} ELSE 0 END), "
    "sum(CASE WHEN {a} >= 0 AND {due} < :b3 THEN {v} ELSE 0 END), "
)
TODAY_SQL = (
    f"SELECT customer_id, {CASES.format(a='amount', due='due_date', v='base_open')}"
    "sum(CASE WHEN amount < 0 THEN base_open ELSE 0 END) FROM open_item INDEXED BY ix_open_item_aging "
    "WHERE open <> 0 AND ledger_date <= :day GROUP BY customer_id"
)
PAST_SQL = (
    "WITH parts AS (" + TODAY_SQL + " UNION ALL "
    f"SELECT debit_customer_id, {CASES.format(a='0', due='debit_due_date', v='debit_base')} 0 "
    "FROM allocation WHERE date > :day AND debit_ledger_date <= :day GROUP BY debit_customer_id UNION ALL "
    "SELECT credit_customer_id, 0, 0, 0, 0, 0, -sum(credit_base) "
    "FROM allocation WHERE date > :day AND credit_ledger_date <= :day GROUP BY credit_customer_id) "
    "SELECT * FROM parts"
)
KNOWN = " AND audit_no <= :known"


def measure(full: bool) -> list[Row]:
    company = opened(size(full))
    bare = dbapi2.connect(f"file:{company.path}?mode=ro", uri=True)
    with company.reading() as read:
        rows = [*_aging(read, bare), *_customers(company, read, bare)]
    bare.close()
    company.close()
    return rows


def _params(day: date) -> dict[str, str]:
    bounds = Buckets().bounds(day)
    return {"day": day.isoformat(), **{f"b{at}": bound.isoformat() for at, bound in enumerate(bounds)}}


def _ours(read: Reading, day: date, known_to: int | None = None) -> Callable[[], Any]:
    question = Question(AsOf(day, known_to), Buckets())
    return lambda: aging_by_customer(read, question)


def _bare(connection: Any, sql: str, **params: Any) -> Callable[[], Any]:
    return lambda: connection.execute(sql, params).fetchall()


def _aging(read: Reading, bare: Any) -> list[Row]:
    now = cpu(_ours(read, TODAY), 9)
    rows = [Row("aging today by customer", now, cpu(_bare(bare, TODAY_SQL, **_params(TODAY)), 9), 2)]
    for back in (7, 30, 90):
        day = TODAY - timedelta(days=back)
        rows.append(Row(f"aging {back} days back, against today's", cpu(_ours(read, day)), now, 3))
    for back in (365, 730):
        day = TODAY - timedelta(days=back)
        rows.append(
            Row(f"aging {back} days back", cpu(_ours(read, day)), cpu(_bare(bare, PAST_SQL, **_params(day))), 2)
        )
    known = read.value("SELECT max(number) FROM audit") * 3 // 4
    sql = _known_sql()
    plain = cpu(_bare(bare, sql, known=known, **_params(TODAY)))
    return [*rows, Row("aging today as known at three quarters of history", cpu(_ours(read, TODAY, known)), plain, 2)]


def _known_sql() -> str:
    later = "id > (SELECT max(id) FROM allocation WHERE audit_no <= :known)"
    head = TODAY_SQL.replace("ledger_date <= :day", "ledger_date <= :day" + KNOWN)
    return (
        f"WITH parts AS ({head} UNION ALL "
        f"SELECT debit_customer_id, {CASES.format(a='0', due='debit_due_date', v='debit_base')} 0 "
        f"FROM allocation WHERE {later} AND debit_ledger_date <= :day AND debit_audit_no <= :known "
        "GROUP BY debit_customer_id UNION ALL SELECT credit_customer_id, 0, 0, 0, 0, 0, -sum(credit_base) "
        f"FROM allocation WHERE {later} AND credit_ledger_date <= :day AND credit_audit_no <= :known "
        "GROUP BY credit_customer_id) SELECT * FROM parts"
    )


OPEN_SQL = (
    "SELECT id, customer_id, kind, number, document_date, ledger_date, due_date, currency, amount, open, base_open, "
    "salesperson, region, reference, document_id, receipt_id, disputed, split FROM open_item "
    "WHERE customer_id = :c AND open <> 0 ORDER BY due_date"
)
STATEMENT_SQL = (
    "SELECT currency, sum(amount) FROM open_item WHERE customer_id = :c AND ledger_date < :first GROUP BY currency",
    "SELECT id, kind, number, reference, ledger_date, amount FROM open_item WHERE customer_id = :c "
    "AND ledger_date >= :first AND ledger_date <= :day ORDER BY ledger_date, id",
    "SELECT a.credit_item_id, d.number FROM open_item i JOIN allocation a ON a.credit_item_id = i.id "
    "JOIN open_item d ON d.id = a.debit_item_id WHERE i.customer_id = :c AND i.ledger_date >= :first "
    "AND i.ledger_date <= :day",
    OPEN_SQL,
)


def customers_by_size(read: Reading) -> dict[str, int]:
    """The customers in the middle and at the top by number of items."""
    ids = [row[0] for row in read.rows("SELECT customer_id FROM open_item GROUP BY customer_id ORDER BY count(*)")]
    return {"median": ids[len(ids) // 2], "biggest": ids[-1]}


def _customers(company: Company, read: Reading, bare: Any) -> list[Row]:
    rows = []
    first = TODAY - timedelta(days=365)
    buckets = Buckets()
    for which, id_ in customers_by_size(read).items():
        many = 50 if which == "median" else 7
        ours = cpu(lambda id_=id_: open_lines(read, AsOf(TODAY), customers=[id_]), many)  # type: ignore[misc]
        rows.append(Row(f"open items of the {which} customer", ours, cpu(_bare(bare, OPEN_SQL, c=id_), many), 3))
        ours = cpu(lambda id_=id_: statement_figures(read, [id_], TODAY, buckets, from_date=first), many)  # type: ignore[misc]
        params = {"c": id_, "first": first.isoformat(), "day": TODAY.isoformat()}
        spent = cpu(lambda params=params: [bare.execute(sql, params).fetchall() for sql in STATEMENT_SQL], many)  # type: ignore[misc]
        rows.append(Row(f"one-year statement data of the {which} customer", ours, spent, 3))
    return rows
