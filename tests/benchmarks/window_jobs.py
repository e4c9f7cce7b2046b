"""A heartbeat on the GUI thread through every long job of the window, with the page in view repainted."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer

from ar_desktop.customers.master import save_customers
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.periods import reopen_period
from tests.benchmarks import Row
from tests.benchmarks.companies import FOLDER, size
from tests.benchmarks.driven import STALL, Driven, Gap, driven, in_child, own_copy
from tests.benchmarks.importing import csv_of
from ui.closing.dialogs import CloseMonthDialog
from ui.widgets.list_tools import MOST

PAPERS: Final = 1_000
REPAINTED: Final = 100  # milliseconds between two repaints of the page in view


def measure(full: bool) -> list[Row]:
    invoices = size(full)
    FOLDER.mkdir(parents=True, exist_ok=True)
    found = in_child(__name__, "imports", str(_company(invoices)), str(csv_of(invoices)))
    found |= in_child(__name__, "papers", str(own_copy(invoices)))
    found |= in_child(__name__, "files", str(own_copy(invoices)))
    return [
        Row(f"longest stall: {name}", wall, STALL, 1, note=f"GUI thread {cpu * 1000:.1f} ms")
        for name, (wall, cpu) in found.items()
    ]


def _company(invoices: int) -> Path:
    """With the customers of the file, and nothing else."""
    target = FOLDER / "window-import.arbook"
    for old in FOLDER.glob(f"{target.name}*"):
        old.unlink()
    company = create_company(target, name="Import", currency="USD", country="US")
    with company.writing("customers") as write:
        save_customers(write, [{"code": f"C{at}", "name": f"Customer {at}"} for at in range(max(50, invoices // 40))])
    company.close()
    return target


def _during(one: Driven, begin: Callable[[], Any], over: Callable[[], bool]) -> Gap:
    """From the first key to the end, with the page in view repainted ten times a second."""
    repaint = QTimer(interval=REPAINTED)
    repaint.timeout.connect(lambda: one.window.stack.currentWidget().repaint())
    one.settle()
    one.heart.worst()
    repaint.start()
    begin()
    one.until(over, 3600)
    one.settle()
    repaint.stop()
    return one.heart.worst()


def imports(path: str, file: str) -> dict[str, Gap]:
    with driven(Path(path)) as one:
        one.until(lambda: one.loaded)
        one.window.go("importing")
        one.settle()
        page: Any = one.window.page("importing")
        work = page.work

        def tried() -> bool:
            return work.trial is not None and not one.window.jobs.busy and not work._later.isActive()

        found = {"reading and checking an import": _during(one, lambda: page.open_file(Path(file), "invoices"), tried)}
        ended: list[Any] = []
        work.imported.connect(ended.append)
        count = work.to_import
        found[f"importing {count:,} rows"] = _during(one, page.start, lambda: bool(ended))
        name = f"taking back an import of {count:,} rows"
        found[name] = _during(one, page._undo_import, lambda: work.reversal is None and not one.window.jobs.busy)
    return found


def papers(path: str) -> dict[str, Gap]:
    found: dict[str, Gap] = {}
    with driven(Path(path)) as one, tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        one.until(lambda: one.loaded)
        one.window.go("invoices", "all")
        one.settle()
        page: Any = one.window.page("invoices")
        batch = page.views.batch
        rows: list[Any] = []
        ids = page.lists.documents.model.ids()[:PAPERS]
        page.lists.documents.asker.ask_rows(ids, rows.extend)
        one.until(lambda: len(rows) == PAPERS)

        def save() -> None:
            batch.save(rows, Path(folder))
            page._turn(batch)

        found[f"making {PAPERS:,} PDFs"] = _during(one, save, lambda: not batch.batch.running)
        one.window.go("statements")
        one.settle()
        run: Any = one.window.page("statements")
        run.asked.set_folder(Path(folder) / "statements")
        one.until(lambda: bool(run.list.lines()) and not one.window.jobs.busy)
        count = len(run.list.in_state("waiting"))

        def over() -> bool:
            return not run.batch.running and not run._keeping and not one.window.jobs.busy

        found[f"running {count:,} statements"] = _during(one, run.begin, over)
    return found


def files(path: str) -> dict[str, Gap]:
    """The whole list in a file, the books verified and backed up, a month closed."""
    found: dict[str, Gap] = {}
    with driven(Path(path)) as one, tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        one.until(lambda: one.loaded)
        one.window.go("invoices", "all")
        pane = one.window.page("invoices").lists.documents  # type: ignore[union-attr]
        one.until(lambda: pane.model.complete)
        for kind in ("csv", "xlsx", "pdf"):
            found |= _exported(one, pane, Path(folder), kind)
        one.window.go("care")
        care: Any = one.window.page("care").care  # type: ignore[union-attr]
        for name, begin in (("verify", care.verify), ("backup", partial(care.back_up, Path(folder) / "kept.arbook"))):
            found[name] = _during(one, begin, lambda: not care.running and not one.window.jobs.busy)
        found["closing a month"] = _closed(one)
    return found


def _exported(one: Driven, pane: Any, folder: Path, kind: str) -> dict[str, Gap]:
    """As many rows of the list as this kind of file takes."""
    target, tools = folder / f"invoices.{kind}", pane.tools
    ids = pane.model.ids()[: MOST.get(kind)]
    tools._ask_where = lambda _kind: target
    tools.ids = lambda: ids
    return {
        f"export of {len(ids):,} rows as {kind.upper()}": _during(
            one, partial(tools.export, kind), lambda: target.exists() and not one.window.jobs.busy
        )
    }


def _closed(one: Driven) -> Gap:
    """Asked, typed and closed as by hand; and opened again: the company is kept for the next run."""
    one.window.go("closing")
    one.settle()
    page: Any = one.window.page("closing")
    one.until(lambda: page.current() is not None and page._points is not None)
    month = page.current().month

    def close() -> None:
        page.ask_close()
        asked = page.findChild(CloseMonthDialog)
        one.type(asked.typed, asked._word)
        asked.go.click()

    def closed() -> bool:
        return any(row.month == month and row.state == "closed" for row in page.model.rows())

    gap = _during(one, close, closed)
    page.desk.write(lambda company: reopen_period(company, month, "measured"), "")
    one.until(lambda: not closed())
    one.settle()
    return gap
