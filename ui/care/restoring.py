"""Bringing a backup back as a company file of its own: nothing that is there is written over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from ar_desktop.errors import WrongPassword
from ui.care.process import CareProcess
from ui.password_dialog import PasswordDialog
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


def restore_as(
    window: MainWindow, kept: Path, path: Path, password: str | None = None, asked: PasswordDialog | None = None
) -> None:
    """`asked`: who gave the password, and hears of it."""
    from ui.care.work import bring_back

    process, words = CareProcess(), window.words

    def failed(error: Exception) -> None:
        process.close()
        if isinstance(error, WrongPassword) and asked is not None:
            asked.wrong()
        elif isinstance(error, WrongPassword) and password is None:
            _ask_password(window, kept, path)
        else:
            answered()
            window.messages.problem(error)

    def answered() -> None:
        if asked is not None:
            asked.accept()

    def done(result: BackupResult) -> None:
        process.close()
        answered()
        strip = MessageStrip(window.look, "green", _tr("The backup is restored and checked."), str(result.path))
        strip.offer(_tr("Open it"), lambda: window.open_company(result.path))
        strip.offer_close()
        window.messages.show(strip)

    job = window.jobs.run(
        lambda progress: process.call(progress, bring_back, kept, path, password, words),
        done,
        failed=failed,
        stopped=process.close,
        title=_tr("Restoring {file}").format(file=kept.name),
    )
    if asked is not None:
        asked.rejected.connect(job.cancel)


def _ask_password(window: MainWindow, kept: Path, path: Path) -> None:
    dialog = PasswordDialog(window.look, kept.name, _tr("Restore"), window)
    dialog.given.connect(lambda typed: restore_as(window, kept, path, typed, dialog))
    dialog.open()
