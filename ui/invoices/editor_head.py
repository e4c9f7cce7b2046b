"""Above the editor: what it is, whether it is kept, and what can be done with it."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ui.customers.detail_columns import kind_word
from ui.desk import Desk
from ui.keys import told_keys
from ui.models.columns import PillText
from ui.widgets.buttons import Btn, drop_below
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.pill import Pill

KINDS: Final = ("invoice", "credit_note", "debit_note", "deposit_invoice", "finance_charge", "fee")


class EditorHead(QWidget):
    kind_chosen = Signal(str)
    post_wanted = Signal()
    next_wanted = Signal()
    preview_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._title = Label(look, px=18, weight=600)
        self.kind = "invoice"
        self.kinds = Btn(look, icon="chevron-down", variant="ghost", keys="Alt+K")
        self.kinds.show_keys(False)
        self.kinds.name_it(self.tr("Kind of document"))
        self.kinds.clicked.connect(self.choose_kind)
        self._pill = Pill(look, PillText(self.tr("Draft"), "grey"))
        self._mark, self._saved = Label(look), Label(look, role="text2")
        self.preview = Btn(look, self.tr("Preview"), variant="ghost", icon="eye", keys="F8")
        self.post = Btn(look, self.tr("Post"), keys="Ctrl+S")
        self.main = Btn(look, self.tr("Post and next"), variant="primary", icon="corner-down-left", keys="Ctrl+Return")
        self.other = Btn(look, icon="chevron-down", parent=self)
        self.other.name_it(self.tr("Other ways to post"))
        self.other.clicked.connect(self._offer_post)
        self.other.hide()
        self.preview.clicked.connect(self.preview_wanted)
        self.post.clicked.connect(self.post_wanted)
        self.main.clicked.connect(self.next_wanted)
        for button in (self.post, self.main, self.other):
            button.setEnabled(not desk.company.read_only)
        row = self._row = HeadRow(self)
        row.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(8))
        for widget in (self._title, self.kinds, self._pill, self._mark, self._saved):
            row.addWidget(widget)
        row.addStretch()
        for button in (self.preview, self.post, self.main, self.other):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def _offer_post(self) -> None:
        """What has a button of its own where there is room."""
        menu = QMenu(self)
        keys = told_keys("Ctrl+S")
        menu.addAction(f"{self.post.text()}\t{keys}").triggered.connect(lambda _on=False: self.post_wanted.emit())
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self.other, menu)
        menu.setActiveAction(menu.actions()[0])

    def choose_kind(self) -> None:
        menu = QMenu(self)
        for kind in KINDS:
            action = menu.addAction(kind_word(kind))
            action.setCheckable(True)
            action.setChecked(kind == self.kind)
            action.triggered.connect(lambda _on=False, kind=kind: self._take_kind(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self.kinds, menu)
        menu.setActiveAction(menu.actions()[KINDS.index(self.kind) if self.kind in KINDS else 0])

    def _take_kind(self, kind: str) -> None:
        if kind != self.kind:
            self.kind = kind
            self._title.setText(kind_word(kind))
            self.kind_chosen.emit(kind)

    def show_kind(self, kind: str, *, kept: bool) -> None:
        self.kind = kind
        self._title.setText(kind_word(kind))
        self._pill.setVisible(True)
        self._mark.setVisible(False)
        self._saved.setText(self.tr("kept as a draft") if kept else "")

    def say_saved(self, moment: datetime) -> None:
        from babel.dates import format_time

        side = self._desk.look.px(16)
        self._mark.setPixmap(self._desk.look.icon("check", "green").pixmap(QSize(side, side)))
        self._mark.setVisible(True)
        when = format_time(moment, "short", locale=self._desk.figures.words.locale)
        self._saved.setText(self.tr("Saved {time}").format(time=when))

    def set_compact(self, compact: bool) -> None:
        look = self._desk.look
        edge, above = (14, 8) if compact else (20, 12)
        self._row.setContentsMargins(look.px(edge), look.px(above), look.px(16), look.px(above))
        self.post.setVisible(not compact)
        self.other.setVisible(compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()
