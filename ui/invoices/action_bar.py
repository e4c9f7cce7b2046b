"""What can be done with the chosen rows; it appears when rows are ticked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label


@dataclass(frozen=True)
class Action:
    """`key` is what `wanted` tells; `keys` the shortcut that the menu owns."""

    key: str
    text: str
    icon: str
    keys: str = ""
    writes: bool = True


class ActionBar(QWidget):
    wanted = Signal(str)
    clear_wanted = Signal()

    def __init__(self, look: Look, actions: Sequence[Action], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count, self._sum = Label(look, weight=600), Label(look, role="text2")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(self._count)
        row.addWidget(self._sum)
        row.addSpacing(look.px(8))
        self.buttons: dict[str, Btn] = {}
        for action in actions:
            button = self.buttons[action.key] = Btn(look, action.text, icon=action.icon, keys=action.keys)
            button.clicked.connect(lambda _on=False, key=action.key: self.wanted.emit(key))
            row.addWidget(button)
        self._more = Btn(look, self.tr("More"))
        self._more.setMenu(QMenu(self))
        self._more.menu().aboutToShow.connect(self._fill_more)
        self._actions = tuple(actions)
        row.addWidget(self._more)
        row.addStretch()
        self._clear = Btn(look, self.tr("Clear"), variant="ghost", keys="Esc")
        self._clear.clicked.connect(self.clear_wanted)
        row.addWidget(self._clear)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def tell(self, count: str, total: str) -> None:
        self._count.setText(count)
        self._sum.setText(total)
        self.setAccessibleName(f"{count} {total}".strip())
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Keys are in the menu as well: their hints go first, then the last actions go under More."""
        buttons = [*self.buttons.values(), self._clear]
        for button in buttons:
            button.show_keys(True)
            button.show()
        self._more.hide()
        if self._row.minimumSize().width() <= self.width():
            return
        for button in buttons:
            button.show_keys(False)
        for button in reversed(self.buttons.values()):
            if self._row.minimumSize().width() <= self.width():
                return
            button.hide()
            self._more.show()

    def _fill_more(self) -> None:
        menu = self._more.menu()
        menu.clear()
        for action in self._actions:
            if self.buttons[action.key].isHidden():
                entry = menu.addAction(action.text)
                entry.setEnabled(self.buttons[action.key].isEnabled())
                entry.triggered.connect(lambda _on=False, key=action.key: self.wanted.emit(key))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("win"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
