"""One report: its questions, its charts, its table with totals and proof; run as a job with Cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ar_desktop.progress import Progress
from ar_desktop.reports.catalogue import Report
from ar_desktop.reports.table import ReportTable
from ui.desk import Desk
from ui.figures import Figures
from ui.problems import strip_for
from ui.reports.actions import ReportActions
from ui.reports.answers import Answer, Answers, MonthEnd
from ui.reports.charts import WITH_CHARTS, WITH_MONTHS, ReportCharts
from ui.reports.question_row import QuestionRow
from ui.reports.questions import Question
from ui.reports.report_head import ReportHead
from ui.reports.report_table import ReportTablePanel
from ui.widgets.message_strip import MessageStrip
from ui.widgets.selection import Selection

ROOM_FOR_CHARTS: Final = 560  # pixels of the page at 100 %; below, the table has it all


class ReportView(QWidget):
    """`title` is shown where the entry was saved under a name; empty: the report's own."""

    opened = Signal(object, str)  # a row, a Figure or None for the total; the column's key
    asked = Signal(object)  # Question, each time it is run

    def __init__(
        self,
        desk: Desk,
        answers: Answers,
        report: Report,
        question: Question,
        actions: ReportActions,
        title: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self._answers, self.report = desk, answers, report
        self._named = title
        self.answer: Answer | None = None
        self.question: Question = question
        self._job: Any = None
        self._then: Callable[[], None] | None = None  # waits for the answer that is on its way
        self.head = ReportHead(desk.look, actions, self)
        self.row = QuestionRow(desk, answers, report, question, self)
        self.charts = ReportCharts(desk.look, report.name, self) if report.name in WITH_CHARTS else None
        self.table = ReportTablePanel(desk, report.name, title or desk.figures.words.say(report.title), self)
        self._strips = QVBoxLayout()
        self._lay_out()
        self.head.tell(title or desk.figures.words.say(report.title), "")
        self.row.run_wanted.connect(self.run)
        self.row.pressed.connect(self.run_settled)
        self.table.opened.connect(self.opened)
        self.table.stated.connect(self._state)
        self.table.summed.connect(self._sum)

    def _lay_out(self) -> None:
        look = self.desk.look
        self._strips.setContentsMargins(look.px(20), 0, look.px(16), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.row)
        column.addLayout(self._strips)
        if self.charts is not None:
            column.addWidget(self.charts)
            self.charts.picked.connect(self._open_bar)
        column.addWidget(self.table, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_charts()

    def _fit_charts(self) -> None:
        if self.charts is not None:
            self.charts.setVisible(self.height() >= self.desk.look.px(ROOM_FOR_CHARTS) and self.charts.filled)

    # --- the job ----------------------------------------------------------------------------

    def run_settled(self) -> None:
        """Ask with what is being typed; while a field is wrong nothing is asked."""
        before = self._job
        if self.row.settle() and self._job is before:  # what was taken has asked already
            self.run()

    def when_settled(self, do: Callable[[], None]) -> None:
        """`do` once what stands in the fields is what the table answers; never while a field is wrong."""
        if not self.row.settle():
            return
        if self._job is not None and not self._job.over:
            self._then = do
        else:
            do()

    def run(self) -> None:
        """Ask anew; what still runs is stopped, and the table stays until the answer is here."""
        question = self.row.question()
        if question is None:
            self._wait_for_customer()
            return
        self.question = question
        self.asked.emit(question)
        if self._job is not None:
            self._job.cancel()
        self.table.wait()
        answers, name = self._answers, self.report.name

        def ask(reading: Any, progress: Progress) -> Answer:
            from ar_desktop.documents import report_text  # noqa: F401  the window does not wait for it

            return answers.report(reading, name, question.asked, progress)

        title = self.desk.figures.words.say(self.report.title)
        self._job = self.desk.jobs.read(
            self.desk.company, ask, self._show, failed=self._fail, title=title, stopped=self._stopped
        )

    def _stopped(self) -> None:
        self.table.settle()
        if self._job is None or self._job.over:  # else another question took its place
            self._then = None

    def _show(self, answer: Answer) -> None:
        if not isValid(self):
            return
        self.answer = answer
        table, figures = answer.table, self.figures_of(answer.table)
        self.head.tell(self._named or figures.words.say(table.title), self._about(answer))
        self.table.show_report(table, figures)
        self._show_strips(table)
        if self.charts is not None:
            QTimer.singleShot(0, self, self._show_charts)  # a first plot takes as long as the table
        self.say_proof()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _show_charts(self) -> None:
        if self.charts is not None and (answer := self.answer) is not None:
            self.charts.show_report(answer.table, self.figures_of(answer.table))
            self._fit_charts()
            self._ask_months(answer)

    def _fail(self, error: Exception) -> None:
        """What was asked can't be answered: said above the table, which stays."""
        if isValid(self):
            self._then = None
            self._clear_strips()
            strip = strip_for(error, self.desk.look)
            strip.closed.connect(self._clear_strips)
            self._add_strip(strip)
            self.table.settle()

    def _ask_months(self, answer: Answer) -> None:
        if self.report.name not in WITH_MONTHS:
            return
        answers, name, asked = self._answers, self.report.name, answer.asked
        until = asked.last or asked.as_of or self.desk.figures.today
        self.desk.ask(
            self,
            lambda reading, progress: answers.month_ends(reading, name, asked, until, progress),
            lambda ends: self._show_months(answer, ends),
            title=self.tr("The months before"),
        )

    def _show_months(self, answer: Answer, ends: Sequence[MonthEnd]) -> None:
        if answer is self.answer and self.charts is not None:
            self.charts.show_months(ends, self.figures_of(answer.table))

    def figures_of(self, table: ReportTable) -> Figures:
        """Amounts of the report's own currency stand without its code, which the head names."""
        own = self.desk.figures
        if table.currency == own.base:
            return own
        return Figures(own.words, table.currency, own.today, brackets=own.brackets)

    def _about(self, answer: Answer) -> str:
        table = answer.table
        base = table.currency == self.desk.figures.base
        parts = [self.tr("base currency {base}") if base else self.tr("amounts in {base}")]
        if table.customer_name:
            parts.insert(0, table.customer_name.replace("{", "{{").replace("}", "}}"))
        if self._named:
            parts.insert(0, self.desk.figures.words.say(table.title))
        if table.parameters.get("known_at"):
            parts.append(self.tr("as known on {day}").format(day=table.parameters["known_at"]))
        return ", ".join(parts).format(base=table.currency)

    def _wait_for_customer(self) -> None:
        """Nothing can be asked before it is known of whom."""
        if self.report.needs_customer and self.answer is None:
            self.table.teach(
                self.tr("Whose ledger?"), self.tr("Type a name or a code above; the ledger is there at once.")
            )

    # --- proof and messages -----------------------------------------------------------------

    def _show_strips(self, table: ReportTable) -> None:
        from ar_desktop.documents.report_text import notes, proof_sentence  # there since the report is

        self._clear_strips()
        words = self.desk.figures.words
        if table.proof is not None and table.proof.difference:
            text = " ".join([proof_sentence(table, words), *notes(table, words)])
            self._add_strip(MessageStrip(self.desk.look, "red", self.tr("The books do not agree."), text))
        elif table.notes:
            self._add_strip(MessageStrip(self.desk.look, "amber", " ".join(notes(table, words))))

    def _add_strip(self, strip: MessageStrip) -> None:
        self._strips.addWidget(strip)
        self._strips.addSpacing(self.desk.look.px(8))
        strip.announce()

    def _clear_strips(self) -> None:
        while (item := self._strips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def say_proof(self) -> None:
        answer = self.answer
        if answer is None or not self.isVisible():
            self.desk.said.emit("")
            return
        took = self.desk.figures.words.number(answer.seconds_told, 2)
        proof = answer.table.proof
        if proof is None:
            count = len(answer.table.rows)
            rows = "" if answer.table.upright else self.tr("{n} rows") if count != 1 else self.tr("{n} row")
            said = rows.format(n=self.desk.figures.count(count))
            self.desk.said.emit(f"{said}   {took} s".strip())
            return
        agrees = self.tr("Agrees with control account {account}, {sum}")
        not_so = self.tr("Does not agree with control account {account}, {sum}")
        text = (not_so if proof.difference else agrees).format(
            account=proof.account or answer.account, sum=self.desk.figures.plain(proof.control)
        )
        self.desk.said.emit(f"{text}   {took} s")

    def _state(self, text: str) -> None:
        if self.isVisible():
            self.desk.stated.emit(text)

    def _sum(self, selection: Selection) -> None:
        sums = self.table.sum_of(selection)
        if not self.isVisible() or self.answer is None:
            return
        if selection.count < 2 or not sums:
            self.say_proof()
            return
        figures = self.figures_of(self.answer.table)
        total = " + ".join(figures.plain(amount, code) for code, amount in sorted(sums.items()))
        text = self.tr("{n} selected, {sum} {currency}")
        self.desk.said.emit(text.format(n=figures.count(selection.count), sum=total, currency=figures.base))

    def _open_bar(self, key: str) -> None:
        """A bar of the aging and of the figures is a column; of the sales it is a row."""
        answer = self.answer
        if answer is None:
            return
        row = next((row for row in answer.table.rows if str(row[0]) == key), None)
        self.opened.emit(row, key if row is None else "total")
