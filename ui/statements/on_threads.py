"""What a statement run does on job threads, which also load what makes papers: the page is there without it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ui.batches import BatchHandle, BatchLine
from ui.statements.lines import lines_of
from ui.statements.options import Asked

if TYPE_CHECKING:
    from ar_desktop.company import Reading
    from ar_desktop.documents.statement_plan import StatementPlan
    from ar_desktop.progress import Progress
    from ui.figures import Figures
    from ui.statements.making import Kept, MadeRun


class Planned(NamedTuple):
    """A plan, and its lines for a least balance: there may be thousands."""

    plan: StatementPlan
    least: int | None
    lines: list[BatchLine]


def plan_of(company: Any, asked: Asked, figures: Figures, read: Reading, progress: Progress) -> Planned:
    from ar_desktop.documents.statement_plan import plan_statements

    plan = plan_statements(company, read, asked.to_date, from_date=asked.from_date, kind=asked.kind, progress=progress)
    return Planned(plan, asked.least, lines_of(plan, asked.least, figures))


def make(
    company: Any, workers: Any, plan: StatementPlan, papers: Any, folder: Path, handle: BatchHandle, one_file: bool
) -> MadeRun:
    from ui.statements.making import make_run

    return make_run(company, workers, plan, papers, folder, handle, one_file=one_file)


def keep(company: Any, run: MadeRun, folder: Path, progress: Any) -> Kept:
    """The room where the papers waited is gone afterwards, however it ends."""
    from ui.statements.making import keep_run

    with run.room:
        return keep_run(company, run, folder, progress)
