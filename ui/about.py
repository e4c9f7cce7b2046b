"""Which program this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def show_about(parent: QWidget) -> None:
    try:
        number = version("ar-desktop")
    except PackageNotFoundError:
        number = ""
    text = QCoreApplication.translate("About", "AR Desktop {version}\nAccounts receivable in one file.")
    title = QCoreApplication.translate("About", "About AR Desktop")
    QMessageBox.about(parent, title, text.format(version=number))
