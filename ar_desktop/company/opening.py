"""Opening a company file that exists."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from ar_desktop.company import connections, disk, steps
from ar_desktop.company.clock import Clock
from ar_desktop.company.company import Company
from ar_desktop.company.folder import lets_write, refuse_unsafe
from ar_desktop.company.kind_of_file import is_encrypted
from ar_desktop.company.lock import WriteLock, user_name
from ar_desktop.company.password import key_of
from ar_desktop.company.trouble import on_disk
from ar_desktop.errors import (
    CompanyFileDamaged,
    CompanyFileError,
    CompanyFileLocked,
    CompanyFileNewer,
    NotACompanyFile,
    WrongPassword,
)
from ar_desktop.words import N_

_A_MOMENT = 0.15  # seconds: others look whether the file is free, and hold the lock while they do
# Up to here every page is looked at before the file is used; it takes a second per GB, so larger ones are left to
# `verify`, to backups, and to the error that a damaged page gives when it is met.
_CHECKED_WHOLE = 16 * 1024 * 1024


class CompanyFileOlder(CompanyFileError):
    """Reading alone may not bring it up to date."""

    code = "AR210"
    text = N_("{path} was written by an older version; open it for writing once to bring it up to date.")

    def __init__(self, path: str) -> None:
        super().__init__(path=path)
        self.path = path


def open_company(
    path: Path | str,
    *,
    user: str | None = None,
    clock: Clock | None = None,
    read_only: bool = False,
    password: str | None = None,
    wait: float = 0,
) -> Company:
    """Opens for writing, or raises `CompanyFileLocked` with the holder's name.

    A file of an older version is brought up to date; as it was it stays beside it.

    Args:
        read_only: beside whoever writes.
        wait: seconds to wait for the one who writes.
    """
    path, user, clock = Path(path), user or user_name(), clock or Clock()
    with on_disk(path):
        key = _key(path, password)
        if read_only:
            return _opened_for_reading(path, user, clock, key)
        return _opened_for_writing(path, user, clock, key, wait)


def open_as_it_is(
    path: Path | str, *, user: str | None = None, clock: Clock | None = None, password: str | None = None
) -> Company:
    """For writing, or for reading where the file or its folder is write-protected.

    Raises `CompanyFileLocked` where somebody else writes in it.
    """
    path = Path(path)
    if path.exists() and not (os.access(path, os.W_OK) and lets_write(path.absolute().parent)):
        return open_company(path, user=user, clock=clock, read_only=True, password=password)
    return open_company(path, user=user, clock=clock, password=password, wait=_A_MOMENT)


def open_for_reading_if_locked(
    path: Path | str, *, user: str | None = None, clock: Clock | None = None, password: str | None = None
) -> Company:
    """For writing if that is possible now, else for reading.

    Who writes stands in `holder` then; it is None where the file or its folder is write-protected.
    """
    try:
        return open_as_it_is(path, user=user, clock=clock, password=password)
    except CompanyFileLocked as locked:
        company = open_company(path, user=user, clock=clock, read_only=True, password=password)
        company.holder = locked.holder
        return company


def _key(path: Path, password: str | None) -> str | None:
    """The raw key if the file is encrypted; refuses what cannot be a company file by its first bytes."""
    if not is_encrypted(path):
        return None
    if password is None:
        raise WrongPassword(str(path))
    return key_of(path, password)


def _opened_for_writing(path: Path, user: str, clock: Clock, key: str | None, wait: float) -> Company:
    refuse_unsafe(path)
    lock = WriteLock(path, user, wait)
    try:
        connection = _connected_for_writing(path, key)
        # it stays open: were the file moved, none could be made that finds what was written
        return Company(path, user=user, clock=clock, lock=lock, mode="write", key=key, connection=connection)
    except BaseException:
        lock.release()
        raise


def _connected_for_writing(path: Path, key: str | None) -> Any:
    connection = connections.connect(path, "write", key)
    try:
        version = _version(connection, path)
        _look_through(connection, path)
        if version < steps.LAST:
            _bring_up_to_date(connection, path, key, version)
        # a restored or copied file comes without
        connection.execute("PRAGMA journal_mode=WAL")
        steps.version_of(connection)  # reads: what stands beside the file is open from now on
        connection.execute("PRAGMA shrink_memory")
    except BaseException:
        connection.close()
        raise
    return connection


def _opened_for_reading(path: Path, user: str, clock: Clock, key: str | None) -> Company:
    mode = _reading_mode(path)
    connection = connections.connect(path, mode, key)
    try:
        if _version(connection, path) < steps.LAST:
            raise CompanyFileOlder(str(path))
    finally:
        connection.close()
    return Company(path, user=user, clock=clock, lock=None, mode=mode, key=key)


def _reading_mode(path: Path) -> connections.Mode:
    """On write-protected media readers cannot coordinate with a writer, and need not: nothing changes there."""
    if lets_write(path.absolute().parent) or path.with_name(path.name + "-wal").exists():
        return "read"
    return "unchanging"


def _version(connection: Any, path: Path) -> int:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != connections.APPLICATION_ID:
        raise NotACompanyFile(str(path))
    version = steps.version_of(connection)
    if version > steps.LAST:
        raise CompanyFileNewer(str(path))
    return version


def _look_through(connection: Any, path: Path) -> None:
    if path.stat().st_size <= _CHECKED_WHOLE:
        check_pages(connection, path)


def check_pages(connection: Any, path: Path) -> None:
    """Raises `CompanyFileDamaged`."""
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise CompanyFileDamaged(str(path), found)


def _bring_up_to_date(connection: Any, path: Path, key: str | None, version: int) -> None:
    """All steps or none, after a copy of the file as it was."""
    with disk.appearing(disk.free_name(path, f"before version {version + 1}")) as before:
        disk.copy(path, before, key)
    # a step may rebuild a table that others refer to
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        steps.take(connection)
        lost = connection.execute("PRAGMA foreign_key_check").fetchone()
        if lost is not None:
            raise CompanyFileDamaged(str(path), f"a row of {lost[0]} refers to nothing in {lost[2]}")
        connection.execute("COMMIT")
        connection.execute("PRAGMA foreign_keys=ON")
    except BaseException:
        connection.rollback()
        raise
