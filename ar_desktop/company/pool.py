"""Connections that wait between transactions, and how a transaction begins and ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from ar_desktop.company import connections
from ar_desktop.company.connections import Mode
from ar_desktop.company.place import Place

LOOK_EVERY: Final = 0.05  # seconds between two tries to begin writing


class Pool:
    """Connections to one company file, made when needed; none to another file that took its place.

    SQLAlchemy has pools of its own; loading it takes longer than opening a company and showing what is in it, and
    nothing but statements of Core needs it (`core`).

    Args:
        kept: so many wait for the next transaction; those beyond are closed.
        waiting: hears with every try that another program holds the file, before a write can begin; what it raises
            ends the wait, and true means: for as long as it takes.
    """

    def __init__(
        self, path: Path, mode: Mode, key: str | None = None, *, kept: int = 1,
        waiting: Callable[[], bool] | None = None,
    ) -> None:  # fmt: skip
        self._path, self._mode, self._key, self._kept = path, mode, key, kept
        self._place = Place(path)
        self._waiting = waiting
        self._free: list[Any] = []
        self._guard = threading.Lock()

    @contextmanager
    def transaction(self) -> Iterator[Any]:
        """The driver's connection, in a transaction as its kind needs it: all of it is kept, or nothing."""
        with self.connection() as connection:
            self._begin(connection)
            try:
                yield connection
                connection.commit()
            except BaseException:
                connection.rollback()
                raise

    @contextmanager
    def connection(self) -> Iterator[Any]:
        """The same, outside of any transaction: one that waits, where there is one."""
        connection = self._take()
        try:
            yield connection
        finally:
            self._give_back(connection)

    def close(self) -> None:
        """Those that are out are closed when they come back."""
        with self._guard:
            free, self._free, self._kept = self._free, [], 0
        for connection in free:
            connection.close()

    def _take(self) -> Any:
        with self._guard:
            if self._free:
                return self._free.pop()
        self._place.refuse_gone()
        connection = connections.connect(self._path, self._mode, self._key)
        self._settle(connection)
        return connection

    def keep(self, connection: Any) -> None:
        """One that was made already waits with the others."""
        self._settle(connection)
        self._give_back(connection)

    def _settle(self, connection: Any) -> None:
        if self._mode in ("read", "unchanging"):
            connection.execute("PRAGMA query_only=ON")
        elif self._waiting is not None:
            connection.execute(f"PRAGMA busy_timeout={round(LOOK_EVERY * 1000)}")

    def _give_back(self, connection: Any) -> None:
        with self._guard:
            if len(self._free) < self._kept:
                self._free.append(connection)
                return
        connection.close()

    def _begin(self, connection: Any) -> None:
        begin = "BEGIN IMMEDIATE" if self._mode in ("create", "write") else "BEGIN"
        until = time.monotonic() + connections.BUSY_SECONDS
        while True:
            try:
                connection.execute(begin)
            except dbapi2.OperationalError as error:
                if self._waiting is None or str(error) != "database is locked":
                    raise
                if not self._waiting() and time.monotonic() > until:
                    raise
            else:
                return
