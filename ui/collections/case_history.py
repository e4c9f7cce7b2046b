"""What happened with the customer since a case was opened, latest first."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.collections.timeline import Entry, Group
from ar_desktop.collections.timeline_words import headline
from ui.collections.cases import Case
from ui.desk import Desk
from ui.jobs import Job
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import TYPING_PAUSE
from ui.widgets.labels import Label
from ui.widgets.table_panel import TablePanel
from ui.widgets.timeline_rows import icon_of

MOST: Final = 60
_SPOKEN: Final[tuple[Group, ...]] = ("calls", "notes", "written", "promises", "disputes", "money")


def _tr(text: str) -> str:
    return QCoreApplication.translate("CaseHistory", text)


class CaseHistory(QWidget):
    opened = Signal(object)  # Entry

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look, figures = desk.look, desk.figures
        columns = (
            Column[Entry]("day", _tr("Date"), lambda one: figures.day(one.day), role="text2", width=64),
            Column[Entry]("mark", "", lambda one: icon_of(one).says, "icon", value=icon_of, width=30),
            Column[Entry]("what", _tr("What"), lambda one: headline(one, figures.words, figures.today), width=160,
                          stretch=1, tip=lambda one: one.text),
        )  # fmt: skip
        self.model: TableModel[Entry] = TableModel(list(columns), self)
        self.panel = TablePanel(look, self.model, _tr("History"), self, edge=20)
        self.panel.table.head.hide()
        self._count = Label(look, px=12, role="text2")
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(6), look.px(16), look.px(4))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, _tr("History"), weight=600))
        head.addWidget(self._count)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        self._case: Case | None = None
        self._job: Job[list[Entry]] | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.panel.table.opened.connect(lambda entry, _key: self.opened.emit(entry))

    def show_case(self, case: Case) -> None:
        if self._case is None or self._case.id != case.id:
            self.model.set_rows(())
            self._count.setText("")
        self._case = case
        self._pause.start()

    def _ask(self) -> None:
        case = self._case
        assert case is not None, "the pause began with a case"
        if self._job is not None:
            self._job.cancel()
        today = self._desk.figures.today

        def query(read: Any, _progress: object) -> list[Entry]:
            from ar_desktop.collections.timeline import timeline

            found = timeline(read, case.customer_id, today, groups=_SPOKEN, limit=MOST)
            return [entry for entry in found if entry.day >= case.since]

        self._job = self._desk.ask(self, query, self._show)

    def _show(self, entries: list[Entry]) -> None:
        self._job = None
        self.model.set_rows(entries)
        figures = self._desk.figures
        said = _tr("{n} entries") if len(entries) != 1 else _tr("{n} entry")
        self._count.setText(said.format(n=figures.count(len(entries))) if entries else "")
        nothing = EmptyState(self._desk.look, "message-square", _tr("Nothing was said about it since"))
        self.panel.settle(None if entries else nothing)
