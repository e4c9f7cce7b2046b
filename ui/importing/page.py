"""Bringing a file in: choose it, see what would happen, import it as one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.exchange.result import Result
from ui.desk import Desk
from ui.importing import kinds
from ui.importing.check_step import CheckStep
from ui.importing.done_step import DoneStep
from ui.importing.file_step import FileStep
from ui.importing.left_out_file import LeftOutFile
from ui.importing.process import ImportProcess
from ui.importing.step_strip import StepStrip
from ui.importing.work import ImportWork
from ui.keys import key_sequence
from ui.page import Page
from ui.widgets.buttons import Btn
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.page_stack import PageStack

if TYPE_CHECKING:
    from ar_desktop.company import Changed

FILE, CHECK, DONE = 0, 1, 2
_PLACES: Final = {
    "customers": "customers", "items": "items", "rates": "settings", "invoices": "invoices", "receipts": "customers",
    "opening": "invoices",
}  # fmt: skip


class ImportPage(Page):
    """`show_what` takes a kind, or a file that was dropped somewhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        look = desk.look
        self.process = ImportProcess()
        self.destroyed.connect(self.process.close)
        self.work = ImportWork(desk, self.process, self)
        self.strip = StepStrip(look, [self.tr("File"), self.tr("Columns and check"), self.tr("Import")], self)
        self.file_step = FileStep(desk, self.process)
        self.check_step = CheckStep(look, desk.figures, self.work)
        self.done_step = DoneStep(look, desk.figures, self.work)
        self.stack = PageStack(self)
        self._left_out = LeftOutFile(self.work, self)
        self._title, self._facts = Label(look, px=18, weight=600), ElidedLabel(look, role="text2")
        self._again = ElidedLabel(look, px=12, role="muted")
        self._actions()
        self._lay_out()
        self._connect()

    def first_shown(self) -> None:
        self._go_to(FILE)

    # --- building ---------------------------------------------------------------------------

    def _actions(self) -> None:
        look = self.desk.look
        self.go = Btn(look, self.tr("Import"), variant="primary", icon="check", keys="Ctrl+Enter")
        self.back = Btn(look, self.tr("Back"), icon="arrow-left", keys="Alt+Left")
        self.leave_button = Btn(look, self.tr("Cancel"), variant="ghost", keys="Esc")
        self.import_action = self._action(self.tr("I&mport the file"), self.start, "Ctrl+Enter")
        self.import_action.setShortcuts([key_sequence("Ctrl+Enter"), key_sequence("Ctrl+Return")])
        self.back_action = self._action(self.tr("&Back to the file"), self.go_back, "Alt+Left")
        self.next_action = self._action(self.tr("&Next problem"), self.check_step.problems.next_problem, "F8")
        self._action(self.tr("Next &pane"), self._next_pane, "F6")
        self._action(self.tr("&Save left-out rows…"), self.ask_csv, "Alt+L")
        self._action(self.tr("Saved mapp&ings…"), self.check_step.band.mappings.choose, "Ctrl+Shift+F")
        self.go.clicked.connect(self.start)
        self.back.clicked.connect(self.go_back)
        self.leave_button.clicked.connect(self.give_up)

    def _action(self, text: str, do: object, keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(key_sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())  # type: ignore[operator]
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(4))
        head.setSpacing(look.px(8))
        head.addWidget(self._title)
        head.addSpacing(look.px(8))
        head.addWidget(self._facts, 1)
        for button in (self.leave_button, self.back, self.go):
            head.addWidget(button)
        steps = HeadRow()
        steps.setContentsMargins(look.px(20), 0, look.px(16), look.px(8))
        steps.setSpacing(look.px(16))
        steps.addWidget(self.strip)
        self._again.setAlignment(Qt.AlignmentFlag.AlignRight)
        steps.addWidget(self._again, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(steps)
        column.addWidget(self.stack, 1)
        for step in (self.file_step, self.check_step, self.done_step):
            self.stack.addWidget(step)

    def _connect(self) -> None:
        work, done = self.work, self.done_step
        self.file_step.chosen.connect(self.open_file)
        work.looked.connect(lambda: self._go_to(CHECK))
        for signal in (work.looked, work.changed, work.tried):
            signal.connect(self._say)
        work.stuck.connect(self._on_stuck)
        work.imported.connect(self._on_imported)
        work.stopped.connect(lambda: self._go_to(CHECK))
        self.check_step.csv_wanted.connect(self.ask_csv)
        done.csv_wanted.connect(self.ask_csv)
        done.again_wanted.connect(self.begin)
        done.undo_wanted.connect(self._undo_import)
        self.desk.undo.changed.connect(self._on_undo_changed)
        done.show_wanted.connect(lambda: self.desk.asked_for.emit(_PLACES[self.work.kind], None))

    # --- the window asks --------------------------------------------------------------------

    def enter(self) -> None:
        self._say()
        step = self.stack.currentWidget()
        if isinstance(step, (FileStep, CheckStep)):
            step.enter()

    def show_what(self, what: object) -> None:
        if isinstance(what, Path):
            self.open_file(what, "")
        elif isinstance(what, str) and what in kinds.KINDS:
            self.begin()
            self.file_step.cards[what].setFocus()

    def stop(self) -> None:
        self.work.cancel()
        self.process.drop()

    def go_to_filter(self) -> None:
        self.check_step.problems.filter.setFocus()

    def refresh(self, changed: Changed | None = None) -> None:
        """Somebody wrote in the books: what would happen may be another thing now."""
        if self.stack.currentIndex() == CHECK and changed is not None and not self.work.importing:
            self.work.try_again()
        elif self.stack.currentIndex() == FILE:
            self.file_step.past.ask_again()

    # --- steps ------------------------------------------------------------------------------

    def begin(self) -> None:
        self.work.close()
        self._go_to(FILE)

    def open_file(self, path: Path, kind: str) -> None:
        self._facts.setText(self.tr("Reading {file}…").format(file=path.name))
        self.work.open(path, kind)

    def go_back(self) -> None:
        if self.stack.currentIndex() != FILE and not self.work.importing:
            self.begin()

    def give_up(self) -> None:
        """Esc: nothing was written; the import under way is cancelled first."""
        if self.work.importing:
            self.work.cancel()
        elif self.stack.currentIndex() == FILE:
            self.desk.asked_for.emit("customers", None)
        else:
            self.begin()

    def start(self) -> None:
        if self.stack.currentIndex() == CHECK and self.go.isEnabled():
            self._left_out.note()
            self._go_to(DONE)
            self.done_step.begin()
            self.work.start()

    def _go_to(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.strip.go_to(step)
        for button in (self.go, self.back):
            button.setVisible(step == CHECK)
        self.leave_button.setVisible(step != DONE)
        self._title.setMinimumHeight(self.go.sizeHint().height())  # the head stays where it is without its buttons
        self._say()
        if step == FILE:
            self.file_step.enter()
        elif step == CHECK:
            self.check_step.enter()

    def _on_stuck(self, error: Exception) -> None:
        """What the page itself cannot show: a file that is none, or trouble that is not the file's."""
        if self.work.look is None or not isinstance(error, UserError):
            self._say()
            self.desk.jobs.failed.emit(error)

    def _on_imported(self, result: Result) -> None:
        if result.problems:  # the books changed since the trial
            self._go_to(CHECK)
            self.work.try_again()
            return
        self.done_step.finish(result, len(self._left_out.noted))
        self._say()
        count = self.desk.figures.count(result.created + result.updated)
        self.desk.written.emit(self.tr("Imported {n} records").format(n=count), self.work.reversal)

    def _undo_import(self) -> None:
        if self.work.reversal is not None:
            self.desk.undo_wanted.emit(self.work.reversal)

    def _on_undo_changed(self) -> None:
        """The import was taken back, here or by Ctrl+Z: its last step has nothing more to say."""
        reversal = self.work.reversal
        if reversal is not None and not self.desk.undo.holds(reversal):
            self.work.reversal = None
            if self.stack.currentIndex() == DONE:
                self.begin()

    # --- what is said -----------------------------------------------------------------------

    def _say(self) -> None:
        work, count = self.work, self.desk.figures.count
        look, trial = work.look, work.trial
        self._title.setText(kinds.head(work.kind) if look else self.tr("Import"))
        self._again.setText(self.tr("Same file again? {how}").format(how=kinds.same_again(work.kind)) if look else "")
        ready = trial is not None and (work.to_import > 0 or bool(trial.counts["known"])) and not work.needs()
        self.go.setEnabled(ready)
        self.import_action.setEnabled(ready)
        rows_text = self.tr("Import {n} row") if work.to_import == 1 else self.tr("Import {n} rows")
        self.go.setText(rows_text.format(n=count(work.to_import)) if ready else self.tr("Import"))
        self.go.updateGeometry()
        if look is None:
            self._facts.setText("")
            self.desk.said.emit(self.tr("Nothing is written yet"))
            self.desk.stated.emit("")
            return
        size = self.tr("{n} KB").format(n=count(max(1, look.size // 1024)))
        if trial is None:
            self._facts.setText(f"{look.path.name}, {size}")
            self.desk.said.emit(self.tr("Reading {file}").format(file=look.path.name))
            return
        rows = count(trial.totals.file.rows)
        self._facts.setText(self.tr("{file}, {n} rows, {size}").format(file=look.path.name, n=rows, size=size))
        text = self.tr("{n} of {all} rows would be imported")
        if self.stack.currentIndex() == CHECK:
            self.desk.said.emit(text.format(n=count(work.to_import), all=rows))
            seconds = self.desk.figures.words.scaled(round(work.seconds * 100), 2)
            self.desk.stated.emit(self.tr("Dry run in {s} s, nothing written").format(s=seconds))
        else:
            self.desk.said.emit("")
            self.desk.stated.emit("")

    # --- left-out rows ----------------------------------------------------------------------

    def ask_csv(self) -> None:
        self._left_out.ask(self._why_left_out())

    def save_left_out(self, target: Path) -> None:
        self._left_out.save(target, self._why_left_out())

    def _why_left_out(self) -> dict[int, str]:
        return self._left_out.noted if self.stack.currentIndex() == DONE else self._left_out.reasons()

    # --- keys -------------------------------------------------------------------------------

    def _next_pane(self) -> None:
        if self.stack.currentIndex() == CHECK:
            panes = self.check_step.panes()
            focus = QApplication.focusWidget()
            at = next((n for n, pane in enumerate(panes) if focus is pane), -1)
            panes[(at + 1) % len(panes)].setFocus()

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z takes back a fix as long as there is one; then it is the window's
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            here = self.stack.currentIndex() == CHECK and bool(self.work.can_undo)
            if event.matches(QKeySequence.StandardKey.Undo) and here:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self.work.can_undo:
            self.work.undo()
        elif event.keyCombination() == QKeyCombination(Qt.Key.Key_Escape):
            self.give_up()
        else:
            super().keyPressEvent(event)
