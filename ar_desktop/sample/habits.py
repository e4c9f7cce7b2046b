"""How the customers of the sample company pay: early or late, all or part, one by one or in runs."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Habit:
    """Chances are from 0 to 1, days are past the due date (negative: before it).

    Attributes:
        late: days past due on which this customer pays on average.
        spread: how much that varies.
        run_every: pays what is due in a run every so many days; 0: each invoice by itself.
        discount: takes the early-payment discount where the terms offer one.
        partial, short, returned: how often a payment is part of the invoice, a little short, or comes back.
        never: how often an invoice stays unpaid.
    """

    method: str
    late: int
    spread: int
    run_every: int
    discount: float
    partial: float
    short: float
    returned: float
    never: float


# How many in a hundred, then the fields of Habit after the method.
_KINDS = (
    (34, -3, 4, 0, 0.7, 0.01, 0.01, 0.002, 0.001),
    (30, 5, 7, 14, 0.3, 0.03, 0.02, 0.005, 0.004),
    (20, 16, 10, 30, 0.1, 0.05, 0.03, 0.010, 0.008),
    (11, 34, 18, 0, 0.0, 0.10, 0.05, 0.025, 0.020),
    (5, 62, 30, 0, 0.0, 0.20, 0.08, 0.060, 0.050),
)
_METHODS = ("cheque",) * 4 + ("ach",) * 5 + ("wire", "card", "online")


def habit(random: Random) -> Habit:
    kind = random.choices(_KINDS, weights=[one[0] for one in _KINDS])[0]
    return Habit(random.choice(_METHODS), *kind[1:])


def pareto_shares(count: int, total: int, random: Random) -> list[int]:
    """`total` invoices shared out so that a fifth of the customers has most; where there are enough all have one."""
    weights = [random.paretovariate(1.16) for _ in range(count)]
    least = 1 if total >= count else 0
    rest = total - least * count
    whole = sum(weights)
    shares = [least + int(rest * weight / whole) for weight in weights]
    for at in range(total - sum(shares)):
        shares[at % count] += 1
    return shares
