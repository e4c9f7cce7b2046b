"""Which column of the file goes where: one line a column, its field chosen from a list."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ar_desktop.exchange.guessing import Certainty
from ui.importing import kinds
from ui.importing.work import ImportWork
from ui.look import Look
from ui.models.columns import Column, IconMark, PillText
from ui.models.table_model import TableModel
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

_DOWN: Final = IconMark("chevron-down", "text2", "")


class MappedColumn(NamedTuple):
    at: int
    head: str
    example: str
    field: str
    certainty: Certainty


class MappingGrid(QWidget):
    """Enter, Alt+Down or a click opens the list of a column; Tab goes to the next."""

    def __init__(self, look: Look, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._work = look, work
        self.model: TableModel[MappedColumn] = TableModel(self._columns(), self, key=lambda row: row.at)
        self.table = _MappingView(look, self)
        name = self.tr("Columns of the file")
        self.panel = TablePanel(look, self.model, name, self, edge=20, table=self.table)
        self._count = ElidedLabel(look, px=12, role="muted")
        self._hint = Label(look, self.tr("Enter chooses"), px=11, weight=500, role="muted")
        self._lay_out()
        self.table.opened.connect(lambda row, _key: self.choose_field(row))

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(4))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Columns"), weight=600))
        head.addWidget(self._count, 1)
        head.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)

    def _columns(self) -> list[Column[MappedColumn]]:
        return [
            Column("head", self.tr("In the file"), lambda row: row.head, weight=500, width=96, stretch=3,
                   tip=lambda row: row.head),
            Column("example", self.tr("Example"), lambda row: row.example, role="text2", width=70, stretch=3,
                   tip=lambda row: row.example, gives_way=1),
            Column("goes", self.tr("Goes to"), self._goes, width=116, stretch=3,
                   role=lambda row: "text" if row.field else "muted"),
            Column("open", "", lambda _row: "", "icon", value=lambda _row: _DOWN, width=22),
            Column("sure", "", lambda row: self._certainty(row).text, "pill",
                   value=lambda row: (self._certainty(row),), width=74),
        ]  # fmt: skip

    def _goes(self, row: MappedColumn) -> str:
        return kinds.field_name(self._work.kind, row.field) if row.field else self.tr("Leave out")

    def _certainty(self, row: MappedColumn) -> PillText:
        if not row.field:
            return PillText(self.tr("Left out"), "grey")
        return PillText(self.tr("Sure"), "green") if row.certainty == "sure" else PillText(self.tr("Likely"), "blue")

    def show_columns(self) -> None:
        look, guesses = self._work.look, self._work.guesses
        rows = [] if look is None else [
            MappedColumn(at, column.head or self._nameless(at), column.example, guess.field, guess.certainty)
            for at, (column, guess) in enumerate(zip(look.columns, guesses, strict=True))
        ]  # fmt: skip
        self.model.set_rows(rows)
        used = sum(bool(row.field) for row in rows)
        self._count.setText(self.tr("{n} found, {used} used").format(n=len(rows), used=used))
        self.table.ensure_row()

    def _nameless(self, at: int) -> str:
        return self.tr("Column {n}").format(n=at + 1)

    def choose_field(self, row: MappedColumn) -> None:
        """The list of fields, below the column's cell."""
        menu = self._menu(row)
        index = self.model.index(self.model.row_of(row.at), 2)
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft() + QPoint(0, 2)))

    def _menu(self, row: MappedColumn) -> QMenu:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        taken = {guess.field for guess in self._work.guesses} - {row.field}
        for field in ("", *self._work.fields()):
            name = kinds.field_name(self._work.kind, field) if field else self.tr("Leave out")
            action = menu.addAction(name + ("  ·" if field in taken else ""))
            action.setCheckable(True)
            action.setChecked(field == row.field)
            action.triggered.connect(lambda _on=False, field=field: self._work.send_column(row.at, field))
            if field == row.field:
                menu.setActiveAction(action)
            if not field:
                menu.addSeparator()
        return menu


class _MappingView(TableView):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt_down or event.key() in (Qt.Key.Key_F2, Qt.Key.Key_F4):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = self.indexAt(event.position().toPoint())
        if at.isValid() and self.rows().columns()[at.column()].key in ("goes", "open"):
            self._open(at)
