"""What is earned on a document: its nets less what the items cost. Never printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.invoicing.buyers import rows_in
from ar_desktop.invoicing.entry_lines import to_base
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import round_decimal
from ar_desktop.values.quantities import from_micros


class Margin(NamedTuple):
    """In base currency, over the lines whose cost is known. `below`: the places of lines sold for less than that."""

    net: int
    earned: int
    below: tuple[int, ...]


def item_costs(read: Reading, item_ids: Iterable[int]) -> dict[int, Decimal]:
    """By item id, of one unit; items without a cost are left out."""
    sql = "SELECT id, cost FROM item WHERE cost IS NOT NULL AND id IN "
    return {id_: from_micros(cost) for id_, cost in rows_in(read, sql, item_ids)}


def margin_of(house: House, prepared: Prepared, costs: Mapping[int, Decimal]) -> Margin | None:
    """None where no line's cost is known."""
    net = earned = 0
    below: list[int] = []
    places, known = exponent(house.currency), False
    for at, line in enumerate(prepared.lines):
        if line.item_id is None or (cost := costs.get(line.item_id)) is None or line.clears_id is not None:
            continue
        known = True
        taken = line.net
        if prepared.currency != house.currency:
            taken = to_base(house, line.net, prepared.currency, prepared.rate)
        spent = round_decimal(from_micros(line.quantity) * cost, places, house.rounding)
        net, earned = net + taken, earned + taken - spent
        if taken < spent:
            below.append(at)
    return Margin(net, earned, tuple(below)) if known else None
