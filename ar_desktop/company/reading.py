"""One read transaction: a picture of the company that stands still while it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

Row = tuple[Any, ...]
_BLOCK: Final = 10_000  # rows


class Reading:
    """Straight SQL with `:name` parameters; values as the driver has them (int, str, None, bytes)."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver
        self._core: Connection | None = None

    @property
    def connection(self) -> Connection:
        """For statements of SQLAlchemy Core, in this same transaction. The first loads the library."""
        if self._core is None:
            from ar_desktop.company import core

            self._core = core.over(self._driver)
        return self._core

    def rows(self, sql: str, **params: Any) -> list[Row]:
        result: list[Row] = self._driver.execute(sql, params).fetchall()
        return result

    def row(self, sql: str, **params: Any) -> Row | None:
        result: Row | None = self._driver.execute(sql, params).fetchone()
        return result

    def value(self, sql: str, **params: Any) -> Any:
        """The first column of the first row; None if there is no row."""
        row = self.row(sql, **params)
        return None if row is None else row[0]

    def ids(self, sql: str, **params: Any) -> array[int]:
        """The first column of all rows, eight bytes each: the rows of a million would take a hundred megabytes."""
        cursor = self._driver.execute(sql, params)
        found = array("q")
        while block := cursor.fetchmany(_BLOCK):
            found.extend([row[0] for row in block])
        return found

    def stream(self, sql: str, **params: Any) -> Iterator[Row]:
        """Row by row, for results that would fill the memory."""
        yield from self._driver.execute(sql, params)

    def interrupt(self) -> None:
        """From another thread: the statement that runs now ends with `Cancelled`."""
        self._driver.interrupt()
