"""Today: what needs a person now, each line with the place where it gets done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ar_desktop.collections.follow_ups import finish, postpone
from ar_desktop.reports.glance import Glance, MonthFigures
from ui.desk import Desk
from ui.keys import key_sequence
from ui.page import Page
from ui.today import kpis
from ui.today.asking import TodayAnswers, ToDo
from ui.today.behind import BehindFigures
from ui.today.body import TodayBody
from ui.today.kpi_strip import KpiStrip
from ui.today.leading import place_of
from ui.today.put_off import PutOff, Ticked
from ui.today.rows import TodayRow, done_rows, things_to_do
from ui.widgets.buttons import Btn
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.list_commands import add_list_commands, tools_for
from ui.widgets.list_tools import ListTools
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ar_desktop.company import Changed

_COLUMNS = {"receivable": "total", "overdue": "overdue", "unapplied": "unapplied"}  # of the aging, behind a figure


class TodayPage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._answers = TodayAnswers(desk.company, desk.preferences)
        self._off = PutOff(desk.preferences, desk.company.setting("uuid", ""), desk.figures.today)
        self._to_do: ToDo | None = None
        self._seen: Glance | None = None
        self._months: list[MonthFigures] = []
        self._asked: list[Any] = []  # jobs
        self._past: Any = None  # the job for the months that are over: what is posted meanwhile leaves it alone
        self._past_wanted = False
        self._commands: list[QAction] = []
        self.run()  # answers come when all of this is there
        self.strip = KpiStrip(desk.look, kpis.titles(), self)
        self.body = TodayBody(desk, self)
        self._stack = PageStack(self)
        self.behind = BehindFigures(desk, self._answers, self._stack, self)
        self._lay_out()
        self._connect()
        self._make_commands()

    def _lay_out(self) -> None:
        today = QWidget(self)
        column = QVBoxLayout(today)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self.strip)
        column.addWidget(self.body, 1)
        self._stack.addWidget(today)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _head(self) -> HeadRow:
        look = self.desk.look
        receive = Btn(look, self.tr("Receive payment"), icon="banknote", keys="Ctrl+R")
        invoice = Btn(look, self.tr("New invoice"), icon="plus", variant="primary", keys="Ctrl+I")
        receive.clicked.connect(lambda: self.desk.asked_for.emit("receive", None))
        invoice.clicked.connect(lambda: self.desk.asked_for.emit("invoices", "new"))
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Today"), px=18, weight=600))
        head.addSpacing(look.px(10))
        head.addWidget(Label(look, self.desk.figures.long_day(self.desk.figures.today), role="text2"))
        head.addStretch()
        for button in (receive, invoice):
            button.forbid(self.desk.hindrance)
            head.addWidget(button)
        return head

    def _connect(self) -> None:
        body, desk = self.body, self.desk
        body.table.opened.connect(lambda row, _key: self.open(row))
        body.counted.connect(lambda count: desk.counted.emit("today", count))
        body.charts.bucket_picked.connect(self.show_items)
        body.charts.month_picked.connect(self._show_month)
        body.charts.dso_picked.connect(lambda: self.pick("dso"))
        self.strip.picked.connect(self.pick)
        self.behind.left.connect(self._back)

    # --- what can be done -------------------------------------------------------------------

    def _make_commands(self) -> None:
        table = self.body.table
        self._command(self.tr("&Look at it here"), "Space", self.peek, table)
        self._command(self.tr("&Open what is marked"), "Return", lambda: self.open(self.body.row()), table)
        self._command(self.tr("&Done for today"), "D", self.tick, table)
        self._command(self.tr("Put off until &tomorrow"), "Z", self.put_off, table)
        self._command(self.tr("&Charts as tables"), "Alt+T", self.body.charts.swap, self)
        self._command(self.tr("&Ask again"), "F5", self.run, self)
        tabs = self.body.tabs
        for at in range(tabs.count()):
            name = self.tr("Show “{tab}”").format(tab=tabs.tabText(at))
            self._command(name, f"Alt+{at + 1}", partial(tabs.setCurrentIndex, at), self)

        self._commands += add_list_commands(self, self._tools)

    def _tools(self) -> ListTools:
        """Of the items behind a figure where these are in view."""
        items = self.behind.shown()
        tools = items.tools if items is not None else tools_for(self.desk, self.body.table)
        assert tools is not None, "its rows are all here"
        return tools

    def _command(self, text: str, keys: str, do: Callable[[], object], owner: QWidget) -> None:
        """A letter works only while the list has the focus."""
        action = QAction(text, self)
        action.setShortcut(key_sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        owner.addAction(action)
        self._commands.append(action)

    def commands(self) -> list[QAction]:
        return self._commands

    def open(self, row: TodayRow | None) -> None:
        """Go where it gets done; what was ticked off here comes back."""
        if row is None or row.head is not None:
            return
        if row.verb and row.state:
            self._off.bring_back("" if row.key == "waiting" else row.key)
            self._show_rows()
        elif row.group is not None and row.group.key == "fits":
            self._accept(row)
        elif (place := place_of(row)) is not None:
            self.desk.asked_for.emit(*place)

    def _accept(self, row: TodayRow) -> None:
        """Money that fits one item exactly goes there, from here."""
        from ar_desktop.receipts.applying_fits import apply_exact_fits

        if not self.desk.company.read_only:
            amount = self.desk.figures.money(row.amount or 0)
            said = self.tr("{title}: {amount} applied").format(title=row.title, amount=amount)
            self.desk.write(apply_exact_fits, said)

    def peek(self) -> None:
        """Beside the line that is marked; again, or Esc, and it is gone."""
        self.body.peek_at(None if self.body.peeking else self.body.row())

    def tick(self) -> None:
        """A follow-up is finished in the books; anything else is out of sight until tomorrow."""
        row = self.body.row()
        if row is None:
            return
        if row.state:
            self.open(row)
        elif (follow_up := _follow_up(row)) is not None:
            self.desk.write(lambda company: finish(company, follow_up), self.tr("{who}: done").format(who=row.title))
        else:
            at = datetime.now().astimezone().strftime("%H:%M")
            self._off.tick(Ticked(row.key, row.title, row.why, row.amount, at))
            self._show_rows()

    def put_off(self) -> None:
        """A follow-up moves to the next working day; anything else is out of sight until tomorrow."""
        row, desk = self.body.row(), self.desk
        if row is None or row.state:
            return
        if (follow_up := _follow_up(row)) is not None:
            from ar_desktop.values.business_days import business_days

            day = business_days(desk.company.setting("country")).after(desk.figures.today, 1)
            what = self.tr("{who}: again on {day}").format(who=row.title, day=desk.figures.full_day(day))
            desk.write(lambda company: postpone(company, follow_up, day), what)
        else:
            self._off.until_tomorrow(row.key)
            self._show_rows()

    # --- the questions ----------------------------------------------------------------------

    def run(self) -> None:
        """Ask for everything; what still runs is stopped."""
        self._past_wanted = True
        if self._past is not None:
            self._past.cancel()
        self._ask()

    def _ask(self) -> None:
        """What there is to do comes first, by itself; then the figures, and the months, which take longest."""
        for job in self._asked:
            job.cancel()
        answers, backup = self._answers, self._answers.last_backup()
        self._asked = [
            self.desk.ask(
                self, lambda read, _progress: answers.to_do(read, backup), self._show_to_do, failed=self._ask_glance
            )
        ]

    def _ask_glance(self) -> None:
        answers = self._answers
        self._asked.append(self.desk.ask(self, lambda read, _progress: answers.glance(read), self._show_glance))

    def _ask_past(self) -> None:
        self._past_wanted = False
        title = self.tr("Figures of the last months")
        self._past = self.desk.ask(self, self._answers.months, self._show_months, title=title)

    def refresh(self, changed: Changed | None = None) -> None:
        """The months that are over are asked again by F5 alone: of all figures they take the longest."""
        self._ask()

    def _show_to_do(self, found: ToDo) -> None:
        first, self._to_do = self._to_do is None, found
        self.body.show_steps(found.steps)
        self.strip.tell(kpis.promised(found.running, self.desk.figures))
        self._show_rows()
        if first and self.isVisible():
            self._say_keys()
        if first and self.isVisible() and not isinstance(QApplication.focusWidget(), QLineEdit):
            self.body.give_focus()  # what was there to take it before was empty
        self._count("collections", found.calls)
        self._count("collections:promises", sum(1 for one in found.running if one.state != "kept"))
        self._ask_glance()

    def _count(self, line: str, number: int) -> None:
        self.desk.counted.emit(line, self.desk.figures.count(number) if number else "")

    def _show_rows(self) -> None:
        found, figures = self._to_do, self.desk.figures
        if found is not None:
            to_do = things_to_do(found.groups, figures, self._off)
            self.body.show_rows(to_do, done_rows(found.done, figures, self._off))

    def _show_glance(self, seen: Glance) -> None:
        self._seen = seen
        for kpi in kpis.kpis(seen, self.desk.figures):
            self.strip.tell(kpi)
        self._show_dso()
        if self._past_wanted:
            self._ask_past()

    def _show_months(self, months: Sequence[MonthFigures]) -> None:
        self._months = list(months)
        self._show_dso()

    def _show_dso(self) -> None:
        seen = self._seen
        if seen is None:
            return
        if self._months:  # the plotting library is there
            self._months[-1] = MonthFigures(self._months[-1].day, seen.buckets, seen.dso, seen.dso_best)
            self.body.charts.show_months(self._months)
            self.body.charts.show_glance(seen)
        self.strip.tell(kpis.dso(seen, self._months, self.desk.figures))

    # --- what is behind a figure ------------------------------------------------------------

    def pick(self, key: str) -> None:
        """A figure of the strip was asked "why?"."""
        if key == "promised":
            self.desk.asked_for.emit("collections", "promises")
        elif key == "dso":
            self.desk.asked_for.emit("reports", "kpis")
        elif self._seen is not None:
            self.show_items(_COLUMNS[key])

    def show_items(self, column: str) -> None:
        """The items behind a figure, by the column of the aging that it stands in."""
        kpi = next((self.strip.told(key) for key, name in _COLUMNS.items() if name == column), None)
        if kpi is not None:
            title, amount = kpi.title, kpi.figure
        else:
            assert self._seen is not None
            at = self._seen.labels.index(column)
            title, amount = self.body.charts.titles()[at], self.desk.figures.plain(self._seen.buckets[at])
        self.behind.show(column, title, amount)

    def _show_month(self, day: date) -> None:
        from ar_desktop.reports.parameters import Parameters
        from ui.reports.drilling import OtherReport
        from ui.reports.questions import Question

        self.desk.asked_for.emit("reports", OtherReport("aging", Question(Parameters(as_of=day))))

    def _back(self) -> None:
        self._stack.setCurrentIndex(0)
        self.body.give_focus()

    def enter(self) -> None:
        self._back()
        self._say_keys()

    def _say_keys(self) -> None:
        keys = self.tr("Enter opens the line, Space peeks, D done for today, Z tomorrow")
        self.desk.said.emit(keys if self.body.begun else "")

    def show_what(self, what: object) -> None:
        if isinstance(what, str) and what in kpis.KEYS:
            self.pick(what)


def _follow_up(row: TodayRow) -> int | None:
    """The id of the follow-up that a row is."""
    is_one = row.group is not None and row.group.key == "follow_ups"
    return row.line.subject if is_one and row.line is not None else None
