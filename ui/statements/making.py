"""Makes the papers of a run: on a job thread that keeps the worker processes busy, one paper each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from ar_desktop.company import Company, Done
from ar_desktop.documents.statement_plan import PlannedStatement, StatementPlan
from ar_desktop.documents.statement_run import MadeStatement, keep_statements, one_pdf, waiting_room
from ar_desktop.ledger.numbering import upcoming
from ar_desktop.progress import Progress
from ui.batches import BatchHandle
from ui.letting_go import let_go
from ui.problems import sentence
from ui.statements.work import Task, make_one
from ui.workers import Workers


@dataclass(slots=True)
class MadeRun:
    """Papers that wait to be kept; `room` is closed when they are, or when they are not wanted."""

    plan: StatementPlan
    made: list[MadeStatement]
    keys: dict[str, int]  # of the lines, by number
    joined: bytes
    room: ExitStack


class Kept(NamedTuple):
    done: Done
    files: dict[int, Path | None]  # by line; None where all are in one


def keep_run(company: Company, run: MadeRun, folder: Path, progress: Progress) -> Kept:
    kept = keep_statements(company, run.plan, run.made, folder, run.joined, progress)
    files = {run.keys[file.number]: None if run.joined else Path(file.path) for file in kept.files}
    let_go(run.made)
    return Kept(kept.done, files)


def make_run(
    company: Company,
    workers: Workers,
    plan: StatementPlan,
    lines: Sequence[tuple[int, PlannedStatement]],
    folder: Path,
    handle: BatchHandle,
    *,
    one_file: bool,
) -> MadeRun:
    with company.reading() as read:
        numbers = upcoming(company, read, "statement", plan.to_date)
    with ExitStack() as stack:
        maker = _Maker(workers, numbers, stack.enter_context(waiting_room(folder)), handle)
        maker.make(lines)
        maker.close_gaps()
        papers = [one.planned.paper(one.number) for one in maker.in_order()] if one_file else []
        joined = workers.call(one_pdf, papers) if papers else b""
        return MadeRun(plan, maker.in_order(), maker.keys(), joined, stack.pop_all())


class _Maker:
    """Numbers go to papers as these are begun; one that failed leaves its number to the next."""

    def __init__(self, workers: Workers, numbers: Iterator[str], room: Path, handle: BatchHandle) -> None:
        self._workers, self._numbers, self._room, self._handle = workers, numbers, room, handle
        self._free: list[str] = []
        self._given: list[str] = []
        self._made: dict[int, MadeStatement] = {}

    def make(self, lines: Sequence[tuple[int, PlannedStatement]]) -> None:
        for task, answer in self._workers.each(make_one, self._tasks(lines)):
            if isinstance(answer, Exception):
                self._free.append(task.number)
                self._handle.tell(task.key, "failed", sentence(answer))
            else:
                self._keep(task.key, replace(answer, planned=task.planned))  # what came back has its own letterhead

    def _tasks(self, lines: Sequence[tuple[int, PlannedStatement]]) -> Iterator[Task]:
        for key, planned in lines:
            if not self._handle.go_on():
                return
            self._handle.tell(key, "working")
            yield Task(key, planned, self._number(), self._room)

    def _number(self) -> str:
        if self._free:
            return self._free.pop(0)
        self._given.append(next(self._numbers))
        return self._given[-1]

    def _keep(self, key: int, made: MadeStatement) -> None:
        self._made[key] = made
        self._handle.tell(key, "done", made.number, file=made.file, pages=made.pages, number=made.number)

    def close_gaps(self) -> None:
        """Where a number stayed free, the papers with the last numbers are made again with it."""
        wanted = self._given[: len(self._made)]
        held = {one.number for one in self._made.values()}
        free = [number for number in wanted if number not in held]
        beyond = [key for key, one in self._made.items() if one.number not in wanted]
        for key, number in zip(beyond, free, strict=True):
            task = Task(key, self._made[key].planned, number, self._room)
            self._keep(key, self._workers.call(make_one, task))

    def in_order(self) -> list[MadeStatement]:
        place = {number: at for at, number in enumerate(self._given)}
        return sorted(self._made.values(), key=lambda one: place[one.number])

    def keys(self) -> dict[str, int]:
        return {one.number: key for key, one in self._made.items()}
