"""Posting and deleting many drafts: each by itself, so that one that is not finished keeps none of the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

from ar_desktop.company import Changed, Company, Done, Reversal
from ar_desktop.errors import ArError, Cancelled, UserError
from ar_desktop.invoicing.drafts import DraftSaved, drop
from ar_desktop.invoicing.posting import Posted, post_document
from ar_desktop.invoicing.voiding import void_document
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import N_


class DraftResult(NamedTuple):
    """What became of a draft: posted under a number, or `problem` says why not; neither: it was not its turn yet."""

    draft_id: int
    number: str = ""
    document_id: int = 0
    amount: int = 0
    currency: str = ""
    warnings: tuple[str, ...] = ()
    problem: ArError | None = None


@dataclass(frozen=True)
class DraftsPosted(Done):
    results: tuple[DraftResult, ...] = ()


def post_drafts(company: Company, ids: Sequence[int], progress: Progress | None = None) -> DraftsPosted:
    """Posts drafts in the order given. When it is stopped, what was posted stays posted and is said."""
    progress = progress or Silent()
    results: list[DraftResult] = []
    touched: set[int] = set()
    change = 0
    for done, id_ in enumerate(ids):
        try:
            progress.step(done, len(ids))
            posted = post_document(company, id_)
        except Cancelled:
            results += [DraftResult(left) for left in ids[done:]]
            break
        except UserError as error:
            results.append(DraftResult(id_, problem=error))
        else:
            results.append(_posted(id_, posted))
            touched.update(posted.customers)
            change = posted.change
    numbers = [result.number for result in results if result.number]
    changed = Changed.DOCUMENTS | Changed.LEDGER | Changed.CUSTOMERS | Changed.DRAFTS
    return DraftsPosted(
        changed if numbers else Changed.NOTHING,
        tuple(sorted(touched)),
        change,
        void_all(numbers) if numbers else None,
        results=tuple(results),
    )


def _posted(draft_id: int, posted: Posted) -> DraftResult:
    return DraftResult(
        draft_id, posted.number, posted.document_id, posted.amount, posted.currency, tuple(posted.warnings)
    )


def void_all(numbers: Sequence[str]) -> Reversal:
    """Takes back what a batch posted, the last one first."""

    def void(company: Company) -> Done:
        done = Done(Changed.NOTHING)
        for number in reversed(numbers):
            one = void_document(company, number)
            customers = tuple(sorted({*done.customers, *one.customers}))
            done = Done(done.changed | one.changed, customers, one.change, stays=one.stays)
        return done

    if len(numbers) == 1:
        return Reversal(N_("Void {number}"), {"number": numbers[0]}, call=void)
    facts = {"n": len(numbers), "first": numbers[0], "last": numbers[-1]}
    return Reversal(N_("Void {n} documents, {first} to {last}"), facts, call=void)


def drop_drafts(company: Company, ids: Sequence[int]) -> Done:
    """Deletes drafts; the reversal brings all of them back."""
    dones = [drop(company, id_) for id_ in ids]
    if len(dones) == 1:
        return dones[0]
    backs = [done.reversal for done in dones if done.reversal]

    def back(company: Company) -> Done:
        saved = [cast(DraftSaved, one.call(company)).id for one in backs]
        again = Reversal(N_("Delete {n} drafts again"), {"n": len(saved)}, call=lambda own: drop_drafts(own, saved))
        return Done(Changed.DRAFTS | Changed.CUSTOMERS, reversal=again)

    return Done(
        Changed.DRAFTS | Changed.CUSTOMERS,
        tuple(sorted({customer for done in dones for customer in done.customers})),
        dones[-1].change if dones else 0,
        Reversal(N_("Bring {n} drafts back"), {"n": len(dones)}, call=back),
    )
