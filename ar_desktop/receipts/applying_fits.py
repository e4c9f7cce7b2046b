"""Puts money where it fits exactly, all at once, and takes it back all at once."""

from __future__ import annotations

from collections.abc import Sequence

from ar_desktop.company import Company, Done, Reversal
from ar_desktop.errors import Refused
from ar_desktop.ledger.posting import posting
from ar_desktop.receipts.application import Application
from ar_desktop.receipts.applying import apply_within, unapply_within
from ar_desktop.receipts.exact_fits import exact_fits
from ar_desktop.receipts.outcome import MONEY, done
from ar_desktop.words import N_


def apply_exact_fits(company: Company) -> Done:
    """Applies every one of them, today."""
    with posting(company, "apply exact fits") as books:
        fits = exact_fits(books.write)
        if not fits:
            raise Refused(N_("Nothing on account fits exactly any more."))
        groups: list[tuple[str, Sequence[int]]] = []
        for fit in fits:
            applied = apply_within(books, fit.credit_id, [Application(fit.item_id)], None)
            groups.append((fit.credit, applied.groups))
        undo = Reversal(
            N_("Undo {n} applications"), {"n": len(fits)}, call=lambda own: _unapply(own, groups)
        )
        return done(books, MONEY, reversal=undo)


def _unapply(company: Company, groups: Sequence[tuple[str, Sequence[int]]]) -> Done:
    with posting(company, "unapply exact fits") as books:
        for number, ids in groups:
            unapply_within(books, ids, number=number)
        undo = Reversal(N_("Apply what fits exactly again"), call=apply_exact_fits)
        return done(books, MONEY, reversal=undo)
