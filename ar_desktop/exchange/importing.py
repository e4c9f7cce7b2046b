"""Reading a file into the books: one transaction, all of it or nothing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any, Final

from ar_desktop.company import Company
from ar_desktop.exchange.intake import Intake, TakenBack
from ar_desktop.exchange.result import Options, Result
from ar_desktop.exchange.rows import Fields, MappedRows
from ar_desktop.exchange.trouble import FileRefused
from ar_desktop.ledger.posting import posting
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import N_

KINDS: Final = ("customers", "items", "invoices", "receipts", "opening", "rates")


def fields_of(kind: str) -> Fields:
    """What a file of this kind may have."""
    found: Fields = _module(kind).FIELDS
    return found


def _module(kind: str) -> Any:
    if kind not in KINDS:
        raise FileRefused(N_("{kind} cannot be imported; what can: {kinds}."), kind=kind, kinds=", ".join(KINDS))
    return import_module(f"ar_desktop.exchange.import_{kind}")


def import_file(
    company: Company, kind: str, path: Path, options: Options | None = None, progress: Progress | None = None
) -> Result:
    """Imports a CSV file or workbook of one kind.

    Nothing is kept where a row is refused (the error names file and line), where `options.dry_run` asks for it, or
    where `options.all_problems` found some.
    """
    options = options or Options()
    return import_rows(company, kind, MappedRows(path, fields_of(kind), options), options, progress)


def import_rows(
    company: Company, kind: str, rows: MappedRows, options: Options, progress: Progress | None = None
) -> Result:
    """The same with rows of a file that is opened already."""
    result = Result(kind, warnings=list(rows.warned))
    try:
        with posting(company, f"import {kind}", reason=options.reason) as books:
            _module(kind).take_in(Intake(books, rows, options, result, progress or Silent()))
            if options.dry_run or result.problems:
                raise TakenBack
            result.customers, result.change = frozenset(books.customers), books.write.change
    except TakenBack:
        pass
    return result
