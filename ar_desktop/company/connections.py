"""Where every connection to a company file is made."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from ar_desktop.errors import WrongPassword

Mode = Literal["create", "write", "read", "unchanging"]

APPLICATION_ID = 0x41524445  # "ARDE"

_MODE = {"create": "mode=rwc", "write": "mode=rw", "read": "mode=ro", "unchanging": "mode=ro&immutable=1"}
_BUSY_SECONDS = 10.0
_LOOK_EVERY: Final = 0.25  # seconds between two tries to begin writing
# Readers: more is no faster over a million invoices, and each of several connections keeps what it once took.
_CACHE_KIB = {"create": 262_144, "write": 262_144, "read": 16_384, "unchanging": 65_536}


def connect(path: Path, mode: Mode, key: str | None = None) -> Any:
    """A connection of the driver that begins no transaction by itself.

    Args:
        key: raw key of an encrypted file, as `password.derived_key` makes it.
    """
    connection = dbapi2.connect(
        f"{_uri(path)}?{_MODE[mode]}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    if key is not None:
        _unlock(connection, path, key)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")  # so that a REPLACE cannot delete a posted row unseen
    connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB[mode]}")
    connection.execute("PRAGMA synchronous=FULL")
    if mode in ("create", "write"):
        connection.execute("PRAGMA journal_size_limit=67108864")
    return connection


def _unlock(connection: Any, path: Path, key: str) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f'PRAGMA key = "{key}"')
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except dbapi2.DatabaseError:
        connection.close()
        raise WrongPassword(str(path)) from None


def engine(
    path: Path,
    mode: Mode,
    key: str | None = None,
    *,
    connections: int = 1,
    waiting: Callable[[], None] | None = None,
) -> Engine:
    """A pool over one company file; each transaction begins as its kind needs.

    Args:
        waiting: hears four times a second that another program holds the file, before a write can begin; what it
            raises ends the wait.
    """

    def made() -> Any:
        connection = connect(path, mode, key)
        if mode in ("read", "unchanging"):
            connection.execute("PRAGMA query_only=ON")
        elif waiting is not None:
            connection.execute(f"PRAGMA busy_timeout={round(_LOOK_EVERY * 1000)}")
        return connection

    # the pool's own rollback on return is left out: every transaction is ended where it was begun
    pool = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=made,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=32 if connections > 1 else 0,
        pool_reset_on_return=None,
    )
    begin = "BEGIN IMMEDIATE" if mode in ("create", "write") else "BEGIN"

    @event.listens_for(pool, "begin")
    def _begin(connection: Any) -> None:
        _begin_in_turn(connection.connection.driver_connection, begin, waiting)

    return pool


def _begin_in_turn(connection: Any, begin: str, waiting: Callable[[], None] | None) -> None:
    if waiting is None:
        connection.execute(begin)
        return
    until = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute(begin)
        except dbapi2.OperationalError as error:
            if str(error) != "database is locked" or time.monotonic() > until:
                raise
            waiting()
        else:
            return


def _uri(path: Path) -> str:
    """SQLite takes no host in a file address: a network path keeps its slashes behind an empty one."""
    name = path.absolute().as_posix()
    slashes = "" if name.startswith("/") and not name.startswith("//") else "//" if name.startswith("//") else "/"
    return f"file:{slashes}{quote(name, safe='/:')}"
