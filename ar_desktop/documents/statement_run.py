"""The statement run: one numbered statement per payer and currency, kept so that the very paper prints again.

Papers are made first, as files in a folder of their own and in other processes where there are any; then one
transaction numbers, stores and records them and moves the files to where they were wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from errno import EDQUOT, ENOSPC
from pathlib import Path
from tempfile import TemporaryDirectory

from ar_desktop.company import Changed, Company, Done, Writing
from ar_desktop.company.patience import patiently
from ar_desktop.company.stored import store
from ar_desktop.documents.papers import StatementKind, StatementPaper
from ar_desktop.documents.render import render_counted, render_many
from ar_desktop.documents.statement_plan import PlannedStatement, StatementPlan, plan_statements
from ar_desktop.errors import Refused
from ar_desktop.ledger.numbering import Numbering, upcoming
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import N_, Sentence


@dataclass(frozen=True, slots=True)
class StatementFile:
    """One statement of a run; `balance` in its currency, `base_balance` in base."""

    customer: str
    number: str
    currency: str
    path: str
    balance: int
    base_balance: int
    pages: int


@dataclass(frozen=True, slots=True)
class StatementRun:
    files: tuple[StatementFile, ...]
    total: int
    done: Done


@dataclass(frozen=True, slots=True)
class MadeStatement:
    """The number it was printed with, and the file that waits to be kept."""

    planned: PlannedStatement
    number: str
    file: Path
    pages: int


def run_statements(
    company: Company,
    to_date: date,
    folder: Path,
    *,
    from_date: date | None = None,
    kind: StatementKind = "open-item",
    customers: Sequence[str] = (),
    one_file: bool = False,
    progress: Progress | None = None,
) -> StatementRun:
    """Plans, makes and keeps the statements, one after the other; named customers get one whatever the rules say.

    Nothing is written, neither to the books nor to the folder, unless the whole run went through.
    """
    progress = progress or Silent()
    with company.reading() as read:
        plan = plan_statements(
            company, read, to_date, from_date=from_date, kind=kind, customers=customers, progress=progress
        )
        numbers = upcoming(company, read, "statement", to_date)
    wanted, made = plan.wanted(), []
    with waiting_room(folder) as room:
        for at, one in enumerate(wanted):
            progress.step(at, len(wanted), one.name)
            made.append(make_statement(one, next(numbers), room))
        joined = one_pdf([one.planned.paper(one.number) for one in made]) if one_file and made else b""
        run = keep_statements(company, plan, made, folder, joined, progress)
    progress.step(len(wanted), len(wanted))
    return run


@contextmanager
def waiting_room(folder: Path) -> Iterator[Path]:
    """Where papers wait, beside their place so that moving them cannot fail half-way; empty folders go again."""
    with _written_into(folder):
        missing = [one for one in (folder, *folder.parents) if not one.exists()]
        folder.mkdir(parents=True, exist_ok=True)
    try:
        with _written_into(folder):
            room = TemporaryDirectory(prefix=".statements-", dir=folder)
        with room as path:
            yield Path(path)
    finally:
        for one in missing:
            if not any(one.iterdir()):
                one.rmdir()


@contextmanager
def _written_into(folder: Path) -> Iterator[None]:
    """Raises what the disk says about the folder as a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (ENOSPC, EDQUOT):
            raise Refused(N_("There is no room left in the folder {folder}."), folder=str(folder)) from error
        what = error.strerror or str(error)
        sentence = N_("Nothing can be written into the folder {folder}: {what}.")
        raise Refused(sentence, folder=str(folder), what=what) from error


def make_statement(planned: PlannedStatement, number: str, room: Path) -> MadeStatement:
    """Pure but for the file it leaves: it runs in other processes as well."""
    pdf, pages = render_counted(planned.paper(number))
    file = room / f"{number}.pdf".replace("/", "-")
    with _written_into(room.parent):
        file.write_bytes(pdf)
    return MadeStatement(planned, number, file, pages)


