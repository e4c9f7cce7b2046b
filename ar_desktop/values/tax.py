"""Tax of a document: per rate or per line, on net or inclusive prices, to the cent.

Rates are in percent. Amounts of credit notes may be negative throughout; everything is symmetrical.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Literal, NamedTuple

from ar_desktop.values.money import Rounding, divide, split

Prices = Literal["exclusive", "inclusive"]
RoundedBy = Literal["document", "line"]

_HUNDRED = 100 * 10**10  # percent, in the scale of `TaxRate.shares`


@dataclass(frozen=True)
class Component:
    """One authority's part of a tax code: "State", 6.25 percent, posted to `account`."""

    name: str
    rate: Decimal
    account: str


@dataclass(frozen=True)
class TaxRate:
    """A tax code as it stands on one day.

    `category` is EN 16931's (S, Z, E, AE, K, G, O). `together`: the components are one summed rate,
    rounded once and split (United States); otherwise each is rounded by itself (GST and PST).
    """

    code: str
    category: str
    components: tuple[Component, ...]
    together: bool = True
    reason: str = ""

    def __hash__(self) -> int:
        return hash(self.code)  # equal rates have equal codes; hashing the components costs ten times as much

    @cached_property
    def percent(self) -> Decimal:
        return sum((component.rate for component in self.components), Decimal(0))

    @cached_property
    def shares(self) -> tuple[int, ...]:
        """The components' rates as whole numbers of 10^-10 percent."""
        return tuple(int(component.rate.scaleb(10)) for component in self.components)

    @cached_property
    def share(self) -> int:
        return sum(self.shares)


class TaxableLine(NamedTuple):
    """`amount` net, or gross where prices are inclusive; without a rate it bears no tax and is in no group."""

    amount: int
    rate: TaxRate | None


class LineTax(NamedTuple):
    """`taxes` in the order of the rate's components."""

    net: int
    taxes: tuple[int, ...]


class TaxGroup(NamedTuple):
    """All lines of one rate. Base and component amounts are the sums of its lines'."""

    rate: TaxRate
    base: int
    components: list[tuple[Component, int]]

    @property
    def tax(self) -> int:
        return sum(amount for _, amount in self.components)


class TaxResult(NamedTuple):
    """Lines as given, groups in the order in which their rates first appear; gross = net + tax."""

    lines: list[LineTax]
    groups: list[TaxGroup]
    net: int
    tax: int
    gross: int


def compute_tax(
    lines: Sequence[TaxableLine],
    currency: str,  # noqa: ARG001  amounts are in its minor unit already
    *,
    prices: Prices = "exclusive",
    by: RoundedBy = "document",
    rounding: Rounding = "half-up",
) -> TaxResult:
    """Tax of a whole document.

    By document, the base of each rate is the sum of its line amounts and its tax is rounded once, then
    shared out over the lines by largest remainder; by line, each line's tax is rounded and these are
    summed. Inclusive prices stand as gross and the base is the rest.
    """
    inclusive = prices == "inclusive"
    if len(lines) == 1:
        return _single(lines[0], inclusive, rounding)
    done: list[LineTax] = [LineTax(line.amount, ()) for line in lines]
    groups = []
    for rate, places in _places_by_rate(lines).items():
        amounts = [lines[at].amount for at in places]
        taxes = _line_taxes(amounts, rate, inclusive, by, rounding)
        for at, amount, line_taxes in zip(places, amounts, taxes, strict=True):
            done[at] = LineTax(amount - sum(line_taxes) if inclusive else amount, line_taxes)
        groups.append(_group(rate, [done[at] for at in places]))
    net = sum(line.net for line in done)
    tax = sum(group.tax for group in groups)
    return TaxResult(done, groups, net, tax, net + tax)


def _single(line: TaxableLine, inclusive: bool, rounding: Rounding) -> TaxResult:
    """The commonest document by far: nothing to share out, and worth a short cut in imports."""
    amount, rate = line
    if rate is None:
        return TaxResult([LineTax(amount, ())], [], amount, 0, amount)
    taxes = _taxes(amount, rate, inclusive, rounding)
    tax = sum(taxes)
    net = amount - tax if inclusive else amount
    group = TaxGroup(rate, net, list(zip(rate.components, taxes, strict=True)))
    return TaxResult([LineTax(net, taxes)], [group], net, tax, net + tax)


def tax_on(base: int, rate: TaxRate, rounding: Rounding = "half-up") -> tuple[int, ...]:
    """Tax of one rate on a base without tax, by component: what a document of one rate comes to."""
    return _taxes(base, rate, False, rounding)


def _places_by_rate(lines: Sequence[TaxableLine]) -> dict[TaxRate, list[int]]:
    places: dict[TaxRate, list[int]] = {}
    for at, line in enumerate(lines):
        if line.rate is not None:
            places.setdefault(line.rate, []).append(at)
    return places


def _line_taxes(
    amounts: list[int], rate: TaxRate, inclusive: bool, by: RoundedBy, rounding: Rounding
) -> list[tuple[int, ...]]:
    if by == "line":
        return [_taxes(amount, rate, inclusive, rounding) for amount in amounts]
    whole = _taxes(sum(amounts), rate, inclusive, rounding)
    if not whole:
        return [() for _ in amounts]
    return list(zip(*(split(tax, amounts) for tax in whole), strict=True))


def _taxes(amount: int, rate: TaxRate, inclusive: bool, rounding: Rounding) -> tuple[int, ...]:
    """Of an amount, by component."""
    whole = _HUNDRED + rate.share if inclusive else _HUNDRED
    shares = rate.shares
    if len(shares) == 1 or not rate.together:
        return tuple([divide(amount * share, whole, rounding) for share in shares])
    return tuple(split(divide(amount * rate.share, whole, rounding), shares)) if shares else ()


def _group(rate: TaxRate, lines: list[LineTax]) -> TaxGroup:
    base = sum(line.net for line in lines)
    amounts = [sum(line.taxes[at] for line in lines) for at in range(len(rate.components))]
    return TaxGroup(rate, base, list(zip(rate.components, amounts, strict=True)))


def tax_of_credit(
    invoice_base: int,
    invoice_tax: int,
    credited_base: int,
    credited_tax: int,
    base: int,
    rounding: Rounding = "half-up",
) -> int:
    """Tax on `base`, credited from one rate (or component) of an invoice of which some is credited already.

    The invoice's own tax in proportion, never more than is left of it; what completes the base takes
    all that is left, so crediting the whole copies the tax exactly. All amounts have the invoice's sign;
    where prices are inclusive, the bases may be gross throughout.
    """
    left = invoice_tax - credited_tax
    if abs(credited_base + base) >= abs(invoice_base):
        return left
    tax = divide(invoice_tax * base, invoice_base, rounding)
    return min(tax, left, key=abs)
