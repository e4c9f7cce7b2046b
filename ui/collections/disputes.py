"""Disputes: those that wait for our answer, late ones first, and those that ended lately."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.collections.dispute_queries import DisputeRow
from ar_desktop.collections.disputes import REASONS, Outcome, assign_dispute, end_dispute, reopen_dispute
from ui.collections.case_list import CaseList, Deed
from ui.desk import Desk
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import DateField, TypingLine
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.headed_cells import Headed

_TONES: Final = {"credited": "blue", "paid": "green", "withdrawn": "grey"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Disputes", text)


def _outcomes() -> dict[str, str]:
    return {"credited": _tr("Credited"), "paid": _tr("Paid"), "withdrawn": _tr("Withdrawn")}


def _pill(one: DisputeRow) -> PillText:
    if one.outcome:
        return PillText(_outcomes()[one.outcome], _TONES[one.outcome])
    if one.settled:
        return PillText(_tr("Settled"), "green")
    return PillText(_tr("Late"), "red") if one.late else PillText(_tr("Open"), "amber")


def dispute_columns(figures: Figures) -> Sequence[Column[DisputeRow]]:
    def why(one: DisputeRow) -> str:
        reason = figures.words.say(REASONS[one.reason])
        return ": ".join(filter(None, (reason, one.text)))

    def items(one: DisputeRow) -> str:
        return ", ".join(one.numbers)

    return (
        Column("name", _tr("Customer"), lambda one: one.name, "link", width=150, stretch=3, tip=lambda one: one.name),
        Column("items", _tr("Items"), items, width=100, stretch=2, tip=items),
        Column("why", _tr("Why"), why, role="text2", width=130, stretch=5, tip=why),
        Column("opened", _tr("Since"), lambda one: figures.day(one.opened_on), role="text2"),
        Column("days", _tr("Days"), lambda one: figures.count(one.days), "number", role="text2", gives_way=1),
        Column(
            "answer", _tr("Answer by"), lambda one: figures.day(one.answer_by) if one.answer_by else "–",
            role=lambda one: "red" if one.late else "text",
        ),
        Column("owner", _tr("Who"), lambda one: one.owner or "–", role="text2", gives_way=2),
        Column(
            "amount", _tr("Disputed"), lambda one: figures.money(one.base_amount), "money",
            value=lambda one: one.base_amount, weight=600,
        ),
        Column("state", _tr("State"), lambda one: _pill(one).text, "pill", value=lambda one: (_pill(one),)),
    )  # fmt: skip


class Disputes(CaseList):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        def runs(one: DisputeRow) -> bool:
            return not one.outcome

        super().__init__(
            desk, _tr("Disputes"), dispute_columns(desk.figures),
            [
                Deed(_tr("Who and when"), "A", "user", self.assign, runs),
                Deed(_tr("Credited"), "C", "reply", lambda one: self.end(one, "credited"), runs),
                Deed(_tr("Paid"), "P", "check", lambda one: self.end(one, "paid"), runs),
                Deed(_tr("Withdrawn"), "W", "undo-2", lambda one: self.end(one, "withdrawn"), runs),
                Deed(_tr("Reopen"), "R", "rotate-ccw", self.reopen, lambda one: bool(one.outcome)),
            ],
            (_tr("Nothing is disputed"), _tr("They come with calls: “disputes 26-1930, quantity short”.")), parent,
        )  # fmt: skip

    def show_disputes(self, found: Sequence[DisputeRow]) -> None:
        figures = self._desk.figures
        groups = (
            (_tr("Answer is late"), [one for one in found if not one.outcome and one.late]),
            (_tr("Open"), [one for one in found if not one.outcome and not one.late and not one.settled]),
            (_tr("Settled, to be ended"), [one for one in found if one.settled and not one.late]),
            (_tr("Ended lately"), [one for one in found if one.outcome]),
        )
        rows: list[Headed] = []
        for title, several in groups:
            if several:
                total = figures.money(sum(one.base_amount for one in several))
                texts = {"amount": total} if not several[0].outcome else None
                rows.append(Headed(GroupHead(title, figures.count(len(several)), texts)))
                rows += [Headed(None, one) for one in several]
        running = [one for one in found if not one.outcome]
        n = figures.count(len(running))
        amount = figures.plain(sum(one.base_amount for one in running))
        self.show_rows(rows, _tr("{n} open, {amount}").format(n=n, amount=amount) if running else "")
        self._desk.counted.emit("collections:disputes", n if running else "")

    def assign(self, one: DisputeRow) -> None:
        AssignDialog(self._desk, one, self).open()

    def end(self, one: DisputeRow, outcome: Outcome) -> None:
        words = _outcomes()[outcome].lower()
        what = _tr("{who}: dispute ended, {outcome}").format(who=one.name, outcome=words)
        self._desk.write(lambda company: end_dispute(company, one.id, outcome), what)

    def reopen(self, one: DisputeRow) -> None:
        what = _tr("{who}: dispute runs again").format(who=one.name)
        self._desk.write(lambda company: reopen_dispute(company, one.id), what)


class AssignDialog(AskDialog):
    """Who clears it up, and by when the customer is to hear."""

    def __init__(self, desk: Desk, one: DisputeRow, parent: QWidget) -> None:
        text = _tr("{items}, {amount} disputed.").format(
            items=", ".join(one.numbers), amount=desk.figures.plain(one.base_amount)
        )
        super().__init__(desk, _tr("Dispute of {who}").format(who=one.name), text, parent)
        self._one = one
        self.owner = TypingLine(self)
        self.owner.setText(one.owner)
        self.owner.setAccessibleName(_tr("Who"))
        self.day = DateField(desk.look, desk.figures, _tr("Answer by"), self)
        self.day.set_value(one.answer_by)
        self.cause = TypingLine(self)
        self.cause.setText(one.root_cause)
        self.cause.setAccessibleName(_tr("What it came from"))
        self.add(_tr("Who"), self.owner)
        self.add(_tr("Answer by"), self.day)
        self.add(_tr("What it came from"), self.cause, below=True)
        self.finish(_tr("Save"), self._post)

    def _post(self) -> None:
        if not self.settled(self.day):
            return
        one, owner, day, cause = self._one, self.owner.text(), self.day.value, self.cause.text()
        title = self.windowTitle()
        self.write(
            lambda company: assign_dispute(company, one.id, owner=owner, answer_by=day, root_cause=cause),
            lambda _done: title, title,
        )  # fmt: skip
