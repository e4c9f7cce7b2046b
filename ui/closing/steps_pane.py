"""What is looked at before the month is closed: each step says whether it is done, and leads to where it is settled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ar_desktop.closing.months import OpenPoint
from ui.closing.words import point_text, point_why, step_deeds, step_names
from ui.desk import Desk
from ui.look import Look
from ui.models.columns import Column, IconMark
from ui.models.table_model import TableModel
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

_ROW: Final = 46


class StepsPane(QWidget):
    wanted = Signal(str)  # the key of a point: go where it is settled

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.model: TableModel[OpenPoint] = TableModel(self._columns(), self)
        self.panel = TablePanel(look, self.model, self.tr("Steps"), self, edge=20, table=_Steps(look))
        self.table = self.panel.table
        self._done, self._about = Label(look, weight=600), ElidedLabel(look, px=12, role="text2")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, len(step_names()))
        self._bar.setAccessibleName(self.tr("Steps done"))
        self._lay_out()
        self.table.opened.connect(lambda point, _key: self.wanted.emit(point.key))

    def _columns(self) -> list[Column[OpenPoint]]:
        figures, names, deeds = self._desk.figures, step_names(), step_deeds()

        def mark(point: OpenPoint) -> IconMark:
            if not point.count:
                return IconMark("circle-check", "green", self.tr("done"))
            if point.key == "difference":
                return IconMark("circle-x", "red", self.tr("wrong"))
            return IconMark("circle-alert", "amber", self.tr("waits"))

        def place(point: OpenPoint) -> str:
            return figures.count(list(names).index(point.key) + 1)

        def second(point: OpenPoint) -> str:
            return point_text(point, figures) if point.count else point_why(point)

        def whole(point: OpenPoint) -> str:
            return f"{second(point)}: {point_why(point)}" if point.count else second(point)

        def amount(point: OpenPoint) -> str:
            return figures.money(point.amount) if point.count else ""

        return [
            Column("place", "", place, role="text2", width=34),
            Column("mark", "", lambda point: mark(point).says, "icon", value=mark, width=30),
            Column("what", self.tr("Step"), lambda point: names[point.key], "two-line", value=second, width=200,
                   stretch=1, weight=600, tip=whole),
            Column("amount", self.tr("Amount"), amount, "money", value=lambda point: point.amount, weight=600,
                   width=60),
            Column("go", self.tr("Do"), lambda point: deeds[point.key] if point.count else "", "link", width=60),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        look = self._desk.look
        line = QHBoxLayout()
        line.addWidget(self._done)
        line.addWidget(self._about, 1)
        self._about.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = QVBoxLayout()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(6))
        head.addLayout(line)
        head.addWidget(self._bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)

    def wait(self, about: str) -> None:
        """Another month: what waits in it is not known yet."""
        self._about.setText(about)
        self._done.setText("")
        self._bar.setValue(0)
        self.model.set_rows(())
        self.panel.settle()
        self.panel.wait()

    def show_points(self, points: Sequence[OpenPoint], about: str) -> None:
        """`about` says where the month stands."""
        self.model.set_rows(points)
        self.panel.settle()
        done, figures = sum(1 for point in points if not point.count), self._desk.figures
        text = self.tr("{n} of {of} done")
        self._done.setText(text.format(n=figures.count(done), of=figures.count(len(points))))
        self._bar.setValue(done)
        self._about.setText(about)


class _Steps(TableView):
    """Two lines a step."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))

    def _measure_again(self) -> None:
        super()._measure_again()
        self.verticalHeader().setDefaultSectionSize(self._look.px(_ROW))
