"""What a statement run would make: who gets a statement, who is left out and why; nothing is numbered or written."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ar_desktop.company import Company, Reading
from ar_desktop.company.audit import head
from ar_desktop.documents.letterhead import Customers, letterhead
from ar_desktop.documents.papers import Letterhead, StatementKind, StatementPaper
from ar_desktop.documents.statement_figures import StatementFigures, statement_figures
from ar_desktop.documents.statement_paper import statement_paper
from ar_desktop.errors import Refused
from ar_desktop.progress import Progress, Silent
from ar_desktop.values.buckets import Buckets
from ar_desktop.words import N_

_CHUNK: Final = 200
_NOBODY: Final = Letterhead(name="", address=())
REASONS: Final = {
    "inactive": N_("Nothing moved and nothing is open"),
    "zero": N_("Balance is zero"),
    "credit": N_("Balance is a credit"),
    "quiet": N_("Nothing moved since the last statement"),
}


@dataclass(frozen=True, slots=True)
class PlannedStatement:
    """One payer and currency; `skipped` is a key of `REASONS`, empty if it is to be made.

    Amounts are in the statement's currency, `base_balance` in base. What stands on the paper is settled here, so that
    nothing that is posted later changes it, and kept packed: of twenty thousand customers the rows take a lot.
    """

    payer_id: int
    customer: str
    name: str
    currency: str
    opening: int
    closing: int
    past_due: int
    base_balance: int
    skipped: str
    seller: Letterhead
    packed: bytes

    @classmethod
    def of(cls, figures: StatementFigures, paper: StatementPaper, skipped: str) -> PlannedStatement:
        packed = zlib.compress(pickle.dumps(replace(paper, seller=_NOBODY)), 1)
        return cls(
            figures.payer_id, paper.buyer.code, paper.buyer.name, paper.currency, figures.opening, paper.closing,
            paper.past_due, figures.base_closing, skipped, paper.seller, packed,
        )  # fmt: skip

    def paper(self, number: str = "") -> StatementPaper:
        """Unpacked at every call."""
        paper: StatementPaper = pickle.loads(zlib.decompress(self.packed))  # noqa: S301  packed by `of`
        return replace(paper, seller=self.seller, number=number)


@dataclass(frozen=True, slots=True)
class StatementPlan:
    """In order of the customers' names. `known_to` is the last audit record that the figures know of."""

    to_date: date
    kind: StatementKind
    known_to: int
    statements: tuple[PlannedStatement, ...]

    def wanted(self) -> list[PlannedStatement]:
        return [one for one in self.statements if not one.skipped]


def balance_of(statements: Iterable[PlannedStatement]) -> int:
    """Of all currencies together, in base."""
    return sum(one.base_balance for one in statements)


def plan_statements(
    company: Company,
    read: Reading,
    to_date: date,
    *,
    from_date: date | None = None,
    kind: StatementKind = "open-item",
    customers: Sequence[str] = (),
    progress: Progress | None = None,
) -> StatementPlan:
    """Named customers get one even where the skip rules say no."""
    progress = progress or Silent()
    buckets = Buckets.parse(company.setting("buckets", "30,60,90"))
    payers = _payers(read, customers)
    settings = company.settings()
    seller = letterhead(settings, read)
    planned: list[PlannedStatement] = []
    for start in range(0, len(payers), _CHUNK):
        progress.step(start, len(payers))
        chunk = payers[start : start + _CHUNK]
        parties = Customers(read, settings, chunk)  # of all at once it would be as much as the whole plan
        planned += [
            PlannedStatement.of(
                one,
                statement_paper(one, "", kind, seller, parties, buckets),
                "" if customers else _skipped(company, one),
            )
            for one in _in_order(chunk, statement_figures(read, chunk, to_date, buckets, from_date=from_date))
        ]
    return StatementPlan(to_date, kind, head(read)[0], tuple(planned))


def _in_order(payers: Sequence[int], figures: Sequence[StatementFigures]) -> list[StatementFigures]:
    place = {payer: at for at, payer in enumerate(payers)}
    return sorted(figures, key=lambda one: (place[one.payer_id], one.currency))


def _payers(read: Reading, codes: Sequence[str]) -> list[int]:
    if not codes:
        return [row[0] for row in read.rows("SELECT id FROM customer WHERE payer_id IS NULL ORDER BY sort_key, id")]
    found: list[int] = []
    for code in codes:
        id_ = read.value("SELECT coalesce(payer_id, id) FROM customer WHERE code = :c", c=code)
        if id_ is None:
            raise Refused(N_("There is no customer {customer}."), customer=code)
        if id_ not in found:
            found.append(id_)
    return found


def _skipped(company: Company, figures: StatementFigures) -> str:
    """Why a run leaves this one out; empty: it doesn't."""
    if not figures.movements and not figures.items and not figures.closing:
        return "inactive"
    if figures.closing == 0 and (not figures.movements or company.setting("statement_zero", "no") != "yes"):
        return "zero"
    if figures.closing < 0 and company.setting("statement_credit", "yes") != "yes":
        return "credit"
    if not figures.movements and company.setting("statement_inactive", "yes") != "yes":
        return "quiet"
    return ""
