"""The two charts of the aging: its buckets now, and what was overdue at the ends of the last months."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.desk import Desk
from ui.figures import Figures
from ui.reports.queries import Aging, MonthEnd
from ui.widgets.chart import Bar, ChartPanel, Stack

HEIGHT = 206


def _tr(text: str) -> str:
    return QCoreApplication.translate("AgingCharts", text)


class AgingCharts(QWidget):
    """Filled once the plotting library is there; until then their place is kept."""

    bucket_picked = Signal(int)
    month_picked = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = desk.figures
        look = desk.look
        self.now = ChartPanel(look, _tr("By age"), self)
        self.months = ChartPanel(look, _tr("Overdue, month by month"), self)
        self.setFixedHeight(look.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(1)
        row.addWidget(self.now, 1)
        row.addWidget(self.months, 1)
        self.now.picked.connect(self.bucket_picked)
        self.months.picked.connect(self.month_picked)

    def show_aging(self, aging: Aging) -> None:
        self.now.set_bars(bars_of(aging, self._figures))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("line"))  # seen between the panels
        painter.end()

    def show_months(self, aging: Aging, ends: Sequence[MonthEnd]) -> None:
        first = 1 if aging.starts_current else 0
        names = aging.titles[first:]
        legend = [(name, f"age{min(at + 1, 4)}") for at, name in enumerate(names)]
        figures = self._figures
        stacks = [
            Stack(figures.month_alone(end.day), end.buckets[first:], figures.plain(sum(end.buckets[first:])))
            for end in ends
        ]
        top = max((sum(max(0, part) for part in stack.values) for stack in stacks), default=0)
        self.months.set_stacks(stacks, legend, ticks_up_to(top, figures))


def bars_of(aging: Aging, figures: Figures) -> list[Bar]:
    """One bar for each bucket, with its rounded amount and its share of all that is open."""
    whole = sum(aging.total.buckets)
    shift = 0 if aging.starts_current else 1
    return [
        Bar(title, amount, f"{figures.rounded(amount)}  {figures.share(amount, whole)}", f"age{min(at + shift, 4)}")
        for at, (title, amount) in enumerate(zip(aging.titles, aging.total.buckets, strict=True))
    ]


def ticks_up_to(top: int, figures: Figures) -> list[tuple[int, str]]:
    """Nothing and two to four round lines up to the top."""
    steps = (digit * 10**zeros for zeros in range(16) for digit in (1, 2, 5))
    step = next(step for step in steps if step * 4 >= top)
    return [(at * step, figures.short(at * step)) for at in range(top // step + 1)]
