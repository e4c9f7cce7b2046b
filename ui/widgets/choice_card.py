"""A large button with an icon, what it does, and a line about it: the choices of a page that has nothing else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.keys import told_keys
from ui.look import Look
from ui.widgets.listed_button import ListedButton

HEIGHT = 61


class ChoiceCard(ListedButton):
    """`keys` is shown; the window's action owns the shortcut."""

    def __init__(
        self, look: Look, icon: str, title: str, text: str, *, keys: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(title)
        self._look, self._icon, self._title, self._text = look, icon, title, text
        self._keys = told_keys(keys) if keys else ""
        self._hovered = False
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, focused = self._look, QPainter(self), self.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if focused else "line2"), 2 if focused else 1))
        lit = "accentSoft" if focused else "hover" if self._hovered or self.isDown() else "raised"
        painter.setBrush(look.color(lit))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 7, 7)
        side, middle = look.px(20), self.height() // 2
        icon = QRect(look.px(18), middle - side // 2, side, side)
        look.paint_icon(painter, icon, self._icon, "accentText" if focused else "text2")
        self._paint_words(painter, middle)
        painter.end()

    def _paint_words(self, painter: QPainter, middle: int) -> None:
        look, left = self._look, self._look.px(54)
        right = self.width() - look.px(18)
        if self._keys:
            wide = look.metrics(11, 500).horizontalAdvance(self._keys)
            beside = look.metrics(13).horizontalAdvance(self._text) <= right - left - wide - look.px(12)
            place = QRect(right - wide, 0, wide + 2, self.height())
            if not beside:  # the line below has its whole width: the keys go up to the title
                place = QRect(right - wide, middle - look.px(20), wide + 2, look.px(19))
            painter.setFont(look.font(11, 500))
            painter.setPen(look.color("muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._keys)
            right -= wide + look.px(12) if beside else 0
        for text, weight, role, top in (
            (self._title, 600, "text", middle - look.px(20)),
            (self._text, 400, "text2", middle + look.px(1)),
        ):
            painter.setFont(look.font(13, weight))
            painter.setPen(look.color(role))
            shown = look.metrics(13, weight).elidedText(text, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRect(left, top, right - left, look.px(19)), Qt.AlignmentFlag.AlignVCenter, shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)
