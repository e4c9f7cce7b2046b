"""What a batch does with its lines, on a job thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ar_desktop.errors import UserError
from ar_desktop.words import N_, Words
from ui.batches import BatchHandle
from ui.files import write_whole
from ui.paper_work import pdf_of
from ui.problems import sentence
from ui.workers import Workers

if TYPE_CHECKING:
    from ar_desktop.company import Company, Reversal
    from ar_desktop.documents.papers import InvoicePaper

READ_AT_ONCE: Final = 20  # papers; a read transaction is never left open for long


def post_all(company: Company, drafts: Sequence[int], handle: BatchHandle, words: Words) -> tuple[Any, Reversal | None]:
    """Each draft by itself; returns what changed, and how all of it is taken back."""
    from ar_desktop.company import Changed
    from ar_desktop.invoicing.many_drafts import post_drafts, void_all

    numbers: list[str] = []
    changed = Changed.NOTHING
    for draft in drafts:
        if not handle.go_on():
            break
        handle.tell(draft, "working")
        done = post_drafts(company, [draft])
        changed |= done.changed
        (result,) = done.results
        if result.problem is not None:
            handle.tell(draft, "failed", result.problem.located_sentence(words))
            continue
        numbers.append(result.number)
        says = " ".join((result.number, *map(words.again, result.warnings)))
        handle.tell(draft, "done", says, document=result.document_id, number=result.number)
    return changed, void_all(numbers) if numbers else None


def void_each(
    company: Company, lines: Sequence[tuple[int, str]], handle: BatchHandle, words: Words, reason: str | None
) -> Any:
    """Each document by itself; returns what changed. What may not be voided says why and stays as it is."""
    from ar_desktop.company import Changed
    from ar_desktop.invoicing.voiding import void_document

    changed = Changed.NOTHING
    for key, number in lines:
        if not handle.go_on():
            break
        handle.tell(key, "working")
        try:
            changed |= void_document(company, number, reason=reason).changed
        except UserError as error:
            handle.tell(key, "failed", error.located_sentence(words))
        else:
            handle.tell(key, "done", words.say(N_("Void")), document=key, number=number)
    return changed


def papers_of(
    company: Company, lines: Sequence[tuple[int, str]], handle: BatchHandle
) -> Iterator[tuple[int, str, InvoicePaper]]:
    """Key, number and paper, some at a time; what cannot be read is told and left out."""
    from ar_desktop.documents.invoice_paper import invoice_paper

    for start in range(0, len(lines), READ_AT_ONCE):
        found = []
        with company.reading() as reading:
            for key, number in lines[start : start + READ_AT_ONCE]:
                try:
                    found.append((key, number, invoice_paper(reading, company.settings(), number)))
                except UserError as error:
                    handle.tell(key, "failed", sentence(error))
        yield from found


def make_pdfs(
    company: Company,
    workers: Workers,
    lines: Sequence[tuple[int, str]],
    handle: BatchHandle,
    take: Callable[[str, bytes], str],
) -> int:
    """Papers laid out in worker processes; `take(number, pdf)` does something with each and says what."""
    waiting: list[tuple[int, str]] = []

    def papers() -> Iterator[InvoicePaper]:
        for key, number, paper in papers_of(company, lines, handle):
            if not handle.go_on():
                return
            handle.tell(key, "working")
            waiting.append((key, number))
            yield paper

    made = 0
    for _paper, pdf in workers.each(pdf_of, papers()):
        key, number = waiting.pop(0)
        try:
            if isinstance(pdf, Exception):
                raise pdf
            handle.tell(key, "done", take(number, pdf))
            made += 1
        except UserError as error:
            handle.tell(key, "failed", sentence(error))
        if handle.ending:
            break
    return made


def save_into(folder: Path) -> Callable[[str, bytes], str]:
    """A file for each document, named by its number."""

    def take(number: str, pdf: bytes) -> str:
        path = folder / f"{file_name(number)}.pdf"
        write_whole(path, pdf)
        return path.name

    return take


def file_name(number: str) -> str:
    """A number may hold what file systems don't take."""
    return "".join(sign if sign.isalnum() or sign in "-_. " else "-" for sign in number).strip() or N_("document")
