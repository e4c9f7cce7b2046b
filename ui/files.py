"""Files that the window writes for people: whole or not at all, and why not in one sentence."""

from __future__ import annotations

import errno
from pathlib import Path

from ar_desktop.errors import DiskFull, Refused
from ar_desktop.words import N_


def write_whole(path: Path, content: bytes) -> None:
    """Beside the place first, then into it: what stood there stays until the new file is complete."""
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise _told(error, path) from error


def _told(error: OSError, path: Path) -> Exception:
    if error.errno == errno.ENOSPC:
        return DiskFull(path)
    if isinstance(error, PermissionError):
        return Refused(
            N_("{file} cannot be written: it is open in another program, or the folder is protected."), file=path.name
        )
    if isinstance(error, FileNotFoundError):
        return Refused(N_("The folder {folder} is not there."), folder=str(path.parent))
    return Refused(N_("{file} cannot be written: {why}."), file=path.name, why=error.strerror or str(error))
