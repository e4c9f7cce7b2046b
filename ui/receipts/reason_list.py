"""Why a proposal is made: what speaks for it with a check before it, what is left open with a question mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.cell_delegate import HYPHEN

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop)


class Reason(NamedTuple):
    text: str
    sure: bool = True


class ReasonList(QWidget):
    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._reasons: Sequence[Reason] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        self._reasons = reasons
        self.setAccessibleName(self.text())
        self._fit()

    def text(self) -> str:
        return "\n".join(reason.text for reason in self._reasons)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(max(1, sum(place.height() + self._gap for place in self._places(self.width()))))
        self.update()

    @property
    def _gap(self) -> int:
        return self._look.px(4)

    def _places(self, width: int) -> list[QRect]:
        """Where each one's words stand, beside the icon."""
        left, top, places = self._look.px(23), 0, []
        for reason in self._reasons:
            room = QRect(left, top, max(1, width - left), 10_000)
            words = self._look.metrics(13).boundingRect(room, _WRAPPED, reason.text.replace("-", HYPHEN))
            places.append(QRect(left, top, room.width(), words.height()))
            top += words.height() + self._gap
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._look, QPainter(self), self._look.px(15)
        painter.setFont(look.font(13))
        for reason, place in zip(self._reasons, self._places(self.width()), strict=True):
            icon, role = ("check", "green") if reason.sure else ("circle-question-mark", "muted")
            look.paint_icon(painter, QRect(0, place.top() + look.px(1), side, side), icon, role)
            painter.setPen(look.color("text2"))
            painter.drawText(place, _WRAPPED, reason.text.replace("-", HYPHEN))
        painter.end()
