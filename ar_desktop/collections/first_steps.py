"""What a new company still needs before its books can be used."""

from __future__ import annotations

from typing import Final, NamedTuple

from ar_desktop.company import Reading

# Any of these says that somebody has looked after the paper.
_PAPER: Final = ("logo", "bank", "account", "iban", "remit_to", "pay_link")


class FirstSteps(NamedTuple):
    """Whether there are customers, whether the paper says how to pay, whether anything was posted."""

    customers: bool
    paper: bool
    posted: bool

    @property
    def done(self) -> bool:
        return self.posted


def first_steps(read: Reading) -> FirstSteps:
    keys = ", ".join(f"'{key}'" for key in _PAPER)
    return FirstSteps(
        read.value("SELECT 1 FROM customer LIMIT 1") is not None,
        read.value(f"SELECT 1 FROM setting WHERE key IN ({keys}) AND value <> '' LIMIT 1") is not None,
        read.value("SELECT 1 FROM open_item LIMIT 1") is not None,
    )
