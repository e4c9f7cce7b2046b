"""Everything that happened with one customer, latest first, with filters; it comes in pages as one scrolls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.table_view import TableView
from ui.widgets.timeline_rows import StreamCells, StreamModel, stream_columns

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry, Group, Key

ROW: Final = 42
PAGE: Final = 60
_FILTERS: Final[dict[str, tuple[Group, ...]]] = {
    "all": (),
    "calls": ("calls", "notes", "promises", "disputes"),
    "written": ("written",),
    "money": ("money",),
    "documents": ("documents",),
}


class TimelineView(QWidget):
    """`show_customer` asks; `refresh` asks again and stays where it stood."""

    opened = Signal(object)  # Entry

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, title: str = "", edge: int = 20) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self._filter = "all"
        self._text = ""
        self._asked = 0
        self._wanted: Key | None = None  # the entry to stand on when it is here
        look = desk.look
        self.model = StreamModel(stream_columns(desk.figures), self)
        self.table = StreamTable(look, self, edge)
        self.table.setModel(self.model)
        self.table.setAccessibleName(title or self.tr("Timeline"))
        self._title = Label(look, title or self.tr("Timeline"), weight=600)
        self._count = Label(look, px=12, role="text2")
        self.filters: dict[str, Btn] = {}
        self._empty = EmptyState(look, "message-square", self.tr("Nothing happened yet"))
        self._pages = QStackedLayout()
        self._lay_out(edge)
        self.model.more_wanted.connect(self._ask_more)
        self.table.opened.connect(lambda entry, _key: self.open(entry))

    def _lay_out(self, edge: int) -> None:
        look = self._desk.look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(edge), look.px(8), look.px(12), look.px(2))
        head.setSpacing(look.px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        choices = QHBoxLayout()
        choices.setSpacing(look.px(2))
        names = {
            "all": self.tr("All"), "calls": self.tr("Calls"), "written": self.tr("Letters"), "money": self.tr("Money"),
            "documents": self.tr("Invoices"),
        }  # fmt: skip
        for key, name in names.items():
            button = self.filters[key] = Btn(look, name, variant="ghost")
            button.clicked.connect(lambda _on=False, key=key: self.filter(key))
            choices.addWidget(button)
        head.addLayout(choices)
        self.filters["all"].set_on(True)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._pages, 1)

    def show_title(self, shown: bool) -> None:
        """A tab may say it already."""
        self._title.setVisible(shown)

    def show_customer(self, customer_id: int | None) -> None:
        if customer_id != self._customer:
            self._customer = customer_id
            self.model.begin((), more=False)
            self._count.setText("")
        self.refresh()

    def filter(self, key: str) -> None:
        """One of all, calls, written, money, documents."""
        self._filter = key
        for name, button in self.filters.items():
            button.set_on(name == key)
        self.refresh()

    def search(self, text: str) -> None:
        """Only what contains these words, or this amount."""
        self._text = text
        self.refresh()

    def refresh(self) -> None:
        customer = self._customer
        if customer is None:
            self.model.begin((), more=False)
            return
        self._asked += 1
        number, how = self._asked, self._how()

        def query(read: Any, _progress: object) -> tuple[list[Entry], int]:
            from ar_desktop.collections.timeline import counts, timeline

            found = counts(read, customer, text=str(how["text"]))
            groups = how.get("groups") or found.keys()
            return timeline(read, customer, **how), sum(found[group] for group in groups)

        def answer(found: tuple[list[Entry], int]) -> None:
            if number == self._asked:
                self._show(*found)

        self._desk.ask(self, query, answer)

    def _how(self) -> dict[str, Any]:
        how: dict[str, Any] = {"today": self._desk.figures.today, "text": self._text, "limit": PAGE}
        if groups := _FILTERS[self._filter]:
            how["groups"] = groups
        return how

    def _show(self, entries: Sequence[Entry], count: int) -> None:
        at = self.table.currentIndex().row()
        self.model.begin(entries, more=len(entries) == PAGE)
        said = self.tr("{n} entries") if count != 1 else self.tr("{n} entry")
        self._count.setText(said.format(n=self._desk.figures.count(count)))
        self._pages.setCurrentWidget(self.table if entries else self._empty)
        if at >= 0:
            self.table.select_row(min(at, len(entries) - 1))
        self._go_to_wanted()

    def current(self) -> Entry | None:
        return self.model.row_at(self.table.currentIndex().row())

    def stand_on(self, key: Key | None) -> None:
        """On this entry, now or when it comes; None: on the latest."""
        self._wanted = key
        if key is None:
            self.table.select_row(0)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        place = self.model.place_of(self._wanted) if self._wanted is not None else -1
        if place >= 0:
            self._wanted = None
            self.table.select_row(place)

    def _ask_more(self, after: Key) -> None:
        customer, number, how = self._customer, self._asked, self._how()
        if customer is None:
            return

        def query(read: Any, _progress: object) -> list[Entry]:
            from ar_desktop.collections.timeline import timeline

            return timeline(read, customer, after=after, **how)

        def answer(found: list[Entry]) -> None:
            if number == self._asked:
                self.model.add(found, more=len(found) == PAGE)

        self._desk.ask(self, query, answer)

    def open(self, entry: Entry) -> None:
        """A document or receipt opens in its place; other entries are told."""
        if entry.document_id is not None:
            self._desk.asked_for.emit("invoices", entry.document_id)
        elif entry.receipt_id is not None and entry.kind == "receipt":
            self._desk.asked_for.emit("receipts", entry.number)
        else:
            self.opened.emit(entry)


class StreamTable(TableView):
    def __init__(self, look: Look, parent: QWidget, edge: int) -> None:
        super().__init__(look, parent)
        self.cells.set_edge(edge)
        self.head.hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))

    def make_cells(self, look: Look) -> CellDelegate:
        return StreamCells(look, self._state_of, self)

    def _measure_again(self) -> None:
        super()._measure_again()
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
