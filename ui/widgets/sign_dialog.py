"""A sign, what happened or is asked, why, what else there is, and buttons below. Esc is the harmless way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn, Variant
from ui.widgets.labels import Label

WIDTH: Final = 576


class SignDialog(QDialog):
    """`body` takes what stands between the text and the buttons, `left` what stands at the left of these."""

    def __init__(
        self, look: Look, sign: str, tone: str, title: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.setAccessibleName(f"{title}. {text}")
        self.setFixedWidth(look.px(WIDTH))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(look.px(52), look.px(20), look.px(20), look.px(16))
        column.setSpacing(look.px(8))
        self.body, self.left, self._buttons = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for line, weight, px in ((title, 600, 15), (text, 400, 13)):
            label = Label(look, line, px=px, weight=weight, role="text" if weight == 600 else "text2")
            label.setWordWrap(True)
            label.setVisible(bool(line))
            column.addWidget(label)
        column.addLayout(self.body)
        row = QHBoxLayout()
        for part in (self.left, self._buttons):
            part.setSpacing(look.px(8))
        row.addLayout(self.left)
        row.addStretch()
        row.addLayout(self._buttons)
        column.addSpacing(look.px(4))
        column.addLayout(row)
        mark = Label(look, parent=self)
        mark.setPixmap(look.icon(sign, tone).pixmap(QSize(look.px(20), look.px(20))))
        mark.setGeometry(look.px(20), look.px(18), look.px(22), look.px(22))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.adjustSize()

    def adjustSize(self) -> None:
        """Qt's own stops at two thirds of the screen, and knows no height for a width."""
        layout, width = self._column, self.width()
        layout.activate()
        self.resize(width, layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height())

    def button(
        self, text: str, do: Callable[[], object], *, variant: Variant = "plain", icon: str = "",
        keys: QKeySequence | str = "",
    ) -> Btn:  # fmt: skip
        """From the left to the right; a primary one is what Enter does."""
        button = Btn(self._look, text, variant=variant, icon=icon, keys=keys)
        button.clicked.connect(lambda: do())
        button.setAutoDefault(False)
        button.setDefault(variant == "primary")
        self._buttons.addWidget(button)
        return button
