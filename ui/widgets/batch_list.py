"""The lines of a batch: by state under tabs with counts, failed ones on top, the rest in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.batches import BatchLine, News, State
from ui.desk import Desk
from ui.models.columns import Column, IconMark
from ui.models.table_model import TableModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.selected_sums import tell_sums
from ui.widgets.table_panel import TablePanel
from ui.widgets.tabs import CountTabs

_ICONS: Final[dict[State, tuple[str, str]]] = {
    "waiting": ("clock", "muted"),
    "working": ("loader", "accent"),
    "done": ("circle-check", "green"),
    "failed": ("circle-x", "red"),
    "out": ("circle-dashed", "muted"),
}
_TEXT: Final[dict[State, str]] = {"failed": "red", "out": "muted", "waiting": "text2"}
_ORDER: Final[dict[State, int]] = {"failed": 0, "waiting": 1, "working": 1, "done": 1, "out": 2}
TABS: Final[tuple[State | None, ...]] = (None, "failed", "done", "out", "waiting")


def _tr(text: str) -> str:
    return QCoreApplication.translate("BatchList", text)


def result_columns(title: str) -> tuple[Column[BatchLine], ...]:
    """The icon and the words of what became of a line, to stand after the caller's columns."""

    def mark(line: BatchLine) -> IconMark:
        name, role = _ICONS[line.state]
        return IconMark(name, role, state_titles()[line.state])

    return (
        Column("mark", "", lambda line: state_titles()[line.state], kind="icon", value=mark),
        Column(
            "result", title, lambda line: line.says or state_titles()[line.state], width=150, stretch=2, sort="result",
            role=lambda line: _TEXT.get(line.state, "text"), tip=lambda line: line.says,
        ),
    )  # fmt: skip


def state_titles() -> dict[State, str]:
    return {
        "waiting": _tr("Waiting"),
        "working": _tr("Working…"),
        "done": _tr("Done"),
        "failed": _tr("Failed"),
        "out": _tr("Left out"),
    }


class BatchModel(TableModel[BatchLine]):
    _places: dict[int, int] | None = None  # by key, of the rows that are shown

    def set_rows(self, rows: Sequence[BatchLine]) -> None:
        self._places = None
        super().set_rows(rows)

    def _in_order(self, rows: Sequence[BatchLine]) -> Sequence[BatchLine]:
        """Whatever the order, failed ones stay on top."""
        found = super()._in_order(rows)
        return sorted(found, key=lambda line: line.state != "failed") if self.sorted_by[0] else found

    def touch(self, keys: set[int]) -> None:
        """Lines changed where they stand."""
        if self._places is None:
            self._places = {line.key: at for at, line in enumerate(self.rows())}
        places = [self._places[key] for key in keys if key in self._places]
        if places:
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(self._columns) - 1))


class BatchList(QWidget):
    current_changed = Signal(object)  # BatchLine or None

    def __init__(
        self,
        desk: Desk,
        name: str,
        columns: Sequence[Column[BatchLine]],
        found_by: Callable[[BatchLine], str],
        parent: QWidget | None = None,
    ) -> None:
        """`found_by` gives the text in which the filter looks."""
        super().__init__(parent)
        self._desk, self._found_by = desk, found_by
        self._lines: list[BatchLine] = []
        self._by_key: dict[int, BatchLine] = {}
        self._typed = ""
        self.counts: Counter[State] = Counter()  # of all lines, as they were when `changed` was last told
        self.tabs = CountTabs(desk.look, self)
        self.tabs.setAccessibleName(self.tr("Which lines"))
        for title in (_tr("All"), _tr("Failed"), _tr("Done"), _tr("Left out"), _tr("Waiting")):
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(lambda _tab: self._show())
        self.model = BatchModel(columns, self, key=lambda line: line.key)
        self.panel = TablePanel(desk.look, self.model, name, self, edge=20)
        RememberedColumns(self.panel.table, desk.preferences, f"batch {'-'.join(column.key for column in columns)}")
        tell_sums(desk, self.panel.table, next((column.key for column in columns if column.kind == "money"), ""))
        self.panel.table.row_changed.connect(self.current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(desk.look.px(9), 0, 0, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self.panel, 1)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """The table has it; a focus proxy would be a stop of Tab of its own."""
        self.panel.table.setFocus(reason)

    def name_done(self, title: str) -> None:
        """What done means here: made, sent, posted."""
        self.tabs.setTabText(2, title)
        self._show_counts()

    def lines(self) -> list[BatchLine]:
        return self._lines

    def line(self, key: int) -> BatchLine | None:
        return self._by_key.get(key)

    def in_state(self, *states: State) -> list[BatchLine]:
        return [line for line in self._lines if line.state in states]

    def show_lines(self, lines: Sequence[BatchLine]) -> None:
        self._lines = list(lines)
        self._by_key = {line.key: line for line in lines}
        self._count()
        self._show()

    def narrow(self, typed: str) -> None:
        self._typed = typed.casefold()
        self._show()

    def take_news(self, told: Sequence[News]) -> None:
        moved = False
        for news in told:
            line = self._by_key.get(news.key)
            if line is not None:
                moved = moved or news.state == "failed" or line.state == "failed"
                self.counts.subtract((line.state,))
                self.counts.update((news.state,))
                line.state, line.says = news.state, news.says
                line.extra.update(news.extra)
        self._changed(moved=moved, keys={news.key for news in told})

    def changed(self, keys: set[int], *, moved: bool = True) -> None:
        """Lines got another state; `moved` where one may have to stand elsewhere."""
        self._count()
        self._changed(keys, moved=moved)

    def _changed(self, keys: set[int], *, moved: bool) -> None:
        if moved or self.tabs.currentIndex():
            self._show()
        else:
            self.model.touch(keys)
            self._show_counts()

    def selected(self) -> list[BatchLine]:
        rows = self.model.rows()
        return [rows[place] for place in self.panel.table.selected_places() if place < len(rows)]

    def _show(self) -> None:
        state = TABS[self.tabs.currentIndex()]
        chosen = [line for line in self._lines if state is None or line.state == state]
        if state == "waiting":
            chosen = [line for line in self._lines if line.state in ("waiting", "working")]
        if self._typed:
            chosen = [line for line in chosen if self._typed in self._found_by(line).casefold()]
        chosen.sort(key=lambda line: _ORDER[line.state])
        self.model.set_rows(chosen)
        self.panel.settle(None if chosen or not self._lines else self._nothing())
        self.panel.table.ensure_row()
        self._show_counts()

    def _nothing(self) -> EmptyState:
        return EmptyState(self._desk.look, "inbox", self.tr("None of them"))

    def _count(self) -> None:
        self.counts = Counter(map(attrgetter("state"), self._lines))

    def _show_counts(self) -> None:
        counts = self.counts
        for at, state in enumerate(TABS):
            count = len(self._lines) if state is None else counts[state]
            if state == "waiting":
                count += counts["working"]
            self.tabs.set_count(at, self._desk.figures.count(count) if count or not at else "")
