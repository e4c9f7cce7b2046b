"""Theme, fonts and icons in one hand: what every widget is given to paint itself with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from ui.fonts import BODY, Fonts
from ui.icons import Icons
from ui.style_sheet import style_sheet
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

DENSITIES: Final = {"dense": 24, "normal": 28, "comfortable": 34}  # pixels of a row at 100 %
LONG: Final = 10_000  # pixels: measured over these, the factor from 100 % to this scale is exact


class Look(QObject):
    """`changed` comes after the colours, the scale or the rows' height changed: repaint, and measure again."""

    changed = Signal()

    def __init__(self, theme: Theme, fonts: Fonts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme, self.fonts, self.icons = theme, fonts, Icons(theme)
        self.density = "normal"
        self._windows: list[QWidget] = []
        theme.changed.connect(self.changed)

    @property
    def row_height(self) -> int:
        return self.px(DENSITIES[self.density])

    def color(self, role: str) -> QColor:
        return self.theme.color(role)

    def font(self, px: float = BODY, weight: int = 400, *, italic: bool = False) -> QFont:
        return self.fonts.get(px, weight, italic=italic)

    def metrics(self, px: float = BODY, weight: int = 400) -> QFontMetrics:
        return self.fonts.metrics(px, weight)

    def px(self, pixels: float) -> int:
        return self.fonts.px(pixels)

    def icon(self, name: str, role: str = "text2") -> QIcon:
        return self.icons.icon(name, role)

    def paint_icon(self, painter: QPainter, rect: QRect, name: str, role: str) -> None:
        self.icons.paint(painter, rect, name, role)

    def set_scale(self, scale: float) -> None:
        before = self.fonts.px(LONG)
        self.fonts.set_scale(scale)
        if (now := self.fonts.px(LONG)) != before:
            from ui.rescale import rescale

            rescale(before / LONG, now / LONG)
        self.changed.emit()

    def set_density(self, density: str) -> None:
        self.density = density if density in DENSITIES else "normal"
        self.changed.emit()

    def dress(self, app: QApplication) -> None:
        """Give the application this look now and whenever it changes."""
        self._app, self._dressed = app, (not self.theme.dark, 0.0)
        self._redress()
        self.changed.connect(self._redress)

    def dress_window(self, window: QWidget) -> None:
        """The style sheet belongs to the window, and what is built without a parent gets it once, when it is put in.

        On the application it would be dealt out again, to all within, whenever a part is put into another.
        """
        window.setStyleSheet(style_sheet(self.theme, self.fonts))
        self._windows.append(window)
        window.destroyed.connect(lambda: self._windows.remove(window))

    def _redress(self) -> None:
        if self._dressed == (now := (self.theme.dark, self.fonts.scale)):
            return
        self._dressed = now
        self._app.setPalette(self.theme.palette())
        self._app.setFont(self.font())
        for window in self._windows:
            window.setStyleSheet(style_sheet(self.theme, self.fonts))
