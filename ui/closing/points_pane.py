"""The month in question: what of it still waits, what closing does, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.closing.months import MonthState, OpenPoint
from ui.closing.words import point_text, point_why, state_pill
from ui.desk import Desk
from ui.models.columns import Column, IconMark
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Label
from ui.widgets.pill import Pill
from ui.widgets.table_panel import TablePanel

_ROW: Final = 46


class PointsPane(QWidget):
    wanted = Signal(str)  # the key of a point: go where it is settled

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = self._look = desk.look
        self.setMinimumWidth(look.px(380))
        self.model: TableModel[OpenPoint] = TableModel(self._columns(), self)
        self.panel = TablePanel(look, self.model, self.tr("Still open"), self, edge=20)
        self.table = self.panel.table
        self._title = Label(look, px=16, weight=600)
        self._pill = Pill(look, state_pill("open"))
        self._about = Label(look, role="text2")
        self._does = Label(look, role="text2")
        self.soft = Btn(look, self.tr("Soft-close"), icon="lock-open", keys="F7")
        self.close_button = Btn(look, self.tr("Close…"), variant="primary", icon="lock", keys="Ctrl+Return")
        self.reopen = Btn(look, self.tr("Reopen…"), icon="rotate-ccw", keys="F8")
        self._lay_out()
        self.table.opened.connect(lambda point, _key: self.wanted.emit(point.key))

    def _columns(self) -> list[Column[OpenPoint]]:
        figures = self._desk.figures

        def mark(point: OpenPoint) -> IconMark:
            if point.key == "difference":
                return IconMark("circle-x", "red", self.tr("wrong"))
            return IconMark("circle-alert", "amber", self.tr("waits"))

        return [
            Column("mark", "", lambda point: mark(point).says, "icon", value=mark, width=30),
            Column("what", self.tr("Still open"), lambda point: point_text(point, figures), "two-line",
                   value=point_why, width=240, stretch=1, weight=600),
            Column("amount", self.tr("Amount"), lambda point: figures.money(point.amount), "money",
                   value=lambda point: point.amount, width=90),
            Column("go", "", lambda _point: self.tr("Open"), "link", width=60),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(2))
        head.setSpacing(look.px(10))
        head.addWidget(self._title)
        head.addWidget(self._pill)
        head.addStretch()
        for label, below in ((self._about, 10), (self._does, 10)):
            label.setWordWrap(True)
            label.setContentsMargins(look.px(20), look.px(4), look.px(16), look.px(below))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(look.px(20), 0, look.px(16), look.px(14))
        buttons.setSpacing(look.px(8))
        for button in (self.soft, self.reopen, self.close_button):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self.panel, 1)
        column.addWidget(self._does)
        column.addLayout(buttons)

    def show_month(self, row: MonthState, about: str) -> None:
        self._title.setText(self._desk.figures.month(row.month.first))
        self._pill.say(state_pill(row.state))
        self._about.setText(about)
        self._does.setText(self._what_it_does(row.state))
        may = not self._desk.company.read_only
        self.soft.setVisible(row.state == "open")
        self.close_button.setVisible(row.state != "closed")
        self.reopen.setVisible(row.state != "open")
        for button in (self.soft, self.close_button, self.reopen):
            button.setEnabled(may)

    def _what_it_does(self, state: str) -> str:
        if state == "closed":
            return self.tr("Nothing can be dated in this month or before it. Money that arrives later still settles "
                           "its invoices: it is dated when it arrives.")  # fmt: skip
        if state == "soft":
            return self.tr("Whoever dates something in this month is asked for a reason. Closing refuses it.")
        return self.tr(
            "Soft-closing asks for a reason before anything is dated in the month. Closing refuses it, in this month "
            "and all before. Reopening asks for a reason; all of it is in the audit trail."
        )

    def wait(self) -> None:
        """Another month: what waits in it is not known yet."""
        self.model.set_rows(())
        self.panel.settle()
        self.panel.wait()

    def show_points(self, points: Sequence[OpenPoint]) -> None:
        self.model.set_rows(points)
        self.table.verticalHeader().setDefaultSectionSize(self._look.px(_ROW))
        self.panel.settle(None if points else EmptyState(
            self._look, "circle-check", self.tr("Nothing waits"),
            self.tr("No drafts, nothing undeposited or unapplied up to this month's end; the sub-ledger agrees with "
                    "the ledger."),
        ))  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), self._look.color("line"))
        painter.end()
