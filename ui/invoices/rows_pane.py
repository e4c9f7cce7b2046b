"""A list of any length whose rows can be ticked, its totals, and what can be done with what is ticked."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.invoices.action_bar import Action, ActionBar
from ui.models.columns import Column
from ui.models.list_asker import ListAsker
from ui.models.paged_model import Ids, PagedModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.list_tools import ListTools
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel
from ui.widgets.ticked_view import TickedView
from ui.widgets.ticks import Ticks

R = TypeVar("R")
SUM_AFTER = 120  # milliseconds after the last tick: holding Shift and Down asks once


class Sums(Protocol):
    """What a list or a selection comes to."""

    @property
    def count(self) -> int: ...

    @property
    def total(self) -> int: ...

    @property
    def open(self) -> int: ...


class RowsPane(QWidget, Generic[R]):
    opened = Signal(object)  # the row: Enter, double click, a click on its number
    row_changed = Signal(object)
    action_wanted = Signal(str)
    weighed = Signal(object)  # ids: what is ticked is looked at a moment after the last tick

    def __init__(
        self,
        desk: Desk,
        source: Any,
        columns: Callable[[Ticks], tuple[Column[Any], ...]],
        question: Any,
        actions: Sequence[Action],
        key: str,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._source = desk, source
        self.ticks = Ticks(self)
        self.model: PagedModel[R] = PagedModel(columns(self.ticks), lambda row: row.id, self)  # type: ignore[attr-defined]
        self.asker: ListAsker[Any, R] = ListAsker(desk, source, self.model, question, self)
        self.table = TickedView(desk.look, self.ticks, self)
        self.panel = TablePanel(desk.look, self.model, name, self, edge=20, table=self.table)
        self.bar = ActionBar(desk.look, actions, self)
        self.totals: Any = None
        self._gone = 0  # were ticked and left the list, since the last tick by hand
        self.empty: Callable[[Any], EmptyState] | None = None
        self._sum_later = QTimer(self, singleShot=True, interval=SUM_AFTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel, 1)
        column.addWidget(self.bar)
        self.remembered = RememberedColumns(self.table, desk.preferences, f"invoices {key}")
        self.tools = ListTools(desk, self.table, name, load=source.rows, named=True, parent=self)
        self._connect()

    def _connect(self) -> None:
        self.model.sort_wanted.connect(lambda key, down: self.ask(sort=key, descending=down))
        self.asker.answered.connect(self._on_answer)
        self.asker.totalled.connect(self._show_totals)
        self.table.opened.connect(lambda row, _column: self.opened.emit(row))
        self.table.row_changed.connect(self.row_changed)
        self.ticks.changed.connect(self._on_ticks)
        self._sum_later.timeout.connect(self._ask_sum)
        self.bar.wanted.connect(self.action_wanted)
        self.bar.clear_wanted.connect(self.ticks.clear)

    # --- asking -----------------------------------------------------------------------------

    def ask(self, **changes: Any) -> None:
        self.panel.wait()
        self.asker.ask(replace(self.asker.question, **changes))

    def refresh(self) -> None:
        self.asker.refresh()

    def _on_answer(self) -> None:
        if self.model.complete:
            self._untick_what_left()
        if self.model.count() or self.empty is None:
            self.panel.settle()
            self.table.ensure_row()
        else:
            self.panel.settle(self.empty(self.asker.question))

    # --- totals and ticks -------------------------------------------------------------------

    def chosen(self) -> Ids:
        """Never a row that the list does not have, also while the rest of a new list is on its way."""
        ids = self.table.chosen_ids()
        if self.model.complete:
            return ids
        here = set(self.model.ids())
        return array("q", (row_id for row_id in ids if row_id in here))

    def _untick_what_left(self) -> None:
        """A filter, a search or somebody's work took it out of view."""
        gone = self.ticks.keep_only(self.model.ids())
        if gone:
            self._gone = gone  # after the ticks have told
            self.bar.tell(self._selected(), "")

    def current(self) -> R | None:
        return self.model.row_at(self.table.currentIndex().row())

    def first_ticked(self) -> R | None:
        """The current row where it is ticked, else the first ticked one that is here."""
        places = (self.table.currentIndex().row(), *islice(self.table.selected_places(), 1))
        rows = (self.model.row_at(place) for place in places if self.ticks.has(self.model.id_at(place) or 0))
        return next((row for row in rows if row is not None), None)

    @property
    def ticked(self) -> int:
        return self.ticks.count(self.model.count())

    def _show_totals(self, totals: Sums) -> None:
        self.totals = totals
        figures = self._desk.figures
        shown = self.tr("{n} documents") if totals.count != 1 else self.tr("{n} document")
        texts = {"number": shown.format(n=figures.count(totals.count)), "total": figures.plain(totals.total)}
        if hasattr(self.model.columns()[0], "key") and any(c.key == "open" for c in self.model.columns()):
            texts["open"] = figures.plain(totals.open)
        else:
            texts["kind"] = texts.pop("number")
        self.panel.totals.set_rows([TotalRow(texts)] if totals.count else [])
        self.say()

    def _on_ticks(self) -> None:
        self._gone = 0
        self.bar.setVisible(bool(self.ticked))
        if self.ticked:
            self.bar.tell(self._selected(), "")
            self._sum_later.start()
        else:
            self.say()

    def _selected(self) -> str:
        count = self._desk.figures.count
        if self._gone:
            text = self.tr("{n} selected, {gone} left the list")
            return text.format(n=count(self.ticked), gone=count(self._gone))
        return self.tr("{n} selected").format(n=count(self.ticked))

    def _ask_sum(self) -> None:
        ids = self.chosen()
        self.weighed.emit(ids)
        if self.ticks.everything and self.totals is not None and self.ticked == self.totals.count:
            self._show_sum(self.totals)
            return
        source = self._source
        self._desk.ask(self, lambda reading, _progress: source.totals_of(reading, ids), self._show_sum)

    def _show_sum(self, sums: Sums) -> None:
        if not self.ticked:
            return
        figures = self._desk.figures
        amount = sums.open or sums.total
        words = self.tr("{sum} open") if sums.open else self.tr("{sum}")
        text = words.format(sum=figures.plain(amount))
        self.bar.tell(self._selected(), text)
        self._desk.stated.emit(f"{self._selected()} · {text} {figures.base}")

    def say(self) -> None:
        """What the list shows, at the left of the status bar."""
        if self.totals is None or not self.isVisible():
            return
        figures, totals = self._desk.figures, self.totals
        text = self.tr("{n} documents, open {sum} {currency}")
        if not totals.open:
            text = self.tr("{n} documents, total {sum} {currency}")
        amount = figures.plain(totals.open or totals.total)
        self._desk.said.emit(text.format(n=figures.count(totals.count), sum=amount, currency=figures.base))
        if not self.ticked:
            self._desk.stated.emit("")
