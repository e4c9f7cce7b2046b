"""Who writes: a lock of the operating system beside the company file, with the holder's name in it."""

from __future__ import annotations

import errno
import getpass
import os
import platform
import sys
import threading
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from ar_desktop.errors import CompanyFileLocked
from ar_desktop.words import N_, Sentence

# Windows locks the first byte, against readers and against making the file longer from there: the name starts after
# it and always takes the same room, so that nothing has to be cut off or added.
_NAME_AT = 1
_ROOM = 500
_BETWEEN = "\t"  # user, computer and time


class WriteLock:
    """Held while a company is open for writing; gone with the process, however it ends.

    Attributes:
        left_by: who wrote last and never released it, as `holder_of` says it; empty where the last one did.
    """

    def __init__(self, path: Path, user: str, wait: float = 0) -> None:
        """Raises `CompanyFileLocked` if somebody else still holds it after `wait` seconds."""
        self._file = lock_path(path)
        self.left_by = ""
        self._lock = _lock_of(self._file)
        self._keeping = threading.Lock()  # who writes looks, and so does the window each second
        self._released = False
        try:
            self._lock.acquire(timeout=wait)
        except (Timeout, RuntimeError):  # RuntimeError: this very thread holds it already
            if not self._file.exists():
                # where no lock file can be made it looks as if somebody held it
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path)) from None
            raise CompanyFileLocked(holder_of(path), str(path)) from None
        self.left_by = _name_in(path)
        self._path, self._user = path, user
        self._take()

    def _take(self) -> None:
        _write_name(self._file, _BETWEEN.join((self._user, platform.node(), f"{datetime.now().astimezone():%H:%M}")))
        self._is = _identity(self._file)

    def keep(self) -> None:
        """The lock file may be deleted while it is held: it is made anew, before somebody else makes theirs.

        Raises `LockLost` where somebody was quicker.
        """
        with self._keeping:
            if self._released or _identity(self._file) == self._is or not self._path.exists():
                return  # without the company file there is nothing to guard, and it is told elsewhere
            self._lock.release()  # of the one that was deleted: it guards nothing
            try:
                self._lock.acquire(timeout=0)
            except Timeout:
                raise LockLost(holder_of(self._path), str(self._path)) from None
            self._take()

    def release(self) -> None:
        with self._keeping:
            self._released = True
            if _identity(self._file) == self._is:  # else it is somebody else's by now
                with suppress(OSError):  # its folder may be gone
                    _write_name(self._file, "")
            self._lock.release()


class LockLost(CompanyFileLocked):
    """Nothing may be written any more: two would write in one file."""

    code = "AR214"
    text = N_("{holder} has opened {path} for writing after its lock file was deleted; here it can only be read.")


def is_free(path: Path) -> bool:
    """Whether nobody has the file open for writing at this moment."""
    if not lock_path(path).exists():
        return True
    lock = _lock_of(lock_path(path))
    try:
        lock.acquire(timeout=0)
    except (Timeout, RuntimeError, OSError):
        return False
    lock.release()
    return True


def _lock_of(file: Path) -> FileLock:
    """A window opens on one thread and closes on another.

    On Windows the file would go with every release, also of one who only asks: under who just wants to take it. Where
    it stays by itself that is not asked for: there it would refuse folders whose system knows no such locks.
    """
    return FileLock(file, thread_local=False, preserve_lock_file=sys.platform == "win32")


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def lock_path(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def holder_of(path: Path) -> str:
    """Who wrote the name in the lock file last, in words: "Dana on DESK-3, since 08:02"."""
    return _name_in(path) or Sentence(N_("Another program"))


def _name_in(path: Path) -> str:
    try:
        with lock_path(path).open("rb", buffering=0) as file:
            file.seek(_NAME_AT)
            name = file.read(_ROOM).decode(errors="replace").strip()
    except OSError:
        return ""
    parts = name.split(_BETWEEN)
    if len(parts) != 3:
        return name
    user, host, time = parts
    return Sentence(N_("{user} on {host}, since {time}"), user=user, host=host, time=time)


def user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no environment, no password database
        return "unknown"


def _write_name(file: Path, name: str) -> None:
    with file.open("r+b", buffering=0) as stream:
        stream.seek(_NAME_AT)
        stream.write(name.encode()[: _ROOM - 1].ljust(_ROOM - 1) + b"\n")
