"""Colours by role, light and dark, and what Qt needs of them: a palette and a little style sheet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

Mode = Literal["system", "light", "dark"]

COLOURS: Final[Mapping[str, tuple[str, str]]] = {
    "side": ("#F2F3F5", "#17191D"),
    "win": ("#F7F8F9", "#1B1E22"),
    "base": ("#FFFFFF", "#202328"),
    "raised": ("#FFFFFF", "#262A30"),
    "sunken": ("#F4F5F7", "#1A1D21"),
    "line": ("#E9EBEF", "#2E3239"),
    "line2": ("#C9CED6", "#474D58"),
    "field": ("#8A93A2", "#6C7482"),
    "text": ("#1A1E26", "#E8EAEE"),
    "text2": ("#48505F", "#BCC2CC"),
    "muted": ("#5E6675", "#A3AAB6"),
    "accent": ("#2456C4", "#7AA2F7"),
    "accentText": ("#1F4BAD", "#9DBBFA"),
    "onAccent": ("#FFFFFF", "#10141C"),
    "accentSoft": ("#E9EFFC", "#26334F"),
    "sel": ("#DFE8FB", "#2B3D63"),
    "selDim": ("#E7EAF0", "#31363F"),
    "hover": ("#F1F3F7", "#272B31"),
    "red": ("#AE2418", "#FF9A8D"),
    "redSoft": ("#FBE8E5", "#46231F"),
    "amber": ("#845300", "#F2BE62"),
    "amberSoft": ("#FBEFD6", "#3F3018"),
    "green": ("#17693A", "#7FD39B"),
    "greenSoft": ("#E1F2E7", "#1B3A27"),
    "violet": ("#5A3EA6", "#C0AEFF"),
    "violetSoft": ("#EEEAF9", "#332B50"),
    "grey": ("#4D5564", "#B4BAC5"),
    "greySoft": ("#ECEEF2", "#31363E"),
    "blue": ("#1F4BAD", "#9DBBFA"),
    "blueSoft": ("#E4ECFB", "#26334F"),
    # The aging ramp, from not due to oldest, and the series of charts.
    "age0": ("#86AAE5", "#5E86CC"),
    "age1": ("#F2D48F", "#F5E0AE"),
    "age2": ("#E39B3B", "#E6AC4E"),
    "age3": ("#BD5A26", "#CB7130"),
    "age4": ("#7C2416", "#A33E2B"),
    "s1": ("#2456C4", "#7AA2F7"),
    "s2": ("#C9762B", "#E0954A"),
    "s3": ("#9AA3B2", "#727A88"),
}
AGE_STEPS: Final = 5


class Theme(QObject):
    """Which colours are in force. Follows the system until told otherwise."""

    changed = Signal()

    def __init__(self, mode: Mode = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode: Mode = mode
        self._cache: dict[str, QColor] = {}
        self._hints = QGuiApplication.styleHints()  # kept: its accessibility() dies with this very object
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._dark = self._wanted_dark()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def dark(self) -> bool:
        return self._dark

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark; also turns the window frame where the system can."""
        self._mode = mode
        schemes = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._hints.setColorScheme(schemes[mode])
        self._apply()

    def hex(self, role: str) -> str:
        light, dark = COLOURS[self._for_contrast(role)]
        return dark if self._dark else light

    def color(self, role: str) -> QColor:
        found = self._cache.get(role)
        if found is None:
            found = self._cache[role] = QColor(self.hex(role))
        return found

    @staticmethod
    def age(bucket: int) -> str:
        """The role of one aging bucket, 0 being not due; more buckets than steps share the darkest."""
        return f"age{min(bucket, AGE_STEPS - 1)}"

    def _wanted_dark(self) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    def _for_contrast(self, role: str) -> str:
        if role not in ("line2", "field"):
            return role
        wanted = self._hints.accessibility().contrastPreference()
        return "text2" if wanted == Qt.ContrastPreference.HighContrast else role

    def _system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._wanted_dark() != self._dark:
            self._apply()

    def _apply(self) -> None:
        self._dark = self._wanted_dark()
        self._cache.clear()
        self.changed.emit()

    def palette(self) -> QPalette:
        """What Fusion paints with."""
        palette = QPalette()
        for role, name in _PALETTE.items():
            palette.setColor(role, self.color(name))
        off = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(off, role, self.color("muted"))
        return palette


_Role = QPalette.ColorRole
_PALETTE: Final = {
    _Role.Window: "base",
    _Role.WindowText: "text",
    _Role.Base: "base",
    _Role.AlternateBase: "win",
    _Role.Text: "text",
    _Role.PlaceholderText: "muted",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "red",
    _Role.Highlight: "sel",
    _Role.HighlightedText: "text",
    _Role.Link: "accentText",
    _Role.LinkVisited: "accentText",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.Light: "raised",
    _Role.Midlight: "line",
    _Role.Mid: "line2",
    _Role.Dark: "line2",
    _Role.Shadow: "line2",
    _Role.Accent: "accent",
}
