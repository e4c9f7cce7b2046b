"""What happened with a customer since a case was opened or a promise made, latest first."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.collections.timeline import Entry, Group
from ar_desktop.collections.timeline_words import headline
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
    call_wanted = Signal(object)  # customer id

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look, figures = desk.look, desk.figures

        def what(entry: Entry) -> str:
            return headline(entry, figures.words, figures.today, figures.base)

        columns = (
            Column[Entry]("day", _tr("Date"), lambda one: figures.day(one.day), role="text2", width=64),
            Column[Entry]("mark", "", lambda one: icon_of(one).says, "icon", value=icon_of, width=30),
            Column[Entry]("what", _tr("What"), what, width=160, stretch=1, tip=lambda one: one.text),
        )  # fmt: skip
        self.model: TableModel[Entry] = TableModel(list(columns), self)
        self.panel = TablePanel(look, self.model, _tr("History"), self, edge=20)
        self.panel.table.head.hide()
        self.panel.setMinimumHeight(look.px(58))
        self.panel.table.setMinimumHeight(look.px(58))
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
        self._asked: tuple[int, date] | None = None
        self._job: Job[list[Entry]] | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.panel.table.opened.connect(lambda entry, _key: self._open(entry))

    def show_since(self, customer_id: int, since: date) -> None:
        if self._asked != (customer_id, since):
            self._let_go()
            self.model.set_rows(())
            self._count.setText("")
        self._asked = (customer_id, since)
        self._pause.start()

    def _let_go(self) -> None:
        """Of the question that is on its way."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _ask(self) -> None:
        assert self._asked is not None, "the pause began with somebody"
        self._let_go()
        (customer_id, since), today = self._asked, self._desk.figures.today

        def query(read: Any, _progress: object) -> list[Entry]:
            from ar_desktop.collections.timeline import timeline

            found = timeline(read, customer_id, today, groups=_SPOKEN, limit=MOST)
            return [entry for entry in found if entry.day >= since]

        self._job = self._desk.ask(self, query, self._show)

    def _open(self, entry: Entry) -> None:
        """Where it stands: its receipt, its document, else the customer's call."""
        if entry.kind in ("receipt", "returned_payment"):
            self._desk.asked_for.emit("receipts", entry.number)
        elif entry.document_id is not None:
            self._desk.asked_for.emit("invoices", entry.document_id)
        elif self._asked is not None:
            self.call_wanted.emit(self._asked[0])

    def _show(self, entries: list[Entry]) -> None:
        self._job = None
        self.model.set_rows(entries)
        figures = self._desk.figures
        said = _tr("{n} entries") if len(entries) != 1 else _tr("{n} entry")
        self._count.setText(said.format(n=figures.count(len(entries))) if entries else "")
        nothing = EmptyState(self._desk.look, "message-square", _tr("Nothing happened since"))
        self.panel.settle(None if entries else nothing)
