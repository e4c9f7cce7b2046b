"""Reports into files and onto paper: made off the GUI thread, written where one says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ar_desktop.progress import Progress
from ar_desktop.reports.table import ReportTable
from ui.desk import Desk
from ui.file_names import safe_name
from ui.files import write_whole

FORMATS: Final = ("xlsx", "csv", "pdf")
_FOLDER: Final = "reports/folder"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReportExport", text)


def format_titles() -> dict[str, str]:
    return {"xlsx": _tr("Excel workbook"), "csv": _tr("CSV for a spreadsheet"), "pdf": _tr("PDF")}


def file_name(title: str, table: ReportTable, kind: str) -> str:
    """Title and date of the report, without what no file system takes."""
    return dated_name(title, table.parameters.get("as_of") or table.parameters.get("to") or "", kind)


def dated_name(title: str, day: object, kind: str) -> str:
    name = f"{title} {day}".strip()
    return safe_name(f"{name}.{kind}")


def ask_where(desk: Desk, parent: QWidget, title: str, table: ReportTable, kind: str) -> Path | None:
    """The file to write, starting in the folder used last."""
    return ask_where_named(desk, parent, title, file_name(title, table, kind), kind)


def ask_where_named(desk: Desk, parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """The same for a file of this name."""
    folder = Path(desk.preferences.text(_FOLDER, str(Path.home())))
    proposed = str(folder / name)
    filters = f"{format_titles()[kind]} (*.{kind})"
    chosen, _ = QFileDialog.getSaveFileName(parent, _tr("Export {report}").format(report=title), proposed, filters)
    if not chosen:
        return None
    path = Path(chosen)
    path = path if path.suffix else path.with_suffix(f".{kind}")
    desk.preferences.set_text(_FOLDER, str(path.parent))
    return path


def write_report(
    desk: Desk,
    table: ReportTable,
    path: Path,
    kind: str,
    done: Callable[[Path], None],
    failed: Callable[[Exception], None],
) -> None:
    """A job: the bytes are made in a worker process, the file is there whole or not at all."""

    def work(progress: Progress) -> Path:
        write_whole(path, _file_of(desk, table, kind, progress))
        return path

    desk.jobs.run(work, done, failed=failed, title=_tr("Export to {file}").format(file=path.name))


def make_pdf(
    desk: Desk, table: ReportTable, done: Callable[[bytes], None], failed: Callable[[Exception], None]
) -> None:
    desk.jobs.run(lambda progress: _file_of(desk, table, "pdf", progress), done, failed=failed, title=_tr("Print"))


def _file_of(desk: Desk, table: ReportTable, kind: str, progress: Progress) -> bytes:
    """On a job thread, which also loads what lays out files: the page is there without it."""
    from ar_desktop.documents.report_pdf import House
    from ar_desktop.exchange.table_file import report_file

    house = House.of(desk.company)
    kind = "local-csv" if kind == "csv" else kind
    return desk.jobs.workers.call(report_file, table, kind, house, desk.figures.words, progress=progress)
