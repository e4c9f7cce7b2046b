"""Files that the window writes for people: whole or not at all, and why not in one sentence."""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import copyfile
from tempfile import mkdtemp
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ar_desktop.errors import DiskFull, Refused
from ar_desktop.words import N_
from ui.desk import Desk
from ui.file_names import safe_name

_FOLDER: Final = "files/folder"
COMPANY: Final = ".arbook"  # nothing that is written for people takes the place of one


def _tr(text: str) -> str:
    return QCoreApplication.translate("Files", text)


def save_as(desk: Desk, parent: QWidget, name: str, content: bytes) -> None:
    """Ask where, beginning in the folder used last, and write as a job."""
    proposed = str(Path(desk.preferences.text(_FOLDER, str(Path.home()))) / safe_name(name))
    kind = Path(name).suffix
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Save"), proposed, f"{kind[1:].upper()} (*{kind})")
    if not chosen:
        return
    path = Path(chosen)
    desk.preferences.set_text(_FOLDER, str(path.parent))
    said = _tr("Written to {file}").format(file=str(path))
    desk.jobs.run(lambda _progress: write_whole(path, content), lambda _none: desk.said.emit(said))


def open_copy(desk: Desk, name: str, content: bytes) -> None:
    """In the program that this computer has for it; read-only: what is changed would not come back into the books."""
    path = Path(mkdtemp(prefix="ar-")) / safe_name(name)

    def put(_progress: object) -> Path:
        write_whole(path, content)
        path.chmod(0o400)
        return path

    desk.jobs.run(put, lambda done: open_file(done))


def open_file(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def write_whole(path: Path, content: bytes) -> None:
    """Beside the place first, then into it: what stood there stays until the new file is complete."""
    _put_whole(path, lambda beside: beside.write_bytes(content))


def copy_whole(source: Path, path: Path) -> None:
    """The same with what stands in another file, of any size."""
    _put_whole(path, lambda beside: copyfile(source, beside))


def _put_whole(path: Path, put: Callable[[Path], object]) -> None:
    if path.suffix.lower() == COMPANY:
        raise Refused(N_("{file} is a company file; choose another name."), file=path.name)
    from ar_desktop.company.patience import patiently  # the engine is loaded by now

    beside = path.with_name(f".{path.name}.part")
    try:
        put(beside)
        patiently(lambda: beside.replace(path))
    except OSError as error:
        with suppress(OSError):  # the first trouble is the one to tell
            beside.unlink(missing_ok=True)
        raise _told(error, path) from error


def _told(error: OSError, path: Path) -> Exception:
    if error.errno == errno.ENOSPC:
        return DiskFull(str(path))
    if isinstance(error, PermissionError):
        return Refused(
            N_("{file} cannot be written: it is open in another program, or the folder is protected."), file=path.name
        )
    if isinstance(error, FileNotFoundError):
        return Refused(N_("The folder {folder} is not there."), folder=str(path.parent))
    return Refused(N_("{file} cannot be written: {why}."), file=path.name, why=error.strerror or str(error))
