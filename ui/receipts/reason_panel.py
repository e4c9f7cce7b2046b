"""Why something is held back, or a discount taken late: opens only when there is such a thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.collections.dispute_queries import DisputeRow, running_disputes
from ar_desktop.collections.disputes import REASONS
from ui.desk import Desk
from ui.receipts.entry_form import NamedField
from ui.receipts.payment_rows import GridRow
from ui.widgets.buttons import Btn
from ui.widgets.choice_field import ChoiceField
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ElidedLabel, Label

SEPARATOR = ": "


class ReasonPanel(QWidget):
    """The reason is one text: what is chosen, and the customer's own words behind it."""

    changed = Signal(object, str)  # item id, reason
    given = Signal(object, str)  # item id, who clears it up
    left = Signal()  # Enter in the last field

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = self._look = desk.look
        self._desk = desk
        self._item: int | None = None
        self._disputes: dict[int, DisputeRow] = {}
        self._title, self._text = Label(look, weight=600), ElidedLabel(look, role="text2")
        self.reason = ChoiceField(look, self.tr("Reason"), self._reasons(), self)
        self.words = TypingLine(self)
        self.words.setAccessibleName(self.tr("Customer’s words"))
        self.words.setMaxLength(300)
        self.owner = TypingLine(self)
        self.owner.setAccessibleName(self.tr("Who clears it up"))
        self.owner.setMaxLength(60)
        self.owner.textEdited.connect(lambda _text: self._tell_owner())
        self.owner.returnPressed.connect(self.left)
        self.dispute = Btn(look, variant="link")
        self.dispute.clicked.connect(self._open_dispute)
        self.reason.chosen.connect(lambda _reason: self._tell())
        self.words.textEdited.connect(lambda _text: self._tell())
        self.words.returnPressed.connect(self._after_words)
        self._lay_out()
        self.hide()

    def _reasons(self) -> list[tuple[object, str]]:
        reasons = (
            self.tr("Short delivery"), self.tr("Damaged"), self.tr("Price difference"), self.tr("Returned goods"),
            self.tr("Promised rebate"), self.tr("Late discount agreed"), self.tr("Other"),
        )  # fmt: skip
        return [(reason, reason) for reason in reasons]

    def _lay_out(self) -> None:
        look = self._look
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setContentsMargins(look.px(24), 0, 0, 0)
        head.setSpacing(look.px(8))
        head.addWidget(self._title)
        head.addWidget(self._text, 1)
        head.addWidget(self.dispute)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(NamedField(look, self.tr("Reason"), self.reason))
        words = NamedField(look, self.tr("Customer’s words"), self.words)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(words, 1)
        self._owner_pair = NamedField(look, self.tr("Who clears it up"), self.owner)
        self.owner.setFixedWidth(look.px(140))
        row.addWidget(self._owner_pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(4))
        column.addLayout(head)
        column.addLayout(row)

    def ask_disputes(self, customer_id: int | None) -> None:
        """Of the customer who pays: what is held back on an item in dispute is most likely for that."""
        self._disputes, today = {}, self._desk.company.today
        if customer_id is not None:
            self._desk.ask(
                self, lambda read, _progress: running_disputes(read, today, customer_id=customer_id), self._know
            )

    def _know(self, running: Sequence[DisputeRow]) -> None:
        self._disputes = {item.item_id: one for one in running for item in one.items}

    def show_row(self, row: GridRow | None, reason: str, owner: str, *, late: bool, currency: str) -> None:
        """The line with the cursor, where it holds something back; nothing to ask: gone."""
        if row is None or row.owed is None or not (row.entry.deduction or late):
            self._item = None
            self.hide()
            return
        figures, number = self._desk.figures, row.owed.payable.number
        if row.entry.deduction:
            amount = figures.plain(row.entry.deduction, currency)
            self._title.setText(self.tr("Deduction {amount} on {number}").format(amount=amount, number=number))
            self._text.setText(self.tr("becomes an item of its own; the amount stays in the aging"))
            self._show_dispute(row.id)
        else:
            amount = figures.plain(row.entry.discount, currency)
            self._title.setText(self.tr("Late discount {amount} on {number}").format(amount=amount, number=number))
            self._text.setText(self.tr("the payment came too late for it; say why it is given"))
            self.dispute.hide()
        self._owner_pair.setVisible(bool(row.entry.deduction))
        if self._item != row.id:
            self._item = row.id
            self._fill(reason or self._disputed_reason(row.id))
            self.owner.setText(owner or self._disputed_owner(row.id))
            self._tell()
            self._tell_owner()
        self.show()

    def _show_dispute(self, item_id: int) -> None:
        one = self._disputes.get(item_id)
        self.dispute.setVisible(one is not None)
        if one is not None:
            day = self._desk.figures.day(one.opened_on)
            self.dispute.setText(self.tr("In dispute since {day}").format(day=day))
            self.dispute.setAccessibleName(self.dispute.text())
            self.dispute.updateGeometry()

    def _disputed_reason(self, item_id: int) -> str:
        one = self._disputes.get(item_id)
        if one is None:
            return ""
        reason = self._desk.figures.words.say(REASONS[one.reason])
        return SEPARATOR.join((self.tr("Other"), ": ".join(filter(None, (reason, one.text)))))

    def _disputed_owner(self, item_id: int) -> str:
        return self._disputes[item_id].owner if item_id in self._disputes else ""

    def _open_dispute(self) -> None:
        if self._item in self._disputes:
            self._desk.asked_for.emit("collections", ("dispute", self._disputes[self._item].id))

    def _after_words(self) -> None:
        if self._owner_pair.isHidden():
            self.left.emit()
        else:
            self.owner.setFocus()

    def _tell_owner(self) -> None:
        if self._item is not None and not self._owner_pair.isHidden():
            self.given.emit(self._item, self.owner.text().strip())

    def _fill(self, reason: str) -> None:
        chosen, _, words = reason.partition(SEPARATOR)
        if reason and self.reason.findData(chosen) < 0:
            chosen, words = self.tr("Other"), reason
        self.reason.choose(chosen)
        self.words.setText(words)

    def _tell(self) -> None:
        if self._item is not None:
            words = self.words.text().strip()
            self.changed.emit(self._item, SEPARATOR.join(filter(None, (str(self.reason.currentData()), words))))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setPen(look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        side = look.px(16)
        look.paint_icon(painter, QRect(look.px(20), look.px(12), side, side), "message-square-warning", "amber")
        painter.end()
