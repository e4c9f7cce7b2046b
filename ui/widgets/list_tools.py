"""What every list offers beside itself: which columns it shows, and its rows into files, onto paper, to be pasted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from ar_desktop.errors import Refused
from ar_desktop.words import N_
from ui.desk import Desk
from ui.models.columns import Column, as_table
from ui.models.paged_model import Ids, PagedModel
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn, drop_below
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ar_desktop.progress import Progress
    from ar_desktop.reports.table import ReportTable

Load = Callable[[Any, Sequence[int]], Sequence[Any]]  # (reading, ids) -> rows, on a reader thread
MOST_PASTED: Final = 50_000  # rows; a file takes all of them


class ListTools(QWidget):
    """Two buttons: columns, and export. More than one row selected (or any ticked): these, else all rows of the list.

    `load` reads rows that are not all here; a list in memory needs none. `filtered` says in words what the list was
    narrowed to: it is printed below the rows.
    """

    def __init__(
        self,
        desk: Desk,
        table: TableView,
        title: str,
        *,
        load: Load | None = None,
        filtered: Callable[[], str] = str,
        named: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self.table, self.title = desk, table, title
        self._load, self.filtered = load, filtered
        look = desk.look
        self.columns_button = Btn(look, icon="columns-3", variant="ghost", keys="Ctrl+Shift+C", parent=self)
        self.columns_button.name_it(self.tr("Columns"))
        self.export_button = Btn(
            look, self.tr("Export") if named else "", icon="download", variant="ghost", keys="Ctrl+E", parent=self
        )
        self.export_button.name_it(self.tr("Export"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        for button, do in ((self.columns_button, self.choose_columns), (self.export_button, self.choose_export)):
            button.show_keys(False)
            button.clicked.connect(do)
            row.addWidget(button)
        table.copy_wanted.connect(self._copy_ids)

    # --- columns ----------------------------------------------------------------------------

    def choose_columns(self) -> None:
        self.table.head.choose_columns(self._below(self.columns_button))

    def _below(self, button: Btn) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))

    def shown_columns(self) -> list[Column[Any]]:
        """In their order; those that only want for room are among them."""
        head, columns = self.table.head, self.table.rows().columns()
        hidden = set(self.table.widths.hidden_by_choice())
        places = (head.logicalIndex(place) for place in range(head.count()))
        return [columns[at] for at in places if at not in hidden]

    # --- export -----------------------------------------------------------------------------

    def choose_export(self) -> None:
        menu = QMenu(self)
        for kind, title in (
            ("xlsx", self.tr("&Excel workbook…")), ("csv", self.tr("&CSV…")), ("pdf", self.tr("&PDF…")),
            ("print", self.tr("P&rint…")),
        ):  # fmt: skip
            menu.addAction(title).triggered.connect(partial(self.export, kind))
        menu.addSeparator()
        menu.addAction(self.tr("C&opy as a table")).triggered.connect(lambda: self.copy())
        menu.aboutToHide.connect(menu.deleteLater)
        drop_below(self.export_button, menu)
        menu.setActiveAction(menu.actions()[0])

    def export(self, kind: str, _on: bool = False) -> None:
        """Into a file of this kind, or onto paper."""
        then = self._print if kind == "print" else partial(self._write, kind)
        self._make_table(then)

    def copy(self) -> None:
        """The chosen rows, else all of them, with heads, as spreadsheets paste them."""
        rows = self._rows_here()
        if rows is not None:
            QGuiApplication.clipboard().setText(as_table(self.shown_columns(), rows))
        else:
            self._copy_ids(self.ids())

    def ids(self) -> Ids:
        """Of what goes: in the order of the list."""
        chosen = self.table.marked_ids()
        if chosen is not None:
            return array("q", chosen)
        rows = self.table.rows()
        return rows.ids() if isinstance(rows, PagedModel) else array("q")

    def _rows_here(self) -> Sequence[Any] | None:
        """The rows that go, of a list in memory; heads between them stay."""
        rows = self.table.rows()
        if not isinstance(rows, TableModel):
            return None
        places = self.table.marked_places()
        found = rows.rows() if places is None else [rows.row_at(place) for place in places]
        return [row for row in found if row is not None and getattr(row, "head", None) is None]

    def _chunks(self, reading: Any, ids: Ids, here: Sequence[Any] | None, progress: Progress) -> Iterator[Any]:
        from ui.models.list_table import in_chunks

        if here is not None or self._load is None:
            return iter((here or (),))
        return in_chunks(ids, partial(self._load, reading), progress)

    def _make_table(self, then: Callable[[ReportTable], None]) -> None:
        """On a reader thread; a list in memory is turned there as well."""
        from ui.models.list_table import Listed, table_of

        company, here = self._desk.company, self._rows_here()
        ids = array("q") if here is not None else self.ids()
        listed = Listed(self.title, self.shown_columns(), self.filtered())

        def read(reading: Any, progress: Progress) -> ReportTable:
            return table_of(listed, self._chunks(reading, ids, here, progress), company.currency, company.today)

        self._desk.ask(self, read, then, title=self.tr("Export"))

    def _write(self, kind: str, table: ReportTable) -> None:
        from ui.reports.export import ask_where, write_report

        desk = self._desk
        path = ask_where(desk, self, self.title, table, kind)
        if path is not None:
            text = self.tr("Written to {file}").format(file=str(path))
            write_report(desk, table, path, kind, lambda _path: desk.said.emit(text), desk.jobs.failed.emit)

    def _print(self, table: ReportTable) -> None:
        from ui.printing import print_pdf
        from ui.reports.export import make_pdf

        desk, title = self._desk, self.title

        def show(pdf: bytes) -> None:
            if isValid(self):
                print_pdf(desk, pdf, title, self)

        make_pdf(desk, table, show, desk.jobs.failed.emit)

    # --- pasting ----------------------------------------------------------------------------

    def _copy_ids(self, ids: Sequence[int]) -> None:
        figures, columns, load = self._desk.figures, self.shown_columns(), self._load
        if load is None:
            return
        if len(ids) > MOST_PASTED:
            text = N_("{n} rows are too many to paste; export them, or choose up to {most}.")
            self._desk.jobs.failed.emit(Refused(text, n=figures.count(len(ids)), most=figures.count(MOST_PASTED)))
            return

        def read(reading: Any, progress: Progress) -> str:
            from ui.models.list_table import in_chunks

            rows = [row for chunk in in_chunks(ids, partial(load, reading), progress) for row in chunk]
            return as_table(columns, rows)

        self._desk.ask(self, read, QGuiApplication.clipboard().setText, title=self.tr("Copy"))
