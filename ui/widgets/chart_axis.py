"""The left axis of a chart. Imported with the first chart: it loads pyqtgraph."""

from __future__ import annotations

import pyqtgraph as pg  # type: ignore[import-untyped]
from PySide6.QtCore import QRectF

from ui.look import Look

BELOW = 10  # pixels at 100 %


class LeftAxis(pg.AxisItem):  # type: ignore[misc]
    """Its lowest text stands at the foot of the chart, half below it; the library would leave it out."""

    def __init__(self, look: Look) -> None:
        super().__init__("left")
        self._look = look

    def boundingRect(self) -> QRectF:
        found: QRectF = super().boundingRect()
        return found.adjusted(0, 0, 0, self._look.px(BELOW))
