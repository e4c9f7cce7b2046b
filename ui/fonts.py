"""Inter in the sizes of the design, from one scale factor; digits are tabular everywhere."""

from __future__ import annotations

from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetrics, QGuiApplication

from resources import FOLDER

FAMILY: Final = "Inter"
FALLBACK: Final = ("Noto Sans", "Noto Sans CJK SC")
BODY: Final = 13
SMALLEST: Final = 11
_FILES: Final = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Italic.ttf")
_LINE_OF_BODY: Final = 16  # pixels of one line of body text at 100 %, which every height is drawn from


@cache
def install_inter() -> bool:
    """Make the bundled faces known to Qt, once; False where they are missing and the system's font is used."""
    folder = FOLDER / "fonts" / "inter"
    known = [QFontDatabase.addApplicationFont(str(folder / name)) for name in _FILES]
    return all(number >= 0 for number in known)


class Fonts:
    """Makes and keeps the fonts. `scale` 1.0 to 2.0 is the user's choice on top of the screen's own."""

    def __init__(self, scale: float = 1.0, family: str = FAMILY) -> None:
        self._family = family
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._metrics: dict[tuple[float, int], QFontMetrics] = {}
        self.set_scale(scale)

    @property
    def scale(self) -> float:
        return self._scale

    def set_scale(self, scale: float) -> None:
        self._scale = min(2.0, max(1.0, scale))
        self._fonts.clear()
        self._metrics.clear()
        self._line = self.metrics(BODY).height()

    def get(self, px: float = BODY, weight: int = 400, *, italic: bool = False) -> QFont:
        """A font of `px` pixels at 100 % and weight 400, 500 or 600."""
        key = (px, weight, italic)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make(px, weight, italic)
        return found

    def metrics(self, px: float = BODY, weight: int = 400) -> QFontMetrics:
        key = (px, weight)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetrics(self.get(px, weight))
        return found

    def px(self, pixels: float) -> int:
        """A length of the design in pixels of this screen and scale, measured by the body font."""
        return round(pixels * self._line / _LINE_OF_BODY)

    def _make(self, px: float, weight: int, italic: bool) -> QFont:
        font = QFont([self._family, *FALLBACK])
        font.setPointSizeF(px * self._scale * 72.0 / _dots_per_inch())
        font.setWeight(QFont.Weight(weight))
        font.setItalic(italic)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.1 if px < 16 else -0.2)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def _dots_per_inch() -> float:
    screen = QGuiApplication.primaryScreen()
    return screen.logicalDotsPerInchY() if screen is not None else 96.0


def is_inter(font: QFont) -> bool:
    """Whether Qt really draws this font with the bundled faces."""
    return QFontInfo(font).family().startswith(FAMILY)
