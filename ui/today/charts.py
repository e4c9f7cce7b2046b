"""The charts beside the list: what is open by age, what was overdue, and how long money takes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.reports.glance import Glance, MonthFigures
from ar_desktop.values.buckets import Buckets
from ui.figures import Figures
from ui.look import Look
from ui.today.kpis import tenths
from ui.widgets.chart import Bar, ChartPanel, Stack
from ui.widgets.chart_ticks import ticks_up_to
from ui.widgets.line_chart import Line, LinePanel

HEIGHTS: Final = (232, 206, 206)
PANELS: Final = ("aging", "months", "dso")


def _tr(text: str) -> str:
    return QCoreApplication.translate("TodayCharts", text)


class TodayCharts(QWidget):
    """Beneath each other; where there is room for one only, `show_only` says which."""

    bucket_picked = Signal(str)  # the column of the aging
    month_picked = Signal(object)  # the day
    dso_picked = Signal()

    def __init__(self, look: Look, figures: Figures, buckets: Buckets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._figures = look, figures
        self._names = buckets.titles(figures.words)
        self._labels: Sequence[str] = ()
        self._days: list[date] = []
        self._tables = False
        self.aging = ChartPanel(look, _tr("Aging by due date"), self, note=_tr("as of today"))
        self.months = ChartPanel(look, _tr("Overdue"), self)
        self.dso = LinePanel(look, _tr("DSO and best possible"), self, note=_tr("12 months"))
        self.aging.picked.connect(lambda at: self.bucket_picked.emit(self._labels[at]))
        self.months.picked.connect(lambda at: self.month_picked.emit(self._days[at]))
        self.dso.picked.connect(lambda _at: self.dso_picked.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(1)
        for panel, high in zip((self.aging, self.months, self.dso), HEIGHTS, strict=True):
            panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            column.addWidget(panel, high)
        self._end = QWidget(self)
        column.addWidget(self._end, 0)

    def show_only(self, name: str) -> None:
        """One of `PANELS`, or all of them."""
        for key, panel, high in zip(PANELS, (self.aging, self.months, self.dso), HEIGHTS, strict=True):
            panel.setVisible(name in ("", key))
            panel.setMaximumHeight(self._look.px(high if not name else 460))
        self._end.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def swap(self) -> None:
        """Drawings for tables, and back."""
        self._tables = not self._tables
        for panel in (self.aging, self.months, self.dso):
            panel.show_as_table(self._tables)

    def show_glance(self, seen: Glance) -> None:
        self._labels = seen.labels
        titles = self.titles()
        self.aging.set_bars(
            [
                Bar(title, amount, self._figures.rounded(amount), f"age{min(at, 4)}", self._figures.short(amount))
                for at, (title, amount) in enumerate(zip(titles, seen.buckets, strict=True))
            ]
        )

    def titles(self) -> list[str]:
        """Of the buckets, as the columns of the aging are headed."""
        return self._names

    def show_months(self, months: Sequence[MonthFigures]) -> None:
        if not months:
            return
        figures = self._figures
        self._days = [month.day for month in months]
        names = [figures.month_alone(day) for day in self._days]
        overdue = [month.buckets[1:] for month in months]
        legend = [(name, f"age{min(at + 1, 4)}") for at, name in enumerate(self._names[1:])]
        stacks = [Stack(name, parts, figures.plain(sum(parts))) for name, parts in zip(names, overdue, strict=True)]
        top = max(sum(max(0, part) for part in parts) for parts in overdue)
        self.months.set_stacks(stacks, legend, ticks_up_to(top, figures))
        self._show_dso(months, names)

    def _show_dso(self, months: Sequence[MonthFigures], names: list[str]) -> None:
        figures = self._figures
        lines = [
            Line(title, [None if days is None else tenths(days) for days in several], said, role, dashed)
            for title, several, said, role, dashed in (
                (_tr("Best possible"), [month.dso_best for month in months], self._days_said(months[-1].dso_best), "s3",
                 True),
                (_tr("DSO"), [month.dso for month in months], self._days_said(months[-1].dso), "s1", False),
            )
        ]  # fmt: skip
        says = [
            _tr("{month} {days} days, best possible {best}").format(
                month=name, days=self._days_said(month.dso), best=self._days_said(month.dso_best)
            )
            for name, month in zip(names, months, strict=True)
        ]
        known = [value for line in lines for value in line.values if value is not None]
        if known:
            self.dso.set_lines(lines, names, _day_ticks(min(known), max(known), figures), says)

    def _days_said(self, days: object) -> str:
        from decimal import Decimal

        return self._figures.words.number(days, 1) if isinstance(days, Decimal) else "–"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("line"))  # seen between the panels
        painter.fillRect(self._end.geometry(), self._look.color("base"))
        painter.end()


def _day_ticks(lowest: int, highest: int, figures: Figures) -> list[tuple[int, str]]:
    """Two to four round lines around what is drawn, in tenths of a day."""
    step = next(step for step in (50, 100, 200, 500, 1000, 5000, 10**6) if (highest - lowest) <= step * 3)
    first, last = lowest // step, highest // step
    return [(at * step, figures.count(at * step // 10)) for at in range(first, last + 1)]
