"""Whether settings, rates, customers and what is sold are as the audit chain last said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple

from ar_desktop.company import Reading, audit
from ar_desktop.customers.data import audited, known_customers
from ar_desktop.ledger.rule import Check
from ar_desktop.values.quantities import from_micros
from ar_desktop.words import N_, Words

Facts = Mapping[str, Any]

_DIFFERS: Final = N_("The {field} of {what} {subject} is “{now}”; the audit chain says “{recorded}”.")
_NOT_THERE: Final = N_("The audit chain knows of {what} {subject}, which is not there any more.")
_NOT_KNOWN: Final = N_("The audit chain does not know of {what} {subject}.")

_RATE_EDITED: Final = N_("The rate of {component} in {code} is {now}; {number} was taxed at {then}.")


class _Kind(NamedTuple):
    """`what` is that of its audit records, `now` reads what stands there by their subject.

    `whole`: what the chain does not know of is a misfit too; not so where things come with a new company.
    """

    name: str
    what: str
    now: Callable[[Reading], Mapping[str, Facts]]
    whole: bool = False


def master_data_checks(read: Reading, words: Words) -> list[Check]:
    return [*(_check(read, kind, words) for kind in _KINDS), _rates_in_use(read, words)]


def _check(read: Reading, kind: _Kind, words: Words) -> Check:
    now, recorded, renamed = kind.now(read), *_recorded(read, kind)
    for subject, facts in sorted(recorded.items()):
        if facts is None:
            continue
        if subject not in now:
            return Check(kind.name, False, len(now), words.say(_NOT_THERE, what=kind.what, subject=subject))
        for field, value in facts.items():
            if not _same(field, now[subject].get(field), value, renamed):
                said = {"field": field, "now": now[subject].get(field), "recorded": value}
                return Check(kind.name, False, len(now), words.say(_DIFFERS, what=kind.what, subject=subject, **said))
    strangers = sorted(now.keys() - {subject for subject, facts in recorded.items() if facts is not None})
    if kind.whole and strangers:
        return Check(kind.name, False, len(now), words.say(_NOT_KNOWN, what=kind.what, subject=strangers[0]))
    return Check(kind.name, True, len(now), "")


def _recorded(read: Reading, kind: _Kind) -> tuple[dict[str, Facts | None], dict[str, str]]:
    """What the chain last said of each subject, and what customers and items with another code are called now."""
    found: dict[str, Facts | None] = {}
    renamed: dict[str, str] = {}
    for subject, before, after in read.stream(
        "SELECT subject, before, after FROM audit WHERE what = :what ORDER BY number", what=kind.what
    ):
        old = str(audit.facts(before).get("code", subject))
        if old != subject:
            found.pop(old, None)
            renamed = {code: subject if last == old else last for code, last in renamed.items()} | {old: subject}
        found[subject] = audit.facts(after) if after else None
    return found, renamed


def _same(field: str, now: Any, recorded: Any, renamed: Mapping[str, str]) -> bool:
    if field == "payer" and recorded:
        return bool(now == renamed.get(recorded, recorded))
    if isinstance(now, Decimal) and isinstance(recorded, str):
        return now == _number(recorded)
    return bool(now == recorded)


def _number(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _settings(read: Reading) -> dict[str, Facts]:
    return {key: {"value": value} for key, value in read.rows("SELECT key, value FROM setting")}


def _exchange_rates(read: Reading) -> dict[str, Facts]:
    rows = read.rows("SELECT currency, date, rate FROM exchange_rate")
    return {f"{currency} {day}": {"rate": rate} for currency, day, rate in rows}


def _tax_rates(read: Reading) -> dict[str, Facts]:
    rows = read.rows(
        "SELECT t.code, c.name, c.valid_from, c.rate FROM tax_component c JOIN tax_code t ON t.id = c.tax_code_id"
    )
    return {f"{code} {component} {since}": {"rate": rate} for code, component, since, rate in rows}


def _rates_in_use(read: Reading, words: Words) -> Check:
    """A rate that documents were taxed at is never edited, whether or not it came with the company."""
    name = N_("Tax rates are those that documents were taxed at")
    rows = read.rows(
        "SELECT t.code, c.name, c.rate, d.rate, min(o.number) FROM document_tax d "
        "JOIN tax_component c ON c.id = d.tax_component_id JOIN tax_code t ON t.id = c.tax_code_id "
        "JOIN document o ON o.id = d.document_id GROUP BY t.code, c.name, c.rate, d.rate ORDER BY t.code, c.name"
    )
    for code, component, now, then, number in rows:
        if now != then and _number(now) != _number(then):
            said = {"code": code, "component": component, "now": now, "then": then, "number": number}
            return Check(name, False, len(rows), words.say(_RATE_EDITED, **said))
    return Check(name, True, len(rows), "")


def _customers(read: Reading) -> dict[str, Facts]:
    known = known_customers(read, (row[0] for row in read.rows("SELECT code FROM customer")))
    return {code: audited(data) for code, (_, data) in known.items()}


def _certificates(read: Reading) -> dict[str, Facts]:
    names = ("customer_id", "number", "valid_from", "valid_to", "jurisdiction", "reason")
    rows = read.rows(f"SELECT id, {', '.join(names)} FROM exemption_certificate WHERE withdrawn = 0")
    return {f"certificate {id_}": dict(zip(names, values, strict=True)) for id_, *values in rows}


def _items(read: Reading) -> dict[str, Facts]:
    rows = read.rows(
        "SELECT i.code, i.description, i.unit_price, i.unit, i.cost, i.tax_code, a.code, i.product_line, i.inactive "
        "FROM item i LEFT JOIN account a ON a.id = i.account_id"
    )
    return {
        row[0]: {
            "code": row[0], "description": row[1], "unit_price": _decimal(row[2]), "unit": row[3],
            "cost": _decimal(row[4]), "tax_code": row[5], "account": row[6] or "", "product_line": row[7],
            "inactive": bool(row[8]),
        }
        for row in rows
    }  # fmt: skip


def _decimal(micros: int | None) -> Decimal | None:
    return None if micros is None else from_micros(micros)


def _sent(read: Reading) -> dict[str, Facts]:
    rows = read.rows("SELECT number, sent_on FROM document WHERE sent_on IS NOT NULL")
    return {number: {"date": day} for number, day in rows}


_KINDS: Final = (
    _Kind(N_("Settings are as the audit chain says"), "setting", _settings, whole=True),
    _Kind(N_("Exchange rates are as the audit chain says"), "rate", _exchange_rates, whole=True),
    _Kind(N_("Tax rates are as the audit chain says"), "tax rate", _tax_rates),
    _Kind(N_("Customers are as the audit chain says"), "customer", _customers),
    _Kind(N_("Exemption certificates are as the audit chain says"), "certificate", _certificates, whole=True),
    _Kind(N_("Items are as the audit chain says"), "item", _items),
    _Kind(N_("Documents left the house when the audit chain says"), "sent", _sent, whole=True),
)
