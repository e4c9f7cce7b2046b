"""A job in the status bar: what it does, how far it is, and a Cancel that works."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.look import Look
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label

SHOWN_AFTER = 250  # milliseconds; what is quicker leaves no trace


class JobStrip(QWidget):
    cancel_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._what = ElidedLabel(look, px=12, weight=600, greedy=False)  # a long note makes no window wider
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(look.px(130))
        self._bar.setAccessibleName(self.tr("Progress"))
        self._left = Label(look, px=12, role="muted")
        self._cancel = Btn(look, self.tr("Cancel"), variant="ghost")
        self._cancel.clicked.connect(self.cancel_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for part in (self._what, self._bar, self._left, self._cancel):
            row.addWidget(part)
        self._clock = QElapsedTimer()
        self._later = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._later.timeout.connect(self.show)
        self.hide()

    def begin(self, what: str, *, cancellable: bool = True) -> None:
        self._what.setText(what)
        self._left.setText("")
        self._bar.setRange(0, 0)
        self._cancel.setVisible(cancellable)
        self._clock.start()
        self._later.start()

    def step(self, done: int, total: int, note: str) -> None:
        """`total` 0: unknown, the bar only moves."""
        if note:
            self._what.setText(note)
        # the bar counts in 32 bits, a job may count in bytes
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(done * 1000 // total if total else 0)
        self._left.setText(self._time_left(done, total))

    def end(self) -> None:
        self._later.stop()
        self.hide()

    def _time_left(self, done: int, total: int) -> str:
        spent = self._clock.elapsed()
        if not total or not done or spent < 2000:
            return ""
        seconds = round(spent * (total - done) / done / 1000)
        if seconds < 60:
            return self.tr("{seconds} s left").format(seconds=seconds)
        return self.tr("{minutes} min left").format(minutes=round(seconds / 60))
