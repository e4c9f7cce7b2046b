"""Reading, trying and importing files in another process, with the books of the one that holds the lock.

Whoever lends a company does not write while the other works; SQLite itself keeps the two apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from ar_desktop.company import Changed, Clock, Company, Done, Reversal
from ar_desktop.company.place import Place
from ar_desktop.exchange.importing import import_file
from ar_desktop.exchange.looking import FileLook, look_into
from ar_desktop.exchange.named_customers import named_by_name
from ar_desktop.exchange.result import Options, Result
from ar_desktop.exchange.trial import Trial, try_import
from ar_desktop.exchange.undoing import ALL, undo_import
from ar_desktop.progress import HELD, Progress
from ar_desktop.words import N_

_MONTH_FIRST: Final = ("US", "PH")  # countries that write 12/31/2026


class Lent(NamedTuple):
    """What another process needs to know of an open company: plain data."""

    path: Path
    user: str
    clock: Clock
    key: str | None
    read_only: bool
    place: Place


def lend(company: Company) -> Lent:
    return Lent(company.path, company.user, company.clock, company.key, company.read_only, company.place)


@contextmanager
def borrowed(lent: Lent) -> Iterator[Company]:
    """Raises `CompanyFileGone` where another file stands in its place by now."""
    lent.place.refuse_gone()
    mode = "read" if lent.read_only else "write"
    with Company(lent.path, user=lent.user, clock=lent.clock, lock=None, mode=mode, key=lent.key) as company:  # type: ignore[arg-type]
        yield company


def look(lent: Lent, path: Path, kind: str, options: Options | None, progress: Progress) -> FileLook:
    progress.step(0, 0)
    with borrowed(lent) as company, company.reading() as read:
        codes = {row[0] for row in read.rows("SELECT code FROM customer")}
        month_first = company.setting("country", "") in _MONTH_FIRST
    return look_into(path, kind, codes, options, month_first=month_first)


def trial(lent: Lent, path: Path, kind: str, options: Options, progress: Progress) -> Trial:
    with borrowed(lent) as company:
        return try_import(company, kind, path, options, progress)


def write(lent: Lent, path: Path, kind: str, options: Options, progress: Progress) -> Result:
    """Problems that the trial did not have are all listed, and nothing is written then."""
    with borrowed(lent) as company:
        company.waiting = partial(_told_held, progress)
        with company.reading() as read:
            options = named_by_name(read, kind, options)
        return import_file(company, kind, path, replace(options, all_problems=True, dry_run=False), progress)


def undo(lent: Lent, change: int, progress: Progress) -> Done:
    with borrowed(lent) as company:
        company.waiting = partial(_told_held, progress)
        return undo_import(company, change, progress)


def _told_held(progress: Progress) -> bool:
    """Whoever asked for it sees why it does not go on, and may cancel it: it waits as long as nobody does."""
    progress.step(0, 0, HELD)
    return True


def done(result: Result) -> Done:
    """What an import did, and how the whole of it is taken back."""
    if not result.change or not (result.created or result.updated):
        return Done(Changed.NOTHING)
    undo = Reversal(
        N_("Undo the import: {created} created, {updated} updated"),
        {"created": result.created, "updated": result.updated},
        call=lambda company: undo_import(company, result.change),
    )
    return Done(ALL, tuple(sorted(result.customers)), result.change, undo)
