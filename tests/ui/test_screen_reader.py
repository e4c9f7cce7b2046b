"""What is heard by somebody who can't see the window."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui import announcing
from ui.models.columns import Column, IconMark
from ui.models.table_model import TableModel
from ui.status_line import StatusLine
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.message_strip import MessageStrip
from ui.widgets.table_view import TableView
from ui.widgets.undo_strip import UndoStrip

NAME, REST = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole


class Item(NamedTuple):
    number: str = ""
    open: str = ""
    late: int = 0
    head: GroupHead | None = None


COLUMNS = (
    Column("flag", "", lambda row: "Disputed", "icon", value=lambda row: IconMark("flag", "red", "Disputed")),
    Column("number", "Number", lambda row: row.number),
    Column("open", "Open", lambda row: row.open, "money"),
    Column("late", "Late", lambda row: f"{row.late} d", "late", value=lambda row: row.late),
    Column("note", "Note", lambda row: "–"),
)


@pytest.fixture
def rows(qapp):
    model: TableModel[Item] = TableModel(COLUMNS)
    model.set_rows([Item("INV-7", "1,234.50", 12), Item("CN-3", "(25.00)", 1), Item("INV-9", "80.00", -3),
                    Item(head=GroupHead("Overdue", "2 items", {"open": "1,209.50"}))])  # fmt: skip
    return model


def said(model: Any, row: int, column: int, role: Any = NAME) -> Any:
    return model.index(row, column).data(role)


def test_a_cell_is_said_in_words_with_its_column(rows):
    assert [said(rows, 0, at) for at in range(4)] == ["Disputed", "Number INV-7", "Open 1,234.50", "Late 12 days"]
    assert (said(rows, 1, 2), said(rows, 1, 3)) == ("Open minus 25.00", "Late 1 day")
    assert said(rows, 2, 3) == "Late in 3 days"


def test_the_cell_that_names_a_row_says_all_of_it_and_leaves_out_what_is_not_there(rows):
    assert said(rows, 0, 1, REST) == "Open 1,234.50, Late 12 days"
    assert said(rows, 0, 0, REST) == "Open 1,234.50, Late 12 days"
    assert said(rows, 0, 2, REST) is None


def test_a_head_says_itself_and_no_empty_cells(rows):
    assert said(rows, 3, 0) == "Overdue, 2 items, 1,209.50"
    assert [said(rows, 3, at) for at in range(1, 5)] == ["", "", "", ""]


def test_rows_of_the_window_are_said_whole(busy_window, qtbot):  # noqa: F811
    busy_window.go("customers")
    settled(busy_window, qtbot)
    table = next(one for one in busy_window.findChildren(TableView) if one.accessibleName() == "Customers")
    interface = QAccessible.queryAccessibleInterface(table)
    texts = [interface.child(at) for at in range(interface.childCount())]
    juniper = next(one for one in texts if "Juniper" in one.text(QAccessible.Text.Name))
    told = juniper.text(QAccessible.Text.Description)
    assert "Balance 7,275.80" in told
    assert "Late 47 days" in told


@pytest.fixture
def heard(monkeypatch):
    """What goes to the screen reader, and whether it interrupts."""
    found: list[tuple[str, bool]] = []

    class Bridge:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: Any) -> None:
            found.append((event.message(), event.politeness() == QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(announcing, "QAccessible", Bridge)
    return found


def test_what_is_refused_interrupts_and_what_is_done_waits(look, qtbot, heard):
    strip, undo, status = MessageStrip(look, "red", "Not posted."), UndoStrip(look), StatusLine(look)
    for widget in (strip, undo, status):
        qtbot.addWidget(widget)
    status.show()
    strip.announce()
    undo.tell("INV-7 is posted.", "Undo posts a credit note.")
    status.say("3 invoices")
    status.say("")
    done = "INV-7 is posted. Undo posts a credit note."
    assert heard == [("Not posted.", True), (done, False), ("3 invoices", False)]
