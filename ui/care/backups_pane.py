"""Backups: where they go, how often by themselves, and those that are there."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QMargins, QRect, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.company.backup import KeptBackup, kept_backups
from ui.care.asking import ask_folder
from ui.care.file_care import FileCare
from ui.care.record import When
from ui.desk import Desk
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.message_strip import MessageStrip
from ui.widgets.table_panel import TablePanel

_MB = 1_000_000


class BackupsPane(QWidget):
    def __init__(self, desk: Desk, care: FileCare, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._care = desk, care
        look = self._look = desk.look
        self.setMinimumWidth(look.px(340))
        self.place = ElidedLabel(look, role="text2")
        self.change = Btn(look, self.tr("Change…"), variant="link")
        self.when = ChoiceField(look, self.tr("By itself"), [
            ("day", self.tr("Once a day, soon after opening")), ("close", self.tr("Each time it is closed")),
            ("never", self.tr("Never")),
        ])  # fmt: skip
        self.model: TableModel[KeptBackup] = TableModel(self._columns(), self)
        self.panel = TablePanel(look, self.model, self.tr("Backups"), self, edge=20)
        self.table = self.panel.table
        self.restore_button = Btn(look, self.tr("Restore as a new file…"), icon="rotate-ccw", keys="Ctrl+Return")
        self.show_folder = Btn(look, self.tr("Show the folder"), variant="ghost", icon="folder-open")
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        self._failed_column.setContentsMargins(look.px(12), 0, look.px(12), 0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        top = QVBoxLayout()
        top.setContentsMargins(look.px(20), look.px(6), look.px(16), look.px(10))
        top.setSpacing(look.px(8))
        title = QHBoxLayout()
        title.addWidget(Label(look, self.tr("Backups"), px=15, weight=600))
        title.addWidget(ElidedLabel(look, self.tr("chosen on this computer, not in the file"), px=12, role="muted"), 1)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        top.addLayout(title)
        top.addLayout(row)
        top.addWidget(Captioned(look, self.tr("By itself"), self.when))
        buttons = Flow(look.px(6), look.px(6), QMargins(look.px(20), look.px(8), look.px(16), look.px(10)))
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.show_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._failed)
        column.addWidget(self.panel, 1)
        column.addLayout(buttons)
        self._failed.hide()

    def _connect(self) -> None:
        self.change.clicked.connect(lambda: ask_folder(self, self._care))
        self.when.chosen.connect(lambda value: self._care.choose(when=cast(When, value)))
        self.restore_button.clicked.connect(self.restore)
        self.show_folder.clicked.connect(self._show_folder)
        self.table.opened.connect(lambda _row, _key: self.restore())

    def _columns(self) -> list[Column[KeptBackup]]:
        figures = self._desk.figures

        def when(row: KeptBackup) -> str:
            at = datetime.fromtimestamp(row.made, UTC).astimezone()
            return f"{figures.day(at.date())} {at:%H:%M}"

        return [
            Column("when", self.tr("When"), when, width=110, weight=500),
            Column("name", self.tr("File"), lambda row: row.path.name, width=140, stretch=1, role="text2",
                   tip=lambda row: str(row.path), ends_differ=True),
            Column("size", self.tr("Size"), lambda row: self._size(row.size), "number", width=70),
        ]  # fmt: skip

    def _size(self, size: int) -> str:
        words = self._desk.figures.words
        return self.tr("{n} MB").format(n=words.scaled(size * 10 // _MB, 1) if size < 100 * _MB else
                                        words.scaled(size // _MB, 0))  # fmt: skip

    def refresh(self) -> None:
        record = self._care.record
        self.place.setText(str(record.place()))
        self.when.choose(record.when)
        self._tell_failed(record.failed)
        company, folder = self._desk.company, record.place()
        self._desk.ask(self, lambda _read, _progress: kept_backups(company.path, folder), self._show)

    def _tell_failed(self, why: str) -> None:
        while (item := self._failed_column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if why:
            self._failed_column.addWidget(MessageStrip(self._look, "red", self.tr("The last backup failed."), why))
        self._failed.setVisible(bool(why))

    def _show(self, rows: Any) -> None:
        self.model.set_rows(rows)
        self.restore_button.setEnabled(bool(rows))
        self.show_folder.setEnabled(self._care.record.place().is_dir())
        self.panel.settle(None if rows else EmptyState(
            self._look, "hard-drive", self.tr("No backup in this folder"),
            self.tr("Each is checked as a whole before it counts. Keep one on another disk as well."),
        ))  # fmt: skip

    def current(self) -> Path | None:
        row = self.model.row_at(max(0, self.table.currentIndex().row()))
        return row.path if row is not None else None

    def restore(self) -> None:
        from ui.care.restoring import ask_restore

        if (kept := self.current()) is not None:
            ask_restore(cast(Any, self.window()), kept)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._care.record.place())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("win"))
        painter.fillRect(QRect(0, 0, 1, self.height()), self._look.color("line"))
        painter.end()
