"""What is shown goes into files: the columns that are chosen, in their order, the rows that are ticked or all."""

from __future__ import annotations

import csv
import io
from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ar_desktop.invoicing.list_figures import document_totals
from ar_desktop.invoicing.queries import Filter, document_ids, document_rows
from tests.ui.fake_books import TODAY
from ui.widgets import list_tools

Key, Mod = Qt.Key, Qt.KeyboardModifier


def column_at(table, key) -> int:
    return [column.key for column in table.rows().columns()].index(key)


@pytest.fixture
def exported(page, qtbot, desk, tmp_path, monkeypatch):
    """The bytes of the file that a list was exported into."""

    def export(kind):
        path = tmp_path / f"list.{kind}"
        monkeypatch.setattr("ui.reports.export.ask_where_named", lambda *_args: path)
        page.lists.pane.tools.export(kind)
        # a worker process has to start first: on a busy machine that takes its time
        qtbot.waitUntil(lambda: path.exists() and not desk.jobs.busy, timeout=60_000)
        return path.read_bytes()

    return export


def test_a_file_has_the_columns_and_rows_of_the_list(page, hands, exported, ask):
    page.show_what("overdue")
    wanted = Filter(state="overdue", sort="late")
    ids = ask(document_ids, wanted, TODAY)
    hands.wait(lambda: list(page.lists.documents.model.ids()) == list(ids))
    lines = list(csv.reader(io.StringIO(exported("csv").decode("utf-8-sig"))))
    rows = ask(document_rows, ids, TODAY)
    assert len(lines) == len(rows) + 1  # heads
    shown = dict(zip(lines[0], lines[1], strict=True))
    assert shown["Number"] == rows[0].number
    assert shown["Due"] == rows[0].due.isoformat()
    assert shown["Late"] == str((TODAY - rows[0].due).days)


def test_a_workbook_ends_with_the_total_of_what_is_open(page, hands, exported, ask):
    page.show_what("overdue")
    totals = ask(document_totals, Filter(state="overdue"), TODAY)
    hands.wait(lambda: page.lists.documents.totals == totals)
    sheet = openpyxl.load_workbook(io.BytesIO(exported("xlsx"))).active
    last = dict(zip([cell.value for cell in sheet[1]], [cell.value for cell in sheet[sheet.max_row]], strict=True))
    assert round(last["Open"] * 100) == totals.open


def test_what_is_hidden_stays_at_home_and_the_order_is_that_of_the_screen(page, hands, exported):
    table = page.lists.documents.table
    table.head.column_chosen.emit(column_at(table, "po"), False)
    table.head.moveSection(table.head.visualIndex(column_at(table, "open")), 1)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier)
    lines = list(csv.reader(io.StringIO(exported("csv").decode("utf-8-sig"))))
    assert lines[0][:3] == ["Open", "Number", "Date"]
    assert "PO" not in lines[0]
    assert len(lines) == 2 + 1


def test_a_workbook_has_days_and_amounts_not_texts(page, exported):
    sheet = openpyxl.load_workbook(io.BytesIO(exported("xlsx"))).active
    heads = [cell.value for cell in sheet[1]]
    first = dict(zip(heads, [cell.value for cell in sheet[2]], strict=True))
    row = page.lists.documents.model.row_at(0)
    assert first["Date"].date() == row.date
    assert round(first["Amount"] * 100) == row.total
    assert isinstance(first["Date"], date)


def test_paper_says_what_the_list_was_narrowed_to(page, hands, exported):
    import pypdfium2

    page.lists.filters._chips["least"]._take(1_000_00)
    hands.wait()
    with pypdfium2.PdfDocument(exported("pdf")) as pdf:
        text = "".join(page_.get_textpage().get_text_range() for page_ in pdf)
    assert "Invoices" in text
    assert "All, Amount ≥ 1,000" in text


def test_an_invoice_in_another_currency_gets_a_column_for_it(page, hands, exported, ask):
    lines = list(csv.reader(io.StringIO(exported("csv").decode("utf-8-sig"))))
    at, number = lines[0].index("Currency"), lines[0].index("Number")
    known = {row.number: row.currency for row in ask(document_rows, ask(document_ids, Filter(), TODAY), TODAY)}
    assert {line[number]: line[at] for line in lines[1:]} == known


def test_columns_are_chosen_from_the_keyboard(page, hands, qtbot):
    table = page.lists.documents.table
    kind = column_at(table, "kind")
    assert table.isColumnHidden(kind)
    page._commands.of_lists[1].trigger()
    menu = next(one for one in table.head.findChildren(QMenu) if one.isVisible())
    entry = next(action for action in menu.actions() if action.text() == "Kind")
    menu.setActiveAction(entry)
    qtbot.keyClick(menu, Key.Key_Space)
    assert menu.isVisible()
    assert not table.isColumnHidden(kind)
    qtbot.keyClick(menu, Key.Key_Escape)
    assert not menu.isVisible()


def test_a_long_selection_is_pasted_without_asking_for_each_page(page, hands, qapp):
    asked = []
    page.lists.documents.model.page_wanted.connect(lambda *wanted: asked.append(wanted))
    page.lists.documents.table.selectAll()
    page.lists.pane.tools.copy()
    hands.wait(lambda: qapp.clipboard().text().count("\n") == page.lists.documents.model.rowCount())
    assert len(asked) <= 1


def test_more_than_a_spreadsheet_takes_at_once_is_refused_with_the_way_out(page, desk, monkeypatch):
    monkeypatch.setattr(list_tools, "MOST_PASTED", 5)
    failed = []
    desk.jobs.failed.connect(failed.append)
    page.lists.pane.tools.copy()
    assert "too many to paste" in failed[0].sentence()


def test_more_than_anybody_reads_on_paper_is_refused_and_csv_takes_it(page, desk, monkeypatch, exported):
    monkeypatch.setitem(list_tools.MOST, "pdf", 5)
    failed = []
    desk.jobs.failed.connect(failed.append)
    page.lists.pane.tools.export("print")
    assert "take CSV" in failed[0].sentence()
    assert exported("csv").count(b"\n") == page.lists.documents.model.rowCount() + 1


def test_a_list_longer_than_a_chunk_has_its_heads_once(page, exported, monkeypatch):
    monkeypatch.setattr("ui.models.list_table.CHUNK", 100)
    lines = exported("csv").decode("utf-8-sig").splitlines()
    assert sum(line.startswith("Number,") for line in lines) == 1
    assert len(lines) == page.lists.documents.model.rowCount() + 1
