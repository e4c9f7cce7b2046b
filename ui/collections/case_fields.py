"""Who clears a case up, by when the customer is to hear, what it came from: kept as one leaves a field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.collections.cases import Case
from ui.desk import Desk
from ui.widgets.captioned import Captioned
from ui.widgets.fields import DateField, TypingLine

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseFields", text)


class CaseFields(QWidget):
    assigned = Signal(object, object)  # the Case, and the verb that keeps what was typed

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look = desk.look
        self._case: Case | None = None
        self.owner, self.cause = TypingLine(self), TypingLine(self)
        self.day = DateField(look, desk.figures, _tr("Answer by"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        self._root = Captioned(look, _tr("Root cause"), self.cause)
        row.addWidget(Captioned(look, _tr("Owner"), self.owner), 2)
        row.addWidget(Captioned(look, _tr("Answer by"), self.day))
        row.addWidget(self._root, 3)
        for field in (self.owner, self.cause):
            field.setMinimumWidth(look.px(64))
        for done in (self.owner.editingFinished, self.cause.editingFinished, self.day.editingFinished, self.day.left):
            done.connect(self.keep)

    def show_case(self, case: Case) -> None:
        """What is being typed for this case stays; what was typed for the one before is kept."""
        same = self._case is not None and self._case.id == case.id
        if not same:
            self.keep()
        self._case = case
        self._root.setVisible(case.dispute is not None)
        self.setEnabled(case.runs and not self._desk.company.read_only)
        for field, text in ((self.owner, case.owner), (self.cause, _cause(case))):
            if not (same and field.hasFocus()):
                _fill(field, text)
        if not (same and self.day.hasFocus()):
            self.day.set_value(case.answer_by)

    def keep(self) -> None:
        """Only what is another than it was."""
        case = self._case
        if case is None or not self.isEnabled():
            return
        self.day.settle()
        typed = (self.owner.text().strip(), self.day.value, self.cause.text().strip())
        if typed != (case.owner, case.answer_by, _cause(case)):
            dispute = case.dispute._replace(root_cause=typed[2]) if case.dispute is not None else None
            self._case = case._replace(owner=typed[0], answer_by=typed[1], dispute=dispute)
            self.assigned.emit(case, self._verb(case))

    def _verb(self, case: Case) -> Callable[[Company], Done]:
        from ar_desktop.collections.disputes import assign_dispute
        from ar_desktop.receipts.deductions import assign

        owner, day, cause = self.owner.text().strip(), self.day.value, self.cause.text().strip()
        if case.dispute is not None:
            id_ = case.dispute.id
            return lambda company: assign_dispute(company, id_, owner=owner, answer_by=day, root_cause=cause)
        return lambda company: assign(company, -case.id, owner=owner, deadline=day)


def _cause(case: Case) -> str:
    return case.dispute.root_cause if case.dispute is not None else ""


def _fill(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
