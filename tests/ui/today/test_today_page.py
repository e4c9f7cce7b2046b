"""What needs a person now: from the books, in order, each line with the place where it gets done."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from ar_desktop.collections.follow_ups import follow_ups_of
from ar_desktop.collections.today import today_list
from ar_desktop.company import FixedClock
from ar_desktop.ledger.new_company import create_company
from ar_desktop.receipts.receiving import NewReceipt, receive
from ar_desktop.reports.catalogue import run
from ar_desktop.reports.glance import Glance
from ar_desktop.words import Words
from ui.care.record import CareRecord
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.problems import ProblemDialog
from ui.today.kpis import kpis
from ui.today.leading import place_of

TODAY = date(2026, 11, 19)


@pytest.fixture
def page(busy_window):
    return busy_window.page("today")


def heads(page):
    return [row.head.title for row in page.body.model.rows() if row.head is not None]


def row_of(page, group):
    return next(row for row in page.body.model.rows() if row.key.startswith(f"{group}:"))


def stand_on(page, row):
    rows = page.body.model.rows()
    page.body.table.select_row(next(at for at, one in enumerate(rows) if one.key == row.key))
    page.body.table.setFocus()


def test_it_is_the_first_page_and_says_how_much_there_is_to_do(busy_window, page):
    assert busy_window.stack.currentWidget() is page
    things = [row for row in page.body.model.rows() if row.head is None and not row.state]
    assert busy_window.side.model.count("today") == str(len(things))
    assert heads(page)[-1] == "Done today"
    QAbstractItemModelTester(page.body.model)


def test_every_group_that_the_books_know_is_there(page):
    company = page.desk.company
    with company.reading() as read:
        groups = today_list(company, read)
    shown = {row.group.key for row in page.body.model.rows() if row.group is not None}
    assert shown == {group.key for group in groups}


def test_the_figures_are_those_of_the_reports(page):
    company = page.desk.company
    table = run(company, "kpis")
    told = {key: page.strip.told(key).figure for key in ("receivable", "overdue", "unapplied")}
    values = dict(zip((column.key for column in table.columns), table.rows[0], strict=True))
    plain = page.desk.figures.plain
    assert told == {
        "receivable": plain(values["ar"]),
        "overdue": plain(values["overdue"]),
        "unapplied": plain(-values["unapplied"]),
    }
    assert page.strip.told("dso").figure == page.desk.figures.words.number(values["dso"], 1)


def test_enter_on_a_figure_shows_the_items_behind_it(page, qtbot):
    button = page.strip.button("overdue")
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.behind.items.model.rowCount() > 0)
    total = sum(item.base_open for item in page.behind.items.model.rows())
    assert page.desk.figures.plain(total) == page.strip.told("overdue").figure
    qtbot.keyClick(page.behind.items.panel.table, Qt.Key.Key_Escape)
    assert page.body.table.isVisible()


def test_a_slow_figure_that_was_left_does_not_show_under_the_title_of_the_next(page, qtbot, monkeypatch):
    slow, behind = threading.Event(), page._answers.behind

    def asked(read, column):
        if column == "total":
            slow.wait(10)
        return behind(read, column)

    monkeypatch.setattr(page._answers, "behind", asked)
    page.show_items("total")
    page.behind.items.left.emit()
    page.show_items("unapplied")
    qtbot.waitUntil(lambda: page.behind.items.model.rowCount() > 0)
    right = [item.item_id for item in page.behind.items.model.rows()]
    slow.set()
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)
    assert [item.item_id for item in page.behind.items.model.rows()] == right


def test_figures_are_asked_for_even_when_the_list_could_not_be_made(busy_window, page, qtbot, monkeypatch):
    def fails(_read, _backup):
        raise RuntimeError

    asked = []
    monkeypatch.setattr(page._answers, "to_do", fails)
    monkeypatch.setattr(page, "_show_glance", asked.append)
    page.run()
    qtbot.waitUntil(lambda: len(asked) == 1)
    (told,) = (one for one in busy_window.findChildren(ProblemDialog) if one.isVisible())
    told.reject()
    assert isinstance(asked[0], Glance)


def test_a_bar_of_the_aging_opens_the_items_in_it(page, qtbot):
    page.body.charts.aging.picked.emit(1)
    qtbot.waitUntil(lambda: page.behind.items.model.rowCount() > 0)
    assert sum(item.base_open for item in page.behind.items.model.rows()) == page._seen.buckets[1]
    assert "1–30" in page.behind.items.what()


def test_every_line_leads_to_a_page_that_exists(page):
    pages = set(page_makers())
    rows = [row for row in page.body.model.rows() if row.group is not None]
    assert {place_of(row)[0] for row in rows} <= pages


def test_d_takes_a_line_away_until_tomorrow_and_keeps_it_among_what_is_done(page, qtbot, preferences):
    row = row_of(page, "unsent")
    stand_on(page, row)
    qtbot.keyClick(page.body.table, Qt.Key.Key_D)
    done = next(one for one in page.body.model.rows() if one.key == row.key)
    assert done.state == "done"
    assert done.verb == "Bring back"
    assert page.body.row() is not None  # it stands on the next thing
    stand_on(page, done)
    qtbot.keyClick(page.body.table, Qt.Key.Key_D)
    assert row_of(page, "unsent").state == ""


def test_z_puts_a_line_off_until_tomorrow(page, qtbot):
    row = row_of(page, "unsent")
    stand_on(page, row)
    qtbot.keyClick(page.body.table, Qt.Key.Key_Z)
    keys = [one.key for one in page.body.model.rows()]
    assert row.key not in keys
    assert keys[-1] == "waiting"
    page.body.table.select_row(len(keys) - 1)
    qtbot.keyClick(page.body.table, Qt.Key.Key_Return)
    assert row_of(page, "unsent").key == row.key


def head_of(page, group):
    """Count and amount as the head over a group says them."""
    rows = page.body.model.rows()
    at = next(at for at, row in enumerate(rows) if row.key.startswith(f"{group}:"))
    return next(row.head for row in reversed(rows[:at]) if row.head is not None)


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Z])
def test_a_head_counts_nothing_that_was_ticked_or_put_off(page, qtbot, key):
    row = row_of(page, "calls")
    calls = row.group
    stand_on(page, row)
    qtbot.keyClick(page.body.table, key)
    left = row_of(page, "calls").group
    assert (left.count, left.amount) == (calls.count - 1, calls.amount - row.line.amount)
    assert left.title(page.desk.figures.words) in head_of(page, "calls").note
    page._off.bring_back("" if key == Qt.Key.Key_Z else row.key)
    page._show_rows()
    assert row_of(page, "calls").group.count == calls.count


def test_a_follow_up_that_is_done_is_done_in_the_books_and_can_be_taken_back(busy_window, page, qtbot):
    row = row_of(page, "follow_ups")
    stand_on(page, row)
    qtbot.keyClick(page.body.table, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: all(one.key != row.key for one in page.body.model.rows()))
    company = page.desk.company
    with company.reading() as read:
        assert row.line.subject not in [one.id for one in follow_ups_of(read, row.customer_id)]
    busy_window.messages.undo_last()
    qtbot.waitUntil(lambda: any(one.key == row.key for one in page.body.model.rows()))


def test_a_follow_up_that_is_put_off_comes_back_on_the_next_working_day(page, qtbot):
    row = row_of(page, "follow_ups")
    stand_on(page, row)
    qtbot.keyClick(page.body.table, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: all(one.key != row.key for one in page.body.model.rows()))
    with page.desk.company.reading() as read:
        found = {one.id: one.due for one in follow_ups_of(read, row.customer_id)}
    assert found[row.line.subject] == date(2026, 11, 20)


def test_letters_do_nothing_while_a_figure_has_the_focus(page, qtbot):
    before = [row.key for row in page.body.model.rows()]
    page.strip.button("dso").setFocus()
    qtbot.keyClick(page.strip.button("dso"), Qt.Key.Key_D)
    assert [row.key for row in page.body.model.rows()] == before


def test_in_a_narrow_window_figures_and_what_is_done_are_tabs(busy_window, page, qtbot):
    busy_window.resize(1280, 800)
    qtbot.waitUntil(lambda: page.body.tabs.isVisible())
    assert heads(page)[-1] != "Done today"
    assert not page.body.charts.isVisible()
    qtbot.keyClick(page.body.table, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.body.charts.aging.isVisible()
    assert not page.body.charts.dso.isVisible()
    page.body.charts.aging.setFocus()
    qtbot.keyClick(page.body.charts.aging, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    assert heads(page) == ["Done today"]
    busy_window.resize(1440, 900)
    qtbot.waitUntil(lambda: not page.body.tabs.isVisible())


def test_ctrl_and_a_digit_goes_to_the_tabs_in_the_order_of_the_side_bar(busy_window, page, qtbot):
    with qtbot.waitActive(busy_window):
        busy_window.activateWindow()
    page.body.table.setFocus()
    qtbot.keyClick(page.body.table, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert busy_window.stack.currentWidget() is busy_window.page("customers")
    qtbot.waitUntil(lambda: not busy_window.jobs.busy)
    with qtbot.waitActive(busy_window):
        busy_window.activateWindow()
    qtbot.keyClick(busy_window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert busy_window.stack.currentWidget() is page


def test_a_new_company_shows_its_first_three_steps(qtbot, look, preferences, tmp_path):
    path = tmp_path / "new.arbook"
    create_company(path, name="Fresh Start", currency="USD", clock=FixedClock(TODAY)).close()
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
    body, told = window.page("today").body, []
    assert body.steps.isVisible()
    assert not body.table.isVisible()
    body.counted.connect(told.append)
    window.page("today").run()
    qtbot.waitUntil(lambda: bool(told), timeout=30_000)
    assert told == [""]  # what is counted in the side bar would not be found on the page
    assert window.focusWidget().text() == "Import"
    assert not any("opens the line" in label.text() for label in window.statusBar().findChildren(QLabel))
    window.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_figure_is_cut(busy_window, page, look, qtbot, mode, scale):
    look.set_scale(scale)
    look.theme.set_mode(mode)
    busy_window.grab()
    for key in ("receivable", "overdue", "promised", "dso", "unapplied"):
        button = page.strip.button(key)
        assert look.metrics(21, 600).horizontalAdvance(page.strip.told(key).figure) <= button.width()
    look.theme.set_mode("light")


def test_space_looks_at_a_line_and_the_look_goes_with_the_cursor(page, qtbot):
    row = row_of(page, "promises_broken")
    stand_on(page, row)
    peek = page.body.peek
    qtbot.keyClick(page.body.table, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: any(line.label == "Owes" for line in peek.facts()))
    assert peek._title.text() == row.title
    stand_on(page, row_of(page, "unsent"))
    assert peek._title.text() == row_of(page, "unsent").title
    assert len(peek.facts()) == min(5, row_of(page, "unsent").group.count) + (row_of(page, "unsent").group.count > 5)
    qtbot.keyClick(page.body.table, Qt.Key.Key_Escape)
    assert peek.isHidden()
    qtbot.keyClick(page.body.table, Qt.Key.Key_Space)
    qtbot.keyClick(page.body.table, Qt.Key.Key_Space)
    assert peek.isHidden()


def test_what_fits_exactly_is_accepted_from_here_and_undone_from_here(busy_window, page, qtbot):
    company = page.desk.company
    with company.reading() as read:
        code, open_ = read.row(
            "SELECT c.code, i.open FROM open_item i JOIN customer c ON c.id = i.customer_id WHERE i.open > 0 "
            "AND i.kind = 'invoice' AND i.disputed = 0 AND i.currency = 'USD' AND (SELECT count(*) FROM open_item o "
            "WHERE o.customer_id = i.customer_id AND o.open = i.open) = 1 ORDER BY i.id LIMIT 1"
        )
    page.desk.write(lambda own: receive(own, NewReceipt(code, "ach", TODAY, open_)), "received")
    qtbot.waitUntil(lambda: any(one.key == "fits:all" for one in page.body.model.rows()))
    row = row_of(page, "fits")
    assert row.verb == "Accept 1"
    stand_on(page, row)
    qtbot.keyClick(page.body.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(one.key != "fits:all" for one in page.body.model.rows()))
    busy_window.messages.undo_last()
    qtbot.waitUntil(lambda: any(one.key == "fits:all" for one in page.body.model.rows()))


def test_alt_t_shows_the_figures_of_the_charts_as_tables(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.body.charts.dso._texts), timeout=20_000)
    qtbot.keyClick(page.body.table, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    aging = page.body.charts.aging._table
    assert aging.isVisible()
    assert [row.name for row in aging.model.rows()] == page.body.charts.titles()
    with qtbot.waitSignal(page.body.charts.bucket_picked):
        aging.table.setFocus()
        qtbot.keyClick(aging.table, Qt.Key.Key_Return)
    page._back()
    qtbot.keyClick(page.body.table, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    assert not aging.isVisible()


def test_a_backup_is_asked_for_when_the_last_one_is_a_week_old(page, qtbot):
    desk = page.desk

    def made(day):
        record = CareRecord.of(desk.preferences, desk.company.path)
        record.backup = f"{day}T08:02:00+00:00"
        record.keep(desk.preferences, desk.company.path)
        page.run()
        qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=20_000)

    assert row_of(page, "backup").why == "There is no backup yet"
    assert place_of(row_of(page, "backup")) == ("care", None)
    made("2026-11-15")
    assert all(one.group is None or one.group.key != "backup" for one in page.body.model.rows())
    made("2026-11-10")
    assert row_of(page, "backup").why == "Last backup 9 days ago"


def test_what_is_posted_while_the_past_months_load_does_not_keep_their_charts_away(page, qtbot, monkeypatch):
    begun, gate, months = threading.Event(), threading.Event(), page._answers.months

    def slow(*given):
        begun.set()
        gate.wait(10)
        return months(*given)

    page._months = []
    monkeypatch.setattr(page._answers, "months", slow)
    page.run()
    qtbot.waitUntil(begun.is_set, timeout=10_000)
    page.refresh()
    gate.set()
    qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=20_000)
    assert page._months


def test_one_is_not_told_as_many(figures):
    seen = Glance(
        labels=(), buckets=(10_00,), total=10_00, overdue=0, unapplied=-5_00, customers=1, items=1, credits=1,
        oldest_credit=date(2026, 11, 18), dso=None, dso_best=None,
    )  # fmt: skip
    lines = {kpi.key: kpi.line for kpi in kpis(seen, figures)}
    assert lines["receivable"] == "1 customer, 1 open item"
    assert lines["unapplied"] == "1 credit, oldest 1 day"
