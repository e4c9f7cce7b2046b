"""A customer comes back on a day: set by hand, beside what calls set by themselves."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.values.business_days import business_days
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.fields import DateField, TypingLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("RemindDialog", text)


class RemindDialog(AskDialog):
    """The next working day, unless another is typed."""

    def __init__(self, desk: Desk, customer_id: int, name: str, parent: QWidget) -> None:
        text = _tr("It stands in Today and in the worklist on that day.")
        super().__init__(desk, _tr("Remind me of {who}").format(who=name), text, parent)
        self._customer, self._name = customer_id, name
        self.day = DateField(desk.look, desk.figures, _tr("On"), self)
        self.day.set_value(business_days(desk.company.setting("country")).after(desk.figures.today, 1))
        self.words = TypingLine(self)
        self.words.setAccessibleName(_tr("What for"))
        self.words.setMaxLength(300)
        self.words.setFixedWidth(desk.look.px(440))
        self.add(_tr("On"), self.day)
        self.add(_tr("What for"), self.words, below=True)
        self.finish(_tr("Remind me"), self._post)
        self.day.selectAll()

    def _post(self) -> None:
        if not self.settled(self.day) or (day := self.day.value) is None:
            return
        from ar_desktop.collections.follow_ups import follow_up

        customer, words = self._customer, self.words.text().strip()
        said = _tr("{who}: again on {day}").format(who=self._name, day=self.desk.figures.full_day(day))
        self.write(lambda company: follow_up(company, customer, day, words), lambda _done: said, self.windowTitle())
