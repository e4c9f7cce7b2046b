"""The real window, driven as by hand in a process of its own, with a heartbeat that finds every stall."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.companies import FOLDER, TODAY, path_of
from ui.app import application, keep_tidy, make_window
from ui.care.record import keep_backups_in
from ui.garbage import GarbageOnGuiThread
from ui.main_window import MainWindow
from ui.preferences import Preferences

BEAT: Final = 2  # milliseconds
LOOK: Final = 2  # milliseconds between two looks at whether it is over
STALL: Final = 0.05  # seconds: what the GUI thread may be away at most
_ROOT: Final = Path(__file__).parents[2]


class Gap(NamedTuple):
    """Between two beats: seconds on the clock, and seconds that the GUI thread itself computed."""

    wall: float
    cpu: float


class Heartbeat(QObject):
    """A timer that should beat every two milliseconds; what kept it from beating is a stall."""

    def __init__(self) -> None:
        super().__init__()
        self._gaps: list[Gap] = []
        self._last = Gap(time.perf_counter(), time.thread_time())
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = Gap(time.perf_counter(), time.thread_time())
        self._gaps.append(Gap(now.wall - self._last.wall - BEAT / 1000, now.cpu - self._last.cpu))
        self._last = now

    def rest(self) -> None:
        """It costs a little itself: not while CPU time is measured."""
        self._timer.stop()

    def worst(self) -> Gap:
        """The longest on either clock since it was last asked."""
        gaps, self._gaps = self._gaps, []
        return Gap(max(gap.wall for gap in gaps), max(gap.cpu for gap in gaps)) if gaps else Gap(0.0, 0.0)


class Driven:
    """A window on a company, as the application makes it."""

    def __init__(self, memory: Path) -> None:
        self.app: QApplication = application()
        self._garbage = GarbageOnGuiThread(self.app)
        self._preferences = Preferences(memory)
        self.window: MainWindow = make_window(self._preferences)
        keep_tidy(self.window, self._garbage)
        self.window.pages.all_built.connect(self._on_loaded)
        self.loaded = False
        self.window.resize(1440, 900)
        self.window.show()
        self.heart = Heartbeat()

    def _on_loaded(self) -> None:
        self.loaded = True

    def open(self, path: Path) -> None:
        backups = FOLDER / "backups"
        shutil.rmtree(backups, ignore_errors=True)  # of the time before
        keep_backups_in(backups, self._preferences, path)
        self.window.open_company(path, TODAY)
        self.until(lambda: self.window.page("today") is not None)
        self.settle()

    def until(self, condition: Callable[[], bool], seconds: float = 900) -> None:
        """Events are dealt with as they come, and the process sleeps between them."""
        end = time.perf_counter() + seconds
        loop, looking = QEventLoop(), QTimer(interval=LOOK)
        looking.timeout.connect(lambda: loop.exit(0) if condition() else loop.exit(1) if _past(end) else None)
        looking.start()
        late = loop.exec()
        looking.stop()
        if late:
            raise TimeoutError

    def settle(self, seconds: float = 0.25) -> None:
        """What follows a row or a pause in typing has begun and is over."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)
        self.until(lambda: not self.window.jobs.busy and not self.window.pages.refreshing)
        self.until(lambda: not self.window.jobs.busy)

    def press(self, widget: QWidget, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget, key, modifier)

    def type(self, widget: QWidget, text: str) -> None:
        QTest.keyClicks(widget, text)

    def stall(self, work: Callable[[], Any], seconds: float = 0.25) -> Gap:
        """The longest time that the window stood still in what was done, and in what came of it."""
        self.settle(0.05)
        self.heart.worst()
        work()
        self.settle(seconds)
        return self.heart.worst()

    def close(self) -> None:
        self.window.close()
        self._garbage.stop()


def _past(moment: float) -> bool:
    return time.perf_counter() > moment


@contextmanager
def driven(path: Path | None = None) -> Iterator[Driven]:
    memory = FOLDER / "window.ini"
    memory.unlink(missing_ok=True)
    one = Driven(memory)
    if path is not None:
        one.open(path)
    try:
        yield one
    finally:
        one.close()


def in_child(module: str, function: str, *words: str) -> Any:
    """What a function of a benchmark answers in a fresh process without a display; plain values as JSON."""
    code = (
        f"import json, os; from {module} import {function} as run; "
        f"print('answer', json.dumps(run(*{words!r})), flush=True); os._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", code], cwd=_ROOT, capture_output=True, text=True,
        stdin=subprocess.DEVNULL, env=environment(), check=False,
    )  # fmt: skip
    answers = [line for line in done.stdout.splitlines() if line.startswith("answer ")]
    if done.returncode or not answers:
        said = [line for line in done.stderr.splitlines() if "propagateSizeHints" not in line]
        raise RuntimeError(f"{module}.{function}: {' | '.join(said[:60])}")
    return json.loads(answers[-1].removeprefix("answer "))


def environment() -> dict[str, str]:
    """Modules are compiled once, as they are where the application is installed."""
    cache = {"PYTHONPYCACHEPREFIX": str(FOLDER / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **cache, "QT_QPA_PLATFORM": "offscreen", "AR_BENCH_BEGUN": repr(time.time())}


def own_copy(invoices: int, name: str = "window") -> Path:
    """A company that the window may write in; it is made once for each name."""
    target = FOLDER / f"{name}-{invoices}.arbook"
    if not target.exists():
        shutil.copyfile(path_of(invoices), target)
    return target
