"""A link that says a name, which may be long."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn

LEAST = 80  # pixels at 100 %


class NameLink(Btn):
    """Gives way: what does not fit ends in an ellipsis, and the tool-tip has it all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, variant="link", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, name: str) -> None:
        self.setText(name.replace("&", "&&"))
        self.name_it(name)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._look.px(LEAST)), hint.height())

    def _drawn(self) -> str:
        room = self.width() - self._look.px(20)
        shown = self._look.metrics(13, self._weight()).elidedText(self._text(), Qt.TextElideMode.ElideRight, room)
        return shown.replace("&", "&&")
