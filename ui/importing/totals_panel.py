"""Does it add up? What is in the file, what stays out, what would be imported, and what the old ledger says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.exchange.tally import ControlTotals, Part
from ar_desktop.exchange.trial import Trial
from ui.figures import Figures
from ui.importing import kinds
from ui.look import Look
from ui.widgets.fields import AmountField
from ui.widgets.labels import ElidedLabel, Label

_PARTS = 5


class TotalsPanel(QWidget):
    def __init__(self, look: Look, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._figures = look, figures
        self._totals: ControlTotals | None = None
        self._names = [ElidedLabel(look, role="text2") for _ in range(_PARTS)]
        self._sums = [Label(look, weight=600) for _ in range(_PARTS)]
        self.asked = AmountField(figures, self.tr("Your old ledger’s total"))
        self._asked_row, self._says = QWidget(self), _Says(look)
        self.asked.value_changed.connect(lambda _value: self._compare())
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(10))
        column.setSpacing(look.px(6))
        column.addWidget(Label(look, self.tr("Does it add up?"), weight=600))
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(12))
        grid.setVerticalSpacing(look.px(4))
        grid.setColumnStretch(0, 1)
        for at, (name, sum_) in enumerate(zip(self._names, self._sums, strict=True)):
            sum_.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, at, 0)
            grid.addWidget(sum_, at, 1)
        column.addLayout(grid)
        column.addSpacing(look.px(4))
        row = QHBoxLayout(self._asked_row)
        row.setContentsMargins(0, 0, 0, 0)
        label = Label(look, self.tr("Your old ledger’s total"), role="text2")
        label.setBuddy(self.asked)
        self.asked.setFixedWidth(look.px(120))
        row.addWidget(label, 1)
        row.addWidget(self.asked)
        column.addWidget(self._asked_row)
        column.addWidget(self._says)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()

    def forget(self) -> None:
        """What stood here was of another file."""
        self._totals = None
        for label in (*self._names, *self._sums):
            label.setText("")
        self.asked.set_value(None)
        self._says.say("", "green", "circle-check")

    def show_trial(self, trial: Trial | None, kind: str) -> None:
        """None while a new one is on its way: the old figures stay, pale."""
        if trial is None:
            for label in self._sums:
                label.set_role("muted")
            return
        self._totals = totals = trial.totals
        with_amounts = bool(kinds.amounts(kind))
        self._asked_row.setVisible(with_amounts)
        file = kinds.amounts(kind) or self.tr("In the file")
        rows = [
            (self._in_file(file, totals.file), totals.file, "text", False),
            (self._of(totals.wrong, self.tr("Left out, {n} row with a problem"),
                      self.tr("Left out, {n} rows with a problem")), totals.wrong, "red", True),
            (self._of(totals.left_out, self.tr("Left out by you, {n} row"), self.tr("Left out by you, {n} rows")),
             totals.left_out, "text", True),
            (self._of(totals.known, self.tr("Already in the books, {n} row"),
                      self.tr("Already in the books, {n} rows")), totals.known, "text", True),
            (self._of(totals.imported, self.tr("Would be imported, {n} row"), self.tr("Would be imported, {n} rows")),
             totals.imported, "text", False),
        ]
        for name, sum_, (text, part, role, off) in zip(self._names, self._sums, rows, strict=True):
            name.setText(text)
            sum_.setText(self._sum(part, off=off) if with_amounts else self._n(part))
            sum_.set_role(role)
            for label in (name, sum_):
                label.setVisible(bool(part.rows) or not off)
        self._compare()

    def _in_file(self, what: str, part: Part) -> str:
        text = self._of(part, self.tr("{what}, {n} row"), self.tr("{what}, {n} rows"), what=what)
        return text + self.tr(", {n} unreadable").format(n=part.unread) if part.unread else text

    def _of(self, part: Part, one: str, more: str, **facts: str) -> str:
        return (one if part.rows == 1 else more).format(n=self._n(part), **facts)

    def _n(self, part: Part) -> str:
        return self._figures.count(part.rows)

    def _sum(self, part: Part, *, off: bool) -> str:
        """One line a currency; what comes off stands in brackets."""
        figures = self._figures
        lines = [figures.plain(-sum_ if off else sum_, currency) for currency, sum_ in part.sums.items()]
        return "\n".join(lines) or figures.plain(0)

    def _compare(self) -> None:
        totals, figures, asked = self._totals, self._figures, self.asked.value
        if totals is None:
            return
        missing = totals.missing(asked, figures.base) if asked is not None else 0
        if missing:
            more = self.tr("The file lacks {sum}") if missing > 0 else self.tr("The file has {sum} more")
            self._says.say(more.format(sum=figures.plain(abs(missing))), "red", "circle-x")
        elif totals.wrong.rows:
            agrees = self.tr("The file agrees; ") if asked is not None else ""
            self._says.say(agrees + self._still(totals.wrong), "amber", "triangle-alert")
        elif asked is not None:
            self._says.say(self.tr("The file agrees with your old ledger"), "green", "circle-check")
        else:
            self._says.say("", "green", "circle-check")


    def _still(self, wrong: Part) -> str:
        if self._asked_row.isHidden():  # a kind without amounts
            return self._of(wrong, self.tr("{n} row still needs you"), self.tr("{n} rows still need you"))
        one, more = self.tr("{n} row of {sum} still needs you"), self.tr("{n} rows of {sum} still need you")
        return self._of(wrong, one, more, sum=self._sum(wrong, off=False).replace("\n", ", "))


class _Says(QWidget):
    """The answer, with its sign: colour is never the only one."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark, self.text = Label(look), ElidedLabel(look, px=12, weight=500)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        row.addWidget(self._mark)
        row.addWidget(self.text, 1)

    def say(self, text: str, role: str, icon: str) -> None:
        self.setVisible(bool(text))
        self._mark.setPixmap(self._look.icon(icon, role).pixmap(self._look.px(14), self._look.px(14)))
        self.text.setText(text)
        self.text.set_role(role)
