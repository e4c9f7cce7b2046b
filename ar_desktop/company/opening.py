"""Opening a company file that exists."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ar_desktop.company import connections, steps
from ar_desktop.company.clock import Clock
from ar_desktop.company.company import Company
from ar_desktop.company.lock import WriteLock, user_name
from ar_desktop.company.trouble import told
from ar_desktop.errors import CompanyFileNewer, NotACompanyFile


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

    Args:
        read_only: beside whoever writes.
        wait: seconds to wait for the one who writes.
    """
    path = Path(path)
    user, clock = user or user_name(), clock or Clock()
    mode: connections.Mode = "read" if read_only else "write"
    with told(path):
        lock = None if read_only else WriteLock(path, user, wait)
        try:
            connection = connections.connect(path, mode)
            try:
                _check(connection, path)
            finally:
                connection.close()
            return Company(path, user=user, clock=clock, lock=lock, mode=mode)
        except BaseException:
            if lock is not None:
                lock.release()
            raise


def _check(connection: Any, path: Path) -> None:
    if connection.execute("PRAGMA application_id").fetchone()[0] != connections.APPLICATION_ID:
        raise NotACompanyFile(str(path))
    if steps.version_of(connection) > steps.LAST:
        raise CompanyFileNewer(str(path))
