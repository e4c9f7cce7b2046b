"""Proposals in words: what they are, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ar_desktop.receipts.proposals import Proposal
from ar_desktop.receipts.sheet import Sheet
from ui.figures import Figures
from ui.receipts.reason_list import Reason


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProposalWords", text)


def summary(proposal: Proposal, sheet: Sheet) -> str:
    """In one line, for the strip."""
    numbers = _numbers(proposal, sheet)
    texts = {
        "remittance": _tr("{numbers}, as the customer wrote."),
        "exact item": _tr("{numbers}, which has exactly this open."),
        "item less discount": _tr("{numbers} less its discount."),
        "whole balance": _tr("everything that is open, {n} items."),
        "whole balance less discounts": _tr("everything that is open less the discounts, {n} items."),
        "named item": _tr("{numbers}; the number that was typed comes first."),
        "oldest first": _tr("no item has this amount; what was due first: {numbers}."),
    }
    return texts[proposal.rule].format(numbers=numbers, n=len(proposal.parts))


def reasons(proposal: Proposal, sheet: Sheet, figures: Figures, currency: str) -> list[Reason]:
    """Line by line, for the panel: what speaks for it, and what it leaves open."""
    found = []
    received = figures.plain(sheet.received or 0, currency)
    texts = {
        "remittance": _tr("The remittance names {numbers}."),
        "exact item": _tr("{amount} is what {numbers} has open, to the cent."),
        "item less discount": _tr("{amount} is {numbers} less its discount, to the cent."),
        "whole balance": _tr("{amount} is the whole balance, to the cent."),
        "whole balance less discounts": _tr("{amount} is the whole balance less the discounts, to the cent."),
        "named item": _tr("The number {first} was typed, so it is paid first."),
        "oldest first": _tr("Nothing has just {amount} open, so what was due first is paid first."),
    }
    named = sheet.item(proposal.parts[0].item_id).payable.number
    first = texts[proposal.rule].format(amount=received, numbers=_numbers(proposal, sheet), first=named)
    found.append(Reason(first, sure=proposal.rule != "oldest first"))
    if proposal.rule == "remittance" and sheet.received:
        found.append(_against_money(proposal, sheet.received, figures, currency))
    if proposal.discount:
        day = max((one.offer.until for one in sheet.owed if one.offer is not None), default=None)
        if day is not None:
            text = _tr("{discount} of discount is earned until {day}.")
            said = text.format(discount=figures.plain(proposal.discount, currency), day=figures.day(day))
            found.append(Reason(said))
    for credit in sheet.credits:
        text = _tr("{amount} of {number} on account is left alone.")
        said = text.format(amount=figures.plain(-credit.open, currency), number=credit.number)
        found.append(Reason(said, sure=False))
    return found


def origin(proposal: Proposal) -> str:
    """Where it comes from, before its summary."""
    if proposal.rule == "remittance":
        return _tr("Proposed from the remittance:")
    if proposal.rule == "named item":
        return _tr("Proposed from the number:")
    return _tr("Proposed from the amount:")


def _against_money(proposal: Proposal, received: int, figures: Figures, currency: str) -> Reason:
    """Whether what the remittance adds up to is what came."""
    total = proposal.amount
    texts = (_tr("It adds up to {total}, which is what came."), _tr("It adds up to {total}; {less} less came."),
             _tr("It adds up to {total}; {less} more came."))  # fmt: skip
    text = texts[0 if total == received else 1 if total > received else 2]
    said = text.format(total=figures.plain(total, currency), less=figures.plain(abs(total - received), currency))
    return Reason(said, sure=total == received)


def _numbers(proposal: Proposal, sheet: Sheet) -> str:
    known = {one.item_id: one.payable.number for one in sheet.owed}
    numbers = [known[part.item_id] for part in proposal.parts]
    if len(numbers) > 4:
        return _tr("{some} and {n} more").format(some=", ".join(numbers[:3]), n=len(numbers) - 3)
    return ", ".join(numbers)
