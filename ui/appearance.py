"""How the window looks on this computer: text size, theme, row height. Each choice is remembered."""

from __future__ import annotations

from typing import Final

from ui.look import Look
from ui.preferences import Preferences

ZOOM: Final = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Appearance:
    def __init__(self, look: Look, preferences: Preferences) -> None:
        self._look, self._preferences = look, preferences

    def zoom(self, step: int) -> None:
        """To the next larger or smaller text, or back to 100 % with 0."""
        at = min(range(len(ZOOM)), key=lambda n: abs(ZOOM[n] - self._look.fonts.scale))
        self.set_scale(ZOOM[max(0, min(len(ZOOM) - 1, at + step))] if step else ZOOM[0])

    def set_scale(self, scale: float) -> None:
        self._look.set_scale(scale)
        self._preferences.set_text("scale", str(scale))

    def set_mode(self, mode: str) -> None:
        self._look.theme.set_mode("light" if mode == "light" else "dark" if mode == "dark" else "system")
        self._preferences.set_text("theme", mode)

    def set_density(self, density: str) -> None:
        self._look.set_density(density)
        self._preferences.set_text("rows", density)
