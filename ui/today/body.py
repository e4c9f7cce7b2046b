"""The list with its charts: beside each other where there is room, behind tabs where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.collections.first_steps import FirstSteps
from ar_desktop.values.buckets import Buckets
from ui.desk import Desk
from ui.keys import keys_in
from ui.today.charts import PANELS, TodayCharts
from ui.today.rows import TodayRow, counted
from ui.today.table import TodayModel, TodayTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.page_stack import PageStack
from ui.widgets.tabs import CountTabs

if TYPE_CHECKING:
    from ui.today.peek import Peek
    from ui.today.steps import FirstStepsPane

ROOM_FOR_CHARTS: Final = 1180  # pixels at 100 %
CHARTS_WIDTH: Final = 400
TO_DO, DONE = 0, len(PANELS) + 1  # tabs


class TodayBody(QWidget):
    counted = Signal(str)  # things to do

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._to_do: Sequence[TodayRow] = ()
        self._done: Sequence[TodayRow] = ()
        self._wide: bool | None = None
        self.tabs = CountTabs(look, self)
        self.model = TodayModel(desk.figures, self)
        self.table = TodayTable(look, self)
        self.table.setAccessibleName(self.tr("To do"))
        self.table.setModel(self.model)
        buckets = Buckets.parse(desk.company.setting("buckets", "30,60,90"))
        self.charts = TodayCharts(look, desk.figures, buckets, self)
        self._peek: Peek | None = None
        self._steps: FirstStepsPane | None = None
        self._empty = EmptyState(look, "circle-check", self.tr("Nothing needs you now"))
        self._list = PageStack(self)
        self._stack = PageStack(self)
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        self.table.row_changed.connect(lambda _row: self._follow())
        self.table.verticalScrollBar().valueChanged.connect(lambda _value: self.peek_at(None))
        self.table.left.connect(lambda: self.peek_at(None))
        look.changed.connect(self._fit)

    def _lay_out(self) -> None:
        look = self._desk.look
        for title in (self.tr("To do"), self.tr("Aging"), self.tr("Overdue"), self.tr("DSO"), self.tr("Done today")):
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(self.tr("Views of today"))
        self._bar = QWidget(self)
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(look.px(9), 0, look.px(16), 0)
        bar.addWidget(self.tabs)
        bar.addStretch()
        bar.addWidget(Label(look, keys_in(self.tr("Alt+1 to 5")), px=11, role="muted"))
        self._list.addWidget(self.table)
        self._list.addWidget(self._empty)
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list, 1)
        row.addWidget(self.charts)
        self._stack.addWidget(both)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        look = self._desk.look
        wide = self.width() >= look.px(ROOM_FOR_CHARTS)
        if wide != self._wide:
            self._wide = wide
            self.table.make_roomy(wide)
            self._turn(self.tabs.currentIndex())
        self.charts.setMinimumWidth(look.px(CHARTS_WIDTH) if wide else 0)
        self.charts.setMaximumWidth(look.px(CHARTS_WIDTH) if wide else 1 << 20)

    def _turn(self, _at: int) -> None:
        at = TO_DO if self._wide else self.tabs.currentIndex()
        is_list = at in (TO_DO, DONE)
        self._bar.setVisible(not self._wide and self._stack.currentIndex() == 0)
        self._list.setVisible(is_list)
        self.charts.setVisible(bool(self._wide) or not is_list)
        self.charts.show_only("" if is_list else PANELS[at - 1])
        self._show()

    def show_rows(self, to_do: Sequence[TodayRow], done: Sequence[TodayRow]) -> None:
        figures = self._desk.figures
        self._to_do, self._done = to_do, done
        n, ticked = counted(to_do) if self.begun else 0, counted(done)
        self.tabs.set_count(TO_DO, figures.count(n) if n else "")
        self.tabs.set_count(DONE, figures.count(ticked) if ticked else "")
        self.counted.emit(figures.count(n) if n else "")
        self._show()

    def show_steps(self, steps: FirstSteps) -> None:
        if not steps.done:
            self.steps.show_steps(steps)
        self._stack.setCurrentIndex(0 if steps.done else 1)
        self._turn(0)

    @property
    def begun(self) -> bool:
        """Else the first steps are in view, and none of the things to do."""
        return self._stack.currentIndex() == 0

    @property
    def steps(self) -> FirstStepsPane:
        """Built for a company that has not begun."""
        if self._steps is None:
            from ui.today.steps import FirstStepsPane

            self._steps = FirstStepsPane(self._desk.look, self)
            self._steps.forbid(self._desk.hindrance)
            self._steps.wanted.connect(self._desk.asked_for)
            self._stack.addWidget(self._steps)
        return self._steps

    @property
    def peek(self) -> Peek:
        """Built for the first look."""
        if self._peek is None:
            from ui.today.peek import Peek

            self._peek = Peek(self._desk, self)
        return self._peek

    @property
    def peeking(self) -> bool:
        return self._peek is not None and not self._peek.isHidden()

    def give_focus(self) -> None:
        """To where work begins."""
        (self.table if self.begun else self.steps).setFocus()

    def peek_at(self, row: TodayRow | None) -> None:
        """A look at a line beside it; None closes it."""
        if row is None:
            if self._peek is not None:
                self._peek.hide()
            return
        rect = self.table.visualRect(self.table.currentIndex().siblingAtColumn(1))
        self.peek.show_row(row, self.table.viewport().mapTo(self, rect.bottomLeft()))

    def _follow(self) -> None:
        """The look goes with the cursor."""
        if self.peeking:
            self.peek_at(self.row())

    def row(self) -> TodayRow | None:
        """The thing that is marked."""
        row = self.model.row_at(self.table.currentIndex().row())
        return row if row is not None and row.head is None else None

    def _show(self) -> None:
        if self._wide:
            rows = [*self._to_do, *self._done]
        else:
            rows = list(self._done if self.tabs.currentIndex() == DONE else self._to_do)
        had, at = self.table.hasFocus(), self.table.currentIndex().row()
        self.model.set_rows(rows)
        if self.row() is None:
            self._stand_near(at)
        self._list.setCurrentIndex(0 if rows else 1)
        if had:
            self.table.setFocus()

    def _stand_near(self, at: int) -> None:
        """On the thing that took the place of the one that went, else on the first."""
        rows = self.model.rows()
        below = [place for place in range(max(0, at), len(rows)) if rows[place].head is None]
        self.table.select_row(below[0] if at >= 0 and below else self.model.first_row())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.end()
