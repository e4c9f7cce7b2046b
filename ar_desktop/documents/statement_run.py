"""The statement run: one numbered statement per payer and currency, kept so that the very paper prints again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ar_desktop.company import Changed, Company, Done, Reading, Writing
from ar_desktop.company.audit import head
from ar_desktop.company.stored import store
from ar_desktop.documents.letterhead import Customers, letterhead
from ar_desktop.documents.papers import StatementKind, StatementPaper
from ar_desktop.documents.render import lay_out, render_many, render_statement
from ar_desktop.documents.statement_figures import StatementFigures, statement_figures
from ar_desktop.documents.statement_paper import statement_paper
from ar_desktop.errors import Refused
from ar_desktop.ledger.numbering import Numbering
from ar_desktop.progress import Progress, Silent
from ar_desktop.values.buckets import Buckets
from ar_desktop.words import N_

_CHUNK = 200


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
    """Makes, numbers, stores and writes the statements; named customers get one even where the skip rules say no.

    Nothing is written, neither to the books nor to the folder, unless the whole run went through.
    """
    progress = progress or Silent()
    buckets = Buckets.parse(company.setting("buckets", "30,60,90"))
    with company.reading() as read:
        payers = _payers(read, customers)
        figures = [
            one
            for start in range(0, len(payers), _CHUNK)
            for one in statement_figures(read, payers[start : start + _CHUNK], to_date, buckets, from_date=from_date)
        ]
        wanted = figures if customers else [one for one in figures if not skipped(company, one)]
        parties = Customers(read, company.settings(), None if not customers else payers)
        known_to = head(read)[0]
    with company.writing("statements") as write:
        numbering = Numbering(write)
        papers = [
            statement_paper(
                one, numbering.next("statement", to_date)[0], kind, letterhead(company.settings()), parties, buckets
            )
            for one in wanted
        ]
        files = _write(write, papers, wanted, folder, known_to, one_file, progress)
        numbering.finish()
        done = Done(Changed.STATEMENTS, change=write.change)
    return StatementRun(tuple(files), sum(one.base_closing for one in wanted), done)


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


def skipped(company: Company, figures: StatementFigures) -> str:
    """Why a run leaves this one out; empty: it doesn't."""
    if not figures.movements and not figures.items and not figures.closing:
        return "inactive"
    if figures.closing == 0 and not figures.movements:
        return "zero"
    if figures.closing == 0 and company.setting("statement_zero", "no") != "yes":
        return "zero"
    if figures.closing < 0 and company.setting("statement_credit", "yes") != "yes":
        return "credit"
    if not figures.movements and company.setting("statement_inactive", "yes") != "yes":
        return "inactive"
    return ""


def _write(
    write: Writing,
    papers: Sequence[StatementPaper],
    figures: Sequence[StatementFigures],
    folder: Path,
    known_to: int,
    one_file: bool,
    progress: Progress,
) -> list[StatementFile]:
    files: list[StatementFile] = []
    made: list[tuple[Path, bytes]] = []
    for at, (paper, one) in enumerate(zip(papers, figures, strict=True)):
        progress.step(at, len(papers), paper.buyer.name)
        pdf = render_statement(paper)
        pages = len(lay_out(paper).pages)
        name = f"{paper.buyer.code}-{paper.number}-{paper.currency}.pdf"
        path = folder / (f"statements-{paper.day.isoformat()}.pdf" if one_file else _safe(name))
        made.append((path, pdf))
        _record(write, paper, one, known_to, pages, store(write, pdf))
        files.append(
            StatementFile(
                paper.buyer.code, paper.number, paper.currency, str(path), one.closing, one.base_closing, pages
            )
        )
    folder.mkdir(parents=True, exist_ok=True)
    if one_file and papers:
        made = [(made[0][0], render_many(papers))]
    for path, pdf in made:
        path.write_bytes(pdf)
    progress.step(len(papers), len(papers))
    return files


def _safe(name: str) -> str:
    return "".join(char if char.isalnum() or char in "-_. " else "_" for char in name)


def _record(
    write: Writing, paper: StatementPaper, figures: StatementFigures, known_to: int, pages: int, sha256: bytes
) -> None:
    audit_no = write.begin_record()
    row = (
        write.take_ids("statement"), audit_no, paper.number, figures.payer_id, figures.currency, paper.kind,
        figures.from_date.isoformat(), figures.to_date.isoformat(), known_to, figures.opening, figures.closing, pages,
        sha256,
    )  # fmt: skip
    write.add("statement", row)
    write.end_record("statement", paper.number)
