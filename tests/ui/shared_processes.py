"""Processes that make papers, started once for all tests: starting one takes longer than most tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest

from ui.workers import Workers

_start = Workers._running


class _OfAllTests(Workers):
    _running = _start


class _Borrowed:
    """The pool of one test: stopping it drops what this test still waits for, and leaves the processes to others."""

    def __init__(self, processes: Workers) -> None:
        self._processes = processes
        self._asked: list[Future[Any]] = []

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        future = self._processes.submit(function, *args)
        self._asked.append(future)
        return future

    def stop(self) -> None:
        for future in self._asked:
            future.cancel()


@pytest.fixture(scope="session")
def processes_of_all_tests() -> Iterator[Workers]:
    workers = _OfAllTests()
    yield workers
    workers.stop()


@pytest.fixture
def own_processes() -> None:
    """For tests in which processes are killed, or stopped in the middle of their work."""


@pytest.fixture(autouse=True)
def shared_processes(
    request: pytest.FixtureRequest, processes_of_all_tests: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "own_processes" in request.fixturenames:
        return

    def borrow(workers: Workers) -> Any:
        if workers._pool is None:
            workers._pool = _Borrowed(processes_of_all_tests)  # type: ignore[assignment]
        return workers._pool

    monkeypatch.setattr(Workers, "_running", borrow)
