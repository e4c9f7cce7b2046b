"""The head of a customer: who, how to reach them, and the figures that matter on the phone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.customers.head_buttons import HeadButtons
from ui.customers.head_figures import CreditUsed, PaysChart
from ui.customers.place_in_list import PlaceInList
from ui.customers.queries import Card
from ui.desk import Desk
from ui.figures import Figures
from ui.look import Look
from ui.models.columns import PillText
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel
from ui.widgets.large_figure import Figure
from ui.widgets.pill import Pill

if TYPE_CHECKING:
    from ar_desktop.collections.call_habits import PaidMonth, UsuallyPays
    from ar_desktop.collections.promise_states import Promised

GAP: Final = 24  # between figures
NAME: Final = 220  # of a long name what stays before words give way to icons


class CardHead(QWidget):
    edit_wanted = Signal()
    payment_wanted = Signal()
    invoice_wanted = Signal()
    limit_wanted = Signal()
    month_wanted = Signal(object)  # Month: what was settled in it

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._name = ElidedLabel(look, px=18, weight=600)
        self._hold = Pill(look, PillText(self.tr("On hold"), "red"))
        self._reach = _Reach(look)
        self.buttons = HeadButtons(desk, self)
        self.place = PlaceInList(desk, self)
        self._balance, self._overdue = Figure(look, self.tr("Balance")), Figure(look, self.tr("Overdue"))
        self._credit = CreditUsed(look, self.tr("Credit used"))
        self.pays = PaysChart(look, desk.figures)
        self._promise = Figure(look, self.tr("Next promise"))
        self._promised: Promised | None = None
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.buttons.edit_wanted.connect(self.edit_wanted)
        self.buttons.invoice_wanted.connect(self.invoice_wanted)
        self.buttons.payment_wanted.connect(self.payment_wanted)
        self._reach.phone_clicked.connect(self.buttons.dial)
        self._reach.mail_clicked.connect(self.buttons.write)
        self._credit.clicked.connect(self.limit_wanted)
        self.pays.picked.connect(self.month_wanted)

    def _lay_out(self) -> None:
        look = self._desk.look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(11), look.px(16), look.px(9))
        column.setSpacing(look.px(5))
        head = HeadRow()
        head.setSpacing(look.px(8))
        head.addWidget(self.place.unfold)
        head.addWidget(self._name, 1)
        head.addWidget(self._hold)
        head.addWidget(self.place)
        head.addWidget(self.buttons)
        figures = QHBoxLayout()
        figures.setSpacing(look.px(GAP))
        for figure in self._figures():
            figures.addWidget(figure)
        self._promise.hide()
        figures.addStretch()
        column.addLayout(head)
        column.addWidget(self._reach)
        column.addSpacing(look.px(4))
        column.addLayout(figures)

    def _figures(self) -> tuple[QWidget, ...]:
        return self._balance, self._overdue, self._credit, self.pays, self._promise

    def show_card(self, card: Card) -> None:
        figures = self._desk.figures
        self._name.setText(card.name)
        self._name.setToolTip(f"{card.name} · {card.code}")
        self._hold.setVisible(card.on_hold)
        self.buttons.tell(card.phone, card.email)
        place = " ".join(filter(None, (card.city, card.region)))
        self._reach.tell(card.contact, card.phone, card.email, " · ".join(filter(None, (card.code, place, card.terms))))
        self._balance.tell(figures.plain(card.balance), self._unapplied(card, figures), "text")
        self._overdue.tell(figures.money(card.overdue), self._oldest(card, figures), "red" if card.overdue else "text")
        self._credit.tell(card.balance, card.overdue, card.credit_limit, figures)
        self._give_way()

    def show_habit(self, usually: UsuallyPays | None, months: Sequence[PaidMonth]) -> None:
        """How they paid: as a rule, and month by month."""
        self.pays.tell(usually, months)
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
        """Of the figures the chart goes first, then the promise and the limit, before one would be cut."""
        look = self._desk.look
        name = min(look.metrics(18, 600).horizontalAdvance(self._name.text()), look.px(NAME))
        beside = self.place.sizeHint().width() + look.px(50) if self.place.isVisible() else look.px(36)
        beside += self._hold.sizeHint().width() + look.px(8) if self._hold.isVisible() else 0
        self.buttons.fit(self.width() - name - beside - look.px(16))
        left = self.width() - look.px(20 + 16 + GAP)
        left -= self._balance.sizeHint().width() + self._overdue.sizeHint().width()
        wanted = (
            (self._credit, self._credit.has_limit), (self._promise, self._promised is not None),
            (self.pays, self.pays.known),
        )  # fmt: skip
        for figure, is_wanted in wanted:
            needed = figure.sizeHint().width() + look.px(GAP)
            figure.setVisible(is_wanted and needed <= left)
            left -= needed if is_wanted else 0

    def _unapplied(self, card: Card, figures: Figures) -> str:
        if not card.unapplied:
            return self.tr("nothing on account")
        return self.tr("{sum} on account").format(sum=figures.plain(abs(card.unapplied)))

    def _oldest(self, card: Card, figures: Figures) -> str:
        if not card.overdue or card.oldest_days is None:
            return ""
        return self.tr("oldest {days} days").format(days=figures.count(card.oldest_days))


class _Reach(QWidget):
    """Contact, phone, mail, and what else one needs at the ear, on one line; what is least needed gives way."""

    phone_clicked = Signal()
    mail_clicked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: list[tuple[str, int, str]] = []
        self._links: list[tuple[QRect, SignalInstance]] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, who: str, phone: str, mail: str, rest: str) -> None:
        known = [(who, 400, "text2"), (phone, 500, "accentText"), (mail, 500, "accentText"), (rest, 400, "muted")]
        self._parts = [part for part in known if part[0]]
        self._links = self._places({phone: self.phone_clicked, mail: self.mail_clicked})
        text = "  ".join(text for text, _weight, _role in self._parts)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(18))

    def _places(self, links: dict[str, SignalInstance]) -> list[tuple[QRect, SignalInstance]]:
        found, left = [], 0
        for text, weight, role in self._parts:
            width = self._look.metrics(13, weight).horizontalAdvance(text)
            if role == "accentText":
                found.append((QRect(left, 0, width, self.sizeHint().height()), links[text]))
            left += width + self._look.px(14)
        return found

    def _link_at(self, at: QPoint) -> SignalInstance | None:
        return next((link for place, link in self._links if place.contains(at)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._link_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        link = self._link_at(event.position().toPoint())
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            link.emit()

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
