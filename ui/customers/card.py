"""The head of a customer: who, how to reach them, and the figures that matter on the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.customers.queries import Card
from ui.desk import Desk
from ui.figures import Figures
from ui.look import Look
from ui.models.columns import PillText
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from ar_desktop.collections.promise_states import Promised


class CardHead(QWidget):
    edit_wanted = Signal()
    payment_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._name = ElidedLabel(look, px=18, weight=600)
        self._hold = Pill(look, PillText(self.tr("On hold"), "red"))
        self._reach = _Reach(look)
        self._balance, self._overdue = _Figure(look, self.tr("Balance")), _Figure(look, self.tr("Overdue"))
        self._credit = _CreditUsed(look, self.tr("Credit used"))
        self._promise = _Figure(look, self.tr("Next promise"))
        self._promised: Promised | None = None
        self._buttons = () if desk.company.read_only else self._make_buttons()
        self._lay_out()

    def _make_buttons(self) -> tuple[Btn, ...]:
        look = self._desk.look
        edit = Btn(look, icon="pencil", keys="F2")
        edit.name_it(self.tr("Change this customer"))
        edit.show_keys(False)
        payment = Btn(look, self.tr("Receive payment"), icon="banknote", keys="Ctrl+R", variant="primary")
        edit.clicked.connect(self.edit_wanted)
        payment.clicked.connect(self.payment_wanted)
        return edit, payment

    def _lay_out(self) -> None:
        look = self._desk.look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(14), look.px(16), look.px(10))
        column.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(self._name, 1)
        head.addWidget(self._hold)
        for button in self._buttons:
            head.addWidget(button)
        figures = QHBoxLayout()
        figures.setSpacing(look.px(36))
        figures.addWidget(self._balance)
        figures.addWidget(self._overdue)
        figures.addWidget(self._credit)
        figures.addWidget(self._promise)
        self._promise.hide()
        figures.addStretch()
        column.addLayout(head)
        column.addWidget(self._reach)
        column.addSpacing(look.px(6))
        column.addLayout(figures)

    def show_card(self, card: Card) -> None:
        figures = self._desk.figures
        self._name.setText(card.name)
        self._name.setToolTip(f"{card.name} · {card.code}")
        self._hold.setVisible(card.on_hold)
        place = " ".join(filter(None, (card.city, card.region)))
        self._reach.tell(card.contact, card.phone, card.email, " · ".join(filter(None, (card.code, place, card.terms))))
        self._balance.tell(figures.plain(card.balance), self._unapplied(card, figures), "text")
        self._overdue.tell(figures.money(card.overdue), self._oldest(card, figures), "red" if card.overdue else "text")
        self._credit.tell(card.balance, card.credit_limit, figures)
        self._give_way()

    def show_promise(self, promised: Promised | None) -> None:
        """The one that runs next, or the one that is broken; None: nothing is promised."""
        self._promised = promised
        if promised is not None:
            figures = self._desk.figures
            day, broken = figures.day(promised.date), promised.state == "broken"
            line = self.tr("broken, was for {day}") if broken else self.tr("for {day}")
            if promised.date == figures.today and not broken:
                line = self.tr("due today")
            sum_ = figures.plain(promised.amount, promised.currency)
            self._promise.tell(sum_, line.format(day=day), "amber" if broken else "text")
        self._give_way()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """The promise goes, then the limit, before a figure would be cut."""
        look = self._desk.look
        left = self.width() - look.px(20 + 16 + 36)
        left -= self._balance.sizeHint().width() + self._overdue.sizeHint().width()
        for figure, wanted in ((self._credit, self._credit.has_limit), (self._promise, self._promised is not None)):
            needed = figure.sizeHint().width() + look.px(36)
            figure.setVisible(wanted and needed <= left)
            left -= needed if wanted else 0

    def _unapplied(self, card: Card, figures: Figures) -> str:
        if not card.unapplied:
            return self.tr("nothing on account")
        return self.tr("{sum} on account").format(sum=figures.plain(abs(card.unapplied)))

    def _oldest(self, card: Card, figures: Figures) -> str:
        if not card.overdue or card.oldest_days is None:
            return ""
        return self.tr("oldest {days} days").format(days=figures.count(card.oldest_days))


class _Figure(QWidget):
    """A label, a large figure, a small line."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._title = title
        self._figure = Label(look, px=18, weight=600)
        self._line = Label(look, px=12, role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(Label(look, title, px=12, role="muted"))
        column.addWidget(self._figure)
        column.addWidget(self._line)

    def tell(self, figure: str, line: str, role: str) -> None:
        self._figure.setText(figure)
        self._figure.set_role(role)
        self._line.setText(line)
        self.setAccessibleName(f"{self._title} {figure} {line}".strip())


class _Reach(QWidget):
    """Contact, phone, mail, and what else one needs at the ear, on one line; what is least needed gives way."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: list[tuple[str, int, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, who: str, phone: str, mail: str, rest: str) -> None:
        known = [(who, 400, "text2"), (phone, 500, "accentText"), (mail, 500, "accentText"), (rest, 400, "muted")]
        self._parts = [part for part in known if part[0]]
        text = "  ".join(text for text, _weight, _role in self._parts)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, left = self._look, QPainter(self), 0
        for text, weight, role in self._parts:
            metrics = look.metrics(13, weight)
            painter.setFont(look.font(13, weight))
            painter.setPen(look.color(role))
            free = self.width() - left
            painter.drawText(
                QRect(left, 0, free, self.height()),
                Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(text, Qt.TextElideMode.ElideRight, free),
            )
            left += metrics.horizontalAdvance(text) + look.px(14)
            if left >= self.width() - look.px(30):
                break
        painter.end()


class _CreditUsed(QWidget):
    """How much of the limit is used: a bar and the words beside it. Without a limit it is not there."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._title = look, title
        self._share, self._line, self._permille = "", "", 0
        self.has_limit = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def tell(self, balance: int, limit: int | None, figures: Figures) -> None:
        self.has_limit = bool(limit)
        if not limit:
            return
        self._permille = max(0, balance) * 1000 // limit
        self._share = figures.share(max(0, balance), limit)
        self._line = self.tr("{used} of {limit}").format(used=figures.rounded(balance), limit=figures.rounded(limit))
        self.setAccessibleName(f"{self._title} {self._share}, {self._line}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(150), self._look.px(54))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        role = "red" if self._permille > 1000 else "s2" if self._permille > 900 else "s1"
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        top = QRect(0, 0, self.width(), look.px(16))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self._title)
        painter.setFont(look.font(12, 600))
        painter.setPen(look.color("red" if self._permille > 1000 else "text"))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._share)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(0, look.px(24), self.width(), look.px(8))
        painter.setBrush(look.color("greySoft"))
        painter.drawRoundedRect(bar, 3, 3)
        bar.setWidth(self.width() * min(1000, self._permille) / 1000)
        painter.setBrush(look.color(role))
        painter.drawRoundedRect(bar, 3, 3)
        painter.setFont(look.font(12))
        painter.setPen(look.color("muted"))
        below = QRect(0, look.px(38), self.width(), look.px(16))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._line)
        painter.end()
