"""Verifying and copying a company file in a process beside the window. Nothing here knows Qt."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from ar_desktop.closing.verify import verify
from ar_desktop.company import BackupResult, Company, backup, restore
from ar_desktop.exchange.lent import Lent, borrowed
from ar_desktop.ledger.rule import Check
from ar_desktop.progress import Progress
from ar_desktop.words import N_, Words


class Kept(NamedTuple):
    """A backup, and what was checked in it before it counted as one."""

    result: BackupResult
    checks: Sequence[Check]


def verify_books(lent: Lent, words: Words, progress: Progress) -> list[Check]:
    with borrowed(lent._replace(read_only=True)) as company:
        return verify(company, progress, words)


def back_up(lent: Lent, dest: Path, words: Words, progress: Progress) -> Kept:
    checks: list[Check] = []
    progress.step(0, 0, words.say(N_("Copying the file")))
    with borrowed(lent._replace(read_only=True)) as company:
        result = backup(company, dest, lambda copy: _wrong(copy, progress, words, checks))
    return Kept(result, checks)


def bring_back(kept: Path, path: Path, password: str | None, words: Words, progress: Progress) -> BackupResult:
    progress.step(0, 0, words.say(N_("Copying the file")))
    return restore(kept, path, lambda copy: _wrong(copy, progress, words, []), password=password)


def _wrong(copy: Company, progress: Progress, words: Words, checks: list[Check]) -> list[str]:
    checks += verify(copy, progress, words)
    return [check.finding for check in checks if not check.ok]
