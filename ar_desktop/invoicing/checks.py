"""What `verify` recomputes of documents."""

from __future__ import annotations

import re
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.company.finding import Finding
from ar_desktop.words import N_

_NUMBER = re.compile(r"(.*?)(\d{4}-)?(\d+)")
_SERIES = ("invoice", "deposit_invoice", "debit_note", "credit_note", "finance_charge", "fee")


class Check(NamedTuple):
    """`finding` is the first thing that is wrong; None where all is well."""

    name: str
    ok: bool
    checked: int
    finding: Finding | None


def check_documents(read: Reading) -> list[Check]:
    """Every amount that stands twice is compared; numbers of our own are counted through."""
    count = int(read.value("SELECT count(*) FROM document"))
    return [
        _misfit(read, "document totals", count, _TOTALS, N_("{number}: net and tax do not make the total.")),
        _misfit(read, "document lines", count, _LINES, N_("{number}: the lines make {found} and not {expected}.")),
        _misfit(read, "document tax", count, _TAXES, N_("{number}: the tax rows make {found} and not {expected}.")),
        _misfit(read, "document items", count, _ITEMS, N_("{number}: the open item says {found}, not {expected}.")),
        _misfit(read, "document entries", count, _ENTRIES, N_("{number}: the entry has tax {found}, not {expected}.")),
        _misfit(read, "document AR lines", count, _AR, N_("{number}: the AR line says {found}, not {expected}.")),
        *(_gapless(read, series) for series in _SERIES),
    ]


_TOTALS = (
    "SELECT number, net + tax, gross FROM document WHERE net + tax <> gross OR gross < 0 OR "
    "date(document_date) IS NOT document_date ORDER BY id LIMIT 1"
)
# an opening item from a list has no lines
_LINES = (
    "SELECT d.number, l.net, d.net FROM document d LEFT JOIN (SELECT document_id, sum(net) AS net FROM document_line "
    "GROUP BY document_id) l ON l.document_id = d.id WHERE coalesce(l.net, 0) <> d.net "
    "AND NOT (l.net IS NULL AND d.kind IN ('opening', 'opening_credit')) ORDER BY d.id LIMIT 1"
)
_TAXES = (
    "SELECT d.number, coalesce(t.tax, 0), d.tax FROM document d LEFT JOIN (SELECT document_id, sum(tax) AS tax "
    "FROM document_tax GROUP BY document_id) t ON t.document_id = d.id WHERE coalesce(t.tax, 0) <> d.tax "
    "ORDER BY d.id LIMIT 1"
)
_SIGN = "CASE WHEN d.kind IN ('credit_note', 'opening_credit') THEN -1 ELSE 1 END"
_ITEMS = (
    f"SELECT d.number, i.amount, {_SIGN} * d.gross FROM document d LEFT JOIN open_item i "
    "ON i.document_id = d.id AND i.reverses_id IS NULL WHERE i.id IS NULL "
    f"OR i.amount <> {_SIGN} * d.gross OR i.customer_id <> d.customer_id OR i.number <> d.number "
    "OR i.kind <> d.kind OR i.currency <> d.currency OR i.document_date <> d.document_date "
    "OR i.ledger_date <> d.ledger_date ORDER BY d.id LIMIT 1"
)
# Of each document's own entry: the lines of tax components, against the tax rows in base currency.
_OWN_ENTRY = (
    "SELECT i.document_id, l.entry_id, l.amount, i.base_amount FROM open_item i "
    "JOIN entry_line l ON l.item_id = i.id AND l.account_id = (SELECT id FROM account WHERE role = 'ar_control') "
    "JOIN entry e ON e.id = l.entry_id AND e.kind = i.kind AND e.reverses_id IS NULL "
    "WHERE i.document_id IS NOT NULL AND i.reverses_id IS NULL"
)
_ENTRIES = (
    f"WITH own AS ({_OWN_ENTRY}), posted AS (SELECT o.document_id AS id, sum(t.amount) AS tax FROM own o "
    "JOIN entry_line t ON t.entry_id = o.entry_id AND t.tax_component_id IS NOT NULL GROUP BY o.document_id), "
    "stated AS (SELECT document_id AS id, sum(base_tax) AS tax FROM document_tax GROUP BY document_id) "
    f"SELECT d.number, -{_SIGN} * coalesce(p.tax, 0), coalesce(s.tax, 0) FROM document d "
    "LEFT JOIN posted p ON p.id = d.id LEFT JOIN stated s ON s.id = d.id "
    f"WHERE coalesce(p.tax, 0) <> -{_SIGN} * coalesce(s.tax, 0) ORDER BY d.id LIMIT 1"
)
_AR = (
    f"WITH own AS ({_OWN_ENTRY}) SELECT d.number, o.amount, o.base_amount FROM document d "
    "LEFT JOIN own o ON o.document_id = d.id WHERE o.amount IS NULL OR o.amount <> o.base_amount ORDER BY d.id LIMIT 1"
)


def _misfit(read: Reading, name: str, count: int, sql: str, text: str) -> Check:
    row = read.row(sql)
    finding = None if row is None else Finding(text, {"number": row[0], "found": row[1], "expected": row[2]})
    return Check(name, finding is None, count, finding)


def _gapless(read: Reading, series: str) -> Check:
    """Our own numbers, year by year as they were posted: each follows the one before, or an imported one."""
    last: dict[str, int] = {}
    count = 0
    rows = read.stream("SELECT number FROM document WHERE imported = 0 AND kind = :k ORDER BY id", k=series)
    for (number,) in rows:
        count += 1
        match = _NUMBER.fullmatch(number)
        if match is None:
            text = N_("{number} has no form of our own numbers.")
            return Check(f"numbers of {series}", False, count, Finding(text, {"number": number}))
        begin, year, digits = match[1], match[2] or "", match[3]
        here, before = int(digits), last.get(year, 0)
        if here != before + 1 and not _imported(read, f"{begin}{match[2] or ''}", here - 1, len(digits)):
            text = N_("{number} comes where {expected} should; a number is missing.")
            expected = f"{begin}{match[2] or ''}{before + 1:0{len(digits)}}"
            return Check(f"numbers of {series}", False, count, Finding(text, {"number": number, "expected": expected}))
        last[year] = here
    return Check(f"numbers of {series}", True, count, None)


def _imported(read: Reading, begin: str, number: int, digits: int) -> bool:
    """Whether a series went on above a number that came with an import."""
    sql = "SELECT 1 FROM document WHERE imported = 1 AND number IN (:padded, :bare)"
    return bool(read.value(sql, padded=f"{begin}{number:0{digits}}", bare=f"{begin}{number}"))
