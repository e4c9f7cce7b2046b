"""Waits for a file that somebody looks into: on Windows it can't be renamed, replaced or deleted meanwhile."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Final, TypeVar

T = TypeVar("T")

_SECONDS: Final = 2.0  # a virus scanner or a search index has read a new file by then
_LOOK_EVERY: Final = 0.05


def patiently(do: Callable[[], T], *, windows: bool = sys.platform == "win32") -> T:
    """Does it again for a while where Windows refuses; elsewhere a refusal is one."""
    until = time.monotonic() + _SECONDS
    while True:
        try:
            return do()
        except PermissionError:
            if not windows or time.monotonic() > until:
                raise
            time.sleep(_LOOK_EVERY)
