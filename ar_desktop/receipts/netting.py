"""Netting: what a customer owes us against what we owe them as our supplier."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import Line, posting
from ar_desktop.receipts.application import settle
from ar_desktop.receipts.outcome import Posted, posted
from ar_desktop.receipts.undoing import reverse_items
from ar_desktop.words import N_


def net(
    company: Company,
    parts: Sequence[tuple[int, int | None]],
    *,
    day: date | None = None,
    reference: str = "",
    reason: str | None = None,
) -> Posted:
    """Closes debits (item id, amount; None: all that is open) against trade payables, each with an item of its own."""
    with posting(company, "net", reason=reason) as books:
        debits = books.load(item_id for item_id, _ in parts)
        if not debits or any(not debit.is_debit() for debit in debits.values()):
            raise Refused(N_("Choose what the customer owes that is netted."))
        if len({books.family(debit.customer_id) for debit in debits.values()}) != 1:
            raise Refused(N_("Only items of one customer are netted together."))
        day = day or max(books.write.today, *(debit.ledger_date for debit in debits.values()))
        number, _ = books.numbering.next("netting", day)
        contra = books.accounts.role("payables_contra")
        made: list[int] = []
        again: list[tuple[int, int]] = []
        with books.record("netting", number):
            for item_id, amount in parts:
                debit = debits[item_id]
                part = debit.open if amount is None else amount
                item, _ = settle(
                    books, "netting", number, debit, part, lambda base: [Line(contra, base)], day, reference=reference
                )
                made.append(item.id)
                again.append((item_id, part))
        undo = Reversal(
            N_("Take back netting {number}"),
            {"number": number},
            call=lambda own: _take_back(own, number, made, again, reference),
        )
        return posted(books, number, item_id=made[0], reversal=undo)


def _take_back(
    company: Company, number: str, made: Sequence[int], parts: Sequence[tuple[int, int]], reference: str
) -> Done:
    def again(day: date) -> Reversal:
        return Reversal(N_("Net it again"), call=lambda own: net(own, parts, day=day, reference=reference))

    already = N_("Netting {number} was taken back already.")
    return reverse_items(company, "netting taken back", number, made, already=already, again=again)


def netted(parts: Sequence[tuple[int, int]]) -> int:
    """What is closed on these items together."""
    return sum(amount for _, amount in parts)
