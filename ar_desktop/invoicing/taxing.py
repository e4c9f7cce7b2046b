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
from ar_desktop.values.tax import LineTax, Prices, TaxableLine, compute_tax
from ar_desktop.words import N_


class CodeTax(NamedTuple):
    """All lines of one tax code: their net, and the tax of each component."""

    known: KnownRate
    taxable: int
    taxes: tuple[int, ...]


class Taxed(NamedTuple):
    nets: list[int]
    codes: list[CodeTax]
    notices: list[Notice]

    @property
    def net(self) -> int:
        return sum(self.nets)

    @property
    def tax(self) -> int:
        return sum(sum(code.taxes) for code in self.codes)


def tax_lines(house: House, lines: Sequence[Line], currency: str, prices: Prices) -> Taxed:
    if any(line.printed_tax is not None for line in lines):
        return _with_printed(house, lines, currency, prices)
    result = compute_tax(
        [TaxableLine(line.amount, line.rate.rate if line.rate else None) for line in lines],
        currency,
        prices=prices,
        by=house.tax_rounding,
        rounding=house.rounding,
    )
    known = {line.rate.rate.code: line.rate for line in lines if line.rate}
    codes = [
        CodeTax(known[group.rate.code], group.base, tuple([amount for _, amount in group.components]))
        for group in result.groups
    ]
    return Taxed([line.net for line in result.lines], codes, [])


def _with_printed(house: House, lines: Sequence[Line], currency: str, prices: Prices) -> Taxed:
    """Printed lines keep their tax; the others are computed among themselves."""
    notices: list[Notice] = []
    done: list[LineTax | None] = [None] * len(lines)
    rest = [line for line in lines if line.printed_tax is None]
    computed = compute_tax(
        [TaxableLine(line.amount, line.rate.rate if line.rate else None) for line in rest],
        currency,
        prices=prices,
        by=house.tax_rounding,
        rounding=house.rounding,
    )
    left = iter(computed.lines)
    for at, line in enumerate(lines):
        done[at] = next(left) if line.printed_tax is None else _printed(house, line, currency, prices, notices)
    taxed = [line for line in done if line is not None]
    return Taxed([line.net for line in taxed], _by_code(lines, taxed), notices)


def _printed(house: House, line: Line, currency: str, prices: Prices, notices: list[Notice]) -> LineTax:
    tax = line.printed_tax or 0
    rate = line.rate.rate if line.rate else None
    expected = compute_tax([TaxableLine(line.amount, rate)], currency, prices=prices, rounding=house.rounding).tax
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
    net = line.amount - tax if prices == "inclusive" else line.amount
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
