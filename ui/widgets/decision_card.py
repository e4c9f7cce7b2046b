"""A choice that says what it does before it is made: a radio button with a title, a line, what it posts, a letter."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.look import Look

HEIGHT = 44


class DecisionCard(QRadioButton):
    """Up and Down go to its neighbours; the letter is the list's."""

    def __init__(self, look: Look, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._letter = look, letter
        self._text = self._posts = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def tell(self, title: str, text: str, posts: str) -> None:
        """`posts` are the accounts it moves."""
        self.setText(title)
        self._text, self._posts = text, posts
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(filter(None, (text, posts))))
        self.setToolTip(f"{text}\n{posts}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(220), self._look.px(HEIGHT))

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, on = self._look, QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = on or self.hasFocus()
        painter.setPen(QPen(look.color("accent" if lit else "line2"), 2 if self.hasFocus() else 1))
        painter.setBrush(look.color("accentSoft" if on else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        middle = QPointF(look.px(18), self.height() / 2)
        painter.setPen(QPen(look.color("accent" if on else "muted"), look.px(4) if on else 1))
        painter.setBrush(look.color("base"))
        painter.drawEllipse(middle, look.px(5), look.px(5))
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        look = self._look
        right = self.width() - look.px(10)
        box = QRect(right - look.px(20), (self.height() - look.px(20)) // 2, look.px(20), look.px(20))
        painter.setPen(QPen(look.color("line2"), 1))
        painter.setBrush(look.color("base"))
        painter.drawRoundedRect(QRectF(box), 3, 3)
        painter.setPen(look.color("text2"))
        painter.setFont(look.font(11, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
        right = box.left() - look.px(8)
        painter.setFont(look.font(12, 500))
        wide = look.metrics(12, 500).horizontalAdvance(self._posts)
        place = QRect(right - wide - 2, 0, wide + 4, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._posts)
        left, room = look.px(34), right - wide - look.px(42)
        ink = "text" if self.isEnabled() else "muted"
        for text, px, weight, role, top in (
            (self.text(), 13, 600, ink, look.px(4)), (self._text, 12, 400, "text2", look.px(22)),
        ):  # fmt: skip
            painter.setFont(look.font(px, weight))
            painter.setPen(look.color(role))
            shown = look.metrics(px, weight).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(left, top, room, look.px(18)), Qt.AlignmentFlag.AlignVCenter, shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.setChecked(True)
        else:
            super().keyPressEvent(event)
