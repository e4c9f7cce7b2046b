"""International bank account numbers (ISO 13616): a wrong one on our papers sends customers' money elsewhere."""

from __future__ import annotations

from ar_desktop.errors import UserError, shortened
from ar_desktop.words import N_


class IbanNotUnderstood(UserError):
    code = "AR108"
    text = N_("“{typed}” is not a valid IBAN: a character is wrong, missing or swapped with its neighbour.")

    def __init__(self, typed: str) -> None:
        super().__init__(typed=shortened(typed))
        self.typed = typed


def check_iban(text: str) -> str:
    """The same text, as it was typed, where country, length and check digits fit together.

    Digits by which a country checks its own account numbers are not looked at: not every bank keeps to them.
    """
    from stdnum import iban

    if not iban.is_valid("".join(text.split()), check_country=False):
        raise IbanNotUnderstood(text)
    return text
