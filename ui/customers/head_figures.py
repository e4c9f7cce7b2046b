"""The figures in the head of a customer: each says its number, and leads to what is behind it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from ui.figures import Figures
from ui.look import Look

if TYPE_CHECKING:
    from ar_desktop.collections.call_habits import PaidMonth, UsuallyPays

HEIGHT: Final = 54
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_FIXED: Final = QSizePolicy.Policy.Fixed


class CreditUsed(QPushButton):
    """How much of the limit is used, what is overdue of it first. Without a limit it is not there."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._title = look, title
        self._share, self._line, self._permille, self._overdue = "", "", 0, 0
        self.has_limit = False
        self.setSizePolicy(_FIXED, QSizePolicy.Policy.Preferred)

    def tell(self, balance: int, overdue: int, limit: int | None, figures: Figures) -> None:
        self.has_limit = bool(limit)
        if not limit:
            return
        self._permille = max(0, balance) * 1000 // limit
        self._overdue = min(self._permille, max(0, overdue) * 1000 // limit)
        self._share = figures.share(max(0, balance), limit)
        self._line = self.tr("{used} of {limit}").format(used=figures.rounded(balance), limit=figures.rounded(limit))
        self.setAccessibleName(f"{self._title} {self._share}, {self._line}")
        self.setToolTip(self.tr("Enter shows the limit and the terms"))
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        head = look.metrics(12).horizontalAdvance(self._title) + look.metrics(12, 600).horizontalAdvance(self._share)
        wide = max(head + look.px(14), look.metrics(12).horizontalAdvance(self._line))
        return QSize(max(look.px(136), wide), look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        top = QRect(0, 0, self.width(), look.px(16))
        painter.drawText(top, _MIDDLE, self._title)
        painter.setFont(look.font(12, 600))
        painter.setPen(look.color("red" if self._permille > 1000 else "text"))
        painter.drawText(top, _MIDDLE | Qt.AlignmentFlag.AlignRight, self._share)
        self._paint_bar(painter)
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        painter.drawText(QRect(0, look.px(38), self.width(), look.px(16)), _MIDDLE, self._line)
        paint_focus(painter, self, look)
        painter.end()

    def _paint_bar(self, painter: QPainter) -> None:
        look, whole = self._look, self.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        used = "red" if self._permille > 1000 else "age0"
        for role, permille in (("greySoft", 1000), (used, self._permille), ("age3", self._overdue)):
            bar = QRectF(0, look.px(24), whole * min(1000, permille) / 1000, look.px(8))
            painter.setBrush(look.color(role))
            if permille:
                painter.drawRoundedRect(bar, 3, 3)


class PaysChart(QWidget):
    """Days to pay by month, what was late of them on top. A month is picked by click, or by arrows and Enter."""

    picked = Signal(object)  # Month

    def __init__(self, look: Look, figures: Figures) -> None:
        super().__init__()
        self._look, self._figures = look, figures
        self._months: Sequence[PaidMonth] = ()
        self._said = ""
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(_FIXED, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def known(self) -> bool:
        """Whether anything was ever settled."""
        return bool(self._said)

    def tell(self, usually: UsuallyPays | None, months: Sequence[PaidMonth]) -> None:
        self._months, self._at = months, -1
        days = self._figures.count(usually.days) if usually is not None else ""
        self._said = self.tr("{days} days").format(days=days) if days else ""
        told = "; ".join(self._told(month) for month in months if month.days is not None)
        self.setAccessibleName(self.tr("Pays after {days}").format(days=self._said))
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def _told(self, paid: PaidMonth) -> str:
        month = f"{self._figures.month_alone(paid.month.first)} {paid.month.year}"
        if paid.days is None:
            return self.tr("{month}: nothing was settled").format(month=month)
        text = self.tr("{month}: {days} days to pay, {late} past due, {n} invoices")
        count = self._figures.count
        return text.format(month=month, days=count(paid.days), late=count(max(0, paid.late)), n=count(paid.invoices))

    def sizeHint(self) -> QSize:
        look = self._look
        head = look.metrics(12).horizontalAdvance(self.tr("Pays after"))
        head += look.metrics(12, 600).horizontalAdvance(self._said) + look.px(8)
        return QSize(max(look.px(126), head), look.px(HEIGHT))

    def _bars(self) -> list[QRect]:
        """Where each month stands, its gap included."""
        count = max(1, len(self._months))
        edges = [self.width() * at // count for at in range(count + 1)]
        return [QRect(left, 0, right - left, self.height()) for left, right in pairwise(edges)]

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        top, title = QRect(0, 0, self.width(), look.px(16)), self.tr("Pays after")
        painter.drawText(top, _MIDDLE, title)
        painter.setFont(look.font(12, 600))
        painter.setPen(look.color("text"))
        left = look.metrics(12).horizontalAdvance(title) + look.px(6)
        painter.drawText(top.adjusted(left, 0, 0, 0), _MIDDLE, self._said)
        most = max((month.days or 0 for month in self._months), default=0)
        for at, (place, month) in enumerate(zip(self._bars(), self._months, strict=False)):
            self._paint_month(painter, place, month, max(1, most), at == self._at)
        paint_focus(painter, self, look)
        painter.end()

    def _paint_month(self, painter: QPainter, place: QRect, paid: PaidMonth, most: int, current: bool) -> None:
        look = self._look
        low, room = self.height() - look.px(2), self.height() - look.px(22)
        wide = max(2, place.width() - look.px(3))
        if current and self.hasFocus():
            painter.fillRect(QRect(place.left(), look.px(18), wide, self.height()), look.color("accentSoft"))
        if paid.days is None:
            painter.fillRect(QRect(place.left(), low - 1, wide, 1), look.color("line2"))
            return
        high = max(2, paid.days * room // most)
        late = min(high, max(0, paid.late) * room // most)
        painter.fillRect(QRect(place.left(), low - (high - late), wide, high - late), look.color("age0"))
        painter.fillRect(QRect(place.left(), low - high, wide, late), look.color("age2"))

    def _place(self, at: QPoint) -> int:
        return next((place for place, bar in enumerate(self._bars()) if bar.contains(at)), -1)

    def _pick(self, at: int) -> None:
        if 0 <= at < len(self._months):
            self.picked.emit(self._months[at].month)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go(self._place(event.position().toPoint()))
        self._pick(self._at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() in steps and self._months:
            before = self._at if self._at >= 0 else len(self._months)
            self._go((before + steps[Qt.Key(event.key())]) % len(self._months))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._at if self._at >= 0 else len(self._months) - 1)
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        self._at = at
        if 0 <= at < len(self._months):
            self.setAccessibleName(self._told(self._months[at]))
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._place(event.pos())
            told = self._told(self._months[at]) if 0 <= at < len(self._months) else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)


def paint_focus(painter: QPainter, widget: QWidget, look: Look) -> None:
    """The frame of what has the focus, inside its own size."""
    if widget.hasFocus():
        painter.setPen(QPen(look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4)
