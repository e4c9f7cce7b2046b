"""At the right of the welcome page: the first half hour, the files opened last, keys that are known already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.flow import Flow
from ui.widgets.labels import Label

WIDTH, LEAST = 480, 380
_SHOWN = 5


class SidePanel(QWidget):
    open_wanted = Signal(object)  # Path

    def __init__(
        self, look: Look, recent: Sequence[Path], keys: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.files = [RecentFile(look, path) for path in recent[:_SHOWN]]
        for file in self.files:
            file.clicked.connect(lambda _on=False, path=file.path: self.open_wanted.emit(path))
        self.setMinimumWidth(look.px(LEAST))
        self.setMaximumWidth(look.px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._lay_out(keys)

    def _lay_out(self, keys: Sequence[tuple[str, str]]) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(28), look.px(26), look.px(28), look.px(26))
        column.setSpacing(look.px(8))
        if not self.files:
            self._first_half_hour(column)
        column.addWidget(Label(look, self.tr("Recent"), px=15, weight=600))
        column.addSpacing(look.px(3))
        for file in self.files:
            column.addWidget(file)
        text = self.tr("You can also drop a company file onto this window.") if self.files else self.tr(
            "Company files you open are listed here. You can also drop one onto this window."
        )  # fmt: skip
        column.addWidget(self._paragraph(text))
        if keys:
            column.addSpacing(look.px(10))
            column.addWidget(self._paragraph(self.tr("Coming from QuickBooks? Your shortcuts work here:")))
            holder = QWidget()
            flow = Flow(look.px(14), look.px(6), QMargins(0, 0, 0, 0), holder)
            for key, what in keys:
                flow.addWidget(_Key(look, key, what))
            column.addWidget(holder)
        column.addStretch()

    def _first_half_hour(self, column: QVBoxLayout) -> None:
        look = self._look
        column.addWidget(Label(look, self.tr("Your first half hour"), px=15, weight=600))
        column.addSpacing(look.px(11))
        for number, (title, text) in enumerate(self._steps(), 1):
            if number > 1:
                column.addSpacing(look.px(3))
            row = QHBoxLayout()
            row.setSpacing(look.px(12))
            row.addWidget(_Ball(look, number), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(look.px(1))
            words.addWidget(Label(look, title, weight=600))
            words.addWidget(self._paragraph(text))
            row.addLayout(words, 1)
            column.addLayout(row)
        line = QWidget()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        palette = line.palette()
        palette.setColor(palette.ColorRole.Window, look.color("line"))
        line.setPalette(palette)
        column.addSpacing(look.px(10))
        column.addWidget(line)
        column.addSpacing(look.px(14))

    def _steps(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Customers and what they owe"),
             self.tr("Import the open invoices from your old program. The total must agree with your ledger; the "
                     "import shows both figures side by side.")),
            (self.tr("Your paper"),
             self.tr("Logo, address, how to pay. The preview is the very page your customer gets.")),
            (self.tr("The first payment"),
             self.tr("Type the amount; the invoices that it fits are proposed, and you see why.")),
        ]  # fmt: skip

    def _paragraph(self, text: str) -> Label:
        label = Label(self._look, text, role="text2")
        label.setWordWrap(True)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("line")))
        painter.setBrush(self._look.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.end()


class RecentFile(QPushButton):
    """Name and folder of a company file; greyed where it is not there any more."""

    def __init__(self, look: Look, path: Path) -> None:
        super().__init__()
        self.setText(path.stem)
        self._look, self.path = look, path
        self.there = path.exists()
        self.setEnabled(self.there)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        missing = self.tr("not found")
        self._folder = str(path.parent) if self.there else f"{missing}: {path.parent}"
        self.setAccessibleName(f"{path.stem}, {self._folder}")
        self.setToolTip(str(path))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, lit = self._look, QPainter(self), self.hasFocus() or self.underMouse()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if lit and self.there:
            painter.setPen(QPen(look.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        left, side = look.px(6), look.px(16)
        icon = QRectF(left, (self.height() - side) / 2, side, side).toRect()
        look.paint_icon(painter, icon, "building-2", "text2" if self.there else "muted")
        left += side + look.px(10)
        width, half = self.width() - left - look.px(6), self.height() // 2
        for text, px, weight, role, top in (
            (self.path.stem, 13, 600, "text" if self.there else "muted", half - look.px(18)),
            (self._folder, 12, 400, "muted", half),
        ):
            metrics = look.metrics(px, weight)
            painter.setFont(look.font(px, weight))
            painter.setPen(look.color(role))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
            painter.drawText(left, top, width, look.px(18), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()


class _Ball(QWidget):
    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look, self._number = look, number
        self.setFixedSize(look.px(26), look.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accentSoft"))
        painter.drawEllipse(self.rect())
        painter.setFont(look.font(13, 600))
        painter.setPen(look.color("accentText"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.end()


class _Key(QWidget):
    """A key cap and what it does."""

    def __init__(self, look: Look, key: str, what: str) -> None:
        super().__init__()
        self._look, self._key, self._what = look, key, what
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        cap = look.metrics(11, 600).horizontalAdvance(self._key) + look.px(10)
        return QSize(cap + look.px(7) + look.metrics(12).horizontalAdvance(self._what), look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cap = look.metrics(11, 600).horizontalAdvance(self._key) + look.px(10)
        box = QRectF(0.5, 1.5, cap - 1, self.height() - 3)
        painter.setPen(QPen(look.color("line2")))
        painter.setBrush(look.color("base"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(look.font(11, 600))
        painter.setPen(look.color("text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setFont(look.font(12))
        painter.drawText(cap + look.px(7), 0, self.width(), self.height(), Qt.AlignmentFlag.AlignVCenter, self._what)
        painter.end()
