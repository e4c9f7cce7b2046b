"""The statement run: planned with every reason, made in worker processes, kept in the books at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.batches import BatchLine
from ui.desk import Desk
from ui.keys import key_sequence
from ui.letting_go import let_go
from ui.problems import strip_for
from ui.statements.lines import lines_of, planned_of, statement_columns, summary, toggle
from ui.statements.on_threads import Planned, keep, make, plan_of
from ui.statements.options import Options
from ui.statements.papers import Papers
from ui.undo import way_back
from ui.widgets.batch_page import BatchPage
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from ar_desktop.company import Changed
    from ar_desktop.documents.statement_plan import StatementPlan
    from ui.statements.making import Kept, MadeRun


class StatementsPage(BatchPage):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            QCoreApplication.translate("StatementsPage", "Statement run"),
            statement_columns(desk.figures),
            lambda line: f"{planned_of(line).name} {planned_of(line).customer}",
            doing=QCoreApplication.translate("StatementsPage", "Making {n} of {total}"),
            done=QCoreApplication.translate("StatementsPage", "Made"),
            parent=parent,
        )
        self._plan: StatementPlan | None = None
        self._plan_job: Any = None
        self._fresh = True  # nothing of the plan was made yet
        self._keeping = False
        self._making: list[BatchLine] = []
        self.asked = Options(desk, self)
        self.search = SearchField(desk.look, self.tr("Find a customer"), self)
        self.papers = Papers(self)
        self._put_together()
        self.preview_with(self.papers.find)
        self.ended.connect(self._on_made)

    def first_shown(self) -> None:
        self.plan()

    def _put_together(self) -> None:
        look = self.desk.look
        self.options.addWidget(self.asked, 1)
        self._fit_search()
        look.changed.connect(self._fit_search)
        self.search.searched.connect(self.list.narrow)
        self.search.down_wanted.connect(self.list.panel.table.setFocus)
        self._again = Btn(look, self.tr("Plan anew"), icon="rotate-ccw", keys="F5")
        self._open = Btn(look, self.tr("Open folder"), icon="folder-open")
        self._leave = Btn(look, self.tr("Leave out, or take in"), icon="circle-dashed", keys="Space")
        self._print = Btn(look, self.tr("Print all made"), icon="printer", keys="Alt+A")
        self._print.clicked.connect(self.papers.print_all)
        for button in (self._leave, self._again, self._open, self._print):
            self.below.addWidget(button)
        self.below.addWidget(self.search)
        self.below.addWidget(self.note, 1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._open.clicked.connect(self.open_folder)
        self._again.clicked.connect(self.plan)
        self._leave.clicked.connect(self.leave_out)
        self.begin_button.clicked.connect(self.begin)
        self.asked.plan_wanted.connect(self.plan)
        self.asked.list_wanted.connect(self._show_plan)
        self.action(self.tr("Plan &anew"), "F5", self.plan)
        self.action(self.tr("&Leave out, or take in"), "", self.leave_out)
        self.action(self.tr("&Open the folder"), "", self.open_folder)
        space = QShortcut(key_sequence("Space"), self.list.panel.table, self.leave_out)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._show_buttons()

    def _fit_search(self) -> None:
        self.search.setFixedWidth(self.desk.look.px(190))

    # --- who gets one -------------------------------------------------------------------------

    def plan(self) -> None:
        """Ask who would get a statement; what was made before stays in the books."""
        asked = self.asked.asked()
        if asked is None or self.batch.running or self._keeping:
            return
        if self._plan_job is not None:
            self._plan_job.cancel()
        company, figures = self.desk.company, self.desk.figures
        self.list.panel.wait()

        self._plan_job = self.desk.jobs.read(
            company,
            lambda read, progress: plan_of(company, asked, figures, read, progress),
            self._on_plan,
            failed=self._fail,
            title=self.tr("Who gets a statement"),
        )

    def _on_plan(self, planned: Planned) -> None:
        if isValid(self):
            before, lines = self._plan, self.list.lines()
            self._plan, self._fresh = planned.plan, True
            self.strip.hide()
            self._show_plan(planned)
            if before is not None and self.list.lines() is not lines:
                held = list(before.statements)
                self.desk.jobs.run(lambda _progress: let_go(lines, held), lambda _none: None)

    def _show_plan(self, planned: Planned | None = None) -> None:
        """With the lines that came with it, unless another least balance is asked for by now."""
        asked = self.asked.asked()
        if self._plan is None or asked is None or not self._fresh:
            return
        if planned is not None and planned.least == asked.least:
            self.list.show_lines(planned.lines)
        else:
            self.list.show_lines(lines_of(self._plan, asked.least, self.desk.figures))
        if not self._plan.statements:
            text = self.tr("Statements come from invoices and payments; there are none up to this date.")
            nothing = EmptyState(self.desk.look, "inbox", self.tr("Nobody has anything to be told"), text)
            self.list.panel.settle(nothing)
        self._say_plan()
        self.show_paper_again()

    def _say_plan(self) -> None:
        """What would be made; once something was, the head says that, until there is another plan."""
        if self._plan is None or not self._fresh:
            return
        figures, waiting = self.desk.figures, self._missing()
        self.about.setText(summary(self._plan, len(waiting), figures))
        text = self.tr("Make {n} statements") if len(waiting) != 1 else self.tr("Make {n} statement")
        self.begin_button.setText(text.format(n=figures.count(len(waiting))))
        self.begin_button.setAccessibleName(self.begin_button.text())
        self.begin_button.updateGeometry()
        self._show_buttons()
        if self.isVisible():
            from ar_desktop.documents.statement_plan import balance_of  # there since the plan is

            total = figures.plain(balance_of(planned_of(line) for line in waiting))
            self.desk.said.emit(self.tr("Balance of the run {sum} {base}").format(sum=total, base=figures.base))

    def leave_out(self) -> None:
        if self._fresh and not self.batch.running:
            keys = toggle(self.list.selected())
            self.list.changed(keys, moved=False)
            self._say_plan()

    def _show_buttons(self) -> None:
        idle = not self.batch.running and not self._keeping
        missing = bool(self.list.counts["waiting"] or self.list.counts["failed"])
        self.begin_button.setVisible(idle and (self._fresh or missing))
        self.begin_button.setEnabled(idle and missing and not self.desk.company.read_only)
        over = not self._fresh and not self.batch.running and not self._keeping
        self._leave.setVisible(self._fresh)
        self._again.setVisible(over)
        self._open.setVisible(over)
        self._print.setVisible(over and bool(self.list.counts["done"]))
        self.search.setVisible(not over)
        self.note.setText(self._where_it_stands(over))

    def _missing(self) -> list[BatchLine]:
        """What can be made: all that waits, and what failed in a run."""
        return self.list.in_state("waiting", "failed")

    def _where_it_stands(self, over: bool) -> str:
        if over:
            return self.tr("Every statement is kept in the company file")
        if self.desk.company.read_only:
            return self.tr("Open for reading: statements are numbered in the books, so none can be made")
        return self.tr("Nothing is written before all papers are made")

    # --- making and keeping -------------------------------------------------------------------

    def begin(self) -> None:
        """What is planned; not while a field says something else, or another plan is on its way."""
        if not self.asked.settle() or (self._plan_job is not None and not self._plan_job.over):
            return
        waiting, plan = self._missing(), self._plan
        if plan is None or not waiting or self.batch.running or self._keeping:
            return
        self._fresh, self._making = False, waiting
        for line in waiting:
            line.state, line.says = "waiting", ""
        self.list.changed({line.key for line in waiting})
        company, workers = self.desk.company, self.desk.jobs.workers
        folder, one_file = self.asked.folder, self.asked.one_file
        papers = [(line.key, planned_of(line)) for line in waiting]
        self.run_batch(
            lambda handle: make(company, workers, plan, papers, folder, handle, one_file),
            waiting,
            self.tr("Statements"),
        )
        self._show_buttons()

    def _on_made(self, run: MadeRun | None, trouble: Exception | None) -> None:
        if run is None:
            self._nothing_kept(trouble)
            return
        if not run.made:
            run.room.close()
            self._say_end(0)
            return
        company, folder = self.desk.company, self.asked.folder
        self._keeping = True
        self.set_options_enabled(False)
        self.strip.step(self.tr("Keeping {n} statements").format(n=self.desk.figures.count(len(run.made))), 1, 1)
        self._show_buttons()
        self.desk.jobs.write(
            lambda progress: keep(company, run, folder, progress),
            lambda kept: self._on_kept(kept),  # also where the page is gone: the books changed
            failed=self._on_not_kept,
            stopped=lambda: self._on_not_kept(None),
            title=self.tr("Keeping the statements"),
        )

    def _on_kept(self, kept: Kept) -> None:
        if (back := way_back(kept.done, self.tr("Statements made"))) is not None:
            self.desk.undo.push(back)
        self.desk.posted.emit(kept.done)
        if not isValid(self):
            return
        self._keeping = False
        for key, file in kept.files.items():
            if (line := self.list.line(key)) is not None:
                line.extra["file"] = file
        self._say_end(len(kept.files))
        self.show_paper_again()  # with its number now

    def _on_not_kept(self, error: Exception | None) -> None:
        if isValid(self):
            self._keeping = False
            self._nothing_kept(error)

    def _nothing_kept(self, trouble: Exception | None) -> None:
        """Neither the books nor the folder have anything of it: it can begin again."""
        for line in self._making:
            if line.state == "done":
                line.state, line.says, line.extra = "waiting", "", {}
        self.strip.hide()
        self.list.changed(set())
        self._fresh = not self.list.counts["done"]
        self.set_options_enabled(True)
        self._say_plan()
        self._say_missing()
        if trouble is not None:
            self._fail(trouble)

    def _say_end(self, made: int) -> None:
        count = self.desk.figures.count
        rest = self.list.counts["waiting"]
        if self._plan is not None:
            self.about.setText(summary(self._plan, made, self.desk.figures))
        said = self.tr("Made {n} statements") if made != 1 else self.tr("Made {n} statement")
        about = self.tr("in {folder}").format(folder=self.asked.folder) if made else ""
        if rest:
            about += self.tr("; {n} not made: cancelled").format(n=count(rest))
        self.strip.end(said.format(n=count(made)), about.lstrip("; "))
        self.show_counts()
        self.set_options_enabled(True)
        self.list.changed(set(), moved=False)
        self._say_missing()

    def _say_missing(self) -> None:
        """After a run: what was cancelled or failed can be made without planning anew."""
        if missing := (0 if self._fresh else len(self._missing())):
            text = self.tr("Make the {n} that are missing") if missing != 1 else self.tr("Make the one that is missing")
            self.begin_button.setText(text.format(n=self.desk.figures.count(missing)))
            self.begin_button.setAccessibleName(self.begin_button.text())
            self.begin_button.updateGeometry()
        self._show_buttons()

    # --- files, messages -----------------------------------------------------------------------

    def open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.asked.folder)))

    def _fail(self, error: Exception) -> None:
        if isValid(self):
            self.show_strip(strip_for(error, self.desk.look))

    def enter(self) -> None:
        super().enter()
        self.desk.placed.emit("statements")
        self._say_plan()

    def go_to_filter(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self, changed: Changed | None = None) -> None:
        """A plan follows the books until it is begun."""
        if self._fresh and not self.batch.running:
            self.plan()
