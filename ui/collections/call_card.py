"""Whom to call: the name, the number that F9 dials, who else is there; what is owed, and how old it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ar_desktop.ledger.queries import CustomerFigures
from ar_desktop.values.buckets import Buckets
from ar_desktop.values.terms import parse_terms
from ui.collections.asking import Account
from ui.desk import Desk
from ui.figures import Figures
from ui.look import Look
from ui.models.columns import PillText
from ui.widgets.cell_delegate import paint_aging
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Pill

_DIALLED: Final = "+0123456789"


class CallCard(QWidget):
    """`bucket_picked` and `customer_wanted` lead on."""

    customer_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self.name = ElidedLabel(look, px=18, weight=600, greedy=False)
        self.hold = Pill(look, PillText(self.tr("On hold"), "red"))
        self.phone = PhoneButton(look)
        self._others, self._terms = ElidedLabel(look, px=12, role="text2"), ElidedLabel(look, px=12, role="text2")
        self.owes, self.overdue = _Figure(look, self.tr("Owes")), _Figure(look, self.tr("Overdue"))
        self.usually = _Figure(look, self.tr("Usually pays"))
        self.bar = AgingBar(look, self)
        self.phone.clicked.connect(self.dial)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._desk.look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(10))
        column.setSpacing(look.px(8))
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(self.name)
        head.addWidget(self.hold)
        head.addStretch()
        people = QVBoxLayout()
        people.setSpacing(look.px(4))
        people.addStretch()
        people.addWidget(self._others)
        people.addWidget(self._terms)
        people.addStretch()
        reach = QHBoxLayout()
        reach.setSpacing(look.px(14))
        reach.addWidget(self.phone)
        reach.addLayout(people, 1)
        figures = QHBoxLayout()
        figures.setSpacing(look.px(28))
        for figure in (self.owes, self.overdue, self.usually):
            figures.addWidget(figure)
        figures.addStretch()
        column.addLayout(head)
        column.addLayout(reach)
        column.addWidget(Hairline(look))
        column.addLayout(figures)
        column.addWidget(self.bar)

    def show_account(self, account: Account) -> None:
        figures, data = self._desk.figures, account.head.data
        self.name.setText(data.name)
        self.hold.setVisible(data.on_hold)
        self.phone.tell(data.phone, data.contact)
        others = [
            ", ".join(filter(None, (one.data.name, one.data.position, one.data.phone or one.data.mobile)))
            for one in account.contacts
            if one.data.name != data.contact
        ]
        self._others.setText(" · ".join(others) or " · ".join(filter(None, (data.email, data.city))))
        terms = parse_terms(data.terms).describe(figures.words) if data.terms else ""
        self._terms.setText(" · ".join(filter(None, (data.code, terms, data.salesperson))))
        self._show_figures(account, account.figures, figures)
        titles = Buckets.parse(self._desk.company.setting("buckets", "30,60,90")).titles(figures.words)
        self.bar.tell([(title, figures.rounded(amount)) for title, amount in zip(titles, account.buckets, strict=True)],
                      account.buckets)  # fmt: skip

    def _show_figures(self, account: Account, sums: CustomerFigures, figures: Figures) -> None:
        n = len(account.overdue)
        items = self.tr("{n} items") if n != 1 else self.tr("{n} item")
        self.owes.tell(figures.plain(sums.balance), self._unapplied(sums, figures))
        self.overdue.tell(
            figures.plain(sums.overdue), items.format(n=figures.count(n)) if n else "", "red" if n else "text"
        )
        usually = account.usually
        self.usually.setVisible(usually is not None)
        if usually is not None:
            late = self.tr("{n} late").format(n=figures.count(usually.late)) if usually.late > 0 else self.tr("in time")
            self.usually.tell(self.tr("{n} days").format(n=figures.count(usually.days)), late)

    def _unapplied(self, sums: CustomerFigures, figures: Figures) -> str:
        if not sums.unapplied:
            return ""
        return self.tr("{sum} on account").format(sum=figures.plain(abs(sums.unapplied)))

    def dial(self) -> None:
        """Hands the number to the telephone of this computer."""
        number = "".join(sign for sign in self.phone.number if sign in _DIALLED)
        if number:
            QDesktopServices.openUrl(QUrl(f"tel:{number}"))
            self._desk.said.emit(self.tr("Calling {number}").format(number=self.phone.number))


class PhoneButton(QPushButton):
    """The number in large, who answers below; F9 presses it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.number, self._who = "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, number: str, who: str) -> None:
        self.number, self._who = number, who
        self.setEnabled(bool(number))
        shown = number or self.tr("No number known")
        self.setAccessibleName(self.tr("Call {number} {who}").format(number=shown, who=who).strip())
        self.setToolTip(self.tr("Call {number} (F9)").format(number=shown))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        shown = self.number or self.tr("No number known")
        wide = max(look.metrics(15, 600).horizontalAdvance(shown), look.metrics(12).horizontalAdvance(self._who))
        return QSize(max(look.px(240), wide + look.px(90)), look.px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accentSoft" if self.isEnabled() else "greySoft"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 5, 5)
        ink = "accentText" if self.isEnabled() else "muted"
        side = look.px(16)
        look.paint_icon(painter, QRect(look.px(12), (self.height() - side) // 2, side, side), "phone", ink)
        left, width = look.px(40), self.width() - look.px(76)
        painter.setFont(look.font(15, 600))
        painter.setPen(look.color(ink))
        top = QRect(left, look.px(4), width, look.px(21))
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, self.number or self.tr("No number known"))
        painter.setFont(look.font(12))
        painter.setPen(look.color("text2"))
        below = QRect(left, look.px(24), width, look.px(17))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._who)
        painter.setFont(look.font(11, 600))
        painter.setPen(look.color("muted"))
        painter.drawText(self.rect().adjusted(0, 0, -look.px(12), 0), Qt.AlignmentFlag.AlignVCenter
                         | Qt.AlignmentFlag.AlignRight, "F9")  # fmt: skip
        painter.end()


class _Figure(QWidget):
    """A label, a figure, and what belongs to it at its side."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._figure, self._side = Label(look, px=15, weight=600), Label(look, px=12, role="text2")
        row = QHBoxLayout()
        row.setSpacing(look.px(7))
        row.addWidget(self._figure)
        row.addWidget(self._side)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(1))
        column.addWidget(Label(look, title, px=12, role="text2"))
        column.addLayout(row)

    def tell(self, figure: str, side: str = "", role: str = "text") -> None:
        self._figure.setText(figure)
        self._figure.set_role(role)
        self._side.setText(side)
        self.setAccessibleName(" ".join(filter(None, (self._title, figure, side))))


class AgingBar(QWidget):
    """The bar, and beneath it every bucket that holds anything with its amount."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._named: list[tuple[str, str]] = []
        self._amounts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, named: list[tuple[str, str]], amounts: tuple[int, ...]) -> None:
        self._named, self._amounts = named, amounts
        said = [f"{name} {amount}" for (name, amount), minor in zip(named, amounts, strict=True) if minor]
        self.setAccessibleName("; ".join(said))
        self.setToolTip("\n".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        paint_aging(painter, look, QRect(0, 0, self.width(), look.px(10)), self._amounts)
        left, height = 0, look.px(18)
        for (name, amount), minor in zip(self._named, self._amounts, strict=True):
            if not minor:
                continue
            for text, weight, role in ((name, 400, "text2"), (amount, 600, "text")):
                wide = look.metrics(12, weight).horizontalAdvance(text)
                if left + wide > self.width():
                    break
                painter.setFont(look.font(12, weight))
                painter.setPen(look.color(role))
                painter.drawText(QRect(left, look.px(14), wide + 2, height), Qt.AlignmentFlag.AlignVCenter, text)
                left += wide + look.px(6)
            left += look.px(12)
        painter.end()
