"""Charts over pyqtgraph, which is loaded when the first one is filled: bars with their values, and stacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets import chart_library
from ui.widgets.chart_table import ChartTable
from ui.widgets.labels import Label
from ui.widgets.when_seen import WhenSeen

if TYPE_CHECKING:
    import pyqtgraph  # type: ignore[import-untyped]

BAR_WIDTH: Final = 0.63
HEADROOM: Final = 1.24  # above the tallest bar, for its value


@dataclass(frozen=True)
class Bar:
    """A bar is drawn by `value`; what it says is `text`, which somebody formatted exactly, or `short` without room."""

    name: str
    value: int
    text: str
    role: str
    short: str = ""


@dataclass(frozen=True)
class Stack:
    """One pile of segments, lowest first, in the order of the legend."""

    name: str
    values: Sequence[int]
    text: str = ""


class ChartPanel(QWidget):
    """A titled chart with its legend in the head. Click and Enter tell which bar; arrows move."""

    picked = Signal(int)

    def __init__(self, look: Look, title: str, parent: QWidget | None = None, *, note: str = "") -> None:
        """`note` stands at the right of the title, where there is no legend."""
        super().__init__(parent)
        self._look = look
        self._plot: pyqtgraph.PlotWidget | None = None
        self._texts: list[str] = []
        self._at = -1
        self._legend: list[tuple[str, str]] = []
        self._draw: Callable[[Any], None] = self._draw_bars
        self._bars: Sequence[Bar] = ()
        self._shortened = False  # what the bars say
        self._names: Sequence[str] = ()
        self._says: Sequence[str] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(14), look.px(11), look.px(8), look.px(6))
        self._column.setSpacing(look.px(2))
        head = QHBoxLayout()
        head.setContentsMargins(look.px(6), 0, look.px(8), 0)
        head.addWidget(Label(look, title, weight=600))
        head.addStretch()
        if note:
            head.addWidget(Label(look, note, px=12, role="muted"))
        self._marks = _Legend(look)
        head.addWidget(self._marks)
        self._column.addLayout(head)
        self._column.addStretch()  # the head stays on top until there is something to draw
        self._title = title
        self._table: ChartTable | None = None
        look.changed.connect(WhenSeen(self, self._redraw).want)

    def show_as_table(self, shown: bool) -> None:
        """Its figures in rows instead of the drawing."""
        if shown and self._table is None:
            self._table = ChartTable(self._look, self._title, self)
            self._table.picked.connect(self.picked)
            self._column.insertWidget(1, self._table, 1)
        if self._table is not None:
            self._table.setVisible(shown)
            self._table.show_rows(self._rows())
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus if shown else Qt.FocusPolicy.StrongFocus)
        if self._plot is not None:
            self._plot.setVisible(not shown)
        self._marks.setVisible(not shown)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Shown as a table, its rows have it."""
        if self._table is not None and self._table.isVisible():
            self._table.table.setFocus(reason)
        else:
            super().setFocus(reason)

    def _rows(self) -> list[tuple[str, str]]:
        """Each name with what is said of it."""
        return [(name, text.removeprefix(name).strip()) for name, text in zip(self._says, self._texts, strict=True)]

    def set_bars(self, bars: Sequence[Bar]) -> None:
        self._bars = bars
        self._says = [bar.name for bar in bars]
        self._texts = [f"{bar.name} {bar.text}" for bar in bars]
        self._draw = self._draw_bars
        self._redraw()

    def set_stacks(
        self, stacks: Sequence[Stack], legend: Sequence[tuple[str, str]], ticks: Sequence[tuple[int, str]]
    ) -> None:
        """`legend` is (name, role) per segment, `ticks` are the horizontal lines with what they say."""
        self._stacks, self._legend, self._ticks = stacks, list(legend), ticks
        self._says = [stack.name for stack in stacks]
        self._texts = [f"{stack.name} {stack.text}" for stack in stacks]
        self._marks.show_marks(self._legend)
        self._draw = self._draw_stacks
        self._redraw()

    def _redraw(self) -> None:
        if not self._texts:
            return
        self.setAccessibleDescription("; ".join(self._texts))
        if chart_library.expected():
            chart_library.draw_then(self, self._redraw)
            return
        plot = self._cleared()
        self._draw(plot)
        if self._table is not None and not self._table.isHidden():
            self.show_as_table(True)

    def _cleared(self) -> Any:
        if self._plot is None:
            self._plot = _new_plot(self, self._look)
            self._plot.scene().sigMouseClicked.connect(self._clicked)
            self._plot.viewport().installEventFilter(self)
            self._column.insertWidget(1, self._plot, 1)
        self._plot.clear()
        self._plot.setBackground(self._look.color("base"))
        return self._plot

    def _draw_bars(self, plot: Any) -> None:
        import pyqtgraph as pg

        look, bars = self._look, self._bars
        top = max([bar.value for bar in bars] + [1])
        bottom = min([bar.value for bar in bars] + [0])
        self._shortened = self._needs_short()
        for at, bar in enumerate(bars):
            ink = look.color(bar.role)
            height = [float(bar.value)]
            plot.addItem(pg.BarGraphItem(x=[at], height=height, width=BAR_WIDTH, brush=ink, pen=pg.mkPen(None)))
            said = bar.short or bar.text if self._shortened else bar.text
            label = pg.TextItem(said, color=look.color("text"), anchor=(0.5, 1.08))
            label.setFont(look.font(12, 600))
            label.setPos(at, max(0.0, float(bar.value)))
            plot.addItem(label, ignoreBounds=True)
        self._axes(plot, [bar.name for bar in bars], ())
        plot.setXRange(-0.6, len(bars) - 0.4, padding=0)
        room = (top - bottom) * (HEADROOM - 1)
        plot.setYRange(float(bottom), float(top) + room, padding=0)

    def _draw_stacks(self, plot: Any) -> None:
        import pyqtgraph as pg

        gap = pg.mkPen(self._look.color("base"), width=1)
        at = list(range(len(self._stacks)))
        so_far = [0.0] * len(at)
        for segment, (_name, role) in enumerate(self._legend):
            heights = [float(max(0, stack.values[segment])) for stack in self._stacks]
            brush = self._look.color(role)
            plot.addItem(pg.BarGraphItem(x=at, y0=list(so_far), height=heights, width=0.66, brush=brush, pen=gap))
            so_far = [low + height for low, height in zip(so_far, heights, strict=True)]
        self._axes(plot, [stack.name for stack in self._stacks], self._ticks)
        plot.setXRange(-0.5, len(at) - 0.5, padding=0)
        plot.setYRange(0, max([*so_far, *(float(tick) for tick, _ in self._ticks)]) * 1.04, padding=0)

    def _needs_short(self) -> bool:
        """Where a figure would run over the one beside it."""
        metrics, place = self._look.metrics(12, 600), self.width() // max(1, len(self._bars))
        return any(metrics.horizontalAdvance(bar.text) > place for bar in self._bars)

    def _elided(self, names: Sequence[str]) -> list[tuple[int, str]]:
        """Names below the bars, none longer than its place."""
        metrics, place = self._look.metrics(11), self.width() // max(1, len(names)) - self._look.px(8)
        return [(at, metrics.elidedText(name, Qt.TextElideMode.ElideRight, place)) for at, name in enumerate(names)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._plot is None:
            return
        self._plot.getAxis("bottom").setTicks([self._elided(self._names)])
        if self._draw == self._draw_bars and self._shortened != self._needs_short():
            self._redraw()

    def _axes(self, plot: Any, names: Sequence[str], ticks: Sequence[tuple[int, str]]) -> None:
        look = self._look
        self._names = names
        for side, marks in (("bottom", self._elided(names)), ("left", [(float(at), text) for at, text in ticks])):
            axis = plot.getAxis(side)
            axis.setTicks([marks])
            axis.setStyle(tickFont=look.font(11), tickLength=0, tickTextOffset=look.px(2 if side == "bottom" else 5))
            if side == "bottom":
                axis.setHeight(look.px(20))
            axis.setTextPen(look.color("text2"))
            axis.setPen(look.color("line2") if side == "bottom" else look.color("base"))
            axis.setTickPen(look.color("line"))
        plot.showAxis("left", bool(ticks))
        plot.getAxis("left").setZValue(-1)  # its lines go behind the bars
        plot.showGrid(x=False, y=bool(ticks), alpha=1.0)

    def _clicked(self, event: Any) -> None:
        assert self._plot is not None
        at = round(self._plot.getViewBox().mapSceneToView(event.scenePos()).x())
        if 0 <= at < len(self._texts):
            self.picked.emit(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._plot is not None:
            place = self._plot.mapToScene(event.pos())  # type: ignore[attr-defined]
            at = round(self._plot.getViewBox().mapSceneToView(place).x())
            hint = self.tr("Enter shows the items")
            self._plot.setToolTip(f"{self._texts[at]}\n{hint}" if 0 <= at < len(self._texts) else "")
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps and self._texts:
            self._at = (self._at + steps[Qt.Key(event.key())]) % len(self._texts)
            self.setAccessibleName(self._texts[self._at])
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.picked.emit(self._at)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("base"))
        painter.end()


class _Legend(QWidget):
    """Squares and names, in the head of the panel."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(6))

    def show_marks(self, marks: Sequence[tuple[str, str]]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for name, role in marks:
            self._row.addSpacing(self._look.px(4))
            self._row.addWidget(_Square(self._look, role))
            self._row.addWidget(Label(self._look, name, px=11, weight=500, role="text2"))


class _Square(QWidget):
    def __init__(self, look: Look, role: str) -> None:
        super().__init__()
        self._look, self._role = look, role
        self.setFixedSize(look.px(9), look.px(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(self._role))
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


def _new_plot(parent: QWidget, look: Look) -> Any:
    """A plot that only shows: no menu, no buttons, no panning."""
    import pyqtgraph as pg

    from ui.widgets.chart_axis import LeftAxis

    pg.setConfigOptions(antialias=True)
    plot = pg.PlotWidget(parent, axisItems={"left": LeftAxis(look)})
    plot.setMenuEnabled(False)
    plot.hideButtons()
    plot.setMouseEnabled(x=False, y=False)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setFrameShape(plot.Shape.NoFrame)
    plot.getPlotItem().setContentsMargins(0, 0, 0, 0)
    return plot
