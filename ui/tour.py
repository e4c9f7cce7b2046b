"""A bookkeeper's day without a display: business is done on the sample company, and every screen leaves a picture."""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer

from ar_desktop.words import Words
from ui.app import application, make_window
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ar_desktop.company import Company

SIZE: Final = (1440, 900)
QUIET: Final = 300  # milliseconds without a job before a picture is taken
PATIENCE: Final = 60  # seconds to wait for a screen


def main(arguments: Sequence[str]) -> int:
    """Leaves everything in one folder and prints what it did."""
    chosen = _parser().parse_args(arguments)
    folder: Path = chosen.output
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    file = _make_company(folder, chosen.invoices, chosen.today)
    Tour(folder, file, chosen.today).take()
    print(f"Everything is in {folder}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ar tour", description="a bookkeeper's day without a display")
    parser.add_argument("tour", choices=["tour"], help=argparse.SUPPRESS)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--invoices", type=int, default=2000, metavar="N")
    parser.add_argument("--today", type=date.fromisoformat, help="work as if this were today")
    return parser


def _make_company(folder: Path, invoices: int, today: date | None) -> Path:
    from ar_desktop.sample.making import make_sample

    file = folder / "tour.arbook"
    for old in folder.glob("tour.arbook*"):
        old.unlink()
    make_sample(file, invoices=invoices, today=today).close()
    print(f"Made the sample company with {invoices:,} invoices.")
    return file


class Tour:
    """Drives the window as a person would, one screen after the other."""

    def __init__(self, folder: Path, file: Path, today: date | None) -> None:
        self._folder, self._file, self._today = folder, file, today
        application()
        self._window = make_window(Preferences(folder / "window.ini"), Words("en", "en_US"))
        self._pictures = 0

    def take(self) -> None:
        window = self._window
        window.resize(*SIZE)
        window.set_mode("light")
        window.show()
        window.open_company(self._file, self._today)
        self._wait(lambda: window.company is not None)
        self._screens()
        self._apply_and_undo()
        window.set_mode("dark")
        self._screens("-dark")
        window.close()
        self._papers()

    def _screens(self, suffix: str = "") -> None:
        for key in self._window.page_keys():
            self._window.go(key)
            self._picture(f"{key}{suffix}")

    def _apply_and_undo(self) -> None:
        """What is on account is applied to the oldest items, taken back, and applied again."""
        window = self._window
        company = window.company
        item = _on_account(company) if company is not None else None
        if company is None or item is None:
            return
        from ar_desktop.receipts.applying import apply_oldest

        item_id, customer_id, number = item
        window.go("customers", customer_id)
        self._settle()
        window.do(lambda own: apply_oldest(own, item_id), f"{number} applied to the oldest items")
        self._picture("customers-undo")
        for _ in range(2):
            window.undo_last()
            self._settle()
        print(f"Applied {number} to the oldest items, took it back, applied it again.")

    def _papers(self) -> None:
        from ar_desktop.company import Clock, FixedClock, open_company
        from ar_desktop.documents.invoice_paper import invoice_pdf
        from ar_desktop.documents.statement_run import run_statements

        clock = FixedClock(self._today) if self._today else Clock()
        with open_company(self._file, clock=clock) as company:
            number = _last_invoice(company)
            (self._folder / f"{number}.pdf").write_bytes(invoice_pdf(company, number))
            print(f"Printed invoice {number}.")
            run = run_statements(company, company.today, self._folder / "statements")
            print(f"Made {len(run.files)} statements.")

    def _picture(self, name: str) -> None:
        self._settle()
        self._pictures += 1
        path = self._folder / f"{self._pictures:02}-{name.replace(':', '-')}.png"
        self._window.grab().save(str(path))
        print(f"Picture {path.name}")

    def _settle(self) -> None:
        """Until no job has run for a moment."""
        deadline = time.monotonic() + PATIENCE
        quiet_since = time.monotonic()
        while (now := time.monotonic()) < deadline and now - quiet_since < QUIET / 1000:
            _spin(20)
            if self._window.jobs.busy:
                quiet_since = time.monotonic()

    def _wait(self, until: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not until() and time.monotonic() < deadline:
            _spin(20)


def _spin(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _on_account(company: Company) -> tuple[int, int, str] | None:
    """A credit of somebody who also owes."""
    from ar_desktop.ledger.open_at import AsOf, open_lines

    with company.reading() as reading:
        lines = open_lines(reading, AsOf(company.today))
    owing = {line.customer_id for line in lines if line.open > 0 and line.kind == "invoice"}
    found = (line for line in lines if line.open < 0 and line.customer_id in owing)
    return next(((line.item_id, line.customer_id, line.number) for line in found), None)


def _last_invoice(company: Company) -> str:
    from ar_desktop.ledger.open_at import AsOf, open_lines

    with company.reading() as reading:
        lines = open_lines(reading, AsOf(company.today))
    return max((line for line in lines if line.kind == "invoice"), key=lambda line: line.item_id).number
