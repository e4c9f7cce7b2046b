"""What is done with the rows of a list: those that are ticked, else the one it stands on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject

from ar_desktop.errors import Refused
from ar_desktop.words import N_
from ui.desk import Desk
from ui.invoices.document_asking import DocumentQueries, DocumentSheet
from ui.invoices.lists import InvoiceLists

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done
    from ui.invoices.batch import InvoiceBatch
    from ui.invoices.giving_up import Owed


MOST: Final = 10_000  # documents in one batch


class ListActions(QObject):
    def __init__(
        self,
        desk: Desk,
        lists: InvoiceLists,
        batch: Callable[[], InvoiceBatch],
        queries: DocumentQueries,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._lists, self._batch, self._queries = desk, lists, batch, queries

    def with_sheet(self, do: Callable[[DocumentSheet], None]) -> None:
        """With the one document that is ticked, else the one that the list stands on."""
        pane = self._lists.documents
        if pane.ticked == 1 and pane.chosen():
            which = pane.chosen()[0]
        elif (row := pane.current()) is not None:
            which = row.id
        else:
            return
        queries = self._queries
        self._desk.ask(self, lambda reading, _progress: queries.sheet(reading, which), do)

    def with_owed(self, do: Callable[[Sequence[Owed], str], None]) -> None:
        """With what is open of the chosen documents; the customer of the first."""
        from ui.invoices.giving_up import Owed

        pane = self._lists.documents
        chosen = pane.chosen()
        if self._too_many(chosen):
            return
        today = self._desk.company.today

        def read(reading: Any, _progress: object) -> list[tuple[Owed, str]]:
            from ar_desktop.invoicing.queries import document_rows

            rows = [row for row in document_rows(reading, chosen, today) if row.open > 0]
            return [(Owed(row.item_id, row.number, row.open, row.currency), row.customer) for row in rows]

        def begin(found: list[tuple[Owed, str]]) -> None:
            if found:
                do([owed for owed, _ in found], found[0][1])
            elif chosen:
                self._desk.jobs.failed.emit(Refused(N_("Choose what the customer owes that is written off.")))

        self._desk.ask(self, read, begin)

    def receive(self) -> None:
        """One payment of all that is ticked; of nothing open, a payment of the customer."""
        from ar_desktop.receipts.paying_documents import DocumentsPaid, documents_paid

        pane = self._lists.documents
        chosen, row = pane.chosen(), pane.first_ticked()
        if self._too_many(chosen):
            return

        def begin(paid: DocumentsPaid | None) -> None:
            self._desk.asked_for.emit("receive", paid or (row.customer_id if row is not None else None))

        self._desk.ask(self, lambda reading, _progress: documents_paid(reading, chosen), begin)

    def print(self) -> None:
        self._with_rows(self._batch().print)

    def save(self) -> None:
        chosen = self._lists.pane.chosen()
        folder = self._batch().ask_folder()
        if folder is not None:
            self._with_rows(lambda rows: self._batch().save(rows, folder), chosen)

    def void_many(self) -> None:
        """The ticked documents, after one question; those it asked about, whatever becomes of the list meanwhile."""
        from ui.invoices.void_dialog import VoidManyDialog

        pane = self._lists.documents
        chosen = pane.chosen()
        if not chosen or self._too_many(chosen):
            return

        def begin(reason: str | None) -> None:
            self._with_rows(lambda rows: self._batch().void(rows, reason), chosen)
            pane.ticks.clear()

        VoidManyDialog(self._desk, len(chosen), begin, self._lists).open()

    def post(self) -> None:
        self._with_rows(self._batch().post)
        self._lists.drafts.ticks.clear()

    def mark_sent(self, ids: Sequence[int] | None = None) -> None:
        """These, or what is chosen in the list."""
        from ar_desktop.invoicing.voiding import mark_sent_by_id

        chosen = list(self._lists.documents.chosen()) if ids is None else list(ids)
        if not chosen:
            return
        said = self.tr("{n} marked as sent").format(n=self._desk.figures.count(len(chosen)))
        self._lists.documents.ticks.clear()
        self._desk.write(lambda company: mark_sent_by_id(company, chosen), said)

    def delete_drafts(self) -> None:
        from ar_desktop.invoicing.many_drafts import drop_drafts

        ids = list(self._lists.drafts.chosen())
        if not ids:
            return
        said = self.tr("{n} drafts deleted") if len(ids) != 1 else self.tr("{n} draft deleted")
        self._lists.drafts.ticks.clear()

        def drop(company: Company) -> Done:
            return replace(drop_drafts(company, ids), warnings=())

        self._desk.write(drop, said.format(n=self._desk.figures.count(len(ids))))

    def _too_many(self, chosen: Sequence[int]) -> bool:
        if len(chosen) <= MOST:
            return False
        figures = self._desk.figures
        text = N_("{n} documents are too many for one batch; choose up to {most}.")
        self._desk.jobs.failed.emit(Refused(text, n=figures.count(len(chosen)), most=figures.count(MOST)))
        return True

    def _with_rows(self, do: Callable[[Sequence[Any]], None], ids: Sequence[int] | None = None) -> None:
        """These, or what is chosen in the list."""
        pane = self._lists.pane
        chosen = pane.chosen() if ids is None else ids
        if self._too_many(chosen):
            return

        if chosen:
            pane.asker.ask_rows(chosen, do)
