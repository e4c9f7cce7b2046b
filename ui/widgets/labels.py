"""A line of text that knows its size, weight and role, and follows the look."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.look import Look


class Label(QLabel):
    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        px: float = 13,
        weight: int = 400,
        role: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look, self._px, self._weight, self._role = look, px, weight, role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._dress()
        look.changed.connect(self._dress)

    def set_role(self, role: str) -> None:
        self._role = role
        self._dress()

    def set_px(self, px: float) -> None:
        """Larger or smaller letters, at 100 %."""
        self._px = px
        self._dress()

    def _dress(self) -> None:
        self.setFont(self._look.font(self._px, self._weight))
        palette = self.palette()
        palette.setColor(palette.ColorRole.WindowText, self._look.color(self._role))
        self.setPalette(palette)


class ElidedLabel(Label):
    """Gives way: what does not fit ends in an ellipsis, and the tool-tip has it all."""

    def __init__(
        self, look: Look, text: str = "", *, px: float = 13, weight: int = 400, role: str = "text",
        parent: QWidget | None = None, greedy: bool = True,
    ) -> None:  # fmt: skip
        """`greedy`: takes what room there is; otherwise as much as its text, so that something can follow it."""
        super().__init__(look, text, px=px, weight=weight, role=role, parent=parent)
        across = QSizePolicy.Policy.Ignored if greedy else QSizePolicy.Policy.Maximum
        self.setSizePolicy(across, QSizePolicy.Policy.Preferred)
        self.setToolTip(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._look.color(self._role))
        shown = self.text()
        text = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()


class ClauseLabel(ElidedLabel):
    """Clauses with a semicolon or the like between: those that don't fit are left out from the end, none is cut."""

    def __init__(self, look: Look, text: str = "", *, px: float = 13, role: str = "text", between: str = "; ") -> None:
        super().__init__(look, text, px=px, role=role)
        self._between = between

    def shown(self) -> str:
        clauses = self.text().split(self._between)
        runs = (self._between.join(clauses[:count]) for count in range(len(clauses), 0, -1))
        return next((run for run in runs if self.fontMetrics().horizontalAdvance(run) <= self.width()), "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._look.color(self._role))
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, self.shown())
        painter.end()
