"""Month-end: the months with their states, what of each still waits, and closing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.closing.months import MonthState, OpenPoint, month_points, months
from ar_desktop.reports.catalogue import find
from ar_desktop.reports.month_proof import MonthProof, month_proof
from ar_desktop.reports.parameters import Parameters
from ar_desktop.values.dates import Month
from ui.closing.closing_band import ClosingBand
from ui.closing.dialogs import CloseMonthDialog, ReopenMonthDialog
from ui.closing.proof_pane import ProofPane
from ui.closing.steps_pane import StepsPane
from ui.closing.words import PLACES, point_text, state_pill
from ui.desk import Desk
from ui.jobs import Job
from ui.keys import key_sequence
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.page import Page
from ui.reports.drilling import OtherReport
from ui.reports.questions import OTHER, Question
from ui.widgets.fields import TYPING_PAUSE
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.panes import Panes
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.remembered_split import remember_split
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed, Reading

LEFT: Final = 390
ROOM_FOR_WORDS: Final = 600
STEPS: Final = 60 + 28 + 6 * 46 + 4  # pixels at 100 %: what the steps take


class ClosingPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.model: TableModel[MonthState] = TableModel(self._columns(), self, key=_number)
        self.panel = TablePanel(look, self.model, self.tr("Months"), self, edge=20)
        self.table = self.panel.table
        self.pane, self.proof = StepsPane(desk, self), ProofPane(desk, self)
        self.band = ClosingBand(desk, self)
        self._about = ElidedLabel(look, role="text2")
        self._points: Sequence[OpenPoint] | None = None  # None: not known yet
        self._asked: Month | None = None
        self._closing = False  # wanted before the points were there
        self._job: Job[tuple[list[OpenPoint], MonthProof]] | None = None
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE)
        self._pause.timeout.connect(self._ask_points)
        self.tools = ListTools(desk, self.table, self.tr("Months"), parent=self)
        self.tools.hide()
        RememberedColumns(self.table, desk.preferences, "months")
        self._lay_out()
        self._connect()

    def first_shown(self) -> None:
        self.panel.wait()
        self.refresh()

    def _columns(self) -> list[Column[MonthState]]:
        figures = self.desk.figures

        def since(row: MonthState) -> str:
            if row.since is None:
                return ""
            return self.tr("{day} by {user}").format(day=figures.day(row.since), user=row.user)

        def days(row: MonthState) -> str:
            return figures.count(row.days) if row.days is not None else ""

        def again(row: MonthState) -> str:
            if not row.reopened:
                return ""
            return self.tr("{n} times: {reason}").format(n=row.reopened, reason=row.reason)

        return [
            Column("month", self.tr("Month"), lambda row: figures.month(row.month.first), width=130, stretch=1,
                   weight=500, sort="month", exact=lambda row: row.month.first),
            Column("state", self.tr("State"), lambda row: state_pill(row.state).text, "pill",
                   value=lambda row: (state_pill(row.state),), width=90, sort="state"),
            Column("since", self.tr("Since"), since, width=130, stretch=1, gives_way=1, sort="since"),
            Column("days", self.tr("Days needed"), days, "number", width=90, role="text2", gives_way=2,
                   value=lambda row: row.days, sort="days"),
            Column("again", self.tr("Reopened"), again, width=100, stretch=1, role="text2", tip=again,
                   gives_way=3),
        ]  # fmt: skip

    def _lay_out(self) -> None:
        look = self.desk.look
        top = QWidget()
        top.setFixedHeight(look.px(52))
        head = QHBoxLayout(top)
        head.setContentsMargins(look.px(20), 0, look.px(16), 0)
        head.setSpacing(look.px(12))
        head.addWidget(Label(look, self.tr("Month-end"), px=18, weight=600))
        head.addWidget(self._about, 1)
        head.addWidget(self.band.close_button)
        split = Panes()
        split.addWidget(self._left())
        split.addWidget(self.proof)
        for pane in (0, 1):
            split.setStretchFactor(pane, 1)  # a narrow window takes from both
        split.setSizes([look.px(580), look.px(660)])
        remember_split(split, self.desk.preferences, "closing")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(top)
        outer.addWidget(Hairline(look))
        outer.addWidget(split, 1)

    def _left(self) -> QWidget:
        """The steps of the month that is marked, all months, and what closing does."""
        look = self.desk.look
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.pane.setMaximumHeight(look.px(STEPS))
        self.pane.setMinimumWidth(look.px(LEFT))
        column.addWidget(self.pane, 3)
        column.addWidget(Hairline(look))
        column.addWidget(self.panel, 1)
        column.addWidget(self.band)
        return left

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.band.explain(self.height() >= self.desk.look.px(ROOM_FOR_WORDS))

    def _connect(self) -> None:
        self.table.row_changed.connect(self._on_row)
        self.table.opened.connect(lambda _row, _key: self.pane.table.setFocus())
        self.pane.wanted.connect(lambda key: self.desk.asked_for.emit(*PLACES[key]))
        self.proof.report_wanted.connect(self._show_report)
        for button, text, keys, do in (
            (self.band.close_button, self.tr("&Close the month…"), ("Ctrl+Return", "Ctrl+Enter"), self.ask_close),
            (self.band.soft, self.tr("&Soft-close the month"), ("F7",), self.soft_close),
            (self.band.reopen, self.tr("&Reopen the month…"), ("F8",), self.ask_reopen),
        ):
            button.clicked.connect(do)
            self._command(text, keys, do)
        add_list_commands(self, lambda: self.tools)

    def _command(self, text: str, keys: Sequence[str], do: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcuts([key_sequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        self.addAction(action)

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self.table.setFocus()
        self.table.ensure_row()
        self._say()

    def refresh(self, changed: Changed | None = None) -> None:
        today = self.desk.company.today
        self.desk.ask(self, lambda read, _progress: months(read, today), self._show)

    def _show(self, rows: list[MonthState]) -> None:
        self.model.set_rows(rows)
        self.panel.settle()
        if not self.table.selectionModel().hasSelection():
            self.table.select_row(self._first_to_close(rows))
        elif (row := self.current()) is not None:
            self._on_row(row)  # its state may be another
        self._say()

    def _first_to_close(self, rows: list[MonthState]) -> int:
        """The latest month that is over and not closed: all before it close with it."""
        today = self.desk.company.today
        over = [at for at, row in enumerate(rows) if row.state != "closed" and row.month.last < today]
        return over[0] if over else 0

    def current(self) -> MonthState | None:
        return self.model.row_at(self.table.currentIndex().row())

    def _on_row(self, row: Any) -> None:
        if row is None:
            return
        self.band.show_month(row)
        self._say_month(row)
        if row.month != self._asked:
            self.pane.wait(self._said_of(row))
            self.proof.wait()
        self._asked, self._points, self._closing = row.month, None, False
        self._drop_job()
        self._pause.start()

    def _drop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _ask_points(self) -> None:
        self._pause.stop()
        self._drop_job()
        month = self._asked
        assert month is not None, "asked for the row that is current"
        company, today = self.desk.company, self.desk.company.today

        def query(read: Reading, _progress: object) -> tuple[list[OpenPoint], MonthProof]:
            return month_points(read, month), month_proof(company, read, month, today)

        self._job = self.desk.ask(self, query, self._show_points)

    def _show_points(self, found: tuple[Sequence[OpenPoint], MonthProof]) -> None:
        points, proof = found
        self._points, self._job = [point for point in points if point.count], None
        row = self.current()
        self.pane.show_points(points, self._said_of(row) if row is not None else "")
        self.proof.show_proof(proof)
        if self._closing:
            self.ask_close()

    def _say_month(self, row: MonthState) -> None:
        said = {
            "closed": self.tr("{month}, closed"), "soft": self.tr("{month}, soft-closed"),
            "open": self.tr("{month}, open until you close it"),
        }[row.state]  # fmt: skip
        self._about.setText(said.format(month=self.desk.figures.month(row.month.first)))

    def _show_report(self, name: str, proof: MonthProof | None) -> None:
        """What a figure of the proof is made of, at the same day."""
        if proof is not None:
            of_period = find(name).period
            asked = Parameters(first=proof.day.replace(day=1), last=proof.day)
            question = Question(asked, OTHER) if of_period else Question(Parameters(as_of=proof.day))
            self.desk.asked_for.emit("reports", OtherReport(name, question))

    def _said_of(self, row: MonthState) -> str:
        today, figures = self.desk.company.today, self.desk.figures
        if row.since is not None:
            return self.tr("Since {day}, by {user}").format(day=figures.day(row.since), user=row.user)
        if row.month.first > today:
            return self.tr("This month has not begun")
        if row.month.last >= today:
            return self.tr("Runs until {day}").format(day=figures.day(row.month.last))
        days = (today - row.month.last).days
        return self.tr("Over for {n} days").format(n=figures.count(days))

    def _say(self) -> None:
        if self.isVisible():
            count = self.model.count()
            said = self.tr("{n} months") if count != 1 else self.tr("{n} month")
            self.desk.said.emit(said.format(n=self.desk.figures.count(count)))
            self.desk.hinted.emit(self.tr("Enter goes to what is open in the month"))

    # --- closing ----------------------------------------------------------------------------

    def _may(self, *states: str) -> MonthState | None:
        row = self.current()
        return row if row is not None and row.state in states and not self.desk.company.read_only else None

    def soft_close(self) -> None:
        from ar_desktop.ledger.periods import close_period

        if (row := self._may("open")) is not None:
            month = row.month
            said = self.tr("{month} is soft-closed").format(month=self.desk.figures.month(month.first))
            self.desk.write(lambda company: close_period(company, month, soft=True), said)

    def ask_close(self) -> None:
        """Only once it is known what of the month still waits."""
        row = self._may("open", "soft")
        self._closing = row is not None and self._points is None
        if self._closing and (self._job is None or self._job.over):
            self._ask_points()
        elif row is not None and self._points is not None:
            waiting = ", ".join(point_text(point, self.desk.figures) for point in self._points)
            CloseMonthDialog(self.desk, row.month, waiting, self).open()

    def ask_reopen(self) -> None:
        if (row := self._may("soft", "closed")) is not None:
            ReopenMonthDialog(self.desk, row.month, self).open()


def _number(row: MonthState) -> int:
    return row.month.year * 12 + row.month.month
