"""The status bar: left what is shown, middle the current thing or the job, right the day and how the file is open."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from ui.jobs import Job, Jobs
from ui.look import Look
from ui.widgets.labels import ClauseLabel, ElidedLabel, Label

if TYPE_CHECKING:
    from ui.care.marks import CareMarks
    from ui.widgets.job_strip import JobStrip

ROOM_FOR_MARKS: Final = 840  # pixels at 100 %: with less they have no words


class StatusLine(QStatusBar):
    care_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._left = ElidedLabel(look, px=12, role="text2")
        self._middle = ElidedLabel(look, px=12, weight=600)
        self._hint = ClauseLabel(look, px=12, role="text2")
        self._day = Label(look, px=12, role="text2")
        self._locked = _Locked(look)
        self._jobs: list[Job[Any]] = []
        self._held: Job[Any] | None = None  # is told to wait
        self.setSizeGripEnabled(False)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._look
        for label in (self._middle, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.hide()
        whole = QWidget(self)
        row = self._row = QHBoxLayout(whole)
        row.setContentsMargins(look.px(14), 0, look.px(12), 0)
        row.setSpacing(look.px(12))
        row.addWidget(self._left, 3)
        row.addWidget(self._middle, 4)
        row.addWidget(self._hint, 4)
        row.addWidget(self._locked)
        row.addWidget(self._day)
        self.addWidget(whole, 1)
        self._fit()
        look.changed.connect(self._fit)

    @cached_property
    def job(self) -> JobStrip:
        """Built with the first job that is shown."""
        from ui.widgets.job_strip import JobStrip

        strip = JobStrip(self._look)
        strip.cancel_wanted.connect(self._cancel)
        self._row.insertWidget(self._row.indexOf(self._locked), strip)
        return strip

    @cached_property
    def care(self) -> CareMarks:
        """Built with the first company that is opened."""
        from ui.care.marks import CareMarks

        marks = CareMarks(self._look)
        marks.wanted.connect(self.care_wanted)
        marks.show_words(self.width() >= self._look.px(ROOM_FOR_MARKS))
        at = self._row.indexOf(self._day)
        self._row.insertWidget(at, marks)
        self._row.insertSpacing(at + 1, -self._look.px(4))  # as close as the marks are to each other
        return marks

    def _fit(self) -> None:
        self.setFixedHeight(self._look.px(26))
        self._fit_marks()

    def _fit_marks(self) -> None:
        if "care" in self.__dict__:  # is built
            self.care.show_words(self.width() >= self._look.px(ROOM_FOR_MARKS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_marks()

    def say(self, text: str) -> None:
        self._left.setText(text)
        self._announce(text)

    def state(self, text: str) -> None:
        self._middle.setText(text)
        self._middle.setVisible(bool(text))  # else the left has the room
        self._hint.hide()

    def _announce(self, text: str) -> None:
        if self.isVisible():  # nothing happens before that
            from ui.announcing import announce  # the first paint does without it

            announce(self, text)

    def hint(self, text: str) -> None:
        """Instead of a state, and quieter; its clauses give way one by one."""
        self.state("")
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def turn_day(self, text: str) -> None:
        """Nothing else has changed."""
        self._day.setText(text)

    def show_day(self, text: str, read_only: str = "") -> None:
        self.turn_day(text)
        self._locked.tell(read_only)

    def follow(self, jobs: Jobs) -> None:
        """Show what has a title until it ends, the latest of several."""
        jobs.started.connect(self._begin)
        jobs.progressed.connect(self._step)
        jobs.held.connect(self._hold)
        jobs.ended.connect(self._end)

    def _begin(self, job: Job[Any]) -> None:
        if job.title:
            self._jobs.append(job)
            self.job.begin(job.title)
            self._announce(job.title)

    def _hold(self, job: Job[Any]) -> None:
        """It can't go on now, which is to be seen of every job."""
        if job in self._jobs:
            self._jobs.remove(job)
        self._jobs.append(job)
        if self._held is not job:
            self._held = job
            self.job.begin(self.tr("Waiting: another program is writing to the company file"))

    def _step(self, job: Job[Any], done: int, total: int, note: str) -> None:
        if self._jobs and self._jobs[-1] is job:
            if self._held is job:
                self._held = None
                self.job.begin(job.title)
            self.job.step(done, total, note)

    def _end(self, job: Job[Any]) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        if self._held is job:
            self._held = None
        if self._jobs:
            self.job.begin(self._jobs[-1].title)
        else:
            self.job.end()

    def _cancel(self) -> None:
        if self._jobs:
            self._jobs[-1].cancel()


class _Locked(QWidget):
    """A lock and why, where the file can only be read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._text = look, ""
        self.hide()

    def tell(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.metrics(12).horizontalAdvance(self._text) + self._look.px(22), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, side = self._look, QPainter(self), self._look.px(14)
        look.paint_icon(painter, QRect(0, (self.height() - side) // 2, side, side), "lock", "amber")
        painter.setFont(look.font(12))
        painter.setPen(look.color("text2"))
        painter.drawText(self.rect().adjusted(side + look.px(5), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self._text)
        painter.end()
