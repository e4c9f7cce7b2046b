"""What `verify` recomputes of documents."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple, cast

from ar_desktop.company import Reading
from ar_desktop.company.finding import Finding
from ar_desktop.invoicing.draft_kind import DRAFT
from ar_desktop.values.currencies import is_currency
from ar_desktop.values.money import Rounding, convert, plain_amount
from ar_desktop.words import N_

_NUMBER = re.compile(r"(.*?)(\d{4}-)?(\d+)")
_NAMES = {
    "invoice": N_("Numbers of invoices have no gaps"),
    "deposit_invoice": N_("Numbers of deposit invoices have no gaps"),
    "debit_note": N_("Numbers of debit notes have no gaps"),
    "credit_note": N_("Numbers of credit notes have no gaps"),
    "finance_charge": N_("Numbers of finance charges have no gaps"),
    "fee": N_("Numbers of fees have no gaps"),
}


class Check(NamedTuple):
    """`finding` is the first thing that is wrong; None where all is well."""

    name: str
    ok: bool
    checked: int
    finding: Finding | None


class _Comparison(NamedTuple):
    """One amount that stands twice. `sql` gives number, currency, what stands here, what stands there."""

    name: str
    sql: str
    text: str


def check_documents(read: Reading) -> list[Check]:
    """Every amount that stands twice is compared; numbers of our own are counted through."""
    count = int(read.value("SELECT count(*) FROM document"))
    return [
        *(_compare(read, one, count) for one in _COMPARISONS),
        _converted(read),
        _drafts(read),
        *(_gapless(read, series) for series in _NAMES),
    ]


_TOTALS = (
    "SELECT number, currency, net + tax, gross FROM document WHERE net + tax <> gross OR gross < 0 ORDER BY id LIMIT 1"
)
# an opening item from a list has no lines
_LINES = (
    "SELECT d.number, d.currency, l.net, d.net FROM document d LEFT JOIN (SELECT document_id, sum(net) AS net "
    "FROM document_line GROUP BY document_id) l ON l.document_id = d.id WHERE coalesce(l.net, 0) <> d.net "
    "AND NOT (l.net IS NULL AND d.kind IN ('opening', 'opening_credit')) ORDER BY d.id LIMIT 1"
)
_TAXES = (
    "SELECT d.number, d.currency, coalesce(t.tax, 0), d.tax FROM document d LEFT JOIN (SELECT document_id, "
    "sum(tax) AS tax FROM document_tax GROUP BY document_id) t ON t.document_id = d.id "
    "WHERE coalesce(t.tax, 0) <> d.tax ORDER BY d.id LIMIT 1"
)
_SIGN = "CASE WHEN d.kind IN ('credit_note', 'opening_credit') THEN -1 ELSE 1 END"
_ITEMS = (
    f"SELECT d.number, d.currency, i.amount, {_SIGN} * d.gross FROM document d LEFT JOIN open_item i "
    "ON i.document_id = d.id AND i.reverses_id IS NULL WHERE i.id IS NULL "
    f"OR i.amount <> {_SIGN} * d.gross OR i.customer_id <> d.customer_id OR i.number <> d.number "
    "OR i.kind <> d.kind OR i.currency <> d.currency OR i.document_date <> d.document_date "
    "OR i.ledger_date <> d.ledger_date ORDER BY d.id LIMIT 1"
)
_BASE = "(SELECT value FROM setting WHERE key = 'currency')"
# The other side of each document's own entry. (The ledger's own checks see to the line on the control account.)
_POSTED = (
    "open_item i JOIN entry_line l ON l.item_id = i.id "
    "AND l.account_id = (SELECT id FROM account WHERE role = 'ar_control') "
    "JOIN entry e ON e.id = l.entry_id AND e.kind = i.kind AND e.reverses_id IS NULL "
    "JOIN entry_line t ON t.entry_id = e.id WHERE i.document_id IS NOT NULL AND i.reverses_id IS NULL"
)
# both sides one under the other, so that what does not cancel is found in one pass
_ENTRIES = (
    f"SELECT d.number, {_BASE}, -{_SIGN} * x.posted, {_SIGN} * x.stated FROM (SELECT id, sum(posted) AS posted, "
    "sum(stated) AS stated FROM (SELECT i.document_id AS id, t.amount AS posted, 0 AS stated "
    f"FROM {_POSTED} AND t.tax_component_id IS NOT NULL UNION ALL "
    f"SELECT d.id, 0, {_SIGN} * s.base_tax FROM document_tax s JOIN document d ON d.id = s.document_id) y "
    "GROUP BY id HAVING sum(posted) + sum(stated) <> 0) x JOIN document d ON d.id = x.id ORDER BY d.id LIMIT 1"
)
_ACCOUNTS = (
    f"SELECT d.number, {_BASE}, -{_SIGN} * x.posted, {_SIGN} * x.stated FROM (SELECT id, account, "
    "sum(posted) AS posted, sum(stated) AS stated FROM (SELECT i.document_id AS id, t.account_id AS account, "
    f"t.amount AS posted, 0 AS stated FROM {_POSTED} AND t.tax_component_id IS NULL AND t.id <> l.id "
    f"AND i.currency = {_BASE} UNION ALL SELECT d.id, s.account_id, 0, {_SIGN} * s.net FROM document_line s "
    f"JOIN document d ON d.id = s.document_id WHERE d.currency = {_BASE}) y "
    "GROUP BY id, account HAVING sum(posted) + sum(stated) <> 0) x JOIN document d ON d.id = x.id "
    "WHERE d.kind NOT IN ('opening', 'opening_credit') ORDER BY d.id LIMIT 1"
)
_COMPARISONS = (
    _Comparison(
        N_("Net and tax make the total of every document"),
        _TOTALS,
        N_("{number}: net and tax make {found} {currency}, the total says {expected}."),
    ),
    _Comparison(
        N_("The lines of every document make its net"),
        _LINES,
        N_("{number}: the lines make {found} {currency}, the net says {expected}."),
    ),
    _Comparison(
        N_("The tax rows of every document make its tax"),
        _TAXES,
        N_("{number}: the tax rows make {found} {currency}, the document says {expected}."),
    ),
    _Comparison(
        N_("Every document is an item of its amount"),
        _ITEMS,
        N_("{number}: the open item says {found} {currency}, the document {expected}, or another customer or date."),
    ),
    _Comparison(
        N_("The entry of every document has its tax"),
        _ENTRIES,
        N_("{number}: the entry has tax of {found} {currency}, the document {expected}."),
    ),
    _Comparison(
        N_("The entry of every document has its lines' accounts"),
        _ACCOUNTS,
        N_("{number}: the entry has {found} {currency} on an account for which the lines have {expected}."),
    ),
)


def _compare(read: Reading, comparison: _Comparison, count: int) -> Check:
    row = read.row(comparison.sql)
    if row is None:
        return Check(comparison.name, True, count, None)
    number, currency, found, expected = row
    amounts = {"found": _amount(found, currency), "expected": _amount(expected, currency)}
    finding = Finding(comparison.text, {"number": number, "currency": currency, **amounts})
    return Check(comparison.name, False, count, finding)


def _converted(read: Reading) -> Check:
    """Documents in another currency: their item's base amount is the total at the document's rate, rounded once."""
    name = N_("Base amounts are the total at the document’s rate")
    settings: dict[str, str] = dict(read.rows("SELECT key, value FROM setting"))
    base, rounding = settings["currency"], cast(Rounding, settings.get("rounding", "half-up"))
    count = 0
    for number, currency, rate, gross, stands in read.stream(
        "SELECT d.number, d.currency, d.rate, d.gross, abs(i.base_amount) FROM document d JOIN open_item i "
        "ON i.document_id = d.id AND i.reverses_id IS NULL WHERE d.currency <> :base ORDER BY d.id",
        base=base,
    ):
        count += 1
        if not is_currency(currency):
            continue
        expected = convert(gross, currency, Decimal(rate), base, rounding)
        if expected != stands:
            text = N_("{number}: the open item has {found} {currency} in base currency, its rate gives {expected}.")
            amounts = {"found": _amount(stands, base), "expected": _amount(expected, base)}
            return Check(name, False, count, Finding(text, {"number": number, "currency": base, **amounts}))
    return Check(name, True, count, None)


def _drafts(read: Reading) -> Check:
    name = N_("Every customer’s drafts are counted")
    count = int(read.value("SELECT count(*) FROM draft WHERE kind = :k", k=DRAFT))
    row = read.row(
        "SELECT c.code, t.drafts, coalesce(d.total, 0) FROM customer_totals t JOIN customer c ON c.id = t.customer_id "
        "LEFT JOIN (SELECT customer_id, sum(base_total) AS total FROM draft WHERE kind = :k GROUP BY customer_id) d "
        "ON d.customer_id = t.customer_id WHERE t.drafts <> coalesce(d.total, 0) ORDER BY c.id LIMIT 1",
        k=DRAFT,
    )
    if row is None:
        return Check(name, True, count, None)
    base = str(read.value("SELECT value FROM setting WHERE key = 'currency'"))
    amounts = {"found": _amount(row[1], base), "expected": _amount(row[2], base)}
    text = N_("The drafts of {customer} make {expected} {currency}; {found} is noted.")
    return Check(name, False, count, Finding(text, {"customer": row[0], "currency": base, **amounts}))


def _amount(minor: int | None, currency: str) -> str:
    """As it stands where what was tampered with is no currency any more."""
    if minor is None:
        return "–"
    return plain_amount(minor, currency) if is_currency(currency) else str(minor)


def _gapless(read: Reading, series: str) -> Check:
    """Our own numbers, year by year as they were posted: each follows the one before, an imported one, or a person's
    word that the series goes on there.
    """
    name = _NAMES[series]
    last: dict[str, int] = {}
    count = 0
    rows = read.stream("SELECT number FROM document WHERE imported = 0 AND kind = :k ORDER BY id", k=series)
    for (number,) in rows:
        count += 1
        match = _NUMBER.fullmatch(number)
        if match is None:
            text = N_("{number} has no form of our own numbers.")
            return Check(name, False, count, Finding(text, {"number": number}))
        begin, year, digits = match[1], match[2] or "", match[3]
        here, before = int(digits), last.get(year, 0)
        follows = here == before + 1 or _imported(read, f"{begin}{year}", here - 1, len(digits))
        if not follows and not _raised(read, f"{series} {year[:-1]}".strip(), here):
            text = N_("{number} comes where {expected} should; a number is missing.")
            expected = f"{begin}{match[2] or ''}{before + 1:0{len(digits)}}"
            return Check(name, False, count, Finding(text, {"number": number, "expected": expected}))
        last[year] = here
    return Check(name, True, count, None)


def _raised(read: Reading, subject: str, number: int) -> bool:
    """Whether somebody set the next number of the series to this one."""
    after = '{"next":' + str(number) + "}"
    sql = "SELECT 1 FROM audit WHERE what = 'numbering' AND subject = :s AND after = :a"
    return bool(read.value(sql, s=subject, a=after))


def _imported(read: Reading, begin: str, number: int, digits: int) -> bool:
    """Whether a series went on above a number that came with an import."""
    sql = "SELECT 1 FROM document WHERE imported = 1 AND number IN (:padded, :bare)"
    return bool(read.value(sql, padded=f"{begin}{number:0{digits}}", bare=f"{begin}{number}"))
