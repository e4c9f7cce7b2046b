"""Where a row, a form or two panes have no room, they go on below: nothing is cut and nothing scrolls sideways."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.field_rows import FieldRows
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.panes import Panes


@pytest.fixture
def shown(qtbot):
    """A widget in a window of this size, with its layout done."""

    def show(widget: QWidget, width: int, height: int = 300) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        qtbot.wait(20)

    return show


@pytest.fixture
def head(look):
    """Title, a text that gives way, and at the right two buttons with their keys."""
    page = QWidget()
    column = QVBoxLayout(page)
    row = HeadRow()
    row.setSpacing(8)
    page.title, page.about = Label(look, "Receive payment", px=18, weight=600), ElidedLabel(look, "base currency USD")
    page.post, page.next = Btn(look, "Post", keys="Ctrl+S"), Btn(look, "Post and next", keys="Ctrl+Return")
    row.addWidget(page.title)
    row.addWidget(page.about, 1)
    row.addWidget(page.post)
    row.addWidget(page.next)
    column.addLayout(row)
    column.addStretch()
    return page


def test_a_head_with_room_is_one_line_with_its_keys(head, shown):
    shown(head, 800)
    assert head.title.geometry().center().y() == head.next.geometry().center().y()
    assert head.post.shows_keys
    assert head.next.geometry().right() > 780


def test_keys_give_way_before_a_line_is_begun(head, shown):
    shown(head, 470)
    assert not head.post.shows_keys
    assert "Ctrl+S" in head.post.toolTip()
    assert head.next.geometry().top() < head.title.geometry().bottom()


def test_buttons_go_below_together_and_stay_at_the_right(head, shown):
    shown(head, 260)
    assert head.post.geometry().top() > head.title.geometry().bottom()
    assert head.post.geometry().top() == head.next.geometry().top()
    assert head.next.geometry().right() > 240


def test_a_row_with_room_again_is_one_line_with_its_keys_again(head, shown, qtbot):
    shown(head, 260)
    head.resize(800, 300)
    qtbot.waitUntil(lambda: head.post.geometry().top() < head.title.geometry().bottom())
    assert head.post.shows_keys


def test_buttons_stay_at_the_right_while_the_first_of_them_is_hidden(head, shown, qtbot):
    head.about.hide()
    head.post.hide()
    shown(head, 800)
    assert head.next.geometry().right() > 780


def test_a_widget_that_goes_leaves_the_row_whole(head, shown, qtbot):
    shown(head, 800)
    head.post.deleteLater()
    head.resize(260, 300)
    qtbot.waitUntil(lambda: head.next.geometry().top() > head.title.geometry().bottom())
    assert head.next.geometry().right() > 240


def fields(look, names):
    page = QWidget()
    rows = FieldRows(8, 8)
    page.boxes = [Captioned(look, name, QLineEdit()) for name in names]
    for box in page.boxes:
        rows.addWidget(box, 4)
    column = QVBoxLayout(page)
    column.addLayout(rows)
    column.addStretch()
    return page


def test_fields_stand_three_in_a_row_where_their_names_fit(look, shown):
    page = fields(look, ["Postcode", "City", "State or region"])
    shown(page, 600)
    assert len({box.geometry().top() for box in page.boxes}) == 1


def test_fields_go_below_before_a_name_is_cut(look, shown):
    page = fields(look, ["Postleitzahl", "Ort", "Bundesland oder Region"])
    shown(page, 240)
    assert len({box.geometry().top() for box in page.boxes}) > 1
    assert all(box.caption.width() >= box.caption.sizeHint().width() for box in page.boxes)
    assert all(box.geometry().right() <= page.width() for box in page.boxes)


@pytest.fixture
def panes():
    """In a page, which the window makes narrower."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    split = Panes(page)
    for _ in range(2):
        pane = QWidget()
        pane.setMinimumWidth(200)
        split.addWidget(pane)
    column.addWidget(split)
    split.page = page
    return split


def test_panes_stand_beside_each_other_where_both_have_room(panes, shown):
    shown(panes.page, 600)
    assert panes.beside
    assert panes.minimumSizeHint().width() == 200


def test_panes_stand_below_each_other_in_a_narrow_window_and_beside_again(panes, shown, qtbot):
    shown(panes.page, 600)
    panes.setSizes([250, 349])
    panes.page.resize(300, 300)
    qtbot.waitUntil(lambda: not panes.beside)
    panes.page.resize(600, 300)
    qtbot.waitUntil(lambda: panes.beside)
    assert panes.sizes()[0] == 250


def test_a_line_drawn_below_each_other_is_not_kept_as_one_drawn_beside(panes, shown, preferences):
    from ui.widgets.remembered_split import remember_split

    shown(panes.page, 300)
    assert not panes.beside
    remember_split(panes, preferences, "some")
    panes.splitterMoved.emit(10, 1)
    kept = preferences.state("some/split")
    assert kept.isEmpty()
