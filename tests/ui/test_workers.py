"""The processes beside the window never outlive it, however it ended."""

from __future__ import annotations

import errno
import gc
import multiprocessing
import os
import struct
import subprocess
import sys
import threading
import time
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from ar_desktop.errors import Cancelled, Refused
from ui.workers import Workers

pytestmark = pytest.mark.usefixtures("own_processes")
ROOT = Path(__file__).parents[2]
WINDOW = """
import os, time
from ui.workers import Workers

if __name__ == "__main__":
    print(Workers(1).call(os.getpid), flush=True)
    time.sleep(60)
"""


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="asks Linux which processes there are")
def test_they_end_when_the_window_is_killed(tmp_path):
    (tmp_path / "window.py").write_text(WINDOW)
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    window = subprocess.Popen([sys.executable, tmp_path / "window.py"], stdout=subprocess.PIPE, text=True, env=env)
    assert window.stdout is not None
    worker = int(window.stdout.readline())
    assert is_running(worker)
    window.kill()
    window.communicate()
    deadline = time.monotonic() + 20
    while is_running(worker) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not is_running(worker)


@pytest.fixture
def workers():
    workers = Workers()
    yield workers
    workers.stop()


def die_in_the_middle_of_the_answer() -> None:
    """In the worker process: its pipe holds the beginning of a message whose end never comes."""
    pipe = next(one for one in gc.get_objects() if isinstance(one, Connection))
    os.write(pipe.fileno(), struct.pack("!i", 1_000_000) + b"the beginning")
    os._exit(9)


@pytest.mark.skipif(sys.platform == "win32", reason="half a message cannot be put into a pipe of Windows")
def test_who_is_killed_while_answering_keeps_nobody_waiting(workers):
    other = workers.submit(time.sleep, 0.5)
    with pytest.raises(Refused, match="stopped from outside, twice"):
        workers.submit(die_in_the_middle_of_the_answer).result(60)
    assert other.result(60) is None
    assert workers.submit(abs, -3).result(60) == 3


def test_who_is_killed_while_idle_is_replaced_unseen(workers):
    first = workers.call(os.getpid)
    for process in multiprocessing.active_children():
        process.kill()
        process.join()
    assert workers.call(os.getpid) != first


def test_one_who_is_killed_takes_nobody_along(workers):
    """The others go on with what they do: it is not begun anew."""
    busy = workers.submit(pid_after, 1.0)
    ours = workers.submit(os.getpid).result(60)
    os.kill(ours, 9)
    assert workers.call(os.getpid) != ours
    assert is_running(busy.result(60))


def pid_after(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


class Unspeakable(Exception):
    """It can be made in one way only, which pickle does not know."""

    def __init__(self, one: int, *, two: int) -> None:
        super().__init__(one)


def raise_unspeakable() -> None:
    raise Unspeakable(1, two=2)


def test_what_cannot_travel_harms_nobody(workers):
    assert "lock" in repr(workers.submit(threading.Lock).exception(60))
    assert isinstance(workers.submit(abs, threading.Lock()).exception(60), TypeError)
    unspeakable = workers.submit(raise_unspeakable).exception(60)
    assert (type(unspeakable), str(unspeakable)) == (RuntimeError, "Unspeakable(1)")
    assert "in raise_unspeakable" in unspeakable.__notes__[0]
    assert workers.call(abs, -3) == 3
    assert len(workers._pool._keepers) == 1


def test_a_process_that_cannot_be_started_says_why(workers, monkeypatch):
    """No memory, no handles: nobody stopped anything from outside."""

    def no_memory(_process: object) -> None:
        raise OSError(errno.ENOMEM, "Cannot allocate memory")

    with monkeypatch.context() as patch:
        patch.setattr(SpawnProcess, "_Popen", staticmethod(no_memory))
        trouble = workers.submit(abs, -3).exception(60)
        assert (type(trouble), trouble.errno) == (OSError, errno.ENOMEM)
    assert workers.call(abs, -3) == 3


def test_who_waits_when_all_are_stopped_hears_so(workers):
    running = [workers.submit(time.sleep, 30) for _ in range(5)]
    told: list[Exception] = []

    def wait() -> None:
        try:
            workers.call(abs, -3)
        except Cancelled as error:
            told.append(error)

    waiting = threading.Thread(target=wait)
    waiting.start()
    while workers._pool._tasks.qsize() < 2:
        time.sleep(0.01)
    workers.stop()
    waiting.join(10)
    assert len(told) == 1
    deadline = time.monotonic() + 10
    while not all(one.done() for one in running) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert all(one.done() for one in running)
