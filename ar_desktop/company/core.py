"""Statements of SQLAlchemy Core, in a transaction that is open already."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2


class _Lent:
    """The driver's connection in another's hands: the transaction ends where it was begun, not here."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

    def __getattr__(self, name: str) -> Any:
        return getattr(self._driver, name)

    def commit(self) -> None: ...

    def rollback(self) -> None: ...

    def close(self) -> None: ...


def over(driver: Any) -> Connection:
    """Through this connection of the driver; errors are the driver's own."""
    lent = _Lent(driver)
    engine = create_engine("sqlite+pysqlite://", module=dbapi2, creator=lambda: lent, poolclass=StaticPool)

    @event.listens_for(engine, "handle_error")
    def _as_it_came(context: Any) -> Any:
        return context.original_exception

    return engine.connect()
