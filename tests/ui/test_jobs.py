"""Work off the GUI thread: results, errors, progress and stopping arrive where one listens."""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread
from PySide6.QtWidgets import QLabel

from ar_desktop.errors import Refused

BIG = 5_000_000_000_00  # minor units beyond 32 bits


class Reading:
    """Waits until it is interrupted, as a long statement does."""

    def __init__(self) -> None:
        self.stopped = threading.Event()

    def interrupt(self) -> None:
        self.stopped.set()


class Books:
    def __init__(self) -> None:
        self.last = Reading()

    @contextmanager
    def reading(self):
        yield self.last


def test_a_result_arrives_whole_on_the_gui_thread(jobs, qtbot):
    got = []
    jobs.read(Books(), lambda _reading, _progress: BIG, lambda result: got.append((result, QThread.isMainThread())))
    qtbot.waitUntil(lambda: bool(got))
    assert got == [(BIG, True)]
    qtbot.waitUntil(lambda: not jobs.busy)


@pytest.mark.skipif(sys.platform != "linux", reason="threads have their own priority there")
def test_questions_leave_the_core_to_the_window(jobs, qtbot):
    def priority(*_given):
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    here, got = priority(), []
    jobs.read(Books(), priority, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got[0] > here or got[0] == 19
    assert priority() == here


def test_an_error_goes_to_whoever_takes_it_or_to_the_one_presenter(jobs, qtbot):
    def refuse(_progress):
        raise Refused("No.")

    taken = []
    jobs.write(refuse, print, failed=taken.append)
    qtbot.waitUntil(lambda: bool(taken))
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write(refuse, print)
    assert isinstance(told.args[0], Refused)


def test_verbs_run_one_after_the_other_in_order(jobs, qtbot):
    running, seen = [], []

    def verb(n):
        def run(_progress):
            running.append(n)
            time.sleep(0.005)
            assert len(running) == 1
            running.remove(n)
            return n

        return run

    for n in range(8):
        jobs.write(verb(n), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 8)
    assert seen == list(range(8))


def test_cancel_interrupts_the_statement_that_runs(jobs, qtbot):
    books, got = Books(), []

    def query(reading, progress):
        assert reading.stopped.wait(5)
        return "too late"

    job = jobs.read(books, query, got.append)
    time.sleep(0.02)
    with qtbot.waitSignal(jobs.ended, timeout=2000):
        job.cancel()
    assert job.over
    assert got == []


def test_a_report_stops_when_asked(jobs, qtbot):
    def endless(_reading, progress):
        while True:
            progress.step(0, 0)
            time.sleep(0.001)

    job = jobs.read(Books(), endless, print)
    with qtbot.waitSignal(jobs.ended, timeout=2000):
        job.cancel()
    job.cancel()  # once more does no harm


def test_a_job_cancelled_before_it_began_does_nothing(qtbot, jobs):
    blocked, ran = threading.Event(), []
    jobs.write(lambda _progress: blocked.wait(5), print)
    job = jobs.write(ran.append, print)
    job.cancel()
    blocked.set()
    qtbot.waitUntil(lambda: job.over)
    assert ran == []


def test_a_hundred_jobs_come_and_go(qtbot, jobs):
    got = []
    for n in range(300):
        jobs.read(Books(), lambda _reading, progress, n=n: (progress.step(n, 300), n)[1], got.append)
    qtbot.waitUntil(lambda: len(got) == 300)
    assert sorted(got) == list(range(300))
    assert not jobs.busy


def test_progress_counts_beyond_32_bits(jobs, qtbot):
    job = jobs.run(lambda progress: (time.sleep(0.02), progress.step(BIG, 2 * BIG, "half"))[1], print)
    with qtbot.waitSignal(jobs.progressed) as told:
        pass
    assert told.args == [job, BIG, 2 * BIG, "half"]


def test_a_widget_that_is_gone_hears_nothing_any_more(jobs, qtbot):
    label = QLabel()
    over = jobs.run(lambda _progress: "too late", label.setText)
    label.deleteLater()
    QCoreApplication.sendPostedEvents(label, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: over.over)
    assert raised == []


def test_what_was_promised_and_is_cancelled_before_its_turn_is_told(jobs, qtbot):
    gate, told = threading.Event(), []
    jobs.write(lambda _progress: gate.wait(10), lambda _done: None)
    second = jobs.write(lambda _progress: "written", told.append, failed=told.append, promised=True)
    second.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Refused)


def test_who_asked_hears_that_it_was_stopped(jobs, qtbot):
    books, told = Books(), []
    end = partial(told.append, "end")
    job = jobs.read(books, lambda reading, _progress: reading.stopped.wait(10), told.append, stopped=end)
    job.cancel()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["end"]
