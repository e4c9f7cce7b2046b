"""An icon of ours as Qt's own widgets want it: drawn anew at each size, in the colour that is in force then."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from ui.icons import Icons


class IconEngine(QIconEngine):
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
        return IconEngine(self._icons, self._name, self._role)

    def _role_in(self, mode: QIcon.Mode) -> str:
        if mode == QIcon.Mode.Disabled:
            return "field"
        return self._role
