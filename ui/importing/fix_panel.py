"""The problem one stands on, and the ways out of it, each with its number."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.exchange.fixes import meanings
from ar_desktop.exchange.problems import ProblemGroup
from ar_desktop.exchange.trouble import UnknownCustomer
from ar_desktop.ledger.periods import PeriodSoftClosed
from ar_desktop.ledger.rates import NoRate
from ui.figures import Figures
from ui.importing import kinds
from ui.importing.work import ImportWork
from ui.language import quoted
from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.fields import TypingLine
from ui.widgets.labels import ElidedLabel, Label


class Fix(NamedTuple):
    text: str
    do: Callable[[], None]


class FixPanel(QWidget):
    rate_wanted = Signal(str)  # of a currency

    def __init__(self, look: Look, figures: Figures, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._figures, self._work = look, figures, work
        self._group: ProblemGroup | None = None
        self._title, self._rows = ElidedLabel(look, weight=600), Label(look, px=12, role="muted")
        self._ways = QHBoxLayout()
        self._type = TypingLine(self)
        self._type.setAccessibleName(self.tr("Read it as"))
        self._type_label = Label(look, self.tr("&Read it as"), role="text2")
        self._type_label.setBuddy(self._type)
        self._type.returnPressed.connect(self._take_typed)
        self._fixes: list[Fix] = []
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        look = self._look
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._rows)
        typed = QHBoxLayout()
        typed.setSpacing(look.px(8))
        typed.addWidget(self._type_label)
        self._type.setFixedWidth(look.px(160))
        typed.addWidget(self._type)
        typed.addLayout(self._ways, 1)
        self._ways.setSpacing(look.px(6))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addLayout(typed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("win"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    # --- what can be done -------------------------------------------------------------------

    def first(self, group: ProblemGroup) -> str:
        """The way out that the list names."""
        return self._ways_out(group)[0].text

    def _ways_out(self, group: ProblemGroup) -> list[Fix]:
        work, fixes = self._work, []
        options = [meanings(group.field, typed, work.options)[:2] for typed in group.typed]
        for found in zip(*options, strict=False):  # a way out is one that all of them have
            text = self.tr("Read as {text}").format(text=found[0]) + ("…" if len(found) > 1 else "")
            instead = dict(zip(group.typed, found, strict=True))
            fixes.append(Fix(text, lambda instead=instead: work.read_as(group.field, instead)))  # type: ignore[misc]
        if isinstance(group.error, UnknownCustomer):
            fixes.append(Fix(self.tr("Create the customers"), lambda: work.set_create_customers(True)))
        if isinstance(group.error, NoRate):
            currency = group.error.currency
            text = self.tr("Enter the rate of {currency}").format(currency=currency)
            fixes.append(Fix(text, lambda: self.rate_wanted.emit(currency)))
        leave = self.tr("Leave out") if len(group.lines) == 1 else self.tr("Leave {n} out").format(
            n=self._figures.count(len(group.lines))
        )  # fmt: skip
        fixes.append(Fix(leave, lambda: work.leave_out(group.lines)))
        return fixes

    def show_group(self, group: ProblemGroup | None) -> None:
        self._group = group
        self.setVisible(group is not None)
        while (item := self._ways.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if group is None:
            self._fixes = []
            return
        self._say(group)
        self._fixes = self._ways_out(group)
        for number, fix in enumerate(self._fixes, 1):
            button = Btn(self._look, fix.text, keys=str(number))
            button.clicked.connect(lambda _on=False, number=number: self.choose(number))
            self._ways.addWidget(button)
        self._ways.addStretch()

    def _say(self, group: ProblemGroup) -> None:
        what = kinds.field_name(self._work.kind, group.field) if group.field else ""
        shown = ", ".join(quoted(text) for text in group.typed[:3]) + ("…" if len(group.typed) > 3 else "")
        typed = f"{what} {shown}" if what else ""
        n = self._figures.count(len(group.lines))
        rows = self.tr("in {n} rows").format(n=n) if len(group.lines) > 1 else self.tr("in row {n}").format(
            n=group.lines[0]
        )  # fmt: skip
        self._title.setText(f"{typed} {rows}".strip() if typed else group.error.sentence(self._figures.words))
        self._rows.setText(self.tr("what is chosen helps all of them") if len(group.lines) > 1 else "")
        soft = isinstance(group.error, PeriodSoftClosed)
        can_type = soft or (bool(group.field) and len(group.typed) == 1)
        self._type.setVisible(can_type)
        self._type_label.setVisible(can_type)
        self._type_label.setText(self.tr("Reason &why it goes in") if soft else self.tr("&Read it as"))
        self._type.setText(group.typed[0] if can_type and not soft else "")

    def begin(self) -> None:
        """Enter on the problem: type what it should be."""
        if self._type.isVisible():
            self._type.setFocus()
            self._type.selectAll()

    def choose(self, number: int) -> None:
        if 0 < number <= len(self._fixes):
            self._fixes[number - 1].do()

    def _take_typed(self) -> None:
        group, text = self._group, self._type.text().strip()
        if group is not None and isinstance(group.error, PeriodSoftClosed):
            if text:
                self._work.set_reason(text)
        elif group is not None and group.typed and text != group.typed[0]:
            self._work.read_as(group.field, {group.typed[0]: text})
