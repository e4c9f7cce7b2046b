"""Progress on standard error, one line that is written over, and only on a terminal."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

_EVERY = 0.1  # seconds


class ProgressLine:
    """A `Progress` for commands; as a context it leaves no trace on the screen."""

    def __init__(self, quiet: bool = False) -> None:
        self._shown = sys.stderr.isatty() and not quiet
        self._last, self._width = 0.0, 0

    def step(self, done: int, total: int, note: str = "") -> None:
        now = time.monotonic()
        if not self._shown or now - self._last < _EVERY:
            return
        self._last = now
        share = f"{100 * done // total:3d} %" if total else f"{done:,}"
        text = f"{share}  {note}".rstrip()
        sys.stderr.write("\r" + text.ljust(self._width))
        sys.stderr.flush()
        self._width = len(text)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
