"""One case whole, and its decision: every way says what it posts before it is taken; Ctrl+Enter takes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.collections.case_fields import CaseFields
from ui.collections.case_head import CaseHead
from ui.collections.case_history import CaseHistory
from ui.collections.cases import Case
from ui.desk import Desk
from ui.keys import keys_in
from ui.look import Look
from ui.widgets.band import Band
from ui.widgets.buttons import Btn
from ui.widgets.decision_card import DecisionCard
from ui.widgets.fields import TypingLine
from ui.widgets.hairline import Hairline
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.scrolled import scrolled

Way = Literal["credit", "charge_back", "write_off", "paid"]
LETTERS: Final[dict[Way, str]] = {"credit": "C", "charge_back": "B", "write_off": "W", "paid": "P"}
_NEEDS_A_REASON: Final[tuple[Way, ...]] = ("write_off",)
WIDTH: Final = 440  # the least, at 100 %


def _tr(text: str) -> str:
    return QCoreApplication.translate("DecisionPane", text)


def way_names() -> dict[Way, str]:
    return {
        "credit": _tr("Credit it"), "charge_back": _tr("Charge back to the customer"), "write_off": _tr("Write it off"),
        "paid": _tr("It is paid"),
    }  # fmt: skip


class DecisionPane(QWidget):
    decided = Signal(object, str, str)  # Case, way, reason

    def __init__(self, desk: Desk, others: Sequence[Btn], parent: QWidget | None = None) -> None:
        """`others` stand beside the button that decides."""
        super().__init__(parent)
        look = desk.look
        self._desk = desk
        self._accounts = ("", "")
        self._case: Case | None = None
        self.head, self.fields, self.history = CaseHead(desk), CaseFields(desk), CaseHistory(desk)
        self.cards = {way: DecisionCard(look, letter, self) for way, letter in LETTERS.items()}
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Why it is decided so"))
        self.reason.setPlaceholderText(self.tr("Why it is decided so"))
        self.go = Btn(look, variant="primary", icon="check", keys="Ctrl+Enter")
        self._lay_out(others)
        for card in self.cards.values():
            card.toggled.connect(lambda _on: self._name_button())
        self.reason.textEdited.connect(lambda _text: self._name_button())
        self.go.clicked.connect(self.decide)

    def _lay_out(self, others: Sequence[Btn]) -> None:
        look = self._desk.look
        self._body = QWidget(self)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_padded(look, 12, 10, self.head))
        column.addWidget(Hairline(look))
        column.addWidget(_padded(look, 8, 6, self.fields))
        column.addWidget(Hairline(look))
        column.addWidget(self.history, 1)
        column.addWidget(self._decision(others))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(scrolled(self._body))
        self.setMinimumWidth(look.px(WIDTH))
        self._body.hide()

    def _decision(self, others: Sequence[Btn]) -> QWidget:
        look = self._desk.look
        band = Band(look)
        column = QVBoxLayout(band)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(12))
        column.setSpacing(look.px(7))
        self._title = QWidget(band)
        title = QHBoxLayout(self._title)
        title.setContentsMargins(0, 0, 0, 0)
        title.setSpacing(look.px(8))
        title.addWidget(Label(look, self.tr("Decision"), weight=600))
        title.addWidget(ElidedLabel(look, keys_in(self.tr("each says what it posts; Ctrl+Z takes it back")), px=12,
                                    role="text2"), 1)  # fmt: skip
        column.addWidget(self._title)
        for card in self.cards.values():
            column.addWidget(card)
        column.addWidget(self.reason)
        foot = HeadRow()
        foot.setSpacing(look.px(8))
        for button in (self.go, *others):
            foot.addWidget(button)
        foot.addStretch()
        column.addLayout(foot)
        return band

    def know_accounts(self, accounts: tuple[str, str]) -> None:
        """Codes of what a write-off charges, and of receivables."""
        self._accounts = accounts
        if self._case is not None:
            self._tell_cards(self._case)

    def show_case(self, case: Case | None, place: tuple[int, int] = (0, 0)) -> None:
        """`place`: which of how many it is."""
        if case is None or self._case is None or case.id != self._case.id:
            self.reason.clear()
        self._case = case
        self._body.setVisible(case is not None)
        if case is None:
            return
        self.head.show_case(case, place)
        self.fields.show_case(case)
        self.history.show_since(case.customer_id, case.since)
        self._tell_cards(case)

    def fits(self, way: Way) -> bool:
        case = self._case
        if case is None or not case.runs or self._desk.company.read_only:
            return False
        if case.deduction is not None:
            return way in ("charge_back", "write_off")
        return way == "paid" or case.amount > 0

    def _tell_cards(self, case: Case) -> None:
        charged, control = self._accounts
        names = way_names()
        numbers = ", ".join(case.numbers[:2])
        posts = self.tr("posts nothing")
        texts: dict[Way, tuple[str, str]] = {
            "credit": (self.tr("opens {numbers}: a credit note for its lines").format(numbers=numbers), ""),
            "charge_back": (self.tr("owed as before, and reminded of"), posts),
            "write_off": (
                self.tr("{amount} is given up").format(amount=self._desk.figures.plain(case.amount)),
                self.tr("Dr {charged} · Cr {control}").format(charged=charged, control=control) if charged else "",
            ),
            "paid": (self.tr("nothing is disputed any more"), posts),
        }
        for way, card in self.cards.items():
            card.tell(names[way], *texts[way])
            card.setEnabled(self.fits(way))
            card.setVisible(case.runs and (case.deduction is None or way in ("charge_back", "write_off")))
        if (chosen := self.way()) is None or not self.fits(chosen):
            first = next((way for way in self.cards if self.fits(way)), None)
            if first is not None:
                self.cards[first].setChecked(True)
        for part in (self._title, self.reason, self.go):
            part.setVisible(case.runs)
        self._name_button()

    def way(self) -> Way | None:
        return next((way for way, card in self.cards.items() if card.isChecked()), None)

    def choose(self, way: Way) -> None:
        """A letter: the way is marked, and the reason is asked for."""
        if self.fits(way):
            self.cards[way].setChecked(True)
            self.reason.setFocus()

    def _name_button(self) -> None:
        way = self.way()
        self.go.setText(way_names()[way] if way is not None else "")
        self.go.setAccessibleName(self.go.text())
        reasoned = way not in _NEEDS_A_REASON or bool(self.reason.text().strip())
        self.go.setEnabled(way is not None and self.fits(way) and reasoned)
        self.go.updateGeometry()

    def decide(self) -> None:
        """What is marked; a write-off wants its reason first. What is typed in a field is kept before it."""
        case, way = self._case, self.way()
        if case is None or way is None or not self.fits(way):
            return
        if not self.go.isEnabled():
            self.reason.setFocus()
            return
        self.fields.keep()
        self.decided.emit(case, way, self.reason.text().strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("base"))
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, 0, self.height())
        painter.end()


def _padded(look: Look, above: int, below: int, part: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(look.px(20), look.px(above), look.px(16), look.px(below))
    column.addWidget(part)
    return holder
