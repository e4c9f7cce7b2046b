"""One read transaction: a picture of the company that stands still while it is looked at."""

from __future__ import annotations

import sys
from array import array
from binascii import unhexlify
from collections.abc import Iterator
from typing import Any, Final

Row = tuple[Any, ...]
_BITE: Final = 16 * 2**14  # digits that are read in less than a millisecond


class Reading:
    """Straight SQL with `:name` parameters; values as the driver has them (int, str, None, bytes)."""

    def __init__(self, driver: Any) -> None:
        self._driver = driver

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
        """The one column of all rows, eight bytes each: the rows of a million would take a hundred megabytes.

        The database writes all of them into one text: a million rows fetched one by one would keep the window waiting
        for the interpreter.
        """
        row = self.row(f"WITH found(id) AS ({sql}) SELECT group_concat(printf('%016x', id), '') FROM found", **params)
        digits: str = (row[0] if row else None) or ""
        found = array("q")
        for start in range(0, len(digits), _BITE):
            found.frombytes(unhexlify(digits[start : start + _BITE]))
        if sys.byteorder == "little":
            found.byteswap()
        return found

    def stream(self, sql: str, **params: Any) -> Iterator[Row]:
        """Row by row, for results that would fill the memory."""
        yield from self._driver.execute(sql, params)

    def interrupt(self) -> None:
        """From another thread: the statement that runs now ends with `Cancelled`."""
        self._driver.interrupt()
