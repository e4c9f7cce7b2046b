"""Asks where a backup goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.care.file_care import FileCare


def _tr(text: str) -> str:
    return QCoreApplication.translate("Care", text)


def ask_backup_place(parent: QWidget, care: FileCare) -> None:
    """This one backup, wherever it shall be: a stick, another disk."""
    from ar_desktop.company.backup import backup_name

    company = care.desk.company
    proposed = backup_name(company, care.record.place() if care.record.place().is_dir() else Path.home())
    name, _ = QFileDialog.getSaveFileName(
        parent, _tr("Back up to"), str(proposed), _tr("Company files (*.arbook)"),
        options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is written over: the name has to be free
    )  # fmt: skip
    if name:
        path = Path(name)
        care.back_up(path if path.suffix else path.with_suffix(".arbook"))


def ask_folder(parent: QWidget, care: FileCare) -> None:
    """Where all backups of this company go from now on."""
    name = QFileDialog.getExistingDirectory(parent, _tr("Folder for backups"), str(care.record.place()))
    if name:
        care.choose(folder=Path(name))
