"""The proof of the books: everything is recomputed, and every change behind the application's back is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ar_desktop.closing.master_data import master_data_checks
from ar_desktop.closing.numbers import number_checks
from ar_desktop.collections import checks as collections
from ar_desktop.company import Company, Finding, Reading, audit, integrity, stored
from ar_desktop.invoicing import rules_of_tax
from ar_desktop.invoicing.checks import check_documents
from ar_desktop.ledger import checks as ledger
from ar_desktop.ledger.rule import Check, apply_rules
from ar_desktop.progress import Progress, Silent
from ar_desktop.receipts import checks as receipts
from ar_desktop.words import ENGLISH, N_, Words

Part = Callable[[Reading, Progress, Words], list[Check]]


def verify(company: Company, progress: Progress | None = None, words: Words = ENGLISH) -> list[Check]:
    """All checks, those that failed with their first finding; in one read transaction, beside whoever writes."""
    progress = progress or Silent()
    with company.reading() as read:
        found = _file(read, progress, words)
        if not found[0].ok:
            return found  # nothing that is read from a damaged file proves anything
        for part in PARTS:
            progress.step(0, 0, words.say(N_("Checking the books")))
            found += part(read, progress, words)
        return found


def findings(company: Company) -> list[str]:
    """What is wrong, in words; nothing if all is well. What `backup` and `restore` ask of a copy."""
    return [check.finding for check in verify(company) if not check.ok]


def _file(read: Reading, progress: Progress, words: Words) -> list[Check]:
    progress.step(0, 0, words.say(N_("Reading the file")))
    return [_as_check(N_("The file is sound"), integrity.damage(read), integrity.pages(read), words)]


def _references(read: Reading, _progress: Progress, words: Words) -> list[Check]:
    tables = integrity.tables(read)
    return [_as_check(N_("Every row refers to one that is there"), integrity.dangling(read), tables, words)]


def _chain(read: Reading, progress: Progress, words: Words) -> list[Check]:
    progress.step(0, 0, words.say(N_("Walking the audit trail")))
    misfits = audit.walk(read, progress)
    return [_as_check(N_("The audit chain is unbroken"), misfits, audit.head(read)[0], words)]


def _stored_files(read: Reading, progress: Progress, words: Words) -> list[Check]:
    counted = int(read.value("SELECT count(*) FROM stored_chunk WHERE position = 0"))
    return [_as_check(N_("Stored files are what was stored"), stored.check(read, progress), counted, words)]


def _documents(read: Reading, _progress: Progress, words: Words) -> list[Check]:
    return [
        Check(one.name, one.ok, one.checked, one.finding.sentence(words) if one.finding else "")
        for one in check_documents(read)
    ] + apply_rules(read, rules_of_tax.RULES, words)


def _master_data(read: Reading, _progress: Progress, words: Words) -> list[Check]:
    return [*master_data_checks(read, words), *number_checks(read, words)]


def _as_check(name: str, misfits: Sequence[Finding], checked: int, words: Words) -> Check:
    return Check(name, not misfits, checked, misfits[0].sentence(words) if misfits else "")


PARTS: tuple[Part, ...] = (
    _references,
    ledger.checks,
    _documents,
    receipts.checks,
    collections.checks,
    _master_data,
    _stored_files,
    _chain,
)
