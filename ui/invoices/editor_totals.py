"""What the draft comes to: rows beside the note, or one bar where there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.desk import Desk

if TYPE_CHECKING:
    from ar_desktop.invoicing.live import Live

ROW, TOTAL_ROW, BAR = 29, 34, 50
WIDTH = 250


class EditorTotals(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[tuple[str, str]] = []
        self._total = ("", "")
        self._lines = self._net = self._tax = ""
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        desk.look.changed.connect(self.updateGeometry)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self.updateGeometry()
        self.update()

    def show_live(self, live: Live) -> None:
        figures, currency = self._desk.figures, live.currency
        plain = self._amount
        lines = self.tr("Net, {n} lines") if live.counted != 1 else self.tr("Net, {n} line")
        self._rows = [(lines.format(n=figures.count(live.counted)), plain(live.net, currency))]
        for number, net in live.cleared:
            self._rows.append((self.tr("less {number}").format(number=number), plain(-net, currency)))
        for tax in live.taxes:
            name = f"{figures.words.say(tax.name)} {figures.words.percent(tax.rate)}"
            self._rows.append((name, plain(tax.tax, currency)))
        gross = "–" if live.gross is None else plain(live.gross, currency)
        self._total = (self.tr("Total {currency}").format(currency=currency), gross)
        self._lines, self._net = figures.count(live.counted), plain(live.net, currency)
        self._tax = plain(sum(tax.tax for tax in live.taxes), currency)
        self.setAccessibleName("; ".join(" ".join(row) for row in (*self._rows, self._total)))
        self.updateGeometry()
        self.update()

    def _amount(self, minor: int, currency: str) -> str:
        """Without the currency's code: the total says it."""
        from ar_desktop.values.currencies import exponent

        figures = self._desk.figures
        return figures.words.scaled(minor, exponent(currency), brackets=figures.brackets)

    def sizeHint(self) -> QSize:
        look = self._desk.look
        if self._compact:
            return QSize(look.px(400), look.px(BAR))
        widest = max((self._width(*row, 13) for row in self._rows), default=0)
        width = max(look.px(WIDTH), widest, self._width(*self._total, 18))
        return QSize(width, len(self._rows) * look.px(ROW) + look.px(TOTAL_ROW))

    def _width(self, label: str, text: str, px: int) -> int:
        look = self._desk.look
        return (
            look.metrics(13, 600).horizontalAdvance(label) + look.metrics(px, 600).horizontalAdvance(text) + look.px(40)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._compact:
            self._paint_bar(painter)
        else:
            self._paint_rows(painter)
        painter.end()

    def _paint_rows(self, painter: QPainter) -> None:
        look, top = self._desk.look, 0
        for label, text in self._rows:
            rect = QRect(0, top, self.width(), look.px(ROW))
            self._paint_pair(painter, rect, label, text, "text2", 13, 400)
            top += look.px(ROW)
        self._paint_pair(painter, QRect(0, top, self.width(), look.px(TOTAL_ROW)), *self._total, "text", 18, 600)

    def _paint_pair(
        self, painter: QPainter, rect: QRect, label: str, text: str, role: str, px: int, weight: int
    ) -> None:
        look = self._desk.look
        painter.setFont(look.font(13, weight))
        painter.setPen(look.color(role))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, label)
        painter.setFont(look.font(px, weight))
        painter.setPen(look.color("text"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _paint_bar(self, painter: QPainter) -> None:
        look = self._desk.look
        painter.fillRect(self.rect(), look.color("win"))
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        left = look.px(14)
        pairs = ((self.tr("Lines"), self._lines), (self.tr("Net"), self._net), (self.tr("Tax"), self._tax))
        for label, text in pairs:
            left = self._paint_at(painter, left, label, 400, "text2", 13) + look.px(6)
            left = self._paint_at(painter, left, text, 600, "text", 13) + look.px(18)
        label, text = self._total
        right = self.width() - look.px(20)
        width = look.metrics(21, 600).horizontalAdvance(text)
        self._paint_at(painter, right - width, text, 600, "text", 21)
        before = look.metrics(13, 600).horizontalAdvance(label) + look.px(18)
        self._paint_at(painter, right - width - before, label, 600, "text", 13)

    def _paint_at(self, painter: QPainter, left: int, text: str, weight: int, role: str, px: int) -> int:
        """Returns where it ends."""
        look = self._desk.look
        painter.setFont(look.font(px, weight))
        painter.setPen(look.color(role))
        width = look.metrics(px, weight).horizontalAdvance(text)
        painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        return left + width
