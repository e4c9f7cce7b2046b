"""Reading a file into the books: one transaction, all of it or nothing."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Final

from ar_desktop.company import Company
from ar_desktop.exchange.cells import strptime_format
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.result import Options, Result
from ar_desktop.exchange.rows import MappedRows
from ar_desktop.exchange.trouble import FileRefused
from ar_desktop.ledger.posting import posting
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import N_

KINDS: Final = ("customers", "items", "invoices", "receipts", "opening", "rates")


class _TakenBack(Exception):
    """Ends the transaction without keeping it."""


def import_file(
    company: Company, kind: str, path: Path, options: Options | None = None, progress: Progress | None = None
) -> Result:
    """Imports a CSV file or workbook of one kind.

    Nothing is kept where a row is refused (the error names file and line), where `options.dry_run` asks for it, or
    where `options.all_problems` found some.
    """
    if kind not in KINDS:
        raise FileRefused(N_("{kind} cannot be imported; what can: {kinds}."), kind=kind, kinds=", ".join(KINDS))
    options = options or Options()
    module = import_module(f"ar_desktop.exchange.import_{kind}")
    format_ = strptime_format(options.date_format) if options.date_format else None
    rows = MappedRows(path, module.FIELDS, options.columns, options.decimal, format_)
    result = Result(kind, warnings=list(rows.warned))
    try:
        with posting(company, f"import {kind}", reason=options.reason) as books:
            module.take_in(Intake(books, rows, options, result, progress or Silent()))
            if options.dry_run or result.problems:
                raise _TakenBack
            result.customers, result.change = frozenset(books.customers), books.write.change
    except _TakenBack:
        pass
    return result
