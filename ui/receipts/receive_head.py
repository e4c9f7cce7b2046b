"""The head of Receive payment: what it is used for, whether it is kept as a draft, what waits, and posting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ar_desktop.receipts.entry_drafts import KeptEntry
from ui.desk import Desk
from ui.models.columns import PillText
from ui.widgets.buttons import Btn, drop_below
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.pill import Pill


class ReceiveHead(QWidget):
    brought = Signal(int)  # the payment that was put aside

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = self._look = desk.look
        self._desk = desk
        self._title, self._saved = Label(look, title, px=18, weight=600), Label(look, px=12, role="muted")
        self._mark = Label(look)
        self._draft = Pill(look, PillText(self.tr("Draft"), "grey"))
        self.aside = Btn(look, variant="ghost", icon="inbox", keys="Alt+K")
        self._menu = QMenu(self)
        self.remittance = Btn(look, self.tr("Remittance…"), variant="ghost", icon="paperclip", keys="Alt+M")
        self.post = Btn(look, self.tr("Post"), keys="Ctrl+S")
        self.post_next = Btn(
            look, self.tr("Post and next"), variant="primary", icon="corner-down-left", keys="Ctrl+Enter"
        )
        row = HeadRow(self)
        row.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(14))
        row.setSpacing(look.px(8))
        row.addWidget(self._title)
        row.addSpacing(look.px(8))
        row.addWidget(self._draft)
        row.addSpacing(look.px(4))
        row.addWidget(self._mark)
        row.addWidget(self._saved)
        row.addStretch()
        for button in (self.aside, self.remittance, self.post, self.post_next):
            row.addWidget(button)
        self.aside.clicked.connect(self.open_menu)
        self.say_kept("")
        self.show_aside(())

    def entitle(self, title: str, *, one_way: bool) -> None:
        """`one_way`: what is applied from a list has no next, and no remittance of its own."""
        self._title.setText(title)
        self.post_next.setText(self.tr("Post") if one_way else self.tr("Post and next"))
        self.post.setVisible(not one_way)
        self.remittance.setVisible(not one_way)

    def say_kept(self, time: str) -> None:
        """When the draft was saved; empty: there is none."""
        self._saved.setText(self.tr("Saved {time}").format(time=time) if time else "")
        self._draft.setVisible(bool(time))
        self._mark.setVisible(bool(time))
        side = self._look.px(16)
        self._mark.setPixmap(self._look.icon("check", "green").pixmap(QSize(side, side)))

    def show_aside(self, entries: Sequence[KeptEntry]) -> None:
        """Payments that were begun and wait."""
        self._menu.clear()
        for one in entries:
            action = self._menu.addAction(self._words(one).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, id_=one.id: self.brought.emit(id_))
        self.aside.setVisible(bool(entries))
        self.aside.setText(self.tr("{n} waiting").format(n=self._desk.figures.count(len(entries))))
        self.aside.setAccessibleName(self.tr("Payments put aside: {n}").format(n=len(entries)))
        self.aside.updateGeometry()

    def open_menu(self) -> None:
        if not self.aside.isHidden():
            drop_below(self.aside, self._menu)
            self._menu.setActiveAction(self._menu.actions()[0])

    def waiting(self) -> list[str]:
        return [action.text() for action in self._menu.actions()]

    def _words(self, one: KeptEntry) -> str:
        figures, draft = self._desk.figures, one.draft
        amount = figures.money(draft.received, draft.currency) if draft.received else ""
        day = figures.day(draft.date) if draft.date else ""
        return " · ".join(filter(None, (one.name or self.tr("Nobody yet"), amount, draft.reference, day)))

    def allow(self, fits: bool) -> None:
        self.post.setEnabled(fits)
        self.post_next.setEnabled(fits)
