"""Another program has the company file open for writing: it can be read meanwhile, or waited for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.labels import Label
from ui.widgets.sign_dialog import SignDialog

_HEIGHT: Final = 26


class InUseDialog(SignDialog):
    def __init__(
        self, look: Look, file: str, holder: str, backup: datetime | None, read: Callable[[], object],
        wait: Callable[[], object], parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = self.tr("{file} is open in another window").format(file=file)
        text = self.tr(
            "Opened by {holder}. Two cannot write in one file. You can look at everything and make reports. "
            "Had the other one crashed, the file would be free."
        )
        super().__init__(look, "lock", "amber", title, text.format(holder=holder), parent)
        self._read, self._wait = read, wait
        self.read = Choice(look, self.tr("Open to &read"), self.tr("what the other one writes is shown"), self)
        self.wait = Choice(look, self.tr("&Wait until it is free"), self.tr("opens by itself and rings"), self)
        for one in (self.read, self.wait):
            self.body.addWidget(one)
        if backup is not None:
            kept = self.tr("Backup of {when}").format(when=f"{backup:%Y-%m-%d %H:%M}")
            self.left.addWidget(Label(look, kept, px=12, role="text2"))
        self.button(self.tr("Cancel"), self.reject, keys="Esc")
        self.go = self.button(self.tr("Open to read"), self._choose, variant="primary", keys="Return")
        self.wait.toggled.connect(self._name_it)
        self.read.setChecked(True)
        self.read.setFocus()

    def _name_it(self, waits: bool) -> None:
        text = self.tr("Wait") if waits else self.tr("Open to read")
        self.go.setText(text)
        self.go.name_it(text)

    def _choose(self) -> None:
        waits = self.wait.isChecked()
        self.accept()
        (self._wait if waits else self._read)()


class Choice(QRadioButton):
    """In our own look: what is chosen, and a quieter word about it."""

    def __init__(self, look: Look, text: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look, self._more = look, more
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(more)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(320), self._look.px(_HEIGHT))

    def hitButton(self, _place: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, on = self._look, QPainter(self), self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if on or self.hasFocus() else "muted"), look.px(5) if on else 1.5))
        painter.setBrush(look.color("base"))
        radius = look.px(5) if on else look.px(6)
        painter.drawEllipse(QPointF(look.px(9), self.height() / 2), radius, radius)
        left = look.px(24)
        painter.setFont(look.font(13, 500 if self.hasFocus() else 400))
        painter.setPen(look.color("text"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        drawn = painter.drawText(QRect(left, 0, self.width() - left, self.height()), flags, self.text())
        width = drawn.width() if isinstance(drawn, QRect) else look.metrics(13).horizontalAdvance(self.text())
        painter.setFont(look.font(12))
        painter.setPen(look.color("text2"))
        rest = left + width + look.px(8)
        painter.drawText(QRect(rest, 0, self.width() - rest, self.height()), Qt.AlignmentFlag.AlignVCenter, self._more)
        painter.end()
