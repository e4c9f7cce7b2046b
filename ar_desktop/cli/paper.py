"""invoice, statements: papers into files."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ar_desktop.cli.answer import Answer
from ar_desktop.cli.language import words_here
from ar_desktop.cli.parser import Commands, a_date
from ar_desktop.words import N_


def add_to(commands: Commands) -> None:
    invoice = commands.add("invoice", one_document, "one document as a file")
    invoice.add_argument("number", metavar="NUMBER", help="the document's number")
    invoice.add_argument("--format", choices=("pdf",), default="pdf", help="pdf")
    invoice.add_argument("-o", "--output", required=True, metavar="PATH", help="the file to write")
    run = commands.add("statements", statements, "the statement run")
    run.add_argument("--as-of", type=a_date, metavar="D", help="the statements' date (default: today)")
    run.add_argument("--from", type=a_date, metavar="D", dest="first", help="the period's first day")
    kinds = ("open-item", "balance-forward", "activity")
    run.add_argument("--kind", choices=kinds, default="open-item", help=", ".join(kinds))
    run.add_argument("--customer", action="extend", nargs="+", default=[], metavar="CODE", help="only these")
    run.add_argument("--one-file", action="store_true", help="all in one PDF")
    run.add_argument("-o", "--output", required=True, metavar="DIR", help="the folder to write to")


def one_document(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_read
    from ar_desktop.documents.invoice_paper import invoice_pdf

    with to_read(options) as company:
        Path(options.output).write_bytes(invoice_pdf(company, options.number))
    said = words_here().say(N_("Wrote {path}."), path=options.output)
    return Answer({"number": options.number, "format": options.format, "file": options.output}, [said])


def statements(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_write
    from ar_desktop.cli.progress_line import ProgressLine
    from ar_desktop.documents.statement_run import run_statements
    from ar_desktop.values.display import display_money
    from ar_desktop.values.money import plain_amount

    words = words_here()
    with to_write(options) as company, ProgressLine(options.quiet) as progress:
        as_of, base = options.as_of or company.today, company.currency
        run = run_statements(
            company, as_of, Path(options.output), from_date=options.first, kind=options.kind,
            customers=options.customer, one_file=options.one_file, progress=progress,
        )  # fmt: skip
    files = [
        {
            "customer": one.customer,
            "path": one.path,
            "balance": plain_amount(one.balance, one.currency),
            "pages": one.pages,
            "number": one.number,
            "currency": one.currency,
        }
        for one in run.files
    ]
    document = {
        "as_of": as_of.isoformat(), "kind": options.kind, "files": files, "total": plain_amount(run.total, base)
    }  # fmt: skip
    said = words.many(N_("{n} statement written to {folder}."), N_("{n} statements written to {folder}."),
                      len(files), folder=options.output)  # fmt: skip
    in_all = display_money(run.total, base, words)
    total = words.say(N_("Balance in all: {total} {currency}"), total=in_all, currency=base)
    return Answer(document, [said, total], run.done.warnings)
