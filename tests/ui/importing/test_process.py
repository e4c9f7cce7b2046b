"""The process beside the window may be ended at any moment: whoever waits for it goes on."""

from __future__ import annotations

import threading
import time

import pytest

from ar_desktop.errors import Cancelled
from ar_desktop.exchange.lent import borrowed
from ar_desktop.exchange.undoing import undo_import
from ui.care.process import CareProcess

ROUNDS = 4


def endless(progress):
    while True:
        progress.step(0, 0)


def slow_undo(lent, change, progress):
    time.sleep(0.8)
    with borrowed(lent) as company:
        return undo_import(company, change, progress)


def long_undo(lent, change, progress):
    """Half a minute of voids in one transaction."""
    with borrowed(lent) as company, company.writing("undo") as write:
        write.change_setting("half", f"{change}")
        for done in range(1, 600):
            progress.step(done, 600)
            time.sleep(0.05)


class Impatient:
    """Cancels from the third step on."""

    def __init__(self) -> None:
        self._left = 3

    def step(self, done: int, total: int, note: str = "") -> None:
        self._left -= 1
        if self._left <= 0:
            raise Cancelled


def test_a_look_at_the_file_that_is_cancelled_at_any_moment_holds_nobody_up():
    process = CareProcess()

    def look():
        with pytest.raises(Cancelled):
            process.call(Impatient(), endless)

    def looks():
        for _ in range(ROUNDS):
            look()

    thread = threading.Thread(target=looks, daemon=True)
    thread.start()
    thread.join(30)
    assert not thread.is_alive()
    process.close()
