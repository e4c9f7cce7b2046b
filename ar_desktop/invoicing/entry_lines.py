"""The other side of a document's entry, in base currency."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.prepared import Posting, PreparedLine, PreparedTax
from ar_desktop.invoicing.taxing import CodeTax
from ar_desktop.values.money import convert, split


def tax_rows(house: House, codes: Sequence[CodeTax], currency: str, rate: Decimal) -> list[PreparedTax]:
    """One row for each component of each code, its tax converted and rounded by itself."""
    rows = []
    for known, taxable, taxes in codes:
        for (id_, account_id, text), tax in zip(house.components(known), taxes, strict=True):
            base_tax = tax if currency == house.currency else to_base(house, tax, currency, rate)
            rows.append(PreparedTax(known.id, id_, account_id, text, taxable, tax, base_tax))
    return rows


def to_base(house: House, amount: int, currency: str, rate: Decimal) -> int:
    return convert(amount, currency, rate, house.currency, house.rounding)


def postings(
    house: House, sign: int, base_gross: int, lines: Sequence[PreparedLine], taxes: Sequence[PreparedTax]
) -> list[Posting]:
    """Revenue by account, then each tax; AR and the taxes are rounded, the accounts share what is left."""
    nets: dict[int, int] = {}
    for line in lines:
        nets[line.account_id] = nets.get(line.account_id, 0) + line.net
    rest = base_gross - sum([tax.base_tax for tax in taxes])
    amounts = list(nets.values())
    shares = amounts if sum(amounts) == rest else split(rest, amounts)
    posted = [Posting(account, -sign * amount) for account, amount in zip(nets, shares, strict=True) if amount]
    for tax in taxes:
        if tax.base_tax:
            posted.append(Posting(house.not_due or tax.account_id, -sign * tax.base_tax, tax.component_id))
    return posted
