"""Whether an open company file still stands where it was opened.

A system that lets a file go while it is open goes on writing in it without a word: all of that would be lost with
the last connection.
"""

from __future__ import annotations

from pathlib import Path

from ar_desktop.errors import CompanyFileGone


class Place:
    """Made while the file stands there."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = self._now()

    @property
    def stands(self) -> bool:
        return self._now() == self._known

    def refuse_gone(self) -> None:
        if not self.stands:
            raise CompanyFileGone(str(self._path))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Place) and self._known is not None and self._known == other._known

    def __hash__(self) -> int:
        return hash(self._known)

    def _now(self) -> tuple[int, int] | None:
        try:
            facts = self._path.stat()
        except OSError:
            return None
        # some disks of cameras and old servers number no files: their names have to do
        return facts.st_dev, facts.st_ino or hash(self._path.absolute())
