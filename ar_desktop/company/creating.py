"""A new company file."""

from __future__ import annotations

import os
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from ar_desktop.company import connections, steps
from ar_desktop.company.clock import Clock
from ar_desktop.company.company import Company
from ar_desktop.company.lock import WriteLock, lock_path, user_name
from ar_desktop.company.trouble import told
from ar_desktop.company.writing import Writing
from ar_desktop.errors import Refused
from ar_desktop.words import N_


def create_file(
    path: Path | str,
    *,
    settings: Mapping[str, str],
    seed: Callable[[Writing], None],
    user: str | None = None,
    clock: Clock | None = None,
) -> Company:
    """Makes a company file with what `seed` writes, and opens it for writing.

    It appears under its name only when it is complete; an existing file is refused.

    Args:
        settings: name, currency and country at least; `seed` finds them in `company.setting` already.
    """
    path = Path(path)
    user, clock = user or user_name(), clock or Clock()
    _refuse_existing(path)
    with told(path):
        lock = WriteLock(path, user)
    try:
        _refuse_existing(path)
        _make(path, settings, seed, user, clock)
        return Company(path, user=user, clock=clock, lock=lock, mode="write")
    except BaseException:
        lock.release()
        with suppress(OSError):
            lock_path(path).unlink()
        raise


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise Refused(N_("{path} exists already."), path=str(path))


def _make(path: Path, settings: Mapping[str, str], seed: Callable[[Writing], None], user: str, clock: Clock) -> None:
    unfinished = path.with_name(path.name + ".new")
    with told(path):
        _remove(unfinished)
        try:
            _lay_foundation(unfinished)
            with Company(unfinished, user=user, clock=clock, lock=None, mode="write") as company:
                company.begin_with(settings)
                with company.writing("create") as write:
                    for key, value in {"uuid": str(uuid.uuid4()), **settings}.items():
                        write.change_setting(key, value)
                    seed(write)
            sync(unfinished)
            unfinished.rename(path)
            sync_folder(path.parent)
        finally:
            _remove(unfinished)


def _lay_foundation(path: Path) -> None:
    connection = connections.connect(path, "create")
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id={connections.APPLICATION_ID}")
        steps.take(connection)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _remove(path: Path) -> None:
    for name in (path.name, path.name + "-wal", path.name + "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(name).unlink()


def sync(path: Path) -> None:
    """The file's content is on the disk when this returns."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """The names in the folder are on the disk as well; Windows does that by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
