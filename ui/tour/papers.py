"""The papers of the day, and what closes it: PDFs, the check of the books, the close of the month before."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ar_desktop.company import Clock, FixedClock, open_company

if TYPE_CHECKING:
    from ar_desktop.company import Company
    from ar_desktop.documents.papers import StatementKind


def make_papers(file: Path, folder: Path, today: date | None) -> None:
    with open_company(file, clock=FixedClock(today) if today else Clock()) as company:
        _documents(company, folder)
        _statements(company, folder)
        _close(company)


def _documents(company: Company, folder: Path) -> None:
    from ar_desktop.documents.invoice_paper import invoice_pdf

    for kind, name in (("invoice", "invoice"), ("credit_note", "credit note")):
        number = last_document(company, kind)
        if number:
            (folder / f"{number}.pdf").write_bytes(invoice_pdf(company, number))
            print(f"Printed {name} {number}.", flush=True)


def _statements(company: Company, folder: Path) -> None:
    from ar_desktop.documents.statement_run import run_statements

    code = whoever_owes_most(company)
    kinds: tuple[StatementKind, ...] = ("open-item", "balance-forward", "activity")
    for kind in kinds:
        run = run_statements(company, company.today, folder / "statements" / kind, kind=kind, customers=[code])
        print(f"Made {len(run.files)} statement ({kind}) of {code}.", flush=True)


def _close(company: Company) -> None:
    from ar_desktop.closing.verify import verify
    from ar_desktop.ledger.periods import close_period
    from ar_desktop.values.dates import Month

    first = company.today.replace(day=1)
    month = Month.of(date.fromordinal(first.toordinal() - 1))
    close_period(company, month)
    print(f"Closed {month}.", flush=True)
    wrong = [check for check in verify(company) if not check.ok]
    if wrong:
        raise RuntimeError(f"The books are not right: {wrong[0].name}: {wrong[0].finding}")
    print("Checked the books: they are right.", flush=True)


def last_document(company: Company, kind: str) -> str:
    with company.reading() as reading:
        rows = reading.rows("SELECT number FROM document WHERE kind = :kind ORDER BY id DESC LIMIT 1", kind=kind)
    return str(rows[0][0]) if rows else ""


def whoever_owes_most(company: Company) -> str:
    from ar_desktop.ledger.open_at import AsOf, open_lines

    owed: dict[int, int] = {}
    with company.reading() as reading:
        for line in open_lines(reading, AsOf(company.today)):
            owed[line.customer_id] = owed.get(line.customer_id, 0) + line.open
        most = max(owed, key=lambda customer: owed[customer])
        return str(reading.value("SELECT code FROM customer WHERE id = :id", id=most))
