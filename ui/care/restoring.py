"""Bringing a backup back as a company file of its own: nothing that is there is written over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from ar_desktop.errors import WrongPassword
from ui.care.process import CareProcess
from ui.widgets.message_strip import MessageStrip

if TYPE_CHECKING:
    from ar_desktop.company import BackupResult
    from ui.main_window import MainWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Restoring", text)


def ask_restore(window: MainWindow, kept: Path | None = None) -> None:
    """Which backup, where none is given, and what the file shall be called."""
    files = _tr("Company files (*.arbook)")
    if kept is None:
        name, _ = QFileDialog.getOpenFileName(window, _tr("Which backup?"), "", files)
        if not name:
            return
        kept = Path(name)
    proposed = kept.with_name(f"{kept.stem.partition(' (')[0]} {_tr('restored')}.arbook")
    name, _ = QFileDialog.getSaveFileName(window, _tr("Restore as"), str(proposed), files)
    if name:
        path = Path(name)
        restore_as(window, kept, path if path.suffix else path.with_suffix(".arbook"))


def restore_as(window: MainWindow, kept: Path, path: Path, password: str | None = None) -> None:
    from ui.care.work import bring_back

    process, words = CareProcess(), window.words

    def failed(error: Exception) -> None:
        process.close()
        if isinstance(error, WrongPassword) and password is None:
            _ask_password(window, kept, path)
        else:
            window.messages.problem(error)

    def done(result: BackupResult) -> None:
        process.close()
        strip = MessageStrip(window.look, "green", _tr("The backup is restored and checked."), str(result.path))
        strip.offer(_tr("Open it"), lambda: window.open_company(result.path))
        strip.offer_close()
        window.messages.show(strip)

    window.jobs.run(
        lambda progress: process.call(progress, bring_back, kept, path, password, words),
        done,
        failed=failed,
        title=_tr("Restoring {file}").format(file=kept.name),
    )


def _ask_password(window: MainWindow, kept: Path, path: Path) -> None:
    label = _tr("Password of {file}").format(file=kept.name)
    typed, ok = QInputDialog.getText(window, _tr("Restore a backup"), label, QLineEdit.EchoMode.Password)
    if ok and typed:
        restore_as(window, kept, path, typed)
