"""What paying early earns: the whole discount, what a part payment settles, and its share of tax."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from ar_desktop.values.money import Rounding, divide


def full_discount(
    invoice_gross: int, credited: int, percent: Decimal, *, left_out: int = 0, rounding: Rounding = "half-up"
) -> int:
    """`percent` of what credit notes have left of the invoice.

    `left_out` is the tax or freight in what is left, where the company gives no discount on it.
    """
    n, d = percent.as_integer_ratio()
    return divide((invoice_gross - credited - left_out) * n, 100 * d, rounding)


def settles(payment: int, open_: int, full_left: int, rounding: Rounding = "half-up") -> int:
    """How much of the open amount a payment in time settles: 490.00 on 1,000.00 at 2 % settles 500.00.

    `full_left` is what earlier payments have left of the full discount. The discount that comes with
    the payment is the answer less the payment; a payment of all that is open settles just that.
    """
    if payment >= open_ - full_left:
        return open_
    return divide(payment * open_, open_ - full_left, rounding)


def split_discount_tax(
    discount: int, gross: int, taxes: Sequence[int], rounding: Rounding = "half-up"
) -> tuple[int, list[int]]:
    """(net, tax per rate) of a discount on a document of `gross` holding `taxes`; net takes the rest.

    23.00 off 1,150.00 with 150.00 of tax is 20.00 and 3.00.
    """
    shares = [divide(discount * tax, gross, rounding) if tax else 0 for tax in taxes]
    return discount - sum(shares), shares