def one_pdf(papers: Sequence[StatementPaper]) -> bytes:
    """All of a run in one file, for the printer."""
    return render_many(papers)


def keep_statements(
    company: Company,
    plan: StatementPlan,
    made: Sequence[MadeStatement],
    folder: Path,
    joined: bytes = b"",
    progress: Progress | None = None,
) -> StatementRun:
    """Numbers, stores and records what was made, in one transaction, and moves the files to the folder.

    Args:
        made: in any order; their numbers are the next ones without a gap.
        joined: all of them as one file, which is then written in place of one for each.
    """
    progress = progress or Silent()
    made = sorted(made, key=lambda one: (len(one.number), one.number))
    with company.writing("statements") as write:
        again = _made_before(write, plan)
        _take_numbers(write, plan.to_date, made)
        for at, one in enumerate(made):
            progress.step(at, len(made))
            _record(write, one, plan.known_to, store(write, one.file))
        with _written_into(folder):
            files = _write_joined(made, plan.to_date, folder, joined) if joined else _move(made, folder)
        stays = Sentence(N_("Statements are kept as they were made. They post nothing; the next run makes new ones."))
        done = Done(Changed.STATEMENTS, change=write.change, warnings=again, stays=stays)
    return StatementRun(tuple(files), sum(one.planned.base_balance for one in made), done)


def _made_before(write: Writing, plan: StatementPlan) -> tuple[str, ...]:
    """Making them again is right where something came in late, and a slip of the hand otherwise: it is said."""
    wanted = {(one.payer_id, one.currency) for one in plan.wanted()}
    rows = write.rows(
        "SELECT DISTINCT customer_id, currency FROM statement WHERE to_date = :d AND kind = :k",
        d=plan.to_date.isoformat(),
        k=plan.kind,
    )
    known = sum((row[0], row[1]) in wanted for row in rows)
    if not known:
        return ()
    one = N_("One of these customers had a statement of this date already; it has another number now.")
    more = N_("{n} of these customers had a statement of this date already; each has another number now.")
    return (Sentence(one if known == 1 else more, n=known),)


def _take_numbers(write: Writing, day: date, made: Sequence[MadeStatement]) -> None:
    numbering = Numbering(write)
    for one in made:
        if numbering.next("statement", day)[0] != one.number:
            raise Refused(N_("Other statements were made in the meantime. Make these again."))
    numbering.finish()


def _move(made: Sequence[MadeStatement], folder: Path) -> list[StatementFile]:
    return _placed(made, lambda one: patiently(lambda: one.file.replace(folder / file_name(one))))


def _write_joined(made: Sequence[MadeStatement], day: date, folder: Path, joined: bytes) -> list[StatementFile]:
    path = folder / f"statements-{day.isoformat()}.pdf"
    waiting = made[0].file.with_name("joined.pdf")
    waiting.write_bytes(joined)
    patiently(lambda: waiting.replace(path))
    return _placed(made, lambda _one: path)


def _placed(made: Sequence[MadeStatement], place: Callable[[MadeStatement], Path]) -> list[StatementFile]:
    return [
        StatementFile(
            one.planned.customer, one.number, one.planned.currency, str(place(one)), one.planned.closing,
            one.planned.base_balance, one.pages,
        )
        for one in made
    ]  # fmt: skip


def file_name(made: MadeStatement) -> str:
    name = f"{made.planned.customer}-{made.number}-{made.planned.currency}.pdf"
    return "".join(char if char.isalnum() or char in "-_. " else "_" for char in name)


def _record(write: Writing, made: MadeStatement, known_to: int, sha256: bytes) -> None:
    audit_no = write.begin_record()
    paper = made.planned.paper(made.number)
    since = paper.since or paper.day
    row = (
        write.take_ids("statement"), audit_no, paper.number, made.planned.payer_id, paper.currency, paper.kind,
        since.isoformat(), paper.day.isoformat(), known_to, made.planned.opening, paper.closing, made.pages, sha256,
    )  # fmt: skip
    write.add("statement", row)
    write.end_record("statement", paper.number)
