"""Any batch: what is to be done, how far it is, what came of each, and a look at the paper of the current one.

The caller gives columns and lines, puts its questions into `options` and its buttons into `below`, and begins with the
work; pausing, cancelling the rest, results, counts and the order are done here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.batches import Batch, BatchHandle, BatchLine, State
from ui.desk import Desk
from ui.keys import key_sequence
from ui.models.columns import Column
from ui.page import Page
from ui.widgets.batch_list import BatchList
from ui.widgets.batch_strip import BatchStrip
from ui.widgets.buttons import Btn
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layout_items import widgets_in
from ui.widgets.list_commands import add_list_commands
from ui.widgets.list_tools import ListTools
from ui.widgets.message_strip import MessageStrip
from ui.widgets.panes import Panes
from ui.widgets.pdf_pane import PdfPane
from ui.widgets.remembered_split import remember_split

LIST: Final = 400  # pixels at 100 % at least; with less room the paper stands below
LOOK_AFTER: Final = 150  # milliseconds on a line before its paper is asked for


class BatchPage(Page):
    ended = Signal(object, object)  # what the work returned, what went wrong

    def __init__(
        self,
        desk: Desk,
        title: str,
        columns: Sequence[Column[BatchLine]],
        found_by: Callable[[BatchLine], str],
        *,
        doing: str,
        done: str,
        parent: QWidget | None = None,
    ) -> None:
        """`doing` says "Making {n} of {total}", `done` what a line is afterwards: "Made"."""
        super().__init__(desk, parent)
        look = desk.look
        self._doing, self._done_word = doing, done
        self.batch = Batch(desk.jobs, self)
        self._title, self.about = Label(look, title, px=18, weight=600), ElidedLabel(look, role="muted")
        self.begin_button = Btn(look, self.tr("Begin"), variant="primary", icon="play", keys="Ctrl+Return")
        self._pause = Btn(look, self.tr("Pause"), icon="pause", keys="Ctrl+.")
        self._cancel = Btn(look, self.tr("Cancel the rest"), variant="danger", keys="Esc")
        self.strip = BatchStrip(look, self)
        self.list = BatchList(desk, title, columns, found_by, self)
        self.list.name_done(done)
        self.tools = ListTools(desk, self.list.panel.table, title, filtered=self.about.text, parent=self)
        self.pane = PdfPane(desk, "", self)
        self.options, self.below, self._strips = QHBoxLayout(), HeadRow(), QVBoxLayout()
        self.note = ElidedLabel(look, px=12, role="muted")
        self._preview: Callable[[BatchLine, Callable[[bytes], None]], None] | None = None
        self._current: BatchLine | None = None
        self._look_at = QTimer(self, singleShot=True, interval=LOOK_AFTER)
        self._lay_out()
        self._make_actions()
        self._connect()
        self._show_running(False)

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(4))
        head.setSpacing(look.px(8))
        head.addWidget(self._title)
        head.addSpacing(look.px(10))
        head.addWidget(self.about, 1)
        head.addWidget(self.tools)
        for button in (self.begin_button, self._pause, self._cancel):
            head.addWidget(button)
        self.options.setContentsMargins(look.px(20), look.px(2), look.px(16), look.px(10))
        self.below.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(8))
        self.below.setSpacing(look.px(8))
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(self.below)
        left.setMinimumWidth(look.px(LIST))
        self.split = Panes(self)
        self.split.addWidget(left)
        self.split.addWidget(self.pane)
        self.split.setSizes([look.px(860), look.px(386)])
        self.split.setStretchFactor(0, 1)
        remember_split(self.split, self.desk.preferences, f"batch/{type(self).__name__}")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(self.options)
        whole.addLayout(self._strips)
        whole.addWidget(self.strip)
        whole.addWidget(self.split, 1)

    def _make_actions(self) -> None:
        self.begin_action = self.action(self.tr("&Begin"), "Ctrl+Return", self.begin_button.click)
        self.pause_action = self.action(self.tr("&Pause, or go on"), "Ctrl+.", self._pause.click)
        self.cancel_action = self.action(self.tr("&Cancel the rest"), "Esc", self._cancel.click)

        add_list_commands(self, lambda: self.tools)

    def action(self, text: str, keys: str, do: Callable[[], object]) -> QAction:
        """A command of this page, for its menu; the key works while the page has the focus."""
        action = QAction(text, self)
        if keys:
            action.setShortcut(key_sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self._pause.clicked.connect(self.pause)
        self._cancel.clicked.connect(self.cancel_rest)
        self.batch.news.connect(self.list.take_news)
        self.batch.news.connect(lambda _told: self._say_progress())
        self.batch.ended.connect(self._on_ended)
        self.list.current_changed.connect(self._on_current)
        self._look_at.timeout.connect(self._show_paper)

    # --- running ----------------------------------------------------------------------------

    def run_batch(self, work: Callable[[BatchHandle], Any], lines: Sequence[BatchLine], title: str) -> None:
        """Do the work on these lines; the others stay as they are."""
        self._total = len(lines)
        self.clear_strip()
        self.strip.begin()
        self._show_running(True)
        self.batch.begin(work, len(lines), title)
        self._say_progress()

    def pause(self) -> None:
        handle = self.batch.handle
        if not self.batch.running or handle.ending:
            return
        handle.pause(not handle.paused)
        self.strip.pause(handle.paused)
        self._pause.setText(self.tr("Go on") if handle.paused else self.tr("Pause"))
        self._pause.updateGeometry()

    def cancel_rest(self) -> None:
        """What is done stays done, and is said."""
        if self.batch.running:
            self.batch.handle.end()
            self._pause.setEnabled(False)
            self._cancel.setEnabled(False)

    def _show_running(self, running: bool) -> None:
        for button, shown in ((self.begin_button, not running), (self._pause, running), (self._cancel, running)):
            button.setVisible(shown)
            button.setEnabled(True)
        for action, on in (
            (self.begin_action, not running), (self.pause_action, running), (self.cancel_action, running),
        ):  # fmt: skip
            action.setEnabled(on)
        self._pause.setText(self.tr("Pause"))
        self.strip.setVisible(running)
        self.set_options_enabled(not running)

    def set_options_enabled(self, on: bool) -> None:
        for widget in widgets_in(self.options):
            widget.setEnabled(on)

    def _say_progress(self) -> None:
        count = self.desk.figures.count
        done = self.list.counts["done"] + self.list.counts["failed"]
        doing = self._doing.format(n=count(min(done + 1, self._total)), total=count(self._total))
        self.strip.step(doing, done, self._total, paused=self.batch.handle.paused)
        self.show_counts()

    def show_counts(self) -> None:
        counts = []
        shown: tuple[tuple[State, str, str], ...] = (
            ("done", self._done_word.lower(), "green"),
            ("failed", self.tr("failed"), "red"),
            ("out", self.tr("left out"), "text"),
        )
        for state, word, role in shown:
            number = self.list.counts[state]
            if number or state == "done":
                counts.append((self.desk.figures.count(number), word, role if number else "muted"))
        self.strip.counts.show_counts(counts)

    def _on_ended(self, result: Any, trouble: Exception | None) -> None:
        for line in self.list.in_state("working"):
            line.state = "waiting"
        self.list.changed(set())
        self._show_running(False)
        self.strip.setVisible(True)
        self.ended.emit(result, trouble)

    def show_strip(self, strip: MessageStrip) -> None:
        """A message about the whole batch, in place of the one before."""
        self.clear_strip()
        self._strips.setContentsMargins(self.desk.look.px(20), 0, self.desk.look.px(16), self.desk.look.px(8))
        self._strips.addWidget(strip)
        strip.closed.connect(self.clear_strip)
        strip.announce()

    def clear_strip(self) -> None:
        self._strips.setContentsMargins(0, 0, 0, 0)
        while (item := self._strips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    # --- the paper of the current line ------------------------------------------------------

    def preview_with(self, preview: Callable[[BatchLine, Callable[[bytes], None]], None]) -> None:
        """`preview(line, show)` finds the paper of a line and calls `show` with its bytes, now or later."""
        self._preview = preview

    def _on_current(self, line: BatchLine | None) -> None:
        if line is not self._current:
            self._current = line
            self._look_at.start()

    def _show_paper(self) -> None:
        line = self._current
        if self._preview is None:
            return
        if line is None:
            self.pane.show_pdf(b"")
            return

        def show(pdf: bytes) -> None:
            if line is self._current:
                self.pane.show_pdf(pdf)

        self.pane.set_title(self.list.model.columns()[0].text(line))
        self._preview(line, show)

    def show_paper_again(self) -> None:
        """The current line's paper changed."""
        self._look_at.start()

    @property
    def current(self) -> BatchLine | None:
        return self._current

    def enter(self) -> None:
        self.list.panel.table.setFocus()
