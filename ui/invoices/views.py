"""What the Invoices page shows one of at a time; each is made when it is first needed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.invoices.document_asking import DocumentQueries
from ui.invoices.lists import InvoiceLists
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ui.invoices import batch as batches
    from ui.invoices import credit_pane, document_view
    from ui.invoices import editor as editing

V = TypeVar("V", bound=QWidget)


class Views(PageStack):
    made = Signal(str, object)  # name and view, before it is first shown

    def __init__(self, desk: Desk, queries: DocumentQueries, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._queries = desk, queries
        self.lists = InvoiceLists(desk, self)
        self.addWidget(self.lists)

    def shows(self, name: str) -> bool:
        """Whether this view is in front; none is made for the question."""
        return self.__dict__.get(name) is self.view

    def has(self, name: str) -> bool:
        return name in self.__dict__

    @property
    def view(self) -> QWidget:
        current = self.currentWidget()
        assert current is not None
        return current

    def build(self) -> Iterator[None]:
        """Those that are opened all day, one with each step."""
        assert self.document is not None
        yield
        assert self.editor is not None
        yield

    @cached_property
    def editor(self) -> editing.Editor:
        from ui.invoices.editor import Editor

        return self._add("editor", Editor(self._desk))

    @cached_property
    def document(self) -> document_view.DocumentView:
        from ui.invoices.document_view import DocumentView

        return self._add("document", DocumentView(self._desk, self._queries))

    @cached_property
    def credit(self) -> credit_pane.CreditPane:
        from ui.invoices.credit_pane import CreditPane

        return self._add("credit", CreditPane(self._desk, self._queries, self))

    @cached_property
    def batch(self) -> batches.InvoiceBatch:
        from ui.invoices.batch import InvoiceBatch

        return self._add("batch", InvoiceBatch(self._desk, self._queries, self))

    def _add(self, name: str, view: V) -> V:
        self.addWidget(view)
        self.made.emit(name, view)
        return view
