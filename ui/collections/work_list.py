"""The worklist: two lines a customer, best first, each with its reason. J and K move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from ar_desktop.collections.worklist import WorkRow
from ui.collections.asking import Work
from ui.desk import Desk
from ui.figures import Figures
from ui.look import Look
from ui.models.columns import Column, IconMark
from ui.models.table_model import TableModel
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.chip import Chip
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.list_filter import ListFilter
from ui.widgets.list_tools import ListTools
from ui.widgets.table_view import TableView

ROW: Final = 45
TODAY: Final = "today"
_LEFT: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextSingleLine)


class WorkList(QWidget):
    chosen = Signal(object)  # WorkRow, or None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.model: TableModel[WorkRow] = TableModel(work_columns(desk.figures), self, key=lambda row: row.customer_id)
        self.table = WorkTable(look, self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Worklist"))
        self._counts, self._sub = Label(look, px=12, role="text2"), Label(look, px=11, weight=600, role="muted")
        self._owed = Label(look, px=12, role="text2")
        self.tools = ListTools(desk, self.table, self.tr("Worklist"), filtered=self._narrowed, parent=self)
        self.tools.hide()  # by its keys: the list is narrow
        self.show_chip = Chip(look, self.tr("Show"), self._shows(), self)
        self.filter = ListFilter(desk, "worklist", {"show": self.show_chip}, None, self)
        self._work: Work | None = None
        self._wanted: int | None = None
        self._at = 0  # the place to stand on when the one stood on is gone
        self._empty = EmptyState(
            look, "circle-check", self.tr("Nobody to call"),
            self.tr("Whoever is overdue or broke a promise comes here."),
        )  # fmt: skip
        self._nothing_fits = EmptyState(look, "search-x", self.tr("Nobody of these is to be called"))
        self._nothing_fits.offer(self.tr("Clear the filter"), self.filter.clear, keys="Esc")
        self._pages = QStackedLayout()
        self._lay_out()
        self.table.row_changed.connect(self._on_row)
        self.filter.changed.connect(self._show)
        self.model.sort_wanted.connect(lambda _key, _descending: self._show())

    def _shows(self) -> list[tuple[str, str, str]]:
        """`TODAY` are those with something that is due now, the rest is merely overdue."""
        return [
            ("", self.tr("All customers"), self.tr("All")), (TODAY, self.tr("Due today"), self.tr("Today")),
            ("broken", self.tr("Broken promises"), self.tr("Broken")),
            ("follow_up", self.tr("Follow-ups"), self.tr("Follow-ups")),
            ("overdue", self.tr("Overdue only"), self.tr("Overdue")),
        ]  # fmt: skip

    def _narrowed(self) -> str:
        return ", ".join(filter(None, (self.filter.in_words(), self._counts.text())))

    def _lay_out(self) -> None:
        look = self._desk.look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(16), look.px(13), look.px(12), look.px(4))
        head.addWidget(Label(look, self.tr("Worklist"), px=18, weight=600))
        head.addStretch()
        head.addWidget(self.show_chip)
        head.addWidget(self.filter.saved)
        counts = QHBoxLayout()
        counts.setContentsMargins(look.px(16), 0, look.px(12), look.px(10))
        counts.addWidget(self._counts)
        counts.addStretch()
        counts.addWidget(self._owed)
        sub = QHBoxLayout()
        sub.setContentsMargins(look.px(16), 0, look.px(12), look.px(4))
        sub.addWidget(self._sub)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._nothing_fits)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, counts, sub):
            column.addLayout(part)
        column.addLayout(self._pages, 1)

    def show_work(self, work: Work) -> None:
        """The customer stood on stays; if it is gone, the one that followed it takes its place."""
        figures = self._desk.figures
        left, done = figures.count(work.list.count), figures.count(work.done)
        said = self.tr("{left} left, {done} done").format(left=left, done=done)
        self._counts.setText(said if work.list.count or work.done else "")
        self._owed.setText(self.tr("{sum} past due").format(sum=figures.plain(work.list.overdue)))
        self._owed.setVisible(bool(work.list.overdue))
        self._desk.counted.emit("collections", left if work.list.count else "")
        self._work = work
        self._show()

    def _show(self) -> None:
        work, kind = self._work, self.show_chip.value
        if work is None:
            return
        rows = [row for row in work.list.rows if kind in ("", row.kind) or (kind == TODAY and row.kind != "overdue")]
        n = len(rows) if kind else work.list.count
        best = self.tr("{n} customers, best first") if not self.model.sorted_by[0] else self.tr("{n} customers")
        said = best if n != 1 else self.tr("{n} customer")
        self._sub.setText(said.format(n=self._desk.figures.count(n)) if n else "")
        at, wanted = self._at, self._wanted
        self.model.set_rows(rows)
        empty = self._nothing_fits if self.filter.narrows else self._empty
        self._pages.setCurrentWidget(self.table if rows else empty)
        place = self.model.row_of(wanted) if wanted is not None else self.table.currentIndex().row()
        if place < 0 and rows:
            place = min(max(0, at), len(rows) - 1)
        if wanted is None or self.model.row_of(wanted) >= 0:
            self.table.select_row(place)
        if not rows and wanted is None:
            self.chosen.emit(None)

    def choose(self, customer_id: int) -> None:
        """Now, or when the list is here; who is not on it is shown all the same."""
        self._wanted = customer_id
        place = self.model.row_of(customer_id)
        if place < 0 and self.show_chip.value and self._work is not None:
            self.filter.clear()
            place = self.model.row_of(customer_id)
        if place >= 0:
            self.table.select_row(place)

    def release(self) -> None:
        """What was asked for is dealt with: the list leads again."""
        self._wanted = None

    def step(self, by: int) -> None:
        self._wanted = None
        place = self.table.currentIndex().row() + by
        if 0 <= place < self.model.rowCount():
            self.table.select_row(place)

    def following(self) -> WorkRow | None:
        """Who comes after the one stood on."""
        return self.model.row_at(self.table.currentIndex().row() + 1)

    def _on_row(self, row: WorkRow | None) -> None:
        if row is not None:
            self._at = self.table.currentIndex().row()
            if self._wanted != row.customer_id:
                self._wanted = None
            self.chosen.emit(row)


def work_columns(figures: Figures) -> Sequence[Column[WorkRow]]:
    def tr(text: str) -> str:
        return QCoreApplication.translate("WorkList", text)

    def reason(row: WorkRow) -> str:
        return row.reason.sentence(figures.words, figures.base)

    return (
        Column("icon", "", lambda row: row.kind, "icon", value=icon_of),
        Column(
            "name", "", lambda row: row.name, "two-line", value=reason, weight=600, width=120, stretch=1, sort="name",
            name=tr("Customer"),
            tip=lambda row: f"{row.name}\n{reason(row)}",
        ),
        Column("amount", "", lambda row: figures.money(row.overdue), "money", value=lambda row: row.overdue,
               sort="amount", name=tr("Past due")),
    )  # fmt: skip


def icon_of(row: WorkRow) -> IconMark:
    if row.kind == "broken":
        return IconMark("circle-alert", "red", "")
    if row.on_hold:
        return IconMark("ban", "red", "")
    if row.kind == "follow_up":
        return IconMark("clock", "text2", "")
    return IconMark("handshake", "violet", "") if row.promise_id is not None else IconMark("phone", "text2", "")


class WorkCells(CellDelegate):
    """The reason runs on under the amount."""

    def _two_lines(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        look = self._look
        half = rect.height() // 2
        first = QRect(rect.left(), rect.top() + look.px(4), rect.width(), half - look.px(2))
        self.draw(painter, first, column.text(row), "text", 600, _LEFT)

    def _money(self, painter: QPainter, rect: QRect, column: Column[Any], row: Any) -> None:
        look, half = self._look, rect.height() // 2
        self.draw_figure(
            painter, QRect(rect.left(), rect.top() + look.px(4), rect.width(), half - look.px(2)), column.text(row),
            "text", 600,
        )  # fmt: skip
        self._reason(painter, rect, row)

    def _reason(self, painter: QPainter, rect: QRect, row: Any) -> None:
        """Painted with the last cell, over the width of both."""
        look, model = self._look, self._model
        assert model is not None
        column = model.columns()[1]
        view = self.parent()
        assert isinstance(view, WorkTable)
        name = QRect(view.columnViewportPosition(1), rect.top(), view.columnWidth(1), rect.height())
        left = self.inner(name, column, False).left()
        place = QRect(left, rect.center().y() - look.px(1), rect.right() - left, rect.height() // 2 - look.px(2))
        painter.save()
        painter.setClipping(False)
        painter.setFont(look.font(12))
        painter.setPen(look.color("red" if row.kind == "broken" else "text2"))
        said = str(column.value(row)) if column.value else ""
        shown = look.metrics(12).elidedText(said, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, shown)
        painter.restore()


class WorkTable(TableView):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.head.hide()
        self.setSelectionMode(TableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setDefaultSectionSize(look.px(ROW))

    def make_cells(self, look: Look) -> CellDelegate:
        return WorkCells(look, self._state_of, self)

    def _measure_again(self) -> None:
        super()._measure_again()
        self.verticalHeader().setDefaultSectionSize(self._look.px(ROW))
