"""An open company: what a verb needs from outside."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, cast

from ar_desktop.company import connections, disk
from ar_desktop.company.clock import Clock
from ar_desktop.company.lock import WriteLock
from ar_desktop.company.place import Place
from ar_desktop.company.pool import LOOK_EVERY, Pool
from ar_desktop.company.reading import Reading
from ar_desktop.company.trouble import told
from ar_desktop.company.writing import Writing
from ar_desktop.errors import BrokenInvariant, CompanyFileError, ReadOnlyCompany
from ar_desktop.values.money import Rounding

_READERS = 4


class Company:
    """Connections, settings, the user's name and the clock of one company file.

    Reading may be done on any thread, several at a time; writing takes its turn.

    Attributes:
        holder: who writes in the file, where this company is read only for that reason.
        left_by: who had it open before and did not close it, as after a power cut; empty where it was closed.
        key: raw key of an encrypted file.
        waiting: called on the writing thread while another program holds the file; what it raises ends the wait, and
            where it gives true, it is waited for as long as it takes.
    """

    def __init__(
        self,
        path: Path,
        *,
        user: str,
        clock: Clock,
        lock: WriteLock | None,
        mode: connections.Mode,
        key: str | None = None,
        connection: Any = None,
    ) -> None:
        """`connection`: one that writes and is open already; the company closes it."""
        self.path, self.user, self.clock = path, user, clock
        self.holder: str | None = None
        self.read_only = mode in ("read", "unchanging")
        self._lock, self.key = lock, key
        self.left_by = lock.left_by if lock is not None else ""
        self._read_mode: connections.Mode = mode if self.read_only else "read"
        self._readers = Pool(path, self._read_mode, key, kept=_READERS)
        self.waiting: Callable[[], bool] = lambda: False
        self._writer = None if self.read_only else Pool(path, mode, key, waiting=lambda: self.waiting())
        if self._writer is not None and connection is not None:
            self._writer.keep(connection)
        self._place = Place(path)
        self._closed = False
        self._turn = threading.Lock()
        self._writing_thread: int | None = None
        self._watch: Any = None
        self._watching = threading.Lock()
        self._settings: dict[str, str] | None = None
        self._settings_version = 0

    @classmethod
    def for_reading(cls, path: Path, key: str | None = None) -> Company:
        """A file that is known to be one of ours, such as a copy just made."""
        return cls(path, user="", clock=Clock(), lock=None, mode="read", key=key)

    @property
    def today(self) -> date:
        return self.clock.today()

    @property
    def currency(self) -> str:
        """The base currency."""
        return self.setting("currency")

    @property
    def rounding(self) -> Rounding:
        return cast(Rounding, self.setting("rounding", "half-up"))

    def setting(self, key: str, default: str = "") -> str:
        return self._current_settings().get(key, default)

    def settings(self) -> dict[str, str]:
        return dict(self._current_settings())

    def begin_with(self, settings: Mapping[str, str]) -> None:
        """While the file is being made, its settings are known before they stand in it."""
        self._settings = dict(settings)

    @contextmanager
    def reading(self) -> Iterator[Reading]:
        """One read transaction; what others write meanwhile is not seen in it."""
        self._refuse_closed()
        with told(self.path), self._readers.transaction() as driver:
            yield Reading(driver)

    @contextmanager
    def writing(self, verb: str) -> Iterator[Writing]:
        """One transaction, all of it or nothing. Whoever else wants to write waits for their turn."""
        if self._writer is None:
            raise ReadOnlyCompany(str(self.path))
        self._refuse_closed()
        if self._writing_thread == threading.get_ident():
            raise BrokenInvariant("a verb began a transaction inside another's")
        with self._own_turn(), told(self.path):
            self.look_there()
            self._writing_thread = threading.get_ident()
            try:
                with self._writer.transaction() as driver:
                    self.look_there()  # another program may have been waited for, minutes long
                    write = Writing(self, driver, verb)
                    yield write
                    write.finish()
            finally:
                self._writing_thread = None
            if write.settings_changed:
                self._settings = None

    @contextmanager
    def _own_turn(self) -> Iterator[None]:
        while not self._turn.acquire(timeout=LOOK_EVERY):
            self.waiting()
        try:
            yield
        finally:
            self._turn.release()

    def wait_until_free(self) -> None:
        """Until nobody else is writing in the file; nothing is written."""
        if self._writer is not None:
            with self._own_turn(), told(self.path), self._writer.transaction():
                pass

    def data_version(self) -> int:
        """Another number whenever anybody, in any process, has written in the file."""
        with self._watching, told(self.path):
            if self._watch is None:
                self._place.refuse_gone()
                self._watch = connections.connect(self.path, self._read_mode, self.key)
            version: int = self._watch.execute("PRAGMA data_version").fetchone()[0]
            return version

    @property
    def place(self) -> Place:
        """For who opens the file by its name, beside this company: another may stand there by then."""
        return self._place

    def look_there(self) -> None:
        """Raises `CompanyFileGone` where what is written from now on would be lost, `LockLost` where others write."""
        self._place.refuse_gone()
        if self._lock is not None:
            self._lock.keep()

    def is_at(self, path: Path) -> bool:
        """Whether `path` is this very file, under whatever name, and can be written here."""
        return self._place.stands and self._place == Place(path)

    def hinders(self, path: Path) -> bool:
        """Whether this has to be closed before `path` is opened: the same file elsewhere now, or the same lock."""
        return self._lock is not None and (self._place == Place(path) or self.path.absolute() == path.absolute())

    def follow(self, path: Path) -> None:
        """Where the file was moved to `path`, it can be written again until this is closed."""
        place = Place(path)
        if self._place == place:
            self._place = place

    def make_whole(self) -> bool:
        """Brings what still stands beside the file into it: under another name it would not be found there.

        False where somebody still reads what was before: it has to be tried again.
        """
        if self._writer is None or self._closed:
            return True
        with self._turn, told(self.path), self._writer.connection() as driver:
            busy: int = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            return not busy

    def save_copy(self, dest: Path) -> None:
        """All that was written; also of a file that is gone: open connections still hold it."""
        disk.refuse_existing(dest)
        # the one that writes waits from the beginning; a new one would not find the file
        with self._turn, told(self.path), (self._writer or self._readers).connection() as driver:
            disk.copy_through(driver, dest, self.key)

    def close(self) -> None:
        """Ends all connections; the last one brings everything into the one file. Closing twice does no harm."""
        with self._watching:
            if self._watch is not None:
                self._watch.close()
                self._watch = None
        self._closed = True
        self._readers.close()
        if self._writer is not None:
            if self._lock is not None:
                self._fold_in(self._writer)
            self._writer.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _fold_in(self, writer: Pool) -> None:
        """Readers cannot do it, and what was written may be another process's, as an import.

        SQLite does it by itself when the last connection ends, but not where the file was moved.
        """
        with suppress(CompanyFileError), told(self.path), writer.connection() as driver:
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def __enter__(self) -> Company:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _refuse_closed(self) -> None:
        # a pool would connect again, and the lock is somebody else's by now
        if self._closed:
            raise BrokenInvariant("the company was closed")

    def _current_settings(self) -> dict[str, str]:
        # somebody else may change them under a reader; nobody can under the one who writes
        version = self.data_version() if self.read_only else 0
        settings = self._settings
        if settings is None or version != self._settings_version:
            with self.reading() as read:
                settings = dict(read.rows("SELECT key, value FROM setting"))
            self._settings, self._settings_version = settings, version
        return settings
