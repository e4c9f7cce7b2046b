"""The head of a case: whose it is and how it stands, the next one, its figures, and the customer's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QMargins, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.collections.cases import Case, answer_pill
from ui.desk import Desk
from ui.figures import late_role
from ui.language import quoted
from ui.models.columns import PillText
from ui.widgets.buttons import Btn
from ui.widgets.flow import Flow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.large_figure import Figure, FigureLink
from ui.widgets.pill import Pill


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseHead", text)


class CaseHead(QWidget):
    stepped = Signal(int)
    item_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = desk.look
        self._desk = desk
        self.name, self._place = ElidedLabel(look, px=18, weight=600, greedy=False), Label(look, px=12, role="text2")
        self._pill = Pill(look, PillText("", "grey"))
        self._amount, self._since = Figure(look, _tr("Disputed")), Figure(look, _tr("Open since"))
        self._answer = Figure(look, _tr("Answer due"))
        self.item = FigureLink(look, _tr("Invoice"))
        self.item.button.clicked.connect(self.item_wanted)
        self._words = Label(look)
        self._words.setWordWrap(True)
        self._said = Label(look, _tr("Customer’s words"), px=12, role="muted")
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._desk.look
        top = QHBoxLayout()
        top.setSpacing(look.px(8))
        top.addWidget(self.name)
        top.addWidget(self._pill)
        top.addStretch(1)
        top.addWidget(self._place)
        for icon, keys, name, step in (
            ("chevron-up", "K", _tr("Case before"), -1), ("chevron-down", "J", _tr("Next case"), 1),
        ):  # fmt: skip
            button = Btn(look, icon=icon, variant="ghost", keys=keys)
            button.name_it(name)
            button.show_keys(False)
            button.clicked.connect(lambda _on=False, step=step: self.stepped.emit(step))
            top.addWidget(button)
        self._row = QWidget(self)
        figures = Flow(look.px(28), look.px(8), QMargins(0, 0, 0, 0), self._row, even=True)
        for figure in (self._amount, self.item, self._since, self._answer):
            figures.addWidget(figure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(7))
        column.addLayout(top)
        column.addWidget(self._row)
        column.addWidget(self._said)
        column.addWidget(self._words)

    def show_case(self, case: Case, place: tuple[int, int]) -> None:
        figures = self._desk.figures
        self.name.setText(case.name)
        self._pill.say(case.state)
        at, of = place
        self._place.setText(_tr("{at} of {of}").format(at=figures.count(at), of=figures.count(of)))
        self._amount.tell(figures.plain(case.amount), case.cause, "text")
        others = len(case.numbers) - 1
        more = _tr("and {n} more").format(n=figures.count(others)) if others > 0 else ""
        self.item.tell(case.numbers[0] if case.numbers else "", more)
        days = _tr("{n} days") if case.days != 1 else _tr("{n} day")
        self._since.tell(days.format(n=figures.count(case.days)), figures.day(case.since),
                         late_role(case.days) if case.runs and case.days else "text")  # fmt: skip
        self._tell_answer(case)
        self._row.updateGeometry()
        words = case.dispute.text if case.dispute is not None else ""
        for part in (self._said, self._words):
            part.setVisible(bool(words))
        self._words.setText(quoted(words) if words else "")

    def _tell_answer(self, case: Case) -> None:
        figures = self._desk.figures
        self._answer.setVisible(case.answer_by is not None)
        if case.answer_by is None:
            return
        days = (case.answer_by - figures.today).days
        when = _tr("in {n} days").format(n=figures.count(days)) if days > 1 else ""
        if days < 0:
            when = answer_pill(case, figures).text
        role = "red" if case.late else "text"
        self._answer.tell(figures.day(case.answer_by), when, role)
