"""import: customers, items, documents, receipts and rates from files."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ar_desktop.cli.answer import Answer
from ar_desktop.cli.language import words_here
from ar_desktop.cli.parser import Commands, pair
from ar_desktop.errors import ArError
from ar_desktop.words import N_

if TYPE_CHECKING:
    from ar_desktop.exchange.result import Result
    from ar_desktop.words import Words

_NAMED = 5  # lines that a warning names
_KINDS = ("customers", "items", "invoices", "receipts", "opening", "rates")


def add_to(commands: Commands) -> None:
    parser = commands.add("import", import_rows, "read a CSV file or workbook into the books")
    add = parser.add_argument
    add("kind", choices=_KINDS, metavar="KIND", help=", ".join(_KINDS))
    add("csv", metavar="CSV", help="the file to read")
    add("--map", action="append", type=pair, default=[], metavar="FIELD=COLUMN", help="name the column of a field")
    add("--date-format", metavar="F", help="such as %%m/%%d/%%Y or DD.MM.YYYY (default: ISO 8601)")
    add("--decimal", choices=(".", ","), default=".", help="the file's decimal mark")
    add("--create-customers", action="store_true", help="make unknown customers from their code")
    add("--rate", action="append", type=a_rate, default=[], metavar="CUR=R", help="base currency per 1 unit of CUR")
    by_method = "book receipts straight to this account (default: by method, and where none is given undeposited funds)"
    add("--to-account", default="", metavar="CODE", help=by_method)
    add("--apply-credits", action="store_true", help="apply credit notes to the invoices they name")
    add("--reason", metavar="R", help="why it goes into a soft-closed month; kept in the audit trail")
    add("--dry-run", action="store_true", help="check all of it, and keep nothing")


def a_rate(text: str) -> tuple[str, Decimal]:
    from ar_desktop.values.currencies import exponent
    from ar_desktop.values.quantities import parse_rate

    currency, rate = pair(text)
    try:
        exponent(currency.upper())
        return currency.upper(), parse_rate(rate)
    except ArError as error:
        raise ArgumentTypeError(str(error)) from None


def import_rows(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_write
    from ar_desktop.cli.progress_line import ProgressLine
    from ar_desktop.exchange.importing import import_file
    from ar_desktop.exchange.result import Options

    wanted = Options(
        columns=dict(options.map),
        date_format=options.date_format,
        decimal=options.decimal,
        create_customers=options.create_customers,
        rates=dict(options.rate),
        reason=options.reason,
        to_account=options.to_account,
        apply_credits=options.apply_credits,
        dry_run=options.dry_run,
    )
    with to_write(options) as company, ProgressLine(options.quiet) as progress:
        result = import_file(company, options.kind, Path(options.csv), wanted, progress)
    return _answer(result, Path(options.csv).name, dry_run=options.dry_run)


def _answer(result: Result, file: str, *, dry_run: bool) -> Answer:
    words = words_here()
    facts = {name: getattr(result, name) for name in ("kind", "read", "created", "updated", "skipped")}
    lines = [
        words.say(
            N_("{kind}: {read} rows read, {created} created, {updated} updated, {skipped} there already."), **facts
        )
    ]
    if dry_run:
        lines.append(words.say(N_("This was a trial: nothing was kept.")))
    warnings = [_warning(file, sentence, found, words) for sentence, found in _by_sentence(result, words).items()]
    return Answer(result.document(words), lines, warnings)


def _by_sentence(result: Result, words: Words) -> dict[str, list[int]]:
    """The lines that each warning is about, so that a thousand of one kind are one line on the screen."""
    found: dict[str, list[int]] = {}
    for one in result.warnings:
        found.setdefault(one.sentence(words), []).append(one.line)
    return found


def _warning(file: str, sentence: str, lines: list[int], words: Words) -> str:
    if len(lines) == 1:
        return words.say(N_("{file}, line {line}: {sentence}"), file=file, line=lines[0], sentence=sentence)
    named = ", ".join(str(line) for line in lines[:_NAMED]) + (", …" if len(lines) > _NAMED else "")
    return words.say(
        N_("{file}, {count} lines ({lines}): {sentence}"), file=file, count=len(lines), lines=named, sentence=sentence
    )
