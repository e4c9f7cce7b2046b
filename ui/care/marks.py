"""In the status bar: when the books were verified and backed up; a click shows more."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.hairline import Divider

if TYPE_CHECKING:
    from ui.care.file_care import FileCare
    from ui.figures import Figures

TOO_OLD = 7  # days without a backup


class CareMarks(QWidget):
    wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verified, self.backup = CareMark(look), CareMark(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for mark in (self.verified, self.backup):
            mark.clicked.connect(self.wanted)
            row.addWidget(mark)
            row.addWidget(Divider(look))
        self._care: FileCare | None = None
        self.hide()

    def show_words(self, shown: bool) -> None:
        """Where there is little room the icons are left, and the tool-tips."""
        for mark in (self.verified, self.backup):
            mark.show_words(shown)

    def follow(self, care: FileCare | None) -> None:
        self._care = care
        self.setVisible(care is not None)
        if care is not None:
            care.changed.connect(self._tell)
            self._tell()

    def _tell(self) -> None:
        if self._care is not None:
            self._tell_verified(self._care)
            self._tell_backup(self._care)

    def _tell_verified(self, care: FileCare) -> None:
        at, wrong = care.record.verified_at, care.record.findings
        if at is None:
            self.verified.tell("shield-check", "text2", self.tr("Books not verified yet"))
        elif wrong:
            self.verified.tell("circle-x", "red", self.tr("Books: {n} wrong").format(n=wrong))
        else:
            when = moment(at, care.desk.figures)
            self.verified.tell("circle-check", "green", self.tr("Books verified {when}").format(when=when))

    def _tell_backup(self, care: FileCare) -> None:
        at = care.record.backup_at
        if care.record.failed:
            self.backup.tell("hard-drive", "red", self.tr("Backup failed"))
            self.backup.setToolTip(f"{self.backup.text()}: {care.record.failed}")
        elif at is None:
            self.backup.tell("hard-drive", "amber", self.tr("No backup yet"))
        else:
            old = (datetime.now().astimezone() - at).days > TOO_OLD
            when = moment(at, care.desk.figures)
            self.backup.tell("hard-drive", "amber" if old else "text2", self.tr("Backup {when}").format(when=when))


def moment(at: datetime, figures: Figures) -> str:
    """ "08:02" today, else the day."""
    at = at.astimezone()
    return f"{at:%H:%M}" if at.date() == datetime.now().astimezone().date() else figures.day(at.date())


class CareMark(QPushButton):
    """A quiet line with its icon. Reached by keys through the menu: it takes no focus from the page."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._icon, self._role = look, "", "text2"
        self._worded = True
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def tell(self, icon: str, role: str, text: str) -> None:
        self._icon, self._role = icon, role
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip("\n".join((text, self.tr("Verify and back up"))))
        self.updateGeometry()

    def show_words(self, shown: bool) -> None:
        if shown != self._worded:
            self._worded = shown
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        words = self._look.metrics(12).horizontalAdvance(self.text()) + self._look.px(8) if self._worded else 0
        return QSize(words + self._look.px(14), self._look.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._look, QPainter(self), self._look.px(14)
        if self._icon:
            box = QRect(0, (self.height() - side) // 2, side, side)
            look.paint_icon(painter, box, self._icon, self._role)
        painter.setFont(look.font(12))
        painter.setPen(look.color("text" if self.underMouse() else "text2"))
        left = side + look.px(5)
        if self._worded:
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)
