"""The file is renamed, deleted, unmounted or protected while somebody types: one strip, and nothing typed is lost."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QFileDialog

from ar_desktop.company import open_company
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.invoicing.draft_list import draft_ids
from ar_desktop.invoicing.drafts import draft_document
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.preferences import Preferences
from ui.problems import ProblemDialog
from ui.receipts.dialogs import RefundDialog
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip

GONE = "Northgate.arbook is not in its place any more."


def strips(window) -> list[MessageStrip]:
    return [one for one in window.findChildren(MessageStrip) if one.isVisible()]


def dialogs(window) -> list[ProblemDialog]:
    return [one for one in window.findChildren(ProblemDialog) if one.isVisible()]


def renamed(path):
    away = path.rename(path.with_suffix(".away"))
    return lambda: away.rename(path)


def unmounted(path):
    away = path.parent.rename(path.parent.with_name(f"{path.parent.name} away"))
    return lambda: away.rename(path.parent)


@pytest.fixture
def preferences(tmp_path_factory):
    """Not in the folder that is pulled away."""
    return Preferences(tmp_path_factory.mktemp("window") / "window.ini")


def write(window, qtbot, code):
    window.do(lambda company: create_customer(company, CustomerData(code, code.title())), "Saved")
    settled(window, qtbot)


@pytest.fixture
def editor(busy_window, qtbot):  # noqa: F811
    """An invoice of which a draft stands in the file already."""
    busy_window.go("invoices", "new")
    settled(busy_window, qtbot)
    editor = busy_window.page("invoices").views.editor
    order_number(editor, "4711")
    settled(busy_window, qtbot)
    return editor


def order_number(editor, text):
    editor.form.po.setText(text)
    editor.form.po.editingFinished.emit()


def kept(path, password=None):
    with open_company(path, read_only=True, password=password) as company, company.reading() as read:
        return [draft_document(read, one).po for one in draft_ids(read)]


@pytest.mark.parametrize("pull", [renamed, unmounted])
def test_it_is_told_once_and_work_goes_on_when_the_file_is_back(busy_window, editor, qtbot, pull):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    put_back = pull(path)
    for text in ("4711 b", "4711 c"):
        order_number(editor, text)
        settled(window, qtbot)
        (strip,) = strips(window)
        assert strip.accessibleName().startswith(GONE)
    write(window, qtbot, "GONE")
    assert strips(window) == [strip]
    assert dialogs(window) == []
    put_back()
    qtbot.waitUntil(lambda: strips(window) == [], timeout=5_000)
    write(window, qtbot, "BACK")
    assert window.messages.undo_strip.isVisible()
    window.close()
    assert not window.isVisible()
    assert kept(path) == ["4711 c"]


def test_a_page_that_is_looked_at_meanwhile_says_the_same(busy_window, qtbot):  # noqa: F811
    window = busy_window
    put_back = unmounted(window.company.path)
    for place in ("customers", "receipts", "reports:aging", "settings"):
        window.go(place)
        settled(window, qtbot)
        assert dialogs(window) == []
        assert [one.accessibleName()[: len(GONE)] for one in strips(window)] in ([], [GONE])
    put_back()


def test_what_was_written_is_in_the_file_under_its_new_name(busy_window, editor, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    renamed(path)
    qtbot.waitUntil(lambda: bool(strips(window)), timeout=5_000)  # though nobody typed
    settled(window, qtbot)
    assert kept(path.with_suffix(".away")) == ["4711"]


def test_whoever_closes_meanwhile_is_held_once(busy_window, editor, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    away = path.with_suffix(".away")
    renamed(path)
    order_number(editor, "4711 b")
    settled(window, qtbot)
    window.close()
    assert window.isVisible()
    (strip,) = strips(window)
    assert strip.accessibleName() == f"{GONE} What was typed since cannot be kept."
    next(one for one in strip.findChildren(Btn) if one.text() == "Leave without it").click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=5_000)
    assert dialogs(window) == []
    assert kept(away) == ["4711"]


def test_a_deleted_file_lives_on_in_a_copy_with_what_was_typed_since(busy_window, editor, qtbot, monkeypatch, tmp_path):  # noqa: F811
    window, copy = busy_window, tmp_path / "Saved.arbook"
    write(window, qtbot, "BEFORE")
    window.company.path.unlink()
    order_number(editor, "4711 after")
    settled(window, qtbot)
    (strip,) = strips(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(copy), ""))
    next(one for one in strip.findChildren(Btn) if one.text() == "Save a copy…").click()
    qtbot.waitUntil(lambda: window.company is not None and window.company.path == copy, timeout=30_000)
    settled(window, qtbot)
    write(window, qtbot, "AFTER")
    window.close()
    assert kept(copy) == ["4711 after"]
    with open_company(copy, read_only=True) as company, company.reading() as read:
        assert read.value("SELECT count(*) FROM customer WHERE code IN ('BEFORE', 'AFTER')") == 2


def protect(window, on):
    with window.company._writer.connection() as driver:
        driver.execute(f"PRAGMA query_only={on}")  # as a disk that was made read-only answers


def test_a_file_that_became_read_only_says_so_and_keeps_what_was_typed(busy_window, editor, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    protect(window, "ON")
    order_number(editor, "4711 b")
    settled(window, qtbot)
    (strip,) = strips(window)
    assert strip.accessibleName().startswith("Northgate.arbook is write-protected.")
    window.close()
    assert window.isVisible()
    protect(window, "OFF")
    window.close()
    assert not window.isVisible()
    assert kept(path) == ["4711 b"]


def test_a_question_says_it_itself_and_keeps_what_was_typed(busy_window, qtbot):  # noqa: F811
    window = busy_window
    window.go("receipts")
    settled(window, qtbot)
    protect(window, "ON")
    dialog = RefundDialog(window.desk, "R-1", None, 100, "USD", "Somebody", window)
    dialog.open()
    dialog.reason.setText("paid twice")
    dialog.go.click()
    settled(window, qtbot)
    assert dialog.isVisible()
    assert "write-protected" in dialog._wrong.text()
    assert dialog.reason.text() == "paid twice"
    assert dialog.go.isEnabled()
    dialog.reject()
    protect(window, "OFF")


def test_a_payment_that_could_not_be_kept_is_kept_when_there_is_room_again(busy_window, qtbot):  # noqa: F811
    window, path = busy_window, busy_window.company.path
    window.go("receive")
    settled(window, qtbot)
    page = window.page("receive")
    protect(window, "ON")
    page.form.amount.setText("125.40")
    page.form.amount.settle()
    page.keeper.keep()
    settled(window, qtbot)
    assert "write-protected" in strips(window)[0].accessibleName()
    protect(window, "OFF")
    window.close_company()
    window.open_company(path, TODAY)
    qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
    window.go("receive")
    settled(window, qtbot)
    assert window.page("receive").form.amount.value == 12540


def test_a_share_that_sleeps_does_not_hold_the_window_up(busy_window, qtbot, monkeypatch):  # noqa: F811
    window, asleep, awake = busy_window, threading.Event(), threading.Event()

    def look_there():
        asleep.set()
        assert awake.wait(10)

    monkeypatch.setattr(window.company, "look_there", look_there)
    qtbot.waitUntil(asleep.is_set)
    window.go("customers")
    assert window.shown_page() == "customers", "while nobody knows yet whether the file is there"
    asleep.clear()
    awake.set()
    qtbot.waitUntil(asleep.is_set)  # and it is looked for again
