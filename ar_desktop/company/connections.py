"""Where every connection to a company file is made."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from sqlcipher3 import dbapi2

from ar_desktop.errors import WrongPassword

Mode = Literal["create", "write", "read", "unchanging"]

APPLICATION_ID = 0x41524445  # "ARDE"

_MODE = {"create": "mode=rwc", "write": "mode=rw", "read": "mode=ro", "unchanging": "mode=ro&immutable=1"}
BUSY_SECONDS = 10.0
# Readers: more is no faster over a million invoices, and each of several connections keeps what it once took. Where
# every page has to be deciphered first, it pays to keep more of them.
_CACHE_KIB = {"create": 262_144, "write": 262_144, "read": 4_096, "unchanging": 65_536}
_CACHE_KIB_CIPHERED = {**_CACHE_KIB, "read": 16_384}


def connect(path: Path, mode: Mode, key: str | None = None) -> Any:
    """A connection of the driver that begins no transaction by itself.

    Args:
        key: raw key of an encrypted file, as `password.derived_key` makes it.
    """
    connection = dbapi2.connect(
        f"{_uri(path)}?{_MODE[mode]}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    if key is not None:
        _unlock(connection, path, key)
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA recursive_triggers=ON")  # so that a REPLACE cannot delete a posted row unseen
    connection.execute(f"PRAGMA cache_size=-{(_CACHE_KIB if key is None else _CACHE_KIB_CIPHERED)[mode]}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA fullfsync=ON")  # a Mac only hands it to the disk otherwise; elsewhere it means nothing
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


def _uri(path: Path) -> str:
    """SQLite takes no host in a file address: a network path keeps its slashes behind an empty one."""
    name = path.absolute().as_posix()
    slashes = "" if name.startswith("/") and not name.startswith("//") else "//" if name.startswith("//") else "/"
    return f"file:{slashes}{quote(name, safe='/:')}"
