"""Everything that happened with one customer, latest first, with filters; it comes in pages as one scrolls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.language import quoted
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.least_height import LeastHigh
from ui.widgets.table_view import TableView
from ui.widgets.timeline_groups import LINE, GroupedStream, LineCells
from ui.widgets.timeline_rows import StreamCells, StreamModel, stream_columns

if TYPE_CHECKING:
    from ar_desktop.collections.timeline import Entry, Group, Key

ROW: Final = 42
PAGE: Final = 60
# Two sets of filters: a few beside a title, and each kind with how many there are.
_FEW: Final[dict[str, tuple[Group, ...]]] = {
    "all": (),
    "calls": ("calls", "notes", "promises", "disputes"),
    "written": ("written",),
    "money": ("money",),
    "documents": ("documents",),
}
_EACH: Final[dict[str, tuple[Group, ...]]] = {
    "all": (), "calls": ("calls", "notes"), "written": ("written",), "promises": ("promises",),
    "disputes": ("disputes",), "money": ("money",), "documents": ("documents",), "changes": ("changes",),
}  # fmt: skip
_ON_RECEIPTS: Final = ("receipt", "returned_payment")


class TimelineView(LeastHigh):
    """`show_customer` asks; `refresh` asks again and stays where it stood."""

    opened = Signal(object)  # Entry that has no page of its own
    entry_changed = Signal(object)  # the one that is stood on; or None

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, title: str = "", edge: int = 20, grouped: bool = False
    ) -> None:
        """`grouped`: one line an entry, under weeks and months; the filters say how many they leave."""
        super().__init__(parent)
        self._grouped = grouped
        self._groups = _EACH if grouped else _FEW
        self._desk = desk
        self._customer: int | None = None
        self._filter = "all"
        self._text = ""
        self._asked = 0
        self._wanted: Key | None = None  # the entry to stand on when it is here
        look = desk.look
        self.model: StreamModel | GroupedStream = (
            GroupedStream(desk.figures, self) if grouped else StreamModel(stream_columns(desk.figures), self)
        )
        self.table = LineTable(look, self, edge) if grouped else StreamTable(look, self, edge)
        self.table.setModel(self.model)
        self.table.setAccessibleName(title or self.tr("Timeline"))
        self._title = Label(look, title or self.tr("Timeline"), weight=600)
        self._count = Label(look, px=12, role="text2")
        self.filters: dict[str, Btn] = {}
        self._empty = EmptyState(look, "message-square", self.tr("Nothing happened yet"))
        self._nothing = EmptyState(look, "search-x", self.tr("Nothing fits"))
        self._pages = QStackedLayout()
        self._lay_out(edge)
        self.model.more_wanted.connect(self._ask_more)
        self.table.opened.connect(lambda _row, _key: self._open_current())
        self.table.row_changed.connect(lambda _row: self.entry_changed.emit(self.current()))

    def _lay_out(self, edge: int) -> None:
        look = self._desk.look
        for key in self._groups:
            button = self.filters[key] = Btn(look, self._names()[key], variant="plain" if self._grouped else "ghost")
            button.clicked.connect(lambda _on=False, key=key: self.filter(key))
        self.filters["all"].set_on(True)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._chips(edge) if self._grouped else self._head(edge))
        column.addLayout(self._pages, 1)

    def _names(self) -> dict[str, str]:
        letters, invoices = self.tr("Letters"), self.tr("Invoices")
        return {
            "all": self.tr("All"), "calls": self.tr("Calls"), "promises": self.tr("Promises"),
            "disputes": self.tr("Disputes"), "written": self.tr("Written") if self._grouped else letters,
            "money": self.tr("Money"), "documents": self.tr("Documents") if self._grouped else invoices,
            "changes": self.tr("Changes"),
        }  # fmt: skip

    def _head(self, edge: int) -> HeadRow:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(edge), look.px(8), look.px(12), look.px(2))
        head.setSpacing(look.px(8))
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch()
        choices = QWidget(self)
        across = Flow(look.px(2), look.px(2), QMargins(), choices)
        for button in self.filters.values():
            across.addWidget(button)
        head.addWidget(choices)
        return head

    def _chips(self, edge: int) -> Flow:
        look = self._desk.look
        chips = Flow(look.px(6), look.px(6), QMargins(look.px(edge), look.px(8), look.px(16), look.px(8)), even=True)
        for button in self.filters.values():
            chips.addWidget(button)
        return chips

    def show_title(self, shown: bool) -> None:
        """A tab may say it already."""
        self._title.setVisible(shown)

    def show_customer(self, customer_id: int | None) -> None:
        if customer_id != self._customer:
            self._customer = customer_id
            self.model.begin((), more=False)
            self._count.setText("")
            self.entry_changed.emit(None)
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

        def query(read: Any, _progress: object) -> tuple[list[Entry], dict[Group, int]]:
            from ar_desktop.collections.timeline import counts, timeline

            return timeline(read, customer, **how), counts(read, customer, text=str(how["text"]))

        def answer(found: tuple[list[Entry], dict[Group, int]]) -> None:
            if number == self._asked:
                self._show(*found)

        self._desk.ask(self, query, answer)

    def asked(self) -> tuple[int | None, dict[str, Any]]:
        """Whose stream this is, and how it is narrowed: the arguments of `timeline`."""
        return self._customer, self._how()

    def in_words(self) -> str:
        """What the filter and the words leave."""
        shown = self._names()[self._filter] if self._filter != "all" else ""
        return ", ".join(filter(None, (shown, quoted(self._text) if self._text else "")))

    def _how(self) -> dict[str, Any]:
        how: dict[str, Any] = {"today": self._desk.figures.today, "text": self._text, "limit": PAGE}
        if groups := self._groups[self._filter]:
            how["groups"] = groups
        return how

    def _show(self, entries: Sequence[Entry], counts: Mapping[Group, int]) -> None:
        before = self.current()
        self.model.begin(entries, more=len(entries) == PAGE)
        self._say_counts(counts)
        nothing = self._nothing if self._text or self._filter != "all" else self._empty
        self._pages.setCurrentWidget(self.table if entries else nothing)
        place = self.model.place_of(before.key) if before is not None else -1
        if place >= 0 or self._grouped or before is not None:
            self.table.select_row(place if place >= 0 else self.model.first_entry())
        self._go_to_wanted()
        if not entries:
            self.entry_changed.emit(None)

    def _say_counts(self, counts: Mapping[Group, int]) -> None:
        names, number = self._names(), self._desk.figures.count
        how_many = {
            key: sum(counts.get(group, 0) for group in groups or counts) for key, groups in self._groups.items()
        }
        count = how_many[self._filter]
        said = self.tr("{n} entries") if count != 1 else self.tr("{n} entry")
        self._count.setText(said.format(n=number(count)))
        for key, button in self.filters.items() if self._grouped else ():
            button.setText(f"{names[key]}  {number(how_many[key])}" if how_many[key] else names[key])
            button.setAccessibleName(button.text())
            button.setVisible(key == "all" or key == self._filter or bool(how_many[key]))
            button.updateGeometry()

    def current(self) -> Entry | None:
        return self.model.entry_at(self.table.currentIndex().row())

    def stand_on(self, key: Key | None) -> None:
        """On this entry, now or when it comes; None: on the latest."""
        self._wanted = key
        if key is None:
            self.table.select_row(self.model.first_entry())
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

    def _open_current(self) -> None:
        if (entry := self.current()) is not None:
            self.open(entry)

    def open(self, entry: Entry) -> None:
        """A document or receipt opens in its place; other entries are told."""
        if entry.document_id is not None:
            self._desk.asked_for.emit("invoices", entry.document_id)
        elif entry.kind in _ON_RECEIPTS:
            self._desk.asked_for.emit("receipts", entry.number)
        else:
            self.opened.emit(entry)


class StreamTable(TableView):
    ROW = ROW  # pixels at 100 %

    def __init__(self, look: Look, parent: QWidget, edge: int) -> None:
        super().__init__(look, parent)
        self.cells.set_edge(edge)
        self.head.hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(look.px(self.ROW))

    def make_cells(self, look: Look) -> CellDelegate:
        return StreamCells(look, self._state_of, self)

    def _measure_again(self) -> None:
        super()._measure_again()
        self.verticalHeader().setDefaultSectionSize(self._look.px(self.ROW))


class LineTable(StreamTable):
    """One line an entry, under heads."""

    ROW = LINE

    def make_cells(self, look: Look) -> CellDelegate:
        return LineCells(look, self._state_of, lambda one: one.head, self, lines=False)
