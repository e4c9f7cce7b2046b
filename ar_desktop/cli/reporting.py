"""report: any report, as text, JSON, CSV, workbook or PDF."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ar_desktop.cli.answer import Answer
from ar_desktop.cli.language import words_here
from ar_desktop.cli.parser import Commands, a_date
from ar_desktop.errors import Refused
from ar_desktop.words import ENGLISH, N_

if TYPE_CHECKING:
    from ar_desktop.company import Company
    from ar_desktop.reports.table import ReportTable

_FORMATS: Final = ("table", "json", "csv", "xlsx", "pdf")
_BY: Final = ("customer", "salesperson", "region", "segment", "product-line", "currency")


def add_to(commands: Commands) -> None:
    parser = commands.add("report", report, "any report; NAME “list” names them")
    add = parser.add_argument
    add("name", metavar="NAME", help="such as aging, open-items, roll-forward; list")
    add("--as-of", type=a_date, metavar="D", help="the date (default: today, or --to)")
    add("--from", type=a_date, metavar="D", dest="first", help="the period's first day")
    add("--to", type=a_date, metavar="D", dest="last", help="the period's last day")
    add("--known-at", metavar="T", help="as known at a UTC moment, or at the end of a day in UTC")
    add("--by", choices=_BY, default="customer", help="group by (default: customer)")
    add("--basis", choices=("due", "document", "month"), default="due", help="what ages (default: due)")
    add("--credits", choices=("own", "aged", "netted"), default="own", help="where unused credits stand (default: own)")
    add("--currency", metavar="C", help="items in this currency, and amounts in it")
    add("--customer", metavar="C", help="one customer, by code")
    add("--account", metavar="A", help="the journal's lines of one account, by code")
    add("--format", choices=_FORMATS, help="table, json, csv, xlsx, pdf (default: table, or what PATH ends with)")
    add("-o", "--output", metavar="PATH", help="write to this file")


def report(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_read
    from ar_desktop.cli.progress_line import ProgressLine
    from ar_desktop.reports import catalogue
    from ar_desktop.reports.parameters import Parameters

    wanted = _format(options)
    with to_read(options) as company, ProgressLine(options.quiet) as progress:
        if options.name == "list":
            table = catalogue.listing(company, words_here() if wanted == "table" else ENGLISH)
        else:
            asked = Parameters(
                options.as_of, options.first, options.last, options.known_at, options.by, options.basis,
                options.credits, options.currency, options.customer, options.account,
            )  # fmt: skip
            table = catalogue.run(company, options.name, asked, progress)
        content = _content(company, table, wanted)
    return _answer(options, table, wanted, content)


def _format(options: Namespace) -> str:
    if options.format:
        return str(options.format)
    if options.output:
        ending = Path(options.output).suffix.lower().lstrip(".")
        if ending in _FORMATS:
            return ending
    return "json" if options.json else "table"


def _content(company: Company, table: ReportTable, wanted: str) -> bytes:
    from ar_desktop.documents.report_pdf import House
    from ar_desktop.exchange.table_file import report_file

    return report_file(table, wanted, House.of(company), words_here())


def _answer(options: Namespace, table: ReportTable, wanted: str, content: bytes) -> Answer:
    if options.output:
        Path(options.output).write_bytes(content)
        said = words_here().say(N_("Wrote {path}."), path=options.output)
        return Answer({"name": table.name, "format": wanted, "file": options.output}, [said])
    if wanted in ("xlsx", "pdf") and sys.stdout.isatty():
        raise Refused(N_("A {format} is not for a terminal; give -o PATH."), format=wanted)
    return Answer(raw=content)
