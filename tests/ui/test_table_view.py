"""The keys and habits of every list."""

from __future__ import annotations

from array import array
from dataclasses import replace
from typing import NamedTuple

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.columns import Column, PillText
from ui.models.paged_model import PagedModel
from ui.models.table_model import TableModel
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel


class Line(NamedTuple):
    id: int
    number: str
    who: str
    open: int


def money(minor: int) -> str:
    return f"({-minor / 100:.2f})" if minor < 0 else f"{minor / 100:.2f}"


COLUMNS = (
    Column("number", "Number", lambda line: line.number, kind="link", sort="number"),
    Column("who", "Customer", lambda line: line.who, stretch=1, width=60, sort="who"),
    Column("open", "Open", lambda line: money(line.open), kind="money", value=lambda line: line.open, sort="open"),
    Column("late", "Late", lambda line: "9 d", kind="late", value=lambda line: 9),
    Column("state", "Status", lambda line: "Open", kind="pill", value=lambda line: (PillText("Open", "grey"),)),
    Column("bar", "", lambda line: "", kind="aging", value=lambda line: (5, 0, 3, -2, 1), width=60),
    Column("note", "Note", lambda line: "hidden", visible=False),
)
LINES = [Line(n, f"26-{n:04}", f"Customer {n % 7}", (n - 3) * 100) for n in range(40)]


@pytest.fixture
def panel(look, qtbot):
    model = TableModel(COLUMNS, key=lambda line: line.id)
    model.set_rows(LINES)
    panel = TablePanel(look, model, "Open items")
    panel.model = model
    qtbot.addWidget(panel)
    panel.resize(640, 300)
    panel.show()
    return panel


def test_the_model_keeps_the_contract_of_item_models(panel):
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.model.set_rows(LINES[:3])
    panel.model.sort(2, Qt.SortOrder.DescendingOrder)
    assert [line.open for line in panel.model.rows()] == [-100, -200, -300]
    assert tester.model() is panel.model


def test_all_rows_are_a_flag_whatever_their_number(panel, qtbot):
    with qtbot.waitSignal(panel.table.selection_told) as told:
        panel.table.selectAll()
    assert told.args[0].everything
    assert told.args[0].count == 40
    assert panel.table.selectionModel().selection().count() == 0
    panel.table.select_row(3)
    assert not panel.table.all_selected


def test_the_selection_is_counted_and_its_money_summed(panel, qtbot):
    table = panel.table
    with qtbot.waitSignal(table.selection_told, check_params_cb=lambda told: told.count == 2) as told:
        table.select_row(2)
        table.selectionModel().select(
            panel.model.index(5, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )
    assert told.args[0].sums == {"open": {"": 100}}


def test_copy_gives_a_table_with_the_heads_of_what_is_shown(panel):
    panel.table.select_row(4)
    panel.table.copy()
    assert QGuiApplication.clipboard().text() == (
        "Number\tCustomer\tOpen\tLate\tStatus\n26-0004\tCustomer 4\t1.00\t9 d\tOpen"
    )


def test_the_largest_money_comes_first_and_a_second_click_turns_it_round(panel, qtbot):
    head = panel.table.head
    middle = head.sectionViewportPosition(2) + head.sectionSize(2) // 2
    for descending in (True, False):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, 10))
        assert panel.model.sorted_by == ("open", descending)


def test_the_place_is_kept_when_the_rows_are_asked_for_again(panel):
    panel.table.select_row(30)
    panel.model.set_rows(LINES[10:])
    assert panel.model.row_at(panel.table.currentIndex().row()) == LINES[30]


