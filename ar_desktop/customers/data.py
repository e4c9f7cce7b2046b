"""What is known about a customer, as plain values, and how it stands in the table."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any

from ar_desktop.company import Reading
from ar_desktop.company.sort_key import sort_key
from ar_desktop.errors import Refused
from ar_desktop.values.currencies import exponent
from ar_desktop.values.lengths import check_lengths
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_


@dataclass(frozen=True, slots=True)
class CustomerData:
    """A customer as forms and files have it.

    Attributes:
        terms: as files write them; empty on a new customer means the company's.
        credit_limit: in minor units of the base currency; None: no limit.
        currency: empty on a new customer means the base currency.
        payer: code of the customer who pays for this one.
    """

    code: str
    name: str
    contact: str = ""
    email: str = ""
    phone: str = ""
    address1: str = ""
    address2: str = ""
    city: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    tax_id: str = ""
    tax_exempt: bool = False
    tax_code: str = ""
    terms: str = ""
    credit_limit: int | None = None
    currency: str = ""
    salesperson: str = ""
    segment: str = ""
    payer: str = ""
    language: str = ""
    notes: str = ""
    discount_grace_days: int = 0
    oldest_first: bool = False
    on_hold: bool = False
    inactive: bool = False


FIELDS = tuple(field.name for field in fields(CustomerData))
FLAGS = frozenset(("tax_exempt", "oldest_first", "on_hold", "inactive"))
_NOT_AUDITED = frozenset(("contact", "phone", "segment", "language", "notes"))
_AUDITED = tuple(name for name in FIELDS if name not in _NOT_AUDITED)
# the table's own columns, in its order, but for id and sort_key
_STORED = tuple("payer_id" if name == "payer" else name for name in FIELDS)
UPDATE = f"UPDATE customer SET {', '.join(f'{name} = ?' for name in _STORED)}, sort_key = ? WHERE id = ?"
_SELECT = (
    f"SELECT {', '.join('p.code' if name == 'payer_id' else f'c.{name}' for name in _STORED)}, c.id "
    "FROM customer c LEFT JOIN customer p ON p.id = c.payer_id"
)


def audited(data: CustomerData) -> dict[str, Any]:
    """What the audit chain keeps of a customer."""
    return {name: getattr(data, name) for name in _AUDITED}


def stored(data: CustomerData, payer_id: int | None) -> tuple[Any, ...]:
    return tuple(
        payer_id if name == "payer" else int(getattr(data, name)) if name in FLAGS else getattr(data, name)
        for name in FIELDS
    )


def new_row(id_: int, data: CustomerData, payer_id: int | None) -> tuple[Any, ...]:
    """The full table row."""
    code, name, *rest = stored(data, payer_id)
    return (id_, code, name, sort_key(name), *rest)


def changed_row(id_: int, data: CustomerData, payer_id: int | None) -> tuple[Any, ...]:
    """The parameters of `UPDATE`."""
    return (*stored(data, payer_id), sort_key(data.name), id_)


def known_customers(read: Reading, codes: Iterable[str]) -> dict[str, tuple[int, CustomerData]]:
    """Id and data by code, some hundred at a time; codes that nobody has are left out."""
    wanted = sorted(set(codes))
    found: dict[str, tuple[int, CustomerData]] = {}
    for start in range(0, len(wanted), 500):
        part = {f"c{at}": code for at, code in enumerate(wanted[start : start + 500])}
        marks = ", ".join(f":{name}" for name in part)
        for row in read.rows(f"{_SELECT} WHERE c.code IN ({marks})", **part):
            found[row[0]] = (row[-1], _from_row(row))
    return found


def _from_row(row: tuple[Any, ...]) -> CustomerData:
    values: dict[str, Any] = dict(zip(FIELDS, row, strict=False))
    values |= {name: bool(values[name]) for name in FLAGS}
    values["payer"] = values["payer"] or ""
    return CustomerData(**values)


def read_customer(read: Reading, code: str) -> tuple[int, CustomerData]:
    """Refused where nobody has this code."""
    found = known_customers(read, (code,)).get(code)
    if found is None:
        raise Refused(N_("There is no customer {customer}."), customer=code)
    return found


def completed(data: CustomerData, *, currency: str, terms: str) -> CustomerData:
    """Trimmed, all but the notes on one line; the company's currency and terms where the customer has none."""
    texts = {
        name: value.strip() if name == "notes" else " ".join(value.splitlines()).strip()
        for name in FIELDS
        if isinstance(value := getattr(data, name), str)
    }
    texts["currency"] = texts["currency"].upper() or currency
    texts["terms"] = parse_terms(texts["terms"] or terms).code
    return replace(data, **texts)  # type: ignore[arg-type]


def check(data: CustomerData, tax_codes: Collection[str]) -> None:
    """Refuses what no customer can be."""
    if not data.code:
        raise Refused(N_("Give the customer a code."))
    if not data.name:
        raise Refused(N_("Give customer {customer} a name."), customer=data.code)
    check_lengths(data, customer=data.code)
    exponent(data.currency)
    if data.tax_code and data.tax_code not in tax_codes:
        raise Refused(N_("There is no tax code {code}."), code=data.tax_code)
    if data.credit_limit is not None and data.credit_limit < 0:
        raise Refused(N_("The credit limit of {customer} cannot be negative."), customer=data.code)
    if data.payer == data.code:
        raise Refused(N_("{customer} cannot be their own payer."), customer=data.code)
