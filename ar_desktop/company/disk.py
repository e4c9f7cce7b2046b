"""Work on company files as a whole: made under another name, brought to the disk, then given their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

from ar_desktop.company import connections
from ar_desktop.company.patience import patiently
from ar_desktop.company.trouble import on_disk
from ar_desktop.errors import Refused
from ar_desktop.words import N_

# what SQLite keeps beside a file that is open
_COMPANIONS = ("-wal", "-shm", "-journal")


def unfinished_name(path: Path) -> Path:
    return path.with_name(path.name + ".new")


@contextmanager
def appearing(path: Path) -> Iterator[Path]:
    """A name beside `path`: what is written there becomes `path` when the block ends well, else it is removed."""
    unfinished = unfinished_name(path)
    with on_disk(path):
        remove(unfinished)
        try:
            yield unfinished
            _sync(unfinished)
            refuse_existing(path)
            remove(path)  # what a file of this name left behind when it was deleted would be taken for this one's
            patiently(lambda: unfinished.rename(path))
            _sync_folder(path.parent)
        finally:
            remove(unfinished)


def refuse_existing(path: Path) -> None:
    """And a folder that does not exist: it would be made from a typing error."""
    if not path.absolute().parent.is_dir():
        raise Refused(N_("There is no folder {folder}."), folder=str(path.absolute().parent))
    if path.exists():
        raise Refused(N_("{path} exists already."), path=str(path))


def remove(path: Path) -> None:
    """With everything that belongs to it."""
    for name in (path.name, *(path.name + suffix for suffix in _COMPANIONS)):
        patiently(partial(path.with_name(name).unlink, missing_ok=True))


def set_aside(path: Path) -> Path:
    """Renames a company file, with everything that belongs to it, to a name that is free; returns that."""
    aside = free_name(path, "replaced")
    for suffix in ("", *_COMPANIONS):
        with suppress(FileNotFoundError):
            old, new = path.with_name(path.name + suffix), aside.with_name(aside.name + suffix)
            patiently(partial(old.rename, new))
    return aside


def free_name(path: Path, why: str) -> Path:
    """`Books.arbook` becomes `Books (why).arbook`, or `Books (why 2).arbook` if that exists."""
    number = 1
    while True:
        more = "" if number == 1 else f" {number}"
        candidate = path.with_name(f"{path.stem} ({why}{more}){path.suffix}")
        if not candidate.exists():
            return candidate
        number += 1


def copy(source: Path, target: Path, key: str | None = None) -> None:
    """What the source holds now, also while somebody writes in it, as one file without companions."""
    reader = connections.connect(source, "read", key)
    try:
        _pour(reader, target, key)
    finally:
        reader.close()


def copy_through(reader: Any, dest: Path, key: str | None = None) -> None:
    """The same through a connection that is open already; the copy has its name only when it is complete."""
    with appearing(dest) as unfinished:
        _pour(reader, unfinished, key)


def _pour(reader: Any, target: Path, key: str | None) -> None:
    writer = connections.connect(target, "create", key)
    try:
        reader.backup(writer, pages=-1)  # in steps it would start anew with every commit of the writer
        writer.execute("PRAGMA journal_mode=DELETE")
    finally:
        writer.close()


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        _to_the_disk(file.fileno())


def _to_the_disk(file: int) -> None:
    """A Mac does not wait for the disk itself when it is asked as others are."""
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):  # some disks cannot
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)
            return
    os.fsync(file)


def _sync_folder(folder: Path) -> None:
    """The new name is on the disk as well; Windows does that by itself."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
