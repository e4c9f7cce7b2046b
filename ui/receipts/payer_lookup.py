"""Finds who pays for a field that looks things up."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ar_desktop.receipts.entering import PayerFound, find_payers
from ui.desk import Desk
from ui.figures import Figures
from ui.widgets.lookup_field import Match


class PayerLookup(QObject):
    """By name, code or the number of an invoice, on a reader thread.

    `named` has the number that was typed to its end, by the customer whose it is.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.named: dict[int, str] = {}

    def find(self, text: str, answer: Callable[[Sequence[Match]], None]) -> None:
        figures = self._desk.figures

        def found(payers: Sequence[PayerFound]) -> None:
            self.named = {one.id: one.because for one in payers if one.because == text}
            answer([match_of(one, figures) for one in payers])

        self._desk.ask(self, lambda reading, _progress: find_payers(reading, text), found)


def match_of(one: PayerFound, figures: Figures) -> Match:
    detail = " · ".join(filter(None, (one.code, one.because or one.city)))
    return Match(one.id, one.name, detail, figures.plain(one.balance))
