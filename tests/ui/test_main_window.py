"""The window: where one can go, what it says, what it takes back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ar_desktop.company import Changed, Done, Reversal
from ar_desktop.errors import BrokenInvariant, CompanyFileNewer, DiskFull, Refused
from ar_desktop.words import Sentence
from tests.ui.fake_books import northgate
from ui.opening import Opened
from ui.page_makers import page_makers
from ui.problems import ProblemDialog
from ui.side_bar import FOLDED
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip

ROOT = Path(__file__).parents[2]


def void(number: int) -> Reversal:
    """Taking back `number` offers to take that back in turn."""
    return Reversal("Void 26-{n}", {"n": number}, call=lambda _company: Done(Changed.LEDGER, reversal=void(-number)))


def desk_of(window):
    return window._desk


def test_without_a_company_it_offers_to_open_one_and_nothing_else(window, qtbot):
    window.show()
    assert not window.menus.find.isEnabled()
    assert not window.menus.undo.isEnabled()
    assert window.page("customers") is None


def test_an_open_company_is_named_and_its_first_page_filled(open_window):
    assert open_window.windowTitle() == "Northgate Supply – AR Desktop"
    assert open_window.page("customers").list.model.rowCount() == 26
    assert open_window.side.model.count("customers") == "26"


def test_only_what_works_is_there(open_window):
    lines = [open_window.side.model.line(row) for row in range(len(open_window.side.model))]
    wanted = ["Today", "Customers", "Invoices", "Receipts", "Collections", "Reports"]
    heads = [line.title for line in lines if line.is_head]
    assert heads == [title for title in wanted if title in heads]
    assert {line.key.partition(":")[0] for line in lines} <= set(page_makers())
    titles = [action.text().replace("&", "") for action in open_window.menuBar().actions()]
    assert [title for title in titles if title in wanted] == heads[1:]


def test_pages_are_built_when_first_shown_and_asked_again_when_stale(open_window, qtbot):
    assert open_window.page("reports") is None
    open_window.go("reports")
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    page = open_window.page("customers")
    asked = desk_of(open_window).company.asked
    asked.clear()
    desk_of(open_window).posted.emit(Done(Changed.LEDGER))
    qtbot.wait(400)
    assert "ids" not in asked
    open_window.go("customers")
    qtbot.waitUntil(lambda: "ids" in asked)
    assert open_window.stack.currentWidget() is page


def test_the_side_bar_folds_to_icons_and_remembers_it(open_window, qtbot, preferences):
    qtbot.waitActive(open_window)
    qtbot.keyClick(open_window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert open_window.side.folded
    qtbot.waitUntil(lambda: open_window.side.width() == FOLDED)
    assert preferences.text("side_bar") == "folded"
    open_window.menus.side_bar.trigger()
    assert not open_window.side.folded


def test_a_folded_side_bar_leaves_its_room_to_the_page(open_window, look, qtbot):
    def room() -> tuple[int, int]:
        qtbot.wait(0)
        return open_window.side.width(), open_window.frame.sizes()[0]

    open_window.resize(1440, 900)
    open_window.frame.setSizes([230, 1210])
    open_window.frame.toggle()
    assert room() == (FOLDED, FOLDED)
    look.set_scale(1.5)
    assert room() == (look.px(FOLDED), look.px(FOLDED))
    look.set_scale(1.0)
    assert room() == (FOLDED, FOLDED)
    open_window.frame.toggle()
    assert room() == (230, 230)
    open_window.resize(1050, 800)
    assert room() == (FOLDED, FOLDED)


def test_undo_names_its_reversal_does_it_and_redo_names_the_reversal_of_that(open_window, qtbot):
    desk = desk_of(open_window)
    done = []
    desk.written.connect(lambda what, _reversal: done.append(what))
    desk.write(lambda _company: Done(Changed.LEDGER, reversal=void(2241)), "26-2241 posted")
    qtbot.waitUntil(lambda: done == ["26-2241 posted"])
    assert open_window.menus.undo.text() == "&Undo: Void 26-2241"
    qtbot.waitActive(open_window)
    open_window.page("customers").list.panel.table.setFocus()
    qtbot.keyClick(open_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: open_window.menus.redo.text() == "Re&do: Void 26--2241")
    assert (open_window.menus.undo.text(), open_window.menus.undo.isEnabled()) == ("&Undo", False)
    strip = open_window.messages.undo_strip
    assert [button.text() for button in strip.findChildren(Btn) if button.isVisible() and button.text()] == ["Redo"]
    qtbot.keyClick(open_window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: open_window.menus.undo.text() == "&Undo: Void 26-2241")
    assert not open_window.menus.redo.isEnabled()


def test_undo_again_and_again_goes_back_step_by_step_and_redo_comes_forward_again(open_window, qtbot):
    desk, done = desk_of(open_window), []
    desk.written.connect(lambda what, _reversal: done.append(what))
    for n in (1, 2, 3):
        desk.undo.push(void(n))
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: len(done) == 1 and not open_window.jobs.busy)
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: len(done) == 2 and not open_window.jobs.busy)
    assert desk.undo.top().facts["n"] == 1
    open_window.messages.redo_last()
    qtbot.waitUntil(lambda: len(done) == 3 and not open_window.jobs.busy)
    assert done == ["Void 26-3", "Void 26-2", "Void 26--2"]
    assert (desk.undo.top().facts["n"], desk.undo.top_again().facts["n"]) == (2, -3)
    desk.undo.push(void(4))  # something new: what was taken back before stays so
    assert desk.undo.top_again() is None


def test_a_refused_redo_says_so_and_can_be_let_be(open_window, qtbot):
    def refuse(_company):
        raise Refused("The customer is gone.")

    desk = desk_of(open_window)
    undone = Done(Changed.LEDGER, reversal=Reversal("Receive it again", call=refuse))
    desk.undo.push(Reversal("Void R-1", call=lambda _company: undone))
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: desk.undo.top_again() is not None and not open_window.jobs.busy)
    open_window.messages.redo_last()
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    strip = next(one for one in open_window.findChildren(MessageStrip) if one.isVisible())
    assert strip.accessibleName() == "The customer is gone. Not done again: Receive it again"
    next(button for button in strip.findChildren(Btn) if "again" in button.text()).click()
    assert not open_window.menus.redo.isEnabled()


def test_what_cannot_be_undone_does_not_offer_to_undo_something_else(open_window, qtbot):
    desk = desk_of(open_window)
    done = []
    desk.written.connect(lambda what, _reversal: done.append(what))
    desk.write(lambda _company: Done(Changed.LEDGER, reversal=void(1)), "26-1 posted")
    desk.write(lambda _company: Done(Changed.LEDGER), "26-2 voided")
    qtbot.waitUntil(lambda: done == ["26-1 posted", "26-2 voided"])
    assert open_window.messages.undo_strip.accessibleName() == "26-2 voided"
    assert open_window.menus.undo.text() == "&Undo: Void 26-1"  # by its name it can still be had


def test_the_strip_takes_back_what_it_tells_and_not_what_was_posted_after_it(open_window, qtbot):
    desk = desk_of(open_window)
    desk.write(lambda _company: Done(Changed.LEDGER, reversal=void(1)), "26-1 posted")
    qtbot.waitUntil(lambda: open_window.messages.undo_strip.accessibleName().startswith("26-1"))
    desk.undo.push(void(2))  # a batch that ended meanwhile
    open_window.messages.undo_strip.undo_wanted.emit(open_window.messages.undo_strip.reversal)
    qtbot.waitUntil(lambda: desk.undo.top_again() is not None and desk.undo.top_again().facts["n"] == -1)
    assert open_window.messages.undo_strip.accessibleName() == "Void 26-1 Void 26--1"
    assert desk.undo.top().facts["n"] == 2
    open_window.messages.undo_strip.undo_wanted.emit(open_window.messages.undo_strip.reversal)
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    assert desk.undo.top().facts["n"] == 1


def test_undo_of_what_was_taken_back_already_says_so(open_window, qtbot):
    desk = desk_of(open_window)
    first = void(1)
    desk.undo.push(void(2))
    desk.undo.push(first)
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: desk.undo.top().facts["n"] == 2)
    desk.undo_wanted.emit(first)
    (strip,) = open_window.findChildren(MessageStrip)
    assert strip.accessibleName().startswith("It was already taken back, or let be")
    assert desk.undo.top().facts["n"] == 2


def test_what_was_said_of_a_posting_goes_when_it_is_taken_back(open_window, qtbot):
    desk = desk_of(open_window)
    warned = Done(Changed.LEDGER, reversal=void(1), warnings=(Sentence("26-1 is dated before the one ahead of it."),))
    desk.write(lambda _company: warned, "26-1 posted")
    qtbot.waitUntil(lambda: len(open_window.findChildren(MessageStrip)) == 1)
    desk.write(lambda _company: Done(Changed.LEDGER, reversal=void(2)), "26-2 posted")
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    assert open_window.messages.banner.isVisible()
    desk.undo_wanted.emit(warned.reversal)
    qtbot.waitUntil(lambda: not open_window.messages.banner.isVisible())


def test_a_strip_loses_its_undo_when_the_same_is_let_be(open_window, qtbot):
    desk = desk_of(open_window)
    desk.write(lambda _company: Done(Changed.LEDGER, reversal=void(1)), "26-1 posted")
    qtbot.waitUntil(lambda: open_window.messages.undo_strip.reversal is not None)
    desk.undo.forget(desk.undo.top())
    assert open_window.messages.undo_strip.reversal is None
    assert open_window.messages.undo_strip.isVisible()


def test_a_reversal_the_disk_had_no_room_for_can_be_tried_again(open_window, qtbot):
    def full(_company):
        raise DiskFull("northgate.arbook")

    desk = desk_of(open_window)
    desk.undo.push(Reversal("Void", call=full))
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    assert desk.undo.top() is not None
    strip = next(one for one in open_window.findChildren(MessageStrip) if one.isVisible())
    assert strip.accessibleName().startswith("The disk is full.")


def test_a_refused_undo_stays_on_top_and_nothing_older_is_taken_back(open_window, qtbot):
    refuses = [True]
    older = []

    def reverse(_company):
        if refuses:
            raise Refused("The month is soft-closed.")
        return Done(Changed.LEDGER)

    def take_back_older(_company):
        older.append(1)
        return Done(Changed.LEDGER)

    desk = desk_of(open_window)
    desk.undo.push(Reversal("Void 26-1", call=take_back_older))
    desk.undo.push(Reversal("Void 26-2", call=reverse))
    for _ in range(3):  # faster than the books can answer
        open_window.messages.undo_last()
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    assert open_window.menus.undo.text() == "&Undo: Void 26-2"
    (strip,) = open_window.findChildren(MessageStrip)
    assert strip.accessibleName() == "The month is soft-closed. Not undone: Void 26-2"
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    assert older == []
    refuses.clear()
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: open_window.menus.undo.text() == "&Undo: Void 26-1")
    assert older == []


def test_a_refused_undo_is_let_be_when_the_user_says_so(open_window, qtbot):
    def refuse(_company):
        raise Refused("It was applied since.")

    desk = desk_of(open_window)
    desk.undo.push(void(1))
    desk.undo.push(Reversal("Void 26-2", call=refuse))
    open_window.messages.undo_last()
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    (strip,) = open_window.findChildren(MessageStrip)
    next(button for button in strip.findChildren(Btn) if "undo it" in button.text()).click()
    assert open_window.menus.undo.text() == "&Undo: Void 26-1"
    assert not strip.isVisible()


def test_a_field_with_typing_to_undo_keeps_ctrl_z(open_window, qtbot):
    desk = desk_of(open_window)
    desk.undo.push(void(1))
    search = open_window.page("customers").list.search
    qtbot.waitActive(open_window)
    search.setFocus()
    qtbot.keyClicks(search, "ort")
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert search.text() != "ort"
    assert desk.undo.top() is not None
    search.clear()
    search.setText("")  # what was set, not typed, is nothing to undo
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.undo.top() is None and not open_window.jobs.busy)
    qtbot.keyClick(search, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)  # nor is there typing to redo
    qtbot.waitUntil(lambda: desk.undo.top() is not None and desk.undo.top().facts["n"] == 1)


def test_a_file_that_somebody_else_has_is_shown_and_says_who(window, qtbot, figures):
    books = northgate()
    books.read_only = True
    window.show_company(Opened(books, figures, "Northgate Supply", "Dana on DESK-3, since 08:02"))
    window.show()
    strip = window.findChild(MessageStrip)
    assert "northgate.arbook is open for reading" in strip.accessibleName()
    assert "Dana on DESK-3" in strip.accessibleName()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    books.asked.clear()
    books.version += 1
    window.pages.look_for_changes()
    qtbot.wait(50)
    books.version += 1
    window.pages.look_for_changes()
    qtbot.waitUntil(lambda: "ids" in books.asked)


def test_closing_stops_all_jobs_and_closes_the_file(open_window, books):
    open_window.close_company()
    assert books.closed
    assert open_window.page("customers") is None
    assert not open_window.menus.close_company.isEnabled()


def test_what_the_user_can_put_right_is_a_strip_everything_else_a_dialog(open_window, qtbot):
    open_window.messages.problem(Refused("There is no customer {customer}.", customer="C9"))
    assert "There is no customer C9." in open_window.findChild(MessageStrip).accessibleName()
    for error in (CompanyFileNewer("books.arbook"), BrokenInvariant("1 <> 2"), RuntimeError("?")):
        open_window.messages.problem(error)
        dialog = open_window.findChildren(ProblemDialog)[-1]
        assert dialog.isVisible()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def focusable(widget: QWidget) -> list[QWidget]:
    found = [child for child in widget.findChildren(QWidget) if child.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [child for child in found if child.isVisibleTo(widget)]


@pytest.mark.parametrize("page", ["customers", "reports"])
def test_whatever_takes_the_focus_has_a_name(open_window, qtbot, page):
    open_window.go(page)
    qtbot.waitUntil(lambda: not open_window.jobs.busy)
    inside = ("qt_", "Viewport", "QScrollArea")
    nameless = [
        f"{type(child).__name__} {child.objectName()}"
        for child in focusable(open_window.stack.currentWidget())
        if not child.accessibleName() and not child.objectName().startswith(inside)
    ]
    assert nameless == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_it_is_painted_at_every_scale_and_in_both_themes(open_window, look, scale, mode):
    look.set_scale(scale)
    look.theme.set_mode(mode)
    picture = open_window.grab().toImage()
    assert picture.pixelColor(picture.width() - 5, picture.height() * 3 // 4).name() == look.theme.hex("base").lower()
    look.theme.set_mode("light")


def test_the_shell_is_there_before_the_engine_is_loaded():
    late = ("sqlalchemy", "pyqtgraph", "numpy", "pandas", "babel", "multiprocessing", "importlib.metadata")
    code = (
        "import sys; from pathlib import Path; from ui.app import make_window; from ui.preferences import Preferences;"
        "make_window(Preferences(Path('none.ini'))).show();"
        f"print(sorted(m for m in {late} if m in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
