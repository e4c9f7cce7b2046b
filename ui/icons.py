"""Lucide icons, drawn in the colour of a role at the very pixels they are shown at."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_STROKE = 'stroke-width="1.75"'


@cache
def _source(name: str) -> str:
    text = (FOLDER / "icons" / f"{name}.svg").read_text("utf-8")
    return text.replace('stroke-width="2"', _STROKE)


class Icons:
    """Icons by name and role, kept by (name, role, size, ratio) until the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._pixmaps.clear)

    def icon(self, name: str, role: str = "text2") -> QIcon:
        from PySide6.QtGui import QIcon

        from ui.icon_engine import IconEngine

        return QIcon(IconEngine(self, name, role))

    def pixmap(self, name: str, role: str, size: int, ratio: float) -> QPixmap:
        key = (name, role, size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(name, self._theme.hex(role), size, ratio)
        return found

    def paint(self, painter: QPainter, rect: QRect, name: str, role: str) -> None:
        """Draw the icon in the middle of `rect`, as large as its shorter side."""
        size = min(rect.width(), rect.height())
        pixmap = self.pixmap(name, role, size, painter.device().devicePixelRatio())
        painter.drawPixmap(
            QPoint(rect.x() + (rect.width() - size) // 2, rect.y() + (rect.height() - size) // 2), pixmap
        )

    def _draw(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        dots = round(size * ratio)
        pixmap = QPixmap(dots, dots)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, dots, dots))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
