"""The tax of a document's lines: computed, or kept as printed, or limited by the invoice that is credited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ar_desktop.errors import Refused
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.lines import Line
from ar_desktop.invoicing.notices import Notice
from ar_desktop.ledger.tax_codes import KnownRate
from ar_desktop.values.money import plain_amount, split
from ar_desktop.values.tax import LineTax, Prices, TaxableLine, TaxResult, compute_tax, tax_on
from ar_desktop.words import N_


class CodeTax(NamedTuple):
    """All lines of one tax code: their net, and the tax of each component."""

    known: KnownRate
    taxable: int
    taxes: tuple[int, ...]


class Taxed(NamedTuple):
    """Nets by line."""

    nets: list[int]
    codes: list[CodeTax]
    notices: list[Notice]


def tax_lines(house: House, lines: Sequence[Line], currency: str, prices: Prices) -> Taxed:
    if any([line.printed_tax is not None for line in lines]):  # noqa: C419  a generator takes twice as long
        return _with_printed(house, lines, currency, prices)
    if prices == "exclusive" and house.tax_rounding == "document":
        return _by_document(house, lines)
    result = _computed(house, lines, currency, prices)
    return Taxed([line.net for line in result.lines], _by_code(lines, result.lines), [])


def _by_document(house: House, lines: Sequence[Line]) -> Taxed:
    """The usual way needs no tax by line: that of each code is of the sum of its lines."""
    nets = [line.stored.net for line in lines]
    bases: dict[int, int] = {}
    rates: dict[int, KnownRate] = {}
    for (_, rate, _, _), net in zip(lines, nets, strict=True):
        if rate is not None:
            id_ = rate.id
            bases[id_] = bases.get(id_, 0) + net
            rates[id_] = rate
    rounding = house.rounding
    codes = [CodeTax(rates[id_], base, tax_on(base, rates[id_].rate, rounding)) for id_, base in bases.items()]
    return Taxed(nets, codes, [])


def _computed(house: House, lines: Sequence[Line], currency: str, prices: Prices) -> TaxResult:
    return compute_tax(
        [TaxableLine(line.stored.net, line.rate.rate if line.rate else None) for line in lines],
        currency,
        prices=prices,
        by=house.tax_rounding,
        rounding=house.rounding,
    )


def _with_printed(house: House, lines: Sequence[Line], currency: str, prices: Prices) -> Taxed:
    """Printed lines keep their tax; the others are computed among themselves."""
    notices: list[Notice] = []
    rest = iter(_computed(house, [line for line in lines if line.printed_tax is None], currency, prices).lines)
    taxed = [
        next(rest) if line.printed_tax is None else _printed(house, line, currency, prices, notices) for line in lines
    ]
    return Taxed([line.net for line in taxed], _by_code(lines, taxed), notices)


def _printed(house: House, line: Line, currency: str, prices: Prices, notices: list[Notice]) -> LineTax:
    tax = line.printed_tax or 0
    rate = line.rate.rate if line.rate else None
    expected = compute_tax([TaxableLine(line.stored.net, rate)], currency, prices=prices, rounding=house.rounding).tax
    if abs(tax - expected) > 1:
        notices.append(
            Notice(
                N_("The tax of {tax} is kept as printed; {code} gives {expected}."),
                {
                    "tax": plain_amount(tax, currency),
                    "code": rate.code if rate else "-",
                    "expected": plain_amount(expected, currency),
                },
                line.row,
            )
        )
    net = line.stored.net - tax if prices == "inclusive" else line.stored.net
    if rate is None or not rate.components:
        if tax:
            raise Refused(
                N_("The line has tax of {tax}, but {code} has no tax; give another tax code."),
                tax=plain_amount(tax, currency),
                code=rate.code if rate else N_("the company"),
            ).at(None, line.row)
        return LineTax(net, ())
    return LineTax(net, tuple(split(tax, rate.shares)))


def _by_code(lines: Sequence[Line], taxed: Sequence[LineTax]) -> list[CodeTax]:
    codes: dict[str, CodeTax] = {}
    for line, (net, taxes) in zip(lines, taxed, strict=True):
        if line.rate is None:
            continue
        full = taxes or (0,) * len(line.rate.component_ids)
        before = codes.get(line.rate.rate.code)
        if before is None:
            codes[line.rate.rate.code] = CodeTax(line.rate, net, full)
        else:
            sums = tuple(a + b for a, b in zip(before.taxes, full, strict=True))
            codes[line.rate.rate.code] = CodeTax(line.rate, before.taxable + net, sums)
    return list(codes.values())
