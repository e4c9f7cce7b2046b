"""The side bar: whose books these are, where one can go, who is working."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.look import Look
from ui.nav import NavModel, NavTabs
from ui.places import NavLine
from ui.widgets.buttons import Btn
from ui.widgets.find_anything import FindAnything
from ui.widgets.scrolled import scrolled

WIDTH, LEAST, MOST, FOLDED = 192, 168, 260, 48
HOUSE: Final = ("#1F4D45", "#FFFFFF")  # the square with the company's initial: paper colours, the same in the dark


class SideBar(QWidget):
    chosen = Signal(str)  # a page's key
    find_wanted = Signal()
    settings_wanted = Signal()
    companies_wanted = Signal(object)  # QPoint: where their menu drops down

    def __init__(self, look: Look, lines: Sequence[NavLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folded = False
        self._width = WIDTH
        self.model = NavModel(lines, self)
        self._tabs = NavTabs(look, self.model, self.tr("Pages"))
        self._rest = scrolled(self._tabs)  # where the lines are higher than their place
        self._house, self._person, self._find = _House(look), _Person(look), FindAnything(look)
        self._find.clicked.connect(self.find_wanted)
        self._house.clicked.connect(
            lambda: self.companies_wanted.emit(self._house.mapToGlobal(self._house.rect().bottomLeft()))
        )
        self._settings = Btn(look, variant="ghost", icon="settings", keys="Ctrl+,")
        self._settings.show_keys(False)
        self._settings.name_it(self.tr("Settings"))
        self._settings.clicked.connect(self.settings_wanted)
        self._set_up()
        look.changed.connect(self._dress)

    def _set_up(self) -> None:
        self._tabs.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, self._look.px(7), 0, self._look.px(4))
        column.setSpacing(self._look.px(4))
        column.addWidget(self._house)
        column.addSpacing(self._look.px(2))
        column.addWidget(self._find)
        column.addWidget(self._rest, 1)
        foot = self._foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._person, 1)
        foot.addWidget(self._settings)
        column.addLayout(foot)
        self._dress()

    def introduce(self, name: str, line: str, person: str, file: str = "") -> None:
        self._house.tell(name, line, file)
        self._person.tell(person)

    def say_line(self, line: str) -> None:
        """The line under the name, once more is known of the company."""
        self._house.say_line(line)

    def set_chosen(self, key: str) -> None:
        self._tabs.set_chosen(self.model.row_of(key))
        self._show_current()

    def _show_current(self) -> None:
        at = self._tabs.tabRect(self._tabs.currentIndex())
        if at.isValid():
            self._rest.ensureVisible(0, at.center().y(), 0, at.height() // 2)

    @property
    def folded(self) -> bool:
        return self._folded

    def fold(self, folded: bool) -> None:
        """Shrink to the icons, or back to the width it had."""
        if folded and not self._folded and self.isVisible():
            self._width = round(WIDTH * self.width() / self._look.px(WIDTH))
        self._folded = folded
        self._tabs.fold(folded)
        self._house.folded = self._person.folded = self._find.folded = folded
        self._person.setVisible(not folded)
        self._dress()

    def _dress(self) -> None:
        look = self._look
        least, most = (FOLDED, FOLDED) if self._folded else (LEAST, MOST)
        self.setMinimumWidth(look.px(least))
        self.setMaximumWidth(look.px(most))
        self._foot.setContentsMargins(look.px(10 if self._folded else 0), 0, look.px(10), 0)
        self._tabs.measure()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(FOLDED if self._folded else self._width), 400)

    def _open(self, row: int) -> None:
        """A head opens the first page below it."""
        if 0 <= row < len(self.model):
            place = row if self.model.is_place(row) else row + 1
            self.chosen.emit(self.model.line(place).key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("side"))
        painter.end()


class _House(QPushButton):
    """The company's initial in a square, its name, and a line about it; opens the list of other companies."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name, self._line = "", ""
        self.folded = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, name: str, line: str, file: str) -> None:
        self._name = name
        tip = self.tr("{name}: other companies").format(name=name)
        self.setToolTip("\n".join(filter(None, (tip, file))) if name else "")
        self.setEnabled(bool(name))
        self.say_line(line)

    def say_line(self, line: str) -> None:
        self._line = line
        self.setAccessibleName(f"{self._name} {line}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self._look.px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        look, painter, side = self._look, QPainter(self), self._look.px(26)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(HOUSE[0]))
        square = QRectF(look.px(11 if self.folded else 12), (self.height() - side) / 2, side, side)
        painter.drawRoundedRect(square, 5, 5)
        painter.setFont(look.font(14, 600))
        painter.setPen(QColor(HOUSE[1]))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._name[:1].upper())
        if not self.folded:
            self._paint_words(painter, round(square.right()) + look.px(6))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(look.px(6), 1, -look.px(6), -1), 5, 5)
        painter.end()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        look, middle = self._look, self.height() // 2
        arrow = look.px(14)
        right = self.width() - arrow - look.px(10)
        look.paint_icon(painter, QRect(right, (self.height() - arrow) // 2, arrow, arrow), "chevron-down", "text2")
        width = right - left - look.px(4)
        for top, px, weight, role, text in (
            (middle - look.px(16), 13, 600, "text", self._name),
            (middle - look.px(1), 11, 400, "muted", self._line),
        ):
            metrics = look.metrics(px, weight)
            painter.setFont(look.font(px, weight))
            painter.setPen(look.color(role))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, top, width, look.px(16)), Qt.AlignmentFlag.AlignVCenter, shown)


class _Person(QWidget):
    """Who is working, at the bottom."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, ""
        self.folded = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def tell(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self._look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._name:
            return
        look, painter, side = self._look, QPainter(self), self._look.px(15)
        left = look.px(17)
        look.paint_icon(painter, QRect(left, (self.height() - side) // 2, side, side), "user", "muted")
        if not self.folded:
            painter.setFont(look.font(12, 500))
            painter.setPen(look.color("text2"))
            left += side + look.px(6)
            width = self.width() - left - look.px(8)
            shown = look.metrics(12, 500).elidedText(self._name, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QRect(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
