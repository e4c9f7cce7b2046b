"""Opening the company file that a command names."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ar_desktop.errors import Refused
from ar_desktop.words import N_

if TYPE_CHECKING:
    from ar_desktop.company import Clock, Company

PASSWORD: Final = "AR_DESKTOP_PASSWORD"  # the variable that scripts hand it over in; a command line is seen by others


def clock_of(options: Namespace) -> Clock:
    from ar_desktop.company import Clock, FixedClock

    return FixedClock(options.today) if options.today else Clock()


def to_read(options: Namespace) -> Company:
    """Beside whoever has it open for writing."""
    return _open(options, read_only=True)


def to_write(options: Namespace) -> Company:
    return _open(options, read_only=False)


def password() -> str | None:
    return os.environ.get(PASSWORD) or None


def existing(file: str) -> Path:
    path = Path(file)
    if not path.is_file():
        raise Refused(N_("There is no company file {path}."), path=file)
    return path


def _open(options: Namespace, *, read_only: bool) -> Company:
    from ar_desktop.company import open_company

    path = existing(options.file)
    return open_company(path, clock=clock_of(options), read_only=read_only, password=password())
