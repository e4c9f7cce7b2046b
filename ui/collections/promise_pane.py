"""One promise whole: what was promised and for what, what came of it, how this customer keeps their word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMargins, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.collections.promise_states import Promised
from ui.collections.case_history import CaseHistory
from ui.desk import Desk
from ui.language import quoted
from ui.models.columns import PillText
from ui.widgets.band import Band
from ui.widgets.buttons import Btn
from ui.widgets.flow import Flow
from ui.widgets.hairline import Hairline
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.large_figure import Figure
from ui.widgets.pill import Pill
from ui.widgets.scrolled import scrolled

WIDTH = 440  # the least, at 100 %


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromisePane", text)


class PromisePane(QWidget):
    payment_wanted = Signal(object)  # customer id
    item_wanted = Signal(str)  # its number

    def __init__(self, desk: Desk, deeds: Sequence[Btn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._promise: Promised | None = None
        self.name, self._pill = ElidedLabel(look, px=18, weight=600, greedy=False), Pill(look, PillText("", "grey"))
        self._about = ElidedLabel(look, px=12, role="text2")
        self._amount, self._came = Figure(look, _tr("Promised")), Figure(look, _tr("Came in"))
        self._missing, self._kept = Figure(look, _tr("Left")), Figure(look, _tr("Kept, 90 days"))
        self._words = Label(look)
        self._words.setWordWrap(True)
        self._items = QWidget()
        self._links = Flow(look.px(4), look.px(2), QMargins(0, 0, 0, 0), self._items)
        self.history = CaseHistory(desk)
        self.pay = Btn(look, _tr("Receive payment"), variant="primary", icon="banknote", keys="Ctrl+R")
        self.pay.clicked.connect(self._pay)
        self._lay_out(deeds)
        self._body.hide()

    def _lay_out(self, deeds: Sequence[Btn]) -> None:
        look = self._desk.look
        top = QHBoxLayout()
        top.setSpacing(look.px(8))
        top.addWidget(self.name)
        top.addWidget(self._pill)
        top.addStretch(1)
        self._row = QWidget(self)
        figures = Flow(look.px(28), look.px(8), QMargins(0, 0, 0, 0), self._row, even=True)
        for figure in (self._amount, self._came, self._missing, self._kept):
            figures.addWidget(figure)
        head = QVBoxLayout()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(10))
        head.setSpacing(look.px(7))
        head.addLayout(top)
        head.addWidget(self._about)
        head.addWidget(self._row)
        head.addWidget(self._words)
        head.addWidget(self._items)
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(look))
        column.addWidget(self.history, 1)
        column.addWidget(self._foot(deeds))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(scrolled(self._body))
        self.setMinimumWidth(look.px(WIDTH))

    def _foot(self, deeds: Sequence[Btn]) -> QWidget:
        look = self._desk.look
        band = Band(look)
        row = HeadRow(band)
        row.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(12))
        row.setSpacing(look.px(8))
        for button in (self.pay, *deeds):
            row.addWidget(button)
        return band

    def show_promise(self, one: Promised | None, state: PillText, kept: str) -> None:
        """`kept`: how many of their promises this customer kept."""
        self._promise = one
        self._body.setVisible(one is not None)
        if one is None:
            return
        figures = self._desk.figures
        self.name.setText(one.name)
        self._pill.say(state)
        said = _tr("Said on {day} by {who}") if one.person else _tr("Said on {day}")
        self._about.setText(said.format(day=figures.full_day(one.made_on), who=one.person))
        self._amount.tell(figures.plain(one.amount, one.currency), _tr("by {day}").format(day=figures.day(one.date)),
                          "text")  # fmt: skip
        waits = _tr("{sum} to apply").format(sum=figures.plain(one.unapplied, one.currency)) if one.unapplied else ""
        self._came.tell(figures.plain(one.came, one.currency), waits, "green" if one.came else "text")
        self._missing.tell(figures.plain(one.missing, one.currency), "", "red" if one.state == "broken" else "text")
        self._kept.setVisible(bool(kept))
        self._kept.tell(kept, "", "text")
        self._words.setVisible(bool(one.text))
        self._words.setText(quoted(one.text) if one.text else "")
        self._row.updateGeometry()
        self._show_items(one)
        self.pay.setVisible(one.state != "kept" and not self._desk.company.read_only)
        self.history.show_since(one.customer_id, one.made_on)

    def _show_items(self, one: Promised) -> None:
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        look = self._desk.look
        self._links.addWidget(Label(look, _tr("Covers") if one.numbers else _tr("Whatever is owed"), px=12,
                                    role="text2"))  # fmt: skip
        for number in one.numbers:
            link = Btn(look, number, variant="link")
            link.clicked.connect(lambda _on=False, number=number: self.item_wanted.emit(number))
            self._links.addWidget(link)
        self._items.updateGeometry()

    def _pay(self) -> None:
        if self._promise is not None:
            self.payment_wanted.emit(self._promise.customer_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()
