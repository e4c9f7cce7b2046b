"""The head of Receive payment: what it is used for, whether it is kept as a draft, and the two ways of posting."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.desk import Desk
from ui.models.columns import PillText
from ui.widgets.buttons import Btn
from ui.widgets.labels import Label
from ui.widgets.pill import Pill


class ReceiveHead(QWidget):
    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self._title, self._saved = Label(look, title, px=18, weight=600), Label(look, px=12, role="muted")
        self._draft = Pill(look, PillText(self.tr("Draft"), "grey"))
        self.post = Btn(look, self.tr("Post"), keys="Ctrl+S")
        self.post_next = Btn(
            look, self.tr("Post and next"), variant="primary", icon="corner-down-left", keys="Ctrl+Enter"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        row.setSpacing(look.px(8))
        row.addWidget(self._title)
        row.addSpacing(look.px(8))
        row.addWidget(self._draft)
        row.addWidget(self._saved)
        row.addStretch()
        row.addWidget(self.post)
        row.addWidget(self.post_next)
        self.say_kept("")

    def entitle(self, title: str, *, one_way: bool) -> None:
        """`one_way`: what is applied from a list has no next."""
        self._title.setText(title)
        self.post_next.setText(self.tr("Post") if one_way else self.tr("Post and next"))
        self.post.setVisible(not one_way)

    def say_kept(self, time: str) -> None:
        """When the draft was saved; empty: there is none."""
        self._saved.setText(self.tr("Saved {time}").format(time=time) if time else "")
        self._draft.setVisible(bool(time))

    def allow(self, fits: bool) -> None:
        self.post.setEnabled(fits)
        self.post_next.setEnabled(fits)
