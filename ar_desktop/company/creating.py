"""A new company file."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from ar_desktop.company import connections, steps
from ar_desktop.company.clock import Clock
from ar_desktop.company.company import Company
from ar_desktop.company.disk import appearing, refuse_existing
from ar_desktop.company.folder import refuse_unsafe
from ar_desktop.company.lock import WriteLock, lock_path, user_name
from ar_desktop.company.password import new_key
from ar_desktop.company.trouble import on_disk
from ar_desktop.company.writing import Writing


def create_file(
    path: Path | str,
    *,
    settings: Mapping[str, str],
    seed: Callable[[Writing], None],
    user: str | None = None,
    clock: Clock | None = None,
    password: str | None = None,
) -> Company:
    """Makes a company file with what `seed` writes, and opens it for writing.

    It appears under its name only when it is complete; an existing file is refused.

    Args:
        settings: name, currency and country at least; `seed` finds them in `company.setting` already.
    """
    path = Path(path)
    user, clock = user or user_name(), clock or Clock()
    key = new_key(password) if password else None
    with on_disk(path):
        refuse_existing(path)
        refuse_unsafe(path)
        lock = WriteLock(path, user)
    try:
        with appearing(path) as unfinished:
            _lay_foundation(unfinished, key)
            with Company(unfinished, user=user, clock=clock, lock=None, mode="write", key=key) as company:
                _fill(company, settings, seed)
        return Company(path, user=user, clock=clock, lock=lock, mode="write", key=key)
    except BaseException:
        lock.release()
        with suppress(OSError):
            lock_path(path).unlink()
        raise


def _fill(company: Company, settings: Mapping[str, str], seed: Callable[[Writing], None]) -> None:
    settings = {"uuid": str(uuid.uuid4()), **settings}
    company.begin_with(settings)
    with company.writing("new") as write:
        for key, value in settings.items():
            write.change_setting(key, value)
        seed(write)


def _lay_foundation(path: Path, key: str | None) -> None:
    connection = connections.connect(path, "create", key)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id={connections.APPLICATION_ID}")
        steps.take(connection)
        connection.execute("COMMIT")
    finally:
        connection.close()
