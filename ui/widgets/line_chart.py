"""A chart of lines over time: each ends in a dot with its figure, a dashed one is the reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from ui.widgets.chart import ChartPanel


@dataclass(frozen=True)
class Line:
    """One point for each name on the axis, None where nothing is known; `text` is said at its end."""

    name: str
    values: Sequence[int | None]
    text: str
    role: str
    dashed: bool = False


class LinePanel(ChartPanel):
    def set_lines(
        self, lines: Sequence[Line], names: Sequence[str], ticks: Sequence[tuple[int, str]], says: Sequence[str]
    ) -> None:
        """`says` is what each place of the axis stands for, read aloud and shown as a tip."""
        self._lines, self._names, self._line_ticks = lines, names, ticks
        self._says, self._texts = list(names), list(says)
        self._draw = self._draw_lines
        self._redraw()

    def _draw_lines(self, plot: Any) -> None:
        import pyqtgraph as pg  # type: ignore[import-untyped]

        look = self._look
        for line in self._lines:
            known = [(at, value) for at, value in enumerate(line.values) if value is not None]
            if not known:
                continue
            style = Qt.PenStyle.DashLine if line.dashed else Qt.PenStyle.SolidLine
            pen = pg.mkPen(look.color(line.role), width=1.4 if line.dashed else 2, style=style)
            plot.plot([at for at, _ in known], [float(value) for _, value in known], pen=pen)
            at, value = known[-1]
            if not line.dashed:
                plot.addItem(
                    pg.ScatterPlotItem([at], [float(value)], size=look.px(7), pen=None, brush=look.color(line.role))
                )
            end = pg.TextItem(line.text, color=look.color("text" if not line.dashed else "text2"), anchor=(0, 0.5))
            end.setFont(look.font(12 if not line.dashed else 11, 600 if not line.dashed else 400))
            end.setPos(at + 0.15, float(value))
            plot.addItem(end, ignoreBounds=True)
            if line.dashed:
                self._name(plot, line, known[len(known) // 2])
        self._axes(plot, [name if at % 2 else "" for at, name in enumerate(self._names)], self._line_ticks)
        plot.setXRange(-0.4, len(self._names) + 0.6, padding=0)
        heights = [value for line in self._lines for value in line.values if value is not None]
        edges = [at for at, _ in self._line_ticks]
        low, high = min([*heights, *edges], default=0), max([*heights, *edges], default=1)
        plot.setYRange(float(low), float(high) + (high - low) * 0.05, padding=0)

    def _name(self, plot: Any, line: Line, place: tuple[int, int]) -> None:
        import pyqtgraph as pg

        label = pg.TextItem(line.name, color=self._look.color("text2"), anchor=(0.5, 1.1))
        label.setFont(self._look.font(11, 500))
        label.setPos(place[0], float(place[1]))
        plot.addItem(label, ignoreBounds=True)
