"""Buttons with their key in them: primary, plain, ghost, danger, and chips that filter."""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.keys import told_keys
from ui.look import Look

Variant = Literal["primary", "plain", "ghost", "danger", "link"]
HEIGHT: Final = 28
HINT_ON_ACCENT: Final = 0.86  # opacity
_INK: Final[dict[Variant, str]] = {
    "primary": "onAccent",
    "plain": "text",
    "ghost": "text2",
    "danger": "red",
    "link": "accentText",
}


class Btn(QPushButton):
    """A push button. `keys` is shown as a hint inside and told in the tool-tip; the action owns the shortcut.

    `drops`: a menu comes down from it, made when it is wanted.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        variant: Variant = "plain",
        icon: str = "",
        keys: QKeySequence | QKeySequence.StandardKey | str = "",
        drops: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._look, self._variant, self._icon = look, variant, icon
        native = told_keys(keys) if keys else ""
        self._hint = native.replace("Return", "Enter")  # as it stands on the key
        self._shown_hint = self._hint
        self._drops = drops
        self._on = False
        self._worded = True
        self._hovered = False
        self._forbidden = ""
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(self.sizePolicy().Policy.Fixed, self.sizePolicy().Policy.Fixed)
        self.setAccessibleName(text.replace("&", ""))
        look.changed.connect(self.updateGeometry)

    def forbid(self, why: str) -> None:
        """It is there, but does nothing, and says why; empty: it works."""
        self._forbidden = why
        self.setEnabled(not why)
        self.setStatusTip(why)
        self.setToolTip(why)

    def show_keys(self, shown: bool) -> None:
        """Where there is little room the key is left to the tool-tip."""
        hint = self._hint if shown else ""
        if hint == self._shown_hint:
            return
        self._shown_hint = hint
        if not shown and self._hint:
            self.setToolTip(self._forbidden or f"{self.accessibleName()} ({self._hint})")
        self.updateGeometry()

    @property
    def shows_keys(self) -> bool:
        return bool(self._shown_hint)

    def keys_width(self) -> int:
        """What its keys take beside its words."""
        return self._look.metrics(11, 500).horizontalAdvance(self._hint) + self._look.px(10) if self._hint else 0

    def show_words(self, shown: bool) -> None:
        """Where there is even less room the icon stands alone, and the tool-tip says the rest."""
        if shown != self._worded:
            self._worded = shown
            self.name_it(self.accessibleName())
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def set_on(self, on: bool) -> None:
        """A chip whose filter is set."""
        self._on = on
        self.update()

    def name_it(self, name: str) -> None:
        """Tool-tip and accessible name of a button that shows only an icon."""
        self.setAccessibleName(name)
        self.setToolTip(self._forbidden or (f"{name} ({self._hint})" if self._hint else name))

    def sizeHint(self) -> QSize:
        look, text = self._look, self._text()
        width = look.px(20 if text else 12)
        width += look.metrics(13, self._weight()).horizontalAdvance(text)
        width += look.px(16) + (look.px(6) if text else 0) if self._icon else 0
        width += self.keys_width() if self._shown_hint else 0
        width += look.px(16) if self._has_arrow() else 0
        return QSize(width, look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_content(painter)
        painter.end()

    def _text(self) -> str:
        return "" if not self._worded else self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _drawn(self) -> str:
        return self.text()

    def _has_arrow(self) -> bool:
        return self._drops or self.menu() is not None

    def _weight(self) -> int:
        return 600 if self._variant == "primary" else 500

    def _ink(self) -> str:
        if not self.isEnabled():
            return "muted"
        return "accentText" if self._on else _INK[self._variant]

    def _hint_ink(self) -> QColor:
        """On the accent it stands back behind the word, and still has the contrast that text needs."""
        if self._variant != "primary" or not self.isEnabled():
            return self._look.color("muted")
        ink = QColor(self._look.color("onAccent"))
        ink.setAlphaF(HINT_ON_ACCENT)
        return ink

    def _paint_ground(self, painter: QPainter) -> None:
        look, fill, border = self._look, "", ""
        if self._variant == "primary":
            fill = "accent" if self.isEnabled() else "greySoft"
        elif self._on:
            fill = "accentSoft"
        elif self._variant in ("plain", "danger"):
            fill, border = ("raised", "line2") if not self.isDown() else ("hover", "line2")
        if self._hovered and self.isEnabled() and self._variant != "primary" and not self._on:
            fill = "hover"
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color(border)) if border else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
        if fill or border:
            painter.drawRoundedRect(box, 5, 5)
        if self._variant == "primary" and self.isEnabled() and (self._hovered or self.isDown()):
            painter.setOpacity(0.12)
            painter.setBrush(look.color("onAccent" if not look.theme.dark else "base"))
            painter.drawRoundedRect(box, 5, 5)
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(QPen(look.color("onAccent" if self._variant == "primary" else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = 3 if self._variant == "primary" else 1
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _paint_content(self, painter: QPainter) -> None:
        look, text = self._look, self._text()
        left, height = look.px(10 if text else 6), self.height()
        if self._icon:
            side = look.px(16)
            look.paint_icon(painter, QRect(left, (height - side) // 2, side, side), self._icon, self._ink())
            left += side + look.px(6)
        painter.setFont(look.font(13, self._weight()))
        painter.setPen(look.color(self._ink()))
        width = look.metrics(13, self._weight()).horizontalAdvance(text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(QRect(left, 0, width + 2, height), flags, self._drawn() if text else "")
        left += width
        if self._shown_hint:
            painter.setFont(look.font(11, 500))
            painter.setPen(self._hint_ink())
            place = QRect(left + look.px(10), 0, self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._shown_hint)
        if self._has_arrow():
            side = look.px(14)
            box = QRect(self.width() - side - look.px(8), (height - side) // 2 + 1, side, side)
            look.paint_icon(painter, box, "chevron-down", "text2")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it; Ctrl+Enter belongs to the form or the question that it stands in."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        super().leaveEvent(event)


def drop_below(button: QPushButton, menu: QMenu) -> None:
    """Open a menu under a button that is not always a menu button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
