"""What can be done about a problem at once, beside closing the dialog that tells of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ar_desktop.errors import ArError, BrokenInvariant, CompanyFileDamaged, CompanyFileGone, NotACompanyFile

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_UNREACHABLE: Final = "AR208"  # by its code: its class lies with the database, which the shell does not load


class Remedy(NamedTuple):
    text: str
    icon: str
    do: Callable[[], object]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Remedies", text)


def remedy(error: Exception, details: str, window: MainWindow) -> Remedy | None:
    """None where nothing else comes to mind than to read it."""
    opener = window.opener
    if isinstance(error, CompanyFileDamaged):
        return Remedy(_tr("Restore a backup…"), "rotate-ccw", window.care.restore)
    if isinstance(error, CompanyFileGone | NotACompanyFile):
        return Remedy(_tr("Open another file…"), "folder-open", opener.ask_for_file)
    if isinstance(error, ArError) and error.code == _UNREACHABLE:
        path = Path(str(error.facts.get("path", "")))
        if window.company is None or window.company.path != path:
            return Remedy(_tr("Try again"), "rotate-ccw", lambda: window.open_company(path, opener.today))
    if isinstance(error, BrokenInvariant) or not isinstance(error, ArError):
        return Remedy(_tr("Save a report…"), "save", lambda: _save_report(details, window))
    return None


def _save_report(details: str, window: MainWindow) -> None:
    """For whoever is asked about it; no figures of the books are in it but those that the error names."""
    from platform import platform, python_version

    from ui.files import write_whole

    name, _ = QFileDialog.getSaveFileName(window, _tr("Save a report"), "ar-desktop-problem.txt", "TXT (*.txt)")
    if name:
        path, text = Path(name), f"AR Desktop, {platform()}, Python {python_version()}\n\n{details}\n"
        said = _tr("Written to {file}").format(file=str(path))
        window.jobs.run(
            lambda _progress: write_whole(path, text.encode()), lambda _none: window.status.say(said)
        )
