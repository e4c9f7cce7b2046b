"""What an empty list says: what is missing, what fills it, and one button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn

WIDEST: Final = 460  # pixels of a line at 100 %
EDGE: Final = 24


class EmptyState(QWidget):
    def __init__(self, look: Look, icon: str, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mark, self._title, self._text = QLabel(), QLabel(title), QLabel(text)
        self._icon = icon
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not text:  # shown before it stands in the layout it would be a window of its own, and take the focus
            self._text.hide()
        self.setAccessibleName(f"{title}. {text}")
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addStretch()
        head.addWidget(self._mark)
        head.addWidget(self._title)
        head.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(look.px(6))
        self._column.addStretch(2)
        self._column.addLayout(head)
        self._column.addLayout(self._beneath())
        self._column.addStretch(3)
        self._dress()
        look.changed.connect(self._dress)

    def _beneath(self) -> QHBoxLayout:
        """The text in lines that are easily read, away from the edges of its pane."""
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._text, 100)
        row.addStretch(1)
        return row

    def offer(self, text: str, do: Callable[[], None], *, icon: str = "", keys: QKeySequence | str = "") -> Btn:
        button = Btn(self._look, text, icon=icon, keys=keys)
        button.clicked.connect(lambda: do())
        self._column.insertWidget(3, button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button

    def _dress(self) -> None:
        side = self._look.px(20)
        self._mark.setPixmap(self._look.icon(self._icon, "text2").pixmap(QSize(side, side)))
        self._title.setFont(self._look.font(14, 600))
        self._text.setFont(self._look.font(13))
        self._text.setMaximumWidth(self._look.px(WIDEST))
        self._column.setContentsMargins(*[self._look.px(EDGE)] * 4)
        palette = self._text.palette()
        palette.setColor(palette.ColorRole.WindowText, self._look.color("text2"))
        self._text.setPalette(palette)
