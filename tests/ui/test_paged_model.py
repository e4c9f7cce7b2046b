"""A list of any length holds ids and a few pages; late answers are nobody's."""

from __future__ import annotations

from array import array
from typing import NamedTuple

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.columns import Column
from ui.models.paged_model import KEPT_PAGES, PAGE, PagedModel


class Row(NamedTuple):
    id: int
    name: str


COLUMNS = (
    Column("name", "Name", lambda row: row.name, sort="name"),
    Column("twice", "Twice", lambda row: row.name * 2),
)


def rows(ids):
    return [Row(i, f"row {i}") for i in ids]


class Source:
    """Answers at once, from a list of ids, and counts what it was asked."""

    def __init__(self, model: PagedModel[Row], ids) -> None:
        self.model, self.all, self.asked = model, list(ids), []
        model.first_wanted.connect(self.first)
        model.ids_wanted.connect(self.ids)
        model.page_wanted.connect(self.page)

    def first(self, generation):
        self.asked.append("first")
        self.model.supply_first(generation, rows(self.all[:PAGE]))

    def ids(self, generation):
        self.asked.append("ids")
        self.model.supply_ids(generation, array("q", self.all))

    def page(self, generation, page, ids):
        self.asked.append(page)
        self.model.supply_page(generation, page, rows(ids))


@pytest.fixture
def model(qapp):
    return PagedModel(COLUMNS, key=lambda row: row.id)


@pytest.fixture
def source(model):
    source = Source(model, range(1000, 2000))
    model.restart()
    return source


def test_it_keeps_the_contract_of_item_models(model, source):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.index(900, 0).data()
    source.all = source.all[:300]
    model.refresh()
    model.restart()
    assert model.rowCount() == 300
    assert tester.model() is model


def test_the_first_rows_come_before_all_ids(model, source):
    assert source.asked == ["first", "ids"]
    assert model.rowCount() == 1000
    assert model.complete
    assert model.index(0, 0).data() == "row 1000"
    assert source.asked == ["first", "ids"]


def test_a_short_list_is_there_with_its_first_page(model):
    source = Source(model, range(7))
    model.restart()
    assert source.asked == ["first"]
    assert model.complete
    assert model.rowCount() == 7


def test_a_page_is_asked_for_once_and_by_id(model, source):
    assert model.index(999, 1).data() == "row 1999row 1999"
    model.index(998, 0).data()
    assert source.asked == ["first", "ids", 4]


def test_a_page_that_comes_too_late_is_ignored(model, qtbot):
    model.restart()
    model.supply_first(model.generation, rows(range(PAGE)))
    model.supply_ids(model.generation, array("q", range(500)))
    with qtbot.waitSignal(model.page_wanted) as asked:
        assert model.index(250, 0).data() == "…"
    generation, page, ids = asked.args
    model.restart()
    with qtbot.assertNotEmitted(model.dataChanged):
        model.supply_page(generation, page, rows(ids))
    assert model.row_at(250) is None


def test_it_forgets_the_pages_looked_at_longest_ago(qapp):
    model = PagedModel(COLUMNS, key=lambda row: row.id)
    source = Source(model, range(PAGE * (KEPT_PAGES + 5)))
    model.restart()
    for page in range(KEPT_PAGES + 5):
        model.index(page * PAGE, 0).data()
    source.asked.clear()
    model.index(0, 0).data()
    model.index((KEPT_PAGES + 4) * PAGE, 0).data()
    assert source.asked == [0]


def test_old_rows_stay_in_view_until_the_changed_ones_are_here(model, qtbot):
    model.restart()
    model.supply_first(model.generation, rows(range(3)))
    model.refresh()
    assert model.index(1, 0).data() == "row 1"
    with qtbot.waitSignal(model.page_wanted) as asked:
        model.supply_ids(model.generation, array("q", range(3)))
        assert model.index(1, 0).data() == "row 1"
    generation, page, _ids = asked.args
    model.supply_page(generation, page, [Row(0, "new 0"), Row(1, "new 1"), Row(2, "new 2")])
    assert model.index(1, 0).data() == "new 1"


def test_a_row_that_is_gone_leaves_its_place_empty_and_others_where_they_are(model):
    model.restart()
    model.supply_first(model.generation, rows(range(PAGE)))
    model.supply_ids(model.generation, array("q", range(PAGE + 3)))
    model.row_at(PAGE)
    model.supply_page(model.generation, 1, [Row(PAGE + 2, "last"), Row(PAGE, "first")])
    assert [model.index(PAGE + at, 0).data() for at in range(3)] == ["first", "…", "last"]


def test_sorting_is_a_wish_for_the_query(model, source, qtbot):
    with qtbot.waitSignal(model.sort_wanted) as wish:
        model.sort(0)
    assert wish.args == ["name", False]
    with qtbot.assertNotEmitted(model.sort_wanted):
        model.sort(1)


def test_a_row_is_found_again_by_its_id(model, source):
    assert model.row_of(1900) == 900
    assert model.id_at(900) == 1900
    assert model.row_of(5) == -1
    for near in (-1, 0, 899, 999):
        assert model.row_of(1900, near) == 900
        assert model.row_of(5, near) == -1


def test_a_page_of_a_list_that_became_shorter_meanwhile_is_ignored(model, qtbot):
    model.restart()
    model.supply_first(model.generation, rows(range(PAGE)))
    model.supply_ids(model.generation, array("q", range(PAGE * 3)))
    model.refresh()
    with qtbot.waitSignal(model.page_wanted) as asked:
        model.row_at(PAGE * 2 + 5)  # painted while the new ids are on their way
    generation, page, ids = asked.args
    model.supply_ids(generation, array("q", range(7)))
    model.supply_page(generation, page, rows(ids))  # a warning of Qt fails the test
    assert model.row_at(6) == Row(6, "row 6")


def test_a_page_asked_to_paint_the_old_rows_does_not_empty_the_new_ones(qtbot):
    model = PagedModel([Column("n", "N", str)], lambda row: row)
    model.restart()
    model.supply_first(model.generation, [1, 2, 3])
    model.refresh()
    model.supply_ids(model.generation, array("q", [1, 2, 3]))  # the same: all pages are stale
    model.restart()  # another filter
    asked = []
    model.page_wanted.connect(lambda *page: asked.append(page))
    assert model.row_at(0) == 1  # painted meanwhile
    model.supply_first(model.generation, [9])
    for generation, page, _ids in asked:
        model.supply_page(generation, page, [1, 2, 3])
    assert model.row_at(0) == 9
