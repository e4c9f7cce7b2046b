"""Whom a draft is for, which invoice it corrects, which deposits it clears: as the books have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.widgets.completer import Answer, Completion

if TYPE_CHECKING:
    from ar_desktop.invoicing.corrections import Corrected
    from ar_desktop.invoicing.deposits import Deposit
    from ui.invoices.editor_asking import Client, EditorQueries


class EditorParty(QObject):
    """Of one draft at a time: answers for the one before are dropped."""

    client_found = Signal(object)  # Client, or None
    changed = Signal()  # what the draft comes to is another
    settled = Signal()  # worth keeping

    def __init__(self, desk: Desk, queries: EditorQueries, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        self._number = 0
        self.client: Client | None = None
        self.corrected: Corrected | None = None
        self.deposits: tuple[str, ...] = ()

    def begin(self, client: Client | None, deposits: tuple[str, ...]) -> None:
        self._number += 1
        self.client, self.corrected, self.deposits = client, None, deposits

    def find_customers(self, text: str, answer: Answer) -> None:
        queries, figures = self._queries, self._desk.figures

        def show(found: Any) -> None:
            answer([Completion(one.code, (one.name, one.city, figures.money(one.balance), one.code)) for one in found])

        self._desk.ask(self, lambda reading, _progress: queries.customers(reading, text), show)

    def ask_client(self, code: str) -> None:
        number, queries = self._number, self._queries

        def show(client: Client | None) -> None:
            if number != self._number:
                return
            self.client = client
            self.deposits = tuple(one for one in self.deposits if one in self.to_clear())
            self.client_found.emit(client)
            self.changed.emit()
            self.settled.emit()

        self._desk.ask(self, lambda reading, _progress: queries.client(reading, code), show)

    def ask_corrected(self, reference: str) -> None:
        number, queries, reference = self._number, self._queries, reference.strip()

        def take(found: Corrected | None) -> None:
            if number == self._number:
                self.corrected = found
                self.changed.emit()

        if reference:
            self._desk.ask(self, lambda reading, _progress: queries.corrected(reading, reference), take)

    # --- deposits ---------------------------------------------------------------------------

    def to_clear(self) -> dict[str, Deposit]:
        """By number: what the customer was billed in advance, and no final invoice took off yet."""
        return self.client.deposits if self.client is not None else {}

    def turn_deposit(self, number: str) -> None:
        """Take it off this invoice, or leave it out again."""
        chosen = number in self.deposits
        self.deposits = tuple(one for one in self.deposits if one != number) if chosen else (*self.deposits, number)
        self.changed.emit()
        self.settled.emit()

    def turn_deposits(self) -> None:
        """All of them; all out again where all are taken off."""
        waiting = tuple(self.to_clear())
        self.deposits = () if self.deposits and set(self.deposits) >= set(waiting) else waiting
        self.changed.emit()
        self.settled.emit()
