"""A receipt that is entered together with credits the customer has on account: one act, taken back as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import Books, posting
from ar_desktop.receipts.application import Application, with_ids
from ar_desktop.receipts.applying import apply_within, unapply_within
from ar_desktop.receipts.outcome import MONEY, Posted, done, posted
from ar_desktop.receipts.receiving import NewReceipt, anew, receive_within, refuse_post_dated
from ar_desktop.receipts.voiding import void_within
from ar_desktop.values.money import plain_amount
from ar_desktop.words import N_


class CreditUsed(NamedTuple):
    """How much (positive) of a credit is used."""

    item_id: int
    amount: int


def receive_with_credits(
    company: Company, new: NewReceipt, used: Sequence[CreditUsed] = (), *, reason: str | None = None
) -> Posted:
    """Posts a receipt and uses credits with it; the amounts of its applications are money of both.

    Credits go on the applications in their order, the receipt's money on the rest. Without money (an amount of zero)
    only the credits are applied.
    """
    refuse_post_dated(company, new)
    with posting(company, "receive", reason=reason) as books:
        return receive_all(books, new, used)


def receive_all(books: Books, new: NewReceipt, used: Sequence[CreditUsed] = ()) -> Posted:
    """The same inside another verb's transaction."""
    if not used:
        return receive_within(books, new)
    resolved = with_ids(books.write, new.applications)
    shares, rest = _share(resolved, used)
    _refuse_unused(books, used, shares)
    groups: list[int] = []
    number = ""
    item_id = id_ = None
    if new.amount:
        made = receive_within(books, replace(new, applications=tuple(rest)))
        number, id_, item_id = made.number, made.id, made.item_id
    elif rest:
        raise Refused(N_("The credits do not cover what is paid with them."))
    for credit, parts in zip(used, shares, strict=True):
        items = books.load([credit.item_id, *(one.item_id for one in parts if one.item_id is not None)])
        day = max(new.ledger_date or new.date, *(item.ledger_date for item in items.values()))
        groups += apply_within(books, credit.item_id, parts, day).groups
    name = number or books.load_one(used[0].item_id).number
    undo = Reversal(
        _sentence(number), {"number": name}, call=lambda own: _take_back(own, number, groups, name, new, used)
    )
    return posted(books, name, id=id_ or 0, item_id=item_id, reversal=undo)


def _sentence(number: str) -> str:
    if number:
        return N_("Void receipt {number} and undo the use of the credits")
    return N_("Undo the application of {number}")


def _share(
    applications: Sequence[Application], used: Sequence[CreditUsed]
) -> tuple[list[list[Application]], list[Application]]:
    """What each credit pays, and what is left for the receipt; discounts and the like go with the last money."""
    left = list(applications)
    shares: list[list[Application]] = []
    for credit in used:
        money, parts = credit.amount, []
        while money and left:
            one, amount = left[0], left[0].amount or 0
            if money < amount:
                parts.append(Application(one.item_id, amount=money))
                left[0], money = one._replace(amount=amount - money), 0
            else:
                parts.append(left.pop(0))
                money -= amount
        shares.append(parts)
    return shares, left


def _refuse_unused(books: Books, used: Sequence[CreditUsed], shares: Sequence[Sequence[Application]]) -> None:
    for credit, parts in zip(used, shares, strict=True):
        unused = credit.amount - sum(one.amount or 0 for one in parts)
        if unused or not parts:
            item = books.load_one(credit.item_id)
            raise Refused(
                N_("{amount} of {number} would be used for nothing; take less of it."),
                amount=plain_amount(unused, item.currency),
                number=item.number,
            )


def _take_back(
    company: Company, number: str, groups: Sequence[int], name: str, new: NewReceipt, used: Sequence[CreditUsed]
) -> Done:
    with posting(company, "take back receipt") as books:
        unapply_within(books, groups, number=name)
        day = max(books.write.today, void_within(books, number).day if number else date.min)
        again = Reversal(
            N_("Receive it again") if number else N_("Apply {number} again"),
            {"number": name},
            call=lambda own: receive_with_credits(own, anew(new, day), used),
        )
        return done(books, MONEY, reversal=again)
