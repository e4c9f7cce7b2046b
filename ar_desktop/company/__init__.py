"""The company file: create, open, read, write in one transaction, lock, back up, prove."""

from ar_desktop.company.backup import BackupResult, backup, restore
from ar_desktop.company.clock import Clock, FixedClock
from ar_desktop.company.company import Company
from ar_desktop.company.creating import create_file
from ar_desktop.company.done import Changed, Done, Reversal
from ar_desktop.company.finding import Finding
from ar_desktop.company.opening import open_company, open_for_reading_if_locked
from ar_desktop.company.reading import Reading
from ar_desktop.company.writing import Writing

__all__ = [
    "BackupResult",
    "Changed",
    "Clock",
    "Company",
    "Done",
    "Finding",
    "FixedClock",
    "Reading",
    "Reversal",
    "Writing",
    "backup",
    "create_file",
    "open_company",
    "open_for_reading_if_locked",
    "restore",
]
