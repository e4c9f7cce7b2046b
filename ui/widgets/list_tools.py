"""What every list offers beside itself: which columns it shows, and its rows into files, onto paper, to be pasted."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from shiboken6 import isValid

from ar_desktop.errors import Refused
from ar_desktop.words import N_
from ui.desk import Desk
from ui.models.columns import Column, as_table, is_head
from ui.models.paged_model import Ids, PagedModel
from ui.widgets.buttons import Btn, drop_below
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ar_desktop.progress import Progress

Load = Callable[[Any, Sequence[int]], Sequence[Any]]  # (reading, ids) -> rows, on a reader thread
Chunks = Callable[[Any, "Progress"], Iterator[Sequence[Any]]]  # (reading, progress) -> rows, on a job thread
MOST_PASTED: Final = 50_000  # rows; CSV takes all of them
MOST: Final = {"pdf": 20_000, "xlsx": 1_000_000}  # rows; no sheet has room for more, and nobody reads more on paper


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
            look, self.tr("Export") if named else "", icon="download", variant="ghost", keys="Ctrl+E", drops=named,
            parent=self,
        )
        self.export_button.name_it(self.tr("Export"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        for button, do in ((self.columns_button, self.choose_columns), (self.export_button, self.choose_export)):
            button.show_keys(False)
            button.clicked.connect(do)
            row.addWidget(button)
        self._below_columns, self._below_export = self.columns_button, self.export_button
        table.copy_wanted.connect(lambda _ids: self.copy())

    def drop_from(self, button: Btn) -> None:
        """That one stands for these two, which are not seen: their menus come down from it."""
        self._below_columns = self._below_export = button
        self.hide()

    # --- columns ----------------------------------------------------------------------------

    def choose_columns(self) -> None:
        self.table.head.choose_columns(self._below(self._below_columns))

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
        drop_below(self._below_export, menu)
        menu.setActiveAction(menu.actions()[0])

    def print(self) -> None:
        self.export("print")

    def export(self, kind: str, _on: bool = False) -> None:
        """Into a file of this kind, or onto paper."""
        if self._too_long("pdf" if kind == "print" else kind):
            return
        if kind == "print":
            self._make("pdf", self._print)
            return
        path = self._ask_where(kind)
        if path is not None:
            self._make(kind, partial(self._told_written, path), path)

    def _too_long(self, kind: str) -> bool:
        figures, most = self._desk.figures, MOST.get(kind)
        count = len(self.ids()) if self._load is not None else 0
        if most is None or count <= most:
            return False
        text = N_("{n} rows are too many for this kind of file; take CSV, or choose up to {most}.")
        self._desk.jobs.failed.emit(Refused(text, n=figures.count(count), most=figures.count(most)))
        return True

    def copy(self) -> None:
        """The chosen rows, else all of them, with heads, as spreadsheets paste them."""
        if self._load is not None and self._too_many(len(self.ids())):
            return
        columns, chunks = self.export_columns(), self.export_rows()

        def read(reading: Any, progress: Progress) -> str:
            return as_table(columns, [row for rows in chunks(reading, progress) for row in rows])

        self._desk.ask(self, read, QGuiApplication.clipboard().setText, title=self.tr("Copy"))

    def _too_many(self, count: int) -> bool:
        figures = self._desk.figures
        if count > MOST_PASTED:
            text = N_("{n} rows are too many to paste; export them, or choose up to {most}.")
            self._desk.jobs.failed.emit(Refused(text, n=figures.count(count), most=figures.count(MOST_PASTED)))
        return count > MOST_PASTED

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
        if not rows.sorts_here:
            return None
        places = self.table.marked_places()
        found = [rows.row_at(place) for place in (range(rows.count()) if places is None else places)]
        return [row for row in found if row is not None and not is_head(row)]

    # --- what goes: lists that come in another way say so here ----------------------------------

    def export_title(self) -> str:
        return self.title

    def export_columns(self) -> list[Column[Any]]:
        return self.shown_columns()

    def export_rows(self) -> Chunks:
        """Of what is chosen now; called on a job thread it gives the rows, some at a time."""
        here, load = self._rows_here(), self._load
        if here is not None or load is None:
            return lambda _reading, _progress: iter((here or (),))
        ids = self.ids()

        def chunks(reading: Any, progress: Progress) -> Iterator[Sequence[Any]]:
            from ui.models.list_table import in_chunks

            return in_chunks(ids, partial(load, reading), progress)

        return chunks

    def _ask_where(self, kind: str) -> Path | None:
        from ui.reports.export import ask_where_named, dated_name

        title = self.export_title()
        return ask_where_named(self._desk, self, title, dated_name(title, self._desk.company.today, kind), kind)

    def _make(self, kind: str, then: Callable[[bytes], None], path: Path | None = None) -> None:
        """On a job thread, which reads; a worker process makes the file of it, and it is there whole or not at all."""
        from ui.files import copy_whole  # here: what knows Qt is loaded on the GUI thread alone

        company, words, workers = self._desk.company, self._desk.figures.words, self._desk.jobs.workers
        columns, chunks = self.export_columns(), self.export_rows()
        title, filtered, currency = self.export_title(), self.filtered(), self.tr("Currency")

        def work(progress: Progress) -> bytes:
            from ar_desktop.documents.report_pdf import House
            from ui.models.list_table import ListFile, heads_of, list_file, write_values

            listed = ListFile(title, heads_of(columns), filtered, currency, company.currency, company.today, kind)
            with TemporaryDirectory(ignore_cleanup_errors=True) as folder:  # where it was cancelled, one still writes
                values, made = Path(folder) / "values", Path(folder) / "made"
                with values.open("wb") as out, company.reading() as reading:
                    write_values(columns, chunks(reading, progress), out)
                workers.call(list_file, values, listed, House.of(company), words, made, progress=progress)
                if path is None:
                    return made.read_bytes()
                copy_whole(made, path)
            return b""

        def done(pdf: bytes) -> None:
            if isValid(self):
                then(pdf)

        name = self.tr("Export to {file}").format(file=path.name) if path is not None else self.tr("Print")
        self._desk.jobs.run(work, done, title=name)

    def _told_written(self, path: Path, _pdf: bytes) -> None:
        self._desk.said.emit(self.tr("Written to {file}").format(file=str(path)))

    def _print(self, pdf: bytes) -> None:
        from ui.printing import print_pdf

        print_pdf(self._desk, pdf, self.title, self)
