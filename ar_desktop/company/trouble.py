"""The one place where errors of the database driver and the disk become ours."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import disk_usage
from typing import Any, Final

from sqlcipher3 import dbapi2

from ar_desktop.errors import (
    ArError,
    BrokenInvariant,
    Cancelled,
    CompanyFileDamaged,
    CompanyFileError,
    CompanyFileGone,
    CompanyFileLocked,
    CompanyFileProtected,
    DiskFull,
)
from ar_desktop.words import N_

_BESIDE: Final = 64 * 1024  # bytes that the index of what is written beside the file may take at first
SOMEBODY = N_("Another program")

# primary result codes of SQLite
BUSY, LOCKED, READONLY, INTERRUPT, IOERR = 5, 6, 8, 9, 10
CORRUPT, FULL, CANTOPEN, CONSTRAINT, NOTADB = 11, 13, 14, 19, 26
# the driver's backup raises without a code
_SAID = {
    "database or disk is full": FULL,
    "database disk image is malformed": CORRUPT,
    "database is locked": BUSY,
    "disk I/O error": IOERR,
    "unable to open database file": CANTOPEN,
}


class CompanyFileUnreachable(CompanyFileError):
    """The disk or the folder does not answer as it should."""

    code = "AR208"
    text = N_("{path} cannot be read or written: {what}.")

    def __init__(self, path: str, what: str) -> None:
        super().__init__(path=path, what=what)
        self.path, self.what = path, what


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Raises what the driver reports about `path` as an error of ours."""
    try:
        yield
    except dbapi2.Error as error:
        ours = _ours(error, path)
        if ours is None:
            raise
        raise ours from error


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """The same, and what the operating system reports: for work on the file as a whole."""
    try:
        with told(path):
            yield
    except OSError as error:
        raise _from_disk(error, path) from error


def _ours(error: Any, path: Path) -> ArError | Cancelled | None:
    """None where the error says that our own SQL is wrong: that shows as it is."""
    code = (getattr(error, "sqlite_errorcode", None) or _SAID.get(str(error), 0)) & 0xFF
    name = str(path)
    if code == INTERRUPT:
        return Cancelled()
    if code == CONSTRAINT:
        return BrokenInvariant(str(error))
    if code in (BUSY, LOCKED):
        return CompanyFileLocked(SOMEBODY, name)
    if code == FULL:
        return DiskFull(name)
    if code in (CORRUPT, NOTADB):  # what never was a company file is refused before it comes to this
        return CompanyFileDamaged(name, str(error))
    if code == READONLY:
        return CompanyFileProtected(name)
    if code in (IOERR, CANTOPEN):
        if not os.access(path, os.F_OK):  # says no, and raises nothing, in a folder that may not be entered
            return CompanyFileGone(name)
        if _is_full(path):
            return DiskFull(name)
        return CompanyFileUnreachable(name, str(error))
    return None


def _is_full(path: Path) -> bool:
    """Where there is no room for what stands beside the file, SQLite only says that something went wrong."""
    try:
        return disk_usage(path.parent).free < _BESIDE
    except OSError:
        return False


def _from_disk(error: OSError, path: Path) -> CompanyFileError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(str(path))
    if error.errno == errno.EROFS or (isinstance(error, PermissionError) and _may_be_read(path)):
        return CompanyFileProtected(str(path))
    return CompanyFileUnreachable(str(path), error.strerror or str(error))


def _may_be_read(path: Path) -> bool:
    """Or it is not there yet, and its folder lets nobody put it there."""
    return os.access(path if os.access(path, os.F_OK) else path.parent, os.R_OK)
