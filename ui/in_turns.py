"""Loads a library whose modules make classes of Qt's: a module at a time, and the window goes on in between."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from threading import Semaphore, Thread, current_thread
from types import ModuleType


class InTurns(MetaPathFinder):
    """An import can't be left in the middle and taken up again, so a thread of its own makes it.

    That thread runs only while the GUI thread waits in `step`: two threads that deal with classes of Qt's at the same
    time crash the process. Until `done`, nobody else may import the library.
    """

    def __init__(self, library: str) -> None:
        self._library = library
        self._go, self._stopped = Semaphore(0), Semaphore(0)
        self._thread = Thread(target=self._load, daemon=True, name=f"loads {library}")
        self._begun = False
        self.done = False

    def step(self) -> None:
        """On the GUI thread: up to the next of its modules."""
        if self.done:
            return
        if not self._begun:
            self._begun = True
            sys.meta_path.insert(0, self)
            self._thread.start()
        self._go.release()
        self._stopped.acquire()

    def finish(self) -> None:
        """What was begun; it takes a quarter of a second at most."""
        while self._begun and not self.done:
            self.step()

    def _load(self) -> None:
        self._go.acquire()
        try:
            import_module(self._library)
        finally:
            sys.meta_path.remove(self)
            self.done = True
            self._stopped.release()

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Found as always; it waits for its turn when it is run, where no lock of all imports is held."""
        if current_thread() is not self._thread or fullname.partition(".")[0] != self._library:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            run = spec.loader.exec_module

            def wait_and_run(module: ModuleType) -> None:
                self._stopped.release()
                self._go.acquire()
                run(module)

            spec.loader.exec_module = wait_and_run  # type: ignore[method-assign]
        return spec
