"""The company file: create, open, read, write in one transaction, lock, back up, prove."""

from ar_desktop.company.clock import Clock, FixedClock
from ar_desktop.company.company import Company
from ar_desktop.company.creating import create_file
from ar_desktop.company.done import Changed, Done, Reversal
from ar_desktop.company.opening import open_company
from ar_desktop.company.reading import Reading
from ar_desktop.company.writing import Writing

__all__ = [
    "Changed",
    "Clock",
    "Company",
    "Done",
    "FixedClock",
    "Reading",
    "Reversal",
    "Writing",
    "create_file",
    "open_company",
]
