"""Customers and items as computing a document needs them, read some hundred at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from ar_desktop.company import Reading
from ar_desktop.company.reading import Row
from ar_desktop.customers.certificates import CertificateData, load_certificates
from ar_desktop.values.quantities import from_micros


@dataclass(frozen=True, slots=True)
class Buyer:
    """`bill_to` is the address as printed, lines joined by newlines; `balance` is in base currency.

    `certificates` of exemption are those that stand, the latest to end first.
    """

    id: int
    code: str
    name: str
    currency: str
    terms: str
    tax_code: str
    tax_exempt: bool
    salesperson: str
    region: str
    credit_limit: int | None
    balance: int
    on_hold: bool
    bill_to: str
    country: str = ""
    certificates: tuple[CertificateData, ...] = ()


@dataclass(frozen=True, slots=True)
class Good:
    """An item of the catalogue."""

    id: int
    code: str
    description: str
    unit: str
    unit_price: Decimal | None
    tax_code: str
    account_id: int | None
    product_line: str


def load_buyers(read: Reading, codes: Iterable[str]) -> dict[str, Buyer]:
    """By code; codes that nobody has are left out."""
    sql = (
        "SELECT c.id, c.code, c.name, c.currency, c.terms, c.tax_code, c.tax_exempt, c.salesperson, c.region, "
        "c.credit_limit, t.balance, c.on_hold, c.address1, c.address2, c.city, c.postcode, c.country "
        "FROM customer c JOIN customer_totals t ON t.customer_id = c.id WHERE c.code IN "
    )
    rows = list(rows_in(read, sql, codes))
    certificates = load_certificates(read, (row[0] for row in rows if row[6] or row[5]))
    return {row[1]: _buyer(row, certificates.get(row[0], ())) for row in rows}


def _buyer(row: Row, certificates: tuple[CertificateData, ...]) -> Buyer:
    id_, code, name, currency, terms, tax_code, exempt, salesperson, region, limit, balance, hold = row[:12]
    address1, address2, city, postcode, country = row[12:]
    return Buyer(
        id_, code, name, currency, terms, tax_code, bool(exempt), salesperson, region, limit, balance, bool(hold),
        bill_to(name, address1, address2, city, region, postcode, country), country, certificates,
    )  # fmt: skip


_CITY_REGION_POSTCODE = frozenset(("US", "CA", "AU", ""))


def bill_to(name: str, address1: str, address2: str, city: str, region: str, postcode: str, country: str) -> str:
    """An address as it is kept with a document, each line as on an envelope."""
    if country in _CITY_REGION_POSTCODE:
        place = " ".join(part for part in (city + "," if city and region else city, region, postcode) if part)
    else:
        place = " ".join(part for part in (postcode, city) if part)
    return "\n".join(line for line in (name, address1, address2, place, country) if line)


def load_goods(read: Reading, codes: Iterable[str]) -> dict[str, Good]:
    sql = (
        "SELECT id, code, description, unit, unit_price, tax_code, account_id, product_line FROM item "
        "WHERE code IN "
    )
    return {
        code: Good(id_, code, text, unit, None if price is None else from_micros(price), tax_code, account, line)
        for id_, code, text, unit, price, tax_code, account, line in rows_in(read, sql, codes)
    }


def rows_in(read: Reading, sql: str, values: Iterable[str | int], after: str = "") -> Iterator[Row]:
    """Rows of `sql ... IN (...)` for any number of values."""
    wanted: list[Any] = sorted(set(values))
    for start in range(0, len(wanted), 500):
        part = {f"v{at}": value for at, value in enumerate(wanted[start : start + 500])}
        yield from read.rows(f"{sql}({', '.join(f':{name}' for name in part)}) {after}", **part)
