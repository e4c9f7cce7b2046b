"""The lists: states with counts, filters, ticks, totals."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, save_document_draft
from ar_desktop.invoicing.list_figures import document_totals, state_counts, totals_of
from ar_desktop.invoicing.queries import Filter, document_ids
from tests.ui.fake_books import TODAY
from ui.invoices.lists import STATES
from ui.invoices.page import InvoicesPage
from ui.models.paged_model import PAGE

Key, Mod = Qt.Key, Qt.KeyboardModifier


def shown(pane) -> list[str]:
    rows = (pane.model.row_at(place) for place in range(min(PAGE, pane.model.rowCount())))
    return [row.number for row in rows if row is not None]


def keep_draft(company, **more) -> int:
    line = DraftLine(description="Rope", quantity="2", unit_price="4.50")
    return save_document_draft(company, DraftDocument(date="2026-11-19", lines=(line,), **more)).id


def test_every_tab_has_as_many_rows_as_its_count_says(page, hands, ask):
    counts = ask(state_counts, TODAY)
    for at, state in enumerate(STATES):
        page.lists.tabs.setCurrentIndex(at)
        hands.wait(lambda at=at: page.lists.pane.model.rowCount() == getattr(counts, STATES[at]))
        assert page.lists.tabs.accessibleTabName(at).endswith(page.desk.figures.count(getattr(counts, state)))


def test_the_side_bar_gets_its_counts_and_hears_where_one_is(page, hands, desk, ask):
    counted, placed = {}, []
    desk.counted.connect(lambda key, count: counted.update({key: count}))
    desk.placed.connect(placed.append)
    page.refresh()
    hands.wait(lambda: "invoices:overdue" in counted)
    counts = ask(state_counts, TODAY)
    assert counted == {"invoices": str(counts.all), "invoices:drafts": "", "invoices:overdue": str(counts.overdue)}
    page.show_what("overdue")
    page.show_what("all")
    assert [place for place in placed if place][-1] == "invoices"
    assert "invoices:overdue" in placed


def test_totals_stand_below_and_in_the_status_bar(page, hands, desk, ask):
    said = []
    desk.said.connect(said.append)
    page.show_what("open")
    totals = ask(document_totals, Filter(state="open"), TODAY)
    hands.wait(lambda: page.lists.documents.totals == totals)
    texts = page.lists.documents.panel.totals.rows()[0].texts
    assert texts["open"] == desk.figures.plain(totals.open)
    assert texts["number"] == f"{totals.count} documents"
    assert f"{totals.count} documents, open {texts['open']} USD" in said


@pytest.mark.parametrize("by", ["number", "amount", "customer"])
def test_typing_finds_number_amount_and_customer(page, hands, ask, by, qtbot):
    row = page.lists.documents.model.row_at(7)
    typed = {"number": row.number[-5:], "amount": page.desk.figures.plain(row.total), "customer": row.name}[by]
    page.go_to_filter()
    hands.type(typed)
    qtbot.wait(200)
    hands.wait(lambda: 0 < page.lists.documents.model.rowCount() < 200)
    assert row.number in shown(page.lists.documents)


def test_what_fits_nothing_says_so_and_lets_go_of_the_filter(page, hands, qtbot):
    page.go_to_filter()
    hands.type("nobody at all")
    hands.wait(lambda: page.lists.documents.panel._empty is not None)
    assert page.lists.documents.panel._empty.accessibleName().startswith("Nothing fits “nobody at all”")
    page.lists.clear_filter()
    qtbot.wait(150)
    hands.wait(lambda: page.lists.documents.model.rowCount() > 200)


def test_chips_leave_out_and_are_kept_under_a_name(page, hands, desk, ask):
    filters = page.lists.filters
    filters._chips["least"]._take(1_000_00)
    expected = ask(document_ids, Filter(least=1_000_00), TODAY)
    hands.wait(lambda: page.lists.documents.model.rowCount() == len(expected))
    filters.saved.keep("Large")
    filters.clear()
    filters.changed.emit()
    hands.wait(lambda: page.lists.documents.model.rowCount() > len(expected))
    filters.saved.links[0].click()
    hands.wait(lambda: page.lists.documents.model.rowCount() == len(expected))
    assert desk.preferences.mapping("invoices/filters") == {"Large": {"least": 1_000_00}}


def test_another_order_is_asked_of_the_engine(page, hands, ask):
    columns = [column.key for column in page.lists.documents.model.columns()]
    page.lists.documents.model.sort(columns.index("total"), Qt.SortOrder.DescendingOrder)
    expected = ask(document_ids, Filter(sort="total"), TODAY)
    hands.wait(lambda: list(page.lists.documents.model.ids()) == list(expected))
    assert page.lists.documents.asker.question.sort == "total"


def test_space_and_shift_tick_rows_and_the_bar_says_what_they_come_to(page, hands, desk, ask, qtbot):
    pane = page.lists.documents
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier, times=2)
    assert pane.ticked == 3
    assert pane.bar.isVisible()
    expected = ask(totals_of, pane.chosen(), TODAY)
    amount = desk.figures.plain(expected.open or expected.total)
    qtbot.waitUntil(lambda: pane.bar.accessibleName().startswith(f"3 selected {amount}"))
    hands.press(Key.Key_Escape)
    assert not pane.bar.isVisible()


def test_ticks_outlive_another_order_but_not_another_tab(page, hands):
    pane = page.lists.documents
    hands.press(Key.Key_Space)
    ticked = list(pane.chosen())
    pane.model.sort(1)
    hands.wait()
    assert list(pane.chosen()) == ticked
    page.show_what("open")
    assert pane.ticked == 0


def test_what_a_filter_takes_out_of_view_is_unticked_and_never_voided(page, hands, ask, qtbot):
    pane = page.lists.documents
    rows = [pane.model.row_at(place) for place in range(150)]
    large, small = max(rows, key=lambda row: row.total), min(rows, key=lambda row: row.total)
    pane.ticks.set([large.id, small.id], True)
    assert pane.ticked == 2
    page.lists.filters._chips["least"]._take(large.total)
    hands.wait(lambda: pane.model.complete and pane.model.rowCount() < 150)
    assert list(pane.chosen()) == [large.id]
    assert pane.bar.accessibleName().startswith("1 selected, 1 left the list")
    page.lists.filters.clear()
    page.lists.filters.changed.emit()
    hands.wait(lambda: pane.model.complete and pane.model.rowCount() > 200)
    assert list(pane.chosen()) == [large.id]  # what left is not taken up again unseen


def test_what_is_ticked_of_one_customer_is_paid_at_once_of_two_it_says_why_not(page, hands, desk):
    page.show_what("open")
    pane, asked = page.lists.documents, []
    desk.asked_for.connect(lambda where, what: asked.append((where, what)))
    hands.wait(lambda: pane.model.complete and pane.model.row_at(0) is not None)
    rows = [pane.model.row_at(place) for place in range(pane.model.rowCount()) if place < PAGE]
    of_one = next(
        pair for first in rows if first.open > 0
        if len(pair := [r for r in rows if (r.customer_id, r.currency) == (first.customer_id, first.currency)]) > 1
    )[:2]  # fmt: skip
    button = pane.bar.buttons["receive"]
    pane.ticks.set([row.id for row in of_one], True)
    page.receive_payment()
    hands.wait(lambda: asked)
    ((where, what),) = asked
    assert where == "receive"
    assert sorted(what.items) == sorted(row.item_id for row in of_one)
    assert button.isEnabled()
    other = next(row for row in rows if row.customer_id != of_one[0].customer_id)
    pane.ticks.set([other.id], True)
    hands.wait(lambda: not button.isEnabled())
    assert "one customer" in button.toolTip()
    pane.ticks.set([other.id], False)
    hands.wait(button.isEnabled)


def test_the_one_that_is_ticked_is_meant_not_the_one_the_cursor_is_on(page, hands):
    pane, sheets = page.lists.documents, []
    pane.table.select_row(0)
    pane.ticks.set([pane.model.id_at(5)], True)
    page._commands.actions.with_sheet(sheets.append)
    hands.wait(lambda: sheets)
    assert sheets[0].document.id == pane.model.id_at(5)


def test_what_is_voided_is_what_was_asked_about(page, hands, monkeypatch):
    from ui.invoices.void_dialog import VoidManyDialog

    pane, taken = page.lists.documents, []
    monkeypatch.setattr(page.views.batch, "void", lambda rows, _reason: taken.extend(row.id for row in rows))
    ticked = [pane.model.id_at(3), pane.model.id_at(4)]
    pane.ticks.set(ticked, True)
    page._commands.actions.void_many()
    (dialog,) = page.lists.findChildren(VoidManyDialog)
    pane.ticks.clear()  # as when they leave the list behind the dialog
    dialog._void()
    hands.wait(lambda: taken)
    assert sorted(taken) == sorted(ticked)


def test_all_is_a_flag_with_exceptions(page, hands, qtbot):
    pane = page.lists.documents
    pane.table.selectAll()
    assert (pane.ticks.everything, pane.ticked) == (True, pane.model.rowCount())
    assert pane.table.chosen_ids() is pane.model.ids()
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    assert pane.ticked == pane.model.rowCount() - 1
    assert len(pane.chosen()) == pane.ticked
    assert pane.model.id_at(1) not in pane.chosen()


def test_what_is_copied_is_what_is_ticked(page, hands, qapp):
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier)
    page.lists.pane.table.copy()
    lines = qapp.clipboard().text().split("\n")
    assert lines[0].startswith("Number\tDate\tCustomer")
    assert [line.split("\t")[0] for line in lines[1:]] == shown(page.lists.documents)[:2]


def test_drafts_are_listed_with_what_they_lack(page, hands, company):
    keep_draft(company, customer="nobody")
    keep_draft(company, customer="C-10100", po="77")
    page.show_what("drafts")
    hands.wait(lambda: page.lists.drafts.model.rowCount() == 2)
    model = page.lists.drafts.model
    keys = [column.key for column in model.columns()]
    status = [model.index(row, keys.index("status")).data() for row in range(2)]
    assert status == ["Ready to post", "Not finished"]
    assert model.index(1, keys.index("customer")).data() == "nobody"


def test_unsent_ones_are_shown_when_asked_for(page, hands, ask):
    page.show_what("unsent")
    hands.wait(lambda: page.lists.documents.asker.question.state == "unsent")
    expected = ask(document_ids, Filter(state="unsent"), TODAY)
    hands.wait(lambda: list(page.lists.documents.model.ids()) == list(expected))
    assert expected


def test_the_lists_answer_as_qt_wants_it(page, qtmodeltester, hands, company):
    keep_draft(company, customer="C-10100")
    page.show_what("drafts")
    hands.wait(lambda: page.lists.drafts.model.rowCount() == 1)
    for model in (page.lists.documents.model, page.lists.drafts.model):
        qtmodeltester.check(model)


def test_whatever_takes_the_focus_has_a_name(page):
    for view in (page.lists, page.views.editor, page.views.document, page.views.credit):
        page._turn(view)
        found = [child for child in view.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]
        nameless = [child for child in found if child.isVisibleTo(view) and not child.accessibleName()]
        assert not nameless


def test_who_only_reads_is_offered_nothing_that_writes(page, hands, company):
    company.read_only = True
    page._say_place()
    enabled = {action.text().replace("&", "") for action in page.actions() if action.isEnabled()}
    lists = {"Export this list…", "Columns of this list…", "Saved filters…"}
    assert enabled == {"Print…", "Save as PDF…", "Open in a window of its own", "Go to the customer"} | lists
    page.show_what("new")
    assert page.view is page.lists


def again(page, qtbot, desk):
    """The same company, opened another day."""
    later = InvoicesPage(desk)
    qtbot.addWidget(later)
    later.resize(1248, 850)
    later.first_shown()
    later.show()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    return later


def test_the_list_is_found_as_it_was_left(page, hands, desk, qtbot, ask):
    page.show_what("open")
    hands.wait()
    columns = [column.key for column in page.lists.documents.model.columns()]
    page.lists.documents.model.sort(columns.index("total"), Qt.SortOrder.DescendingOrder)
    page.lists.filters._chips["least"]._take(1_000_00)
    hands.wait()
    later = again(page, qtbot, desk)
    expected = ask(document_ids, Filter(state="open", sort="total", least=1_000_00), TODAY)
    assert later.lists.state == "open"
    assert list(later.lists.documents.model.ids()) == list(expected)
    assert later.lists.filters.values() == {"least": 1_000_00}


def test_a_filter_of_one_company_hides_nothing_in_another(page, hands, desk, qtbot, ask, monkeypatch):
    page.lists.filters._chips["least"]._take(1_000_00)
    hands.wait()
    kept = desk.preferences.mapping("invoices/view")
    desk.preferences.set_mapping("invoices/view", kept | {"chips": {"elsewhere.arbook": {"least": 1_000_00}}})
    later = again(page, qtbot, desk)
    assert later.lists.filters.values() == {}
    assert later.lists.documents.model.rowCount() == ask(state_counts, TODAY).all


def test_what_the_window_remembers_wrongly_does_no_harm(page, desk, qtbot, ask):
    wrong = {"state": "gone", "orders": {"all": ["nothing", 3], "open": 5}, "chips": 7}
    desk.preferences.set_mapping("invoices/view", wrong | {"chips": {str(desk.company.path): [1]}})
    later = again(page, qtbot, desk)
    assert later.lists.state == "open"
    assert later.lists.documents.model.rowCount() == ask(state_counts, TODAY).open


def test_where_there_is_little_room_the_last_actions_go_under_more(page, hands, qtbot):
    bar = page.lists.documents.bar
    hands.press(Key.Key_Space)
    assert bar._more.isHidden()
    page.resize(760, 600)
    qtbot.waitUntil(lambda: not bar._more.isHidden())
    hidden = [key for key, button in bar.buttons.items() if button.isHidden()]
    assert hidden == list(bar.buttons)[-len(hidden) :]
    shown_ones = [button for button in bar.buttons.values() if button.isVisible()]
    qtbot.waitUntil(lambda: all(button.width() >= button.sizeHint().width() for button in shown_ones))
    bar._fill_more()
    wanted = []
    bar.wanted.connect(wanted.append)
    bar._more.menu().actions()[-1].trigger()
    assert wanted == ["void"]
    page.resize(1300, 850)
    qtbot.waitUntil(bar._more.isHidden)


def test_the_chip_of_dates_leaves_only_last_month(page, hands, ask):
    page.lists.filters._chips["dated"]._take("last_month")
    expected = ask(document_ids, Filter(dated_from=date(2026, 10, 1), dated_to=date(2026, 10, 31)), TODAY)
    hands.wait(lambda: list(page.lists.documents.model.ids()) == list(expected))
    assert expected


def test_who_opens_the_lists_for_the_first_time_sees_what_is_open_longest_late_first(qtbot, desk):
    page = InvoicesPage(desk)
    qtbot.addWidget(page)
    page.first_shown()
    page.show()
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.lists.documents.model.rowCount() > 0)
    assert page.lists.state == "open"
    assert page.lists.documents.model.sorted_by == ("late", True)
