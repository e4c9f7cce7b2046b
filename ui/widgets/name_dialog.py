"""What something is to be kept under: a filter, a report with its questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import TypingLine


class NameDialog(AskDialog):
    named = Signal(str)

    def __init__(self, desk: Desk, title: str, label: str, proposed: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, title, "", parent)
        self._text.hide()
        self.name = TypingLine(self)
        self.name.setAccessibleName(label)
        self.name.setText(proposed)
        self.name.setMinimumWidth(desk.look.px(440))
        self.add(label, self.name)
        self.finish(self.tr("Keep it"), self._keep)
        self.name.textChanged.connect(lambda _text: self._weigh())
        self.name.returnPressed.connect(self._keep)
        self._weigh()
        self.name.setFocus()
        self.name.selectAll()

    def _weigh(self) -> None:
        self.go.setEnabled(bool(self.name.text().strip()))

    def _keep(self) -> None:
        if self.go.isEnabled():
            self.named.emit(" ".join(self.name.text().split()))
            self.accept()