def test_standing_on_a_row_leaves_the_one_before_although_ctrl_is_still_down(panel, qtbot):
    """Ctrl+Enter has saved, and the list stands on what is new before the fingers are off the keys."""
    panel.table.select_row(1)
    qtbot.keyClick(panel.table, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    panel.table.select_row(5)
    assert list(panel.table.selected_places()) == [5]


def test_money_is_never_narrower_than_its_total(panel, look):
    total = "1,234,567,890,123.45"
    panel.totals.set_rows([TotalRow({"number": "40 items", "open": total})])
    assert panel.table.columnWidth(2) >= look.metrics(13, 600).horizontalAdvance(total)
    assert panel.totals.sizeHint().height() == 30


def test_a_column_that_is_shown_later_is_wide_enough_for_its_rows(panel, look):
    at = next(n for n, column in enumerate(COLUMNS) if column.key == "note")
    panel.model.set_rows([*LINES, Line(99, "26-9999", "Northgate", 1)])
    panel.table._choose_column(at, True)
    assert panel.table.columnWidth(at) >= look.metrics(13).horizontalAdvance("hidden")


def test_a_total_that_comes_later_does_not_look_at_the_rows_again(look, qtbot):
    read = []
    columns = (Column("open", "Open", lambda line: read.append(line) or money(line.open), kind="money"),)
    model = TableModel(columns, key=lambda line: line.id)
    panel = TablePanel(look, model, "Open items")
    qtbot.addWidget(panel)
    model.set_rows(LINES)
    read.clear()
    panel.totals.set_rows([TotalRow({"open": "987,654,321,987,654,321.00"})])
    assert not read
    assert panel.table.columnWidth(0) >= look.metrics(13, 600).horizontalAdvance("987,654,321,987,654,321.00")


def test_enter_and_a_click_on_a_link_open_the_row(panel, qtbot):
    table = panel.table
    table.select_row(1)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [LINES[1], "number"]
    where = table.visualRect(panel.model.index(2, 0)).center()
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened.args == [LINES[2], "number"]


def test_a_short_list_is_followed_by_its_total(panel, qtbot):
    panel.totals.set_rows([TotalRow({"open": "1.00"})])
    panel.model.set_rows(LINES[:2])
    panel.settle()
    qtbot.waitUntil(lambda: panel.totals.y() == panel.table.geometry().bottom() + 1)
    assert panel.table.height() == 28 + 2 * 28


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_kind_of_cell_is_painted_light_and_dark(panel, look, scale):
    panel.totals.set_rows([TotalRow({"number": "40 items", "open": "1.00"}, {"bar": (1, 2, 3, 4, 5)})])
    panel.table.select_row(1)
    look.set_scale(scale)
    light = panel.grab().toImage()
    look.theme.set_mode("dark")
    assert panel.grab().toImage() != light


def test_widths_that_were_dragged_stay(panel):
    panel.table.head.resizeSection(1, 333)
    panel.resize(900, 300)
    assert panel.table.columnWidth(1) == 333


def columns_shown(table) -> list[str]:
    shown = [table.head.logicalIndex(place) for place in range(table.head.count())]
    return [COLUMNS[at].key for at in shown if not table.isColumnHidden(at)]


def test_columns_are_found_as_they_were_left(panel, look, qtbot, preferences):
    RememberedColumns(panel.table, preferences, "items")
    panel.table.head.moveSection(2, 0)
    panel.table.head.resizeSection(1, 222)
    panel.table.setColumnHidden(3, True)
    panel.table.setColumnHidden(6, False)
    qtbot.waitUntil(lambda: preferences.mapping("columns/items").get("hidden") == ["late"])
    again = TablePanel(look, TableModel(COLUMNS), "Open items")
    qtbot.addWidget(again)
    again.resize(700, 300)
    again.show()
    RememberedColumns(again.table, preferences, "items")
    assert columns_shown(again.table) == ["open", "number", "who", "state", "bar", "note"]
    assert again.table.columnWidth(1) == 222
    assert again.table.cells.first_column == 2


def test_what_gave_way_for_want_of_room_is_not_taken_for_a_choice(look, qtbot, preferences):
    columns = (*COLUMNS[:5], replace(COLUMNS[5], gives_way=1), COLUMNS[6])
    model = TableModel(columns)
    model.set_rows(LINES)
    narrow = TablePanel(look, model, "Open items")
    qtbot.addWidget(narrow)
    narrow.resize(330, 300)
    narrow.show()
    assert narrow.table.isColumnHidden(5)
    assert narrow.table.widths.hidden_by_choice() == [6]
    narrow.resize(900, 300)
    qtbot.waitUntil(lambda: not narrow.table.isColumnHidden(5))


def test_a_remembered_list_gives_way_in_a_narrow_window_too(look, qtbot, preferences):
    columns = (*COLUMNS[:5], replace(COLUMNS[5], gives_way=1), COLUMNS[6])
    preferences.set_mapping("columns/items", {"hidden": ["note"], "order": [], "widths": {}})
    model = TableModel(columns)
    model.set_rows(LINES)
    narrow = TablePanel(look, model, "Open items")
    qtbot.addWidget(narrow)
    narrow.resize(330, 300)
    narrow.show()
    RememberedColumns(narrow.table, preferences, "items")
    assert narrow.table.isColumnHidden(5)
    assert narrow.table.horizontalScrollBar().maximum() == 0


def test_once_what_stretches_has_given_way_the_rows_still_end_where_their_head_does(look, qtbot):
    columns = (
        Column("day", "Date", lambda line: "4 Nov"),
        Column("kind", "Kind", lambda line: "Invoice", gives_way=1),
        Column("number", "Number", lambda line: line.number, kind="link"),
        Column("reference", "Reference", lambda line: line.who, width=80, stretch=1, gives_way=2),
        Column("open", "Open", lambda line: money(line.open), kind="money", value=lambda line: line.open),
    )
    model = TableModel(columns)
    model.set_rows(LINES)
    ledger = TablePanel(look, model, "Ledger")
    qtbot.addWidget(ledger)
    ledger.resize(320, 300)
    ledger.show()
    table = ledger.table
    qtbot.waitUntil(lambda: table.isColumnHidden(3) and not table.isColumnHidden(1))
    assert table.head.length() == table.viewport().width()
    assert table.columnWidth(1) > table.columnWidth(0)
    ledger.resize(900, 300)
    qtbot.waitUntil(lambda: not table.isColumnHidden(3))
    assert table.head.length() == table.viewport().width()


def test_the_first_rows_of_a_list_that_was_empty_are_wide_enough_when_they_come_after_their_ids(look, qtbot):
    model = PagedModel(COLUMNS, key=lambda line: line.id)
    panel = TablePanel(look, model, "Open items")
    qtbot.addWidget(panel)
    panel.resize(640, 300)
    panel.show()
    model.supply_first(model.generation, [])
    asked = []
    model.page_wanted.connect(lambda generation, page, _ids: asked.append((generation, page)))
    model.refresh()
    model.supply_ids(model.generation, array("q", [1]))
    model.row_at(0)
    model.supply_page(*asked[-1], [Line(1, "INV-2026-00000001", "Northgate", 1)])
    assert panel.table.columnWidth(0) >= look.metrics(13, 500).horizontalAdvance("INV-2026-00000001")


def test_of_names_of_files_the_end_is_seen(look, qtbot):
    """They begin alike: what tells one backup from another stands last."""

    def painted(end, *, ends_differ):
        columns = (Column("file", "File", lambda line: line.who, width=60, stretch=1, ends_differ=ends_differ),)
        model = TableModel(columns, key=lambda line: line.id)
        model.set_rows([Line(1, "", f"Northgate Supply (backup 2026-11-19 {end}).arbook", 0)])
        panel = TablePanel(look, model, "Backups")
        qtbot.addWidget(panel)
        panel.resize(190, 120)
        panel.show()
        return panel.grab().toImage()

    assert painted("186", ends_differ=True) != painted("187", ends_differ=True)
    assert painted("186", ends_differ=False) == painted("187", ends_differ=False)


@pytest.mark.parametrize("ratio", [1, 2])
def test_the_bar_of_the_current_row_ends_above_its_line_on_every_screen(panel, look, qtbot, ratio):
    panel.table.select_row(1)
    panel.table.setFocus()
    qtbot.waitUntil(panel.table.hasFocus)
    view = panel.table.viewport()
    picture = QPixmap(view.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    view.render(picture)
    image, bottom = picture.toImage(), panel.table.visualRect(panel.model.index(1, 0)).bottom()
    inside = [image.pixelColor(0, y) for y in range((bottom - 2) * ratio, bottom * ratio)]
    line = [image.pixelColor(0, y) for y in range(bottom * ratio, (bottom + 1) * ratio)]
    assert set(map(QColor.name, inside)) == {look.color("accent").name()}
    assert set(map(QColor.name, line)) == {look.color("line").name()}
