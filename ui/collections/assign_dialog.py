"""Who clears a case up, and by when the customer is to hear."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.collections.cases import Case
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import DateField, TypingLine

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done


def _tr(text: str) -> str:
    return QCoreApplication.translate("AssignDialog", text)


class AssignDialog(AskDialog):
    def __init__(self, desk: Desk, one: Case, parent: QWidget) -> None:
        text = _tr("{items}, {amount} disputed.") if one.dispute is not None else _tr("{items}, {amount} held back.")
        text = text.format(items=", ".join(one.numbers), amount=desk.figures.plain(one.amount))
        super().__init__(desk, _tr("Case of {who}").format(who=one.name), text, parent)
        self._one = one
        self.owner = TypingLine(self)
        self.owner.setText(one.owner)
        self.owner.setAccessibleName(_tr("Who"))
        self.day = DateField(desk.look, desk.figures, _tr("Answer by"), self)
        self.day.set_value(one.answer_by)
        self.cause = TypingLine(self)
        self.cause.setAccessibleName(_tr("What it came from"))
        self.add(_tr("Who"), self.owner)
        self.add(_tr("Answer by"), self.day)
        if one.dispute is not None:
            self.cause.setText(one.dispute.root_cause)
            self.add(_tr("What it came from"), self.cause, below=True)
        else:
            self.cause.hide()
        self.finish(_tr("Save"), self._post)

    def _post(self) -> None:
        if self.settled(self.day):
            title = self.windowTitle()
            self.write(self._verb(), lambda _done: title, title)

    def _verb(self) -> Callable[[Company], Done]:
        from ar_desktop.collections.disputes import assign_dispute
        from ar_desktop.receipts.deductions import assign

        one, owner, day, cause = self._one, self.owner.text().strip(), self.day.value, self.cause.text()
        if one.dispute is not None:
            id_ = one.dispute.id
            return lambda company: assign_dispute(company, id_, owner=owner, answer_by=day, root_cause=cause)
        return lambda company: assign(company, -one.id, owner=owner, deadline=day)
