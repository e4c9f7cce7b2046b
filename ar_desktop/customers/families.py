"""Families: a customer who pays, and all who name them as payer."""

from __future__ import annotations

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.words import N_


def payer_of(read: Reading, customer_id: int) -> int:
    """Who pays for this customer: another, or the customer."""
    payer: int | None = read.value("SELECT payer_id FROM customer WHERE id = :id", id=customer_id)
    return payer or customer_id


def family_of(read: Reading, customer_id: int) -> list[int]:
    """The payer first, then those paid for, by name."""
    payer = payer_of(read, customer_id)
    others = read.rows("SELECT id FROM customer WHERE payer_id = :payer ORDER BY sort_key, id", payer=payer)
    return [payer, *(row[0] for row in others)]


def check_families(read: Reading) -> None:
    """Refuses a payer who has a payer, and one with another currency: money could not be applied across them."""
    row = read.row(
        "SELECT c.code, p.code, p.payer_id, c.currency, p.currency FROM customer c "
        "JOIN customer p ON p.id = c.payer_id "
        "WHERE c.payer_id IS NOT NULL AND (p.payer_id IS NOT NULL OR p.currency <> c.currency) LIMIT 1"
    )
    if row is None:
        return
    code, payer, grandpayer, currency, payers_currency = row
    if grandpayer is not None:
        raise Refused(
            N_("{payer} cannot pay for {customer}, because somebody else pays for {payer}."),
            payer=payer,
            customer=code,
        )
    raise Refused(
        N_("{payer} is billed in {theirs} and {customer} in {ours}; a payer has the same currency."),
        payer=payer,
        customer=code,
        theirs=payers_currency,
        ours=currency,
    )
