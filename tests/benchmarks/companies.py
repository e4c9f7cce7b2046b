"""The companies that benchmarks read: made once by the sample command, then kept under build/."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from ar_desktop.company import Company, FixedClock, open_company
from ar_desktop.sample.making import make_sample

TODAY = date(2026, 11, 19)
FOLDER = Path(__file__).parents[2] / "build" / "bench"


def path_of(invoices: int) -> Path:
    path = FOLDER / f"sample-{invoices}.arbook"
    if not path.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        print(f"making a company of {invoices:,} invoices", flush=True)
        make_sample(path, invoices=invoices, today=TODAY).close()
    return path


def opened(invoices: int, *, read_only: bool = True) -> Company:
    return open_company(path_of(invoices), clock=FixedClock(TODAY), read_only=read_only)


def copied(invoices: int, name: str) -> Path:
    """A copy that may be written to."""
    path = FOLDER / f"{name}.arbook"
    for old in FOLDER.glob(f"{name}.arbook*"):
        old.unlink()
    shutil.copyfile(path_of(invoices), path)
    return path


def size(full: bool) -> int:
    return 1_000_000 if full else 100_000
