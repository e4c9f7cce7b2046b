"""Asks before a month is closed, and why one is opened again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ar_desktop.values.dates import Month
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import TypingLine


class CloseMonthDialog(AskDialog):
    """Closing is asked for by its name: everybody who posts is bound by it."""

    def __init__(self, desk: Desk, month: Month, waiting: str, parent: QWidget | None = None) -> None:
        self._month, self._name = month, desk.figures.month(month.first)
        title = desk.tr("Close {month}?").format(month=self._name)
        super().__init__(desk, title, _what_closing_does(desk, month, waiting), parent)
        self._word = desk.figures.month_name(month.first).upper()
        self.typed = TypingLine(self)
        self.typed.setAccessibleName(self.tr("Type {word} to go on").format(word=self._word))
        self.typed.setFixedWidth(desk.look.px(200))
        self.add(self.typed.accessibleName(), self.typed, below=True)
        self.finish(self.tr("Close {month}").format(month=self._name), self._close, variant="danger")
        self.typed.textChanged.connect(lambda _text: self._weigh())
        self._weigh()
        self.typed.setFocus()

    def _weigh(self) -> None:
        self.go.setEnabled(self.typed.text().strip().casefold() == self._word.casefold())

    def _close(self) -> None:
        from ar_desktop.ledger.periods import close_period

        if self.go.isEnabled():
            said = self.tr("{month} is closed").format(month=self._name)
            self.write(lambda company: close_period(company, self._month), lambda _done: said, said)


class ReopenMonthDialog(AskDialog):
    def __init__(self, desk: Desk, month: Month, parent: QWidget | None = None) -> None:
        self._month, self._name = month, desk.figures.month(month.first)
        title = desk.tr("Reopen {month}?").format(month=self._name)
        text = desk.tr("It and all later months take postings again; figures already handed on may change. "
                       "The reason stays in the audit trail.")  # fmt: skip
        super().__init__(desk, title, text, parent)
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMinimumWidth(desk.look.px(440))
        self.add(self.tr("Reason, for the audit trail"), self.reason, below=True)
        self.finish(self.tr("Reopen {month}").format(month=self._name), self._reopen, variant="danger")
        self.reason.setFocus()

    def _reopen(self) -> None:
        from ar_desktop.ledger.periods import reopen_period

        reason = self.reason.text()
        said = self.tr("{month} is open again").format(month=self._name)
        self.write(lambda company: reopen_period(company, self._month, reason), lambda _done: said, said)


def _what_closing_does(desk: Desk, month: Month, waiting: str) -> str:
    today, parts = desk.company.today, []
    if month.first > today:
        parts.append(desk.tr("This month has not begun: nothing of it could be posted."))
    elif month.last >= today:
        days = (month.last - today).days + 1
        parts.append(desk.tr("This month has not ended: {n} days of it, today included, could not be posted.")
                     .format(n=days))  # fmt: skip
    parts.append(desk.tr("After this nothing can be dated in it or in any month before."))
    if waiting:
        parts.append(desk.tr("Still waiting: {points}.").format(points=waiting))
    parts.append(desk.tr("Reopening is possible, and asks for a reason."))
    return " ".join(parts)
