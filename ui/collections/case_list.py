"""Promises or disputes in one grouped list, two lines each; what can be done about them stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk import Desk
from ui.keys import key_sequence
from ui.look import Look
from ui.models.columns import Column
from ui.widgets.buttons import Btn
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.head_row import HeadRow
from ui.widgets.headed_cells import Headed, HeadedCells, HeadedModel, headed_columns
from ui.widgets.labels import Label
from ui.widgets.list_filter import ListFilter
from ui.widgets.list_tools import ListTools
from ui.widgets.panes import Panes
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selected_sums import tell_sums
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

ROW: Final = 44  # pixels at 100 %
HEAD_ROW: Final = 28


class Deed(NamedTuple):
    """What can be done with a row by one letter; `fits` says with which.

    `anywhere`: also without a row; its button stands in the head. `button`: no when something else shows it.
    """

    text: str
    keys: str
    icon: str
    do: Callable[[Any], None]
    fits: Callable[[Any], bool]
    anywhere: bool = False
    button: bool = True


class CaseList(QWidget):
    """`deeds` act on the row that is marked; Enter and F9 go to the customer's call.

    `name` keeps its columns and what its `chips` were set to.
    """

    call_wanted = Signal(object)  # customer id

    def __init__(
        self,
        desk: Desk,
        name: str,
        title: str,
        columns: Sequence[Column[Any]],
        deeds: Sequence[Deed],
        empty: tuple[str, str],
        chips: Mapping[str, Chip],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._deeds, self._empty, self._chips = desk, deeds, empty, chips
        look = desk.look
        self.model = HeadedModel(headed_columns(columns), self, key=lambda one: one.row.id if one.row else -1)
        table = CaseTable(look, self)
        self.panel = TablePanel(look, self.model, title, self, table=table, edge=20)
        self.table = table
        self._note = Label(look, px=12, role="text2")
        self.search = SearchField(look, self.tr("Customer, number, words…"), self)
        self.filter = ListFilter(desk, name, chips, self.search, self)
        self.tools = ListTools(desk, self.table, title, filtered=self.filter.in_words, parent=self)
        RememberedColumns(self.table, desk.preferences, name)
        self.buttons: list[Btn] = []
        self.commands: list[QAction] = []
        self._wanted: int | None = None
        self._here = False  # whether there was an answer
        self._make_deeds()
        self._lay_out(title)
        self.table.row_changed.connect(lambda _row: self._allow())
        self.table.selection_told.connect(lambda _selection: self._allow())
        tell_sums(desk, self.table, "amount")
        self.search.down_wanted.connect(self.table.setFocus)
        self.table.opened.connect(lambda one, _key: self._call(one))

    def _make_deeds(self) -> None:
        for deed in self._deeds:
            button = Btn(self._desk.look, deed.text.replace("&", "&&"), icon=deed.icon, keys=deed.keys, parent=self)
            button.clicked.connect(self._doing(deed))
            self.buttons.append(button)
            self._letter(deed.text, deed.keys, self._doing(deed))
        for text, keys, step in ((self.tr("Next in the list"), "J", 1), (self.tr("Previous in the list"), "K", -1)):
            self._letter(text, keys, partial(self.step, step))
        call = QAction(self.tr("Go to the customer’s call"), self)
        call.setShortcut(key_sequence("F9"))
        call.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        call.triggered.connect(lambda: self._call(self.model.row_at(self.table.currentIndex().row())))
        self.addAction(call)
        self.commands.append(call)

    def _letter(self, text: str, letter: str, do: Callable[[], object]) -> None:
        """A key of the list: it is typed as a letter everywhere else."""
        action = QAction(text, self)
        action.setShortcut(key_sequence(letter))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _on=False: do())
        self.table.addAction(action)
        self.commands.append(action)

    def _doing(self, deed: Deed) -> Callable[[], None]:
        def do() -> None:
            row = self.row()
            if self._may(deed, row):
                deed.do(row)

        return do

    def _lay_out(self, title: str) -> None:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(10))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, title, px=18, weight=600))
        head.addSpacing(look.px(8))
        head.addWidget(self._note)
        head.addWidget(self.tools)
        head.addStretch()
        head.addWidget(self.buttons[0])
        self._left = QWidget(self)
        left = self._beneath = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.panel, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._filter_bar())
        self._split = Panes(self)
        self._split.addWidget(self._left)
        column.addWidget(self._split, 1)

    def _filter_bar(self) -> QWidget:
        look, bar = self._desk.look, QWidget(self)
        row = self._bar = HeadRow(bar)
        row.setContentsMargins(look.px(20), 0, look.px(16), look.px(10))
        row.setSpacing(look.px(8))
        self.search.setFixedWidth(look.px(220))
        for part in (self.search, *self._chips.values(), self.filter.saved):
            row.addWidget(part)
        return bar

    def stand_in_bar(self, what: QWidget) -> None:
        """At the right of the filters."""
        self._bar.addStretch()
        self._bar.addWidget(what)

    def stand_above(self, strip: QWidget) -> None:
        """Between the filters and the list."""
        self._column.insertWidget(self._column.count() - 1, strip)

    def stand_below(self, strip: QWidget) -> None:
        """Under the list."""
        self._beneath.addWidget(strip)

    def stand_beside(self, pane: QWidget, list_width: int, pane_width: int, *, least: int) -> None:
        """One row whole, at the right of the list, which keeps `least`; widths at 100 %."""
        look = self._desk.look
        self._left.setMinimumWidth(look.px(least))
        self._split.addWidget(pane)
        self._split.setSizes([look.px(list_width), look.px(pane_width)])
        for at, width in enumerate((list_width, pane_width)):
            self._split.setStretchFactor(at, width)

    def step(self, step: int) -> None:
        """To the next row, or the one before: heads are passed over."""
        at = self.table.currentIndex().row() + step
        while 0 <= at < self.model.count() and self.model.rows()[at].head is not None:
            at += step
        self.table.select_row(at)

    def place(self) -> tuple[int, int]:
        """Which of how many rows is marked, heads not counted; (0, n) for none."""
        rows = [at for at, one in enumerate(self.model.rows()) if one.head is None]
        current = self.table.currentIndex().row()
        return (rows.index(current) + 1 if current in rows else 0, len(rows))

    def show_rows(self, rows: Sequence[Headed], note: str) -> None:
        """Stays on the row it stood on."""
        self._note.setText(note)
        had = self.table.hasFocus()
        self.model.set_rows(rows)
        self._here = True
        if self._wanted is not None and self.model.row_of(self._wanted) < 0 and self.filter.narrows:
            self.filter.clear()  # which shows them again
            return
        if self._wanted is not None and (place := self.model.row_of(self._wanted)) >= 0:
            self.table.select_row(place)
            self._wanted = None
        elif self.row() is None:
            self.table.select_row(self.model.first_row())
        self.panel.settle(None if rows else self._nothing())
        if had:
            self.table.setFocus()
        self._allow()

    def _nothing(self) -> EmptyState:
        if not self.filter.narrows:
            return EmptyState(self._desk.look, "check", *self._empty)
        empty = EmptyState(self._desk.look, "search-x", self.tr("Nothing fits the filter"), self.filter.in_words())
        empty.offer(self.tr("Clear the filter"), self.filter.clear, keys="Esc")
        return empty

    def fits(self, *said: str) -> bool:
        """Whether what is searched for stands in any of these."""
        return self.filter.text.casefold() in "\n".join(said).casefold()

    def choose(self, id_: int) -> None:
        """Stand on this one, now or when the list is here: whatever is filtered, it is wanted by name."""
        place = self.model.row_of(id_)
        self._wanted = id_ if place < 0 else None
        if place >= 0:
            self.table.select_row(place)
        elif self._here:
            self.filter.clear()

    def row(self) -> Any:
        one = self.model.row_at(self.table.currentIndex().row())
        return one.row if one is not None and one.head is None else None

    def _allow(self) -> None:
        row = self.row()
        for button, deed in zip(self.buttons, self._deeds, strict=True):
            button.setEnabled(self._may(deed, row))
            button.setVisible(deed.button and (deed.anywhere or button.isEnabled()))

    def _may(self, deed: Deed, row: Any) -> bool:
        """What is done to a row is done to one: more that are selected are summed, copied, exported."""
        fits = deed.anywhere or (row is not None and deed.fits(row) and self.table.marked_places() is None)
        return fits and not self._desk.company.read_only

    def _call(self, one: Headed | None) -> None:
        if one is not None and one.row is not None:
            self.call_wanted.emit(one.row.customer_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.end()


class CaseTable(TableView):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))

    def make_cells(self, look: Look) -> CellDelegate:
        return HeadedCells(look, self._state_of, lambda one: one.head, self, lines=False)

    def setModel(self, model: Any) -> None:
        super().setModel(model)
        model.modelReset.connect(self.give_heights)

    def give_heights(self) -> None:
        """Heads are one line high; as many rows as before have the heights of those that stood there."""
        row_height, head_height = self._look.px(ROW), self._look.px(HEAD_ROW)
        for at in range(self.rows().count()):
            one = self.rows().row_at(at)
            height = head_height if one is not None and one.head is not None else row_height
            if self.rowHeight(at) != height:
                self.setRowHeight(at, height)

    def _measure_again(self) -> None:
        super()._measure_again()
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
        self.give_heights()
