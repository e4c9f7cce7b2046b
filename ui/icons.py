"""Lucide icons, drawn in the colour of a role at the very pixels they are shown at."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from resources import FOLDER
from ui.theme import Theme

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
        return QIcon(_Engine(self, name, role))

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


class _Engine(QIconEngine):
    def __init__(self, icons: Icons, name: str, role: str) -> None:
        super().__init__()
        self._icons, self._name, self._role = icons, name, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._icons.paint(painter, rect, self._name, self._role_in(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._icons.pixmap(self._name, self._role_in(mode), min(size.width(), size.height()), 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)
        return self._icons.pixmap(self._name, self._role_in(mode), side, scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._role)

    def _role_in(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return "field"
        return self._role
