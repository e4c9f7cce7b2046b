"""The file is moved, or another stands in its place: the window goes on in the one that is opened or saved."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QFileDialog
from sqlcipher3 import dbapi2

from ar_desktop.company import open_company
from ar_desktop.company.password import new_key
from ar_desktop.customers.form_drafts import FormOf, kept_form
from ar_desktop.errors import DiskFull
from ar_desktop.words import Words
from tests.ui.busy_company import TODAY, busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from tests.ui.test_pulled_away import GONE, dialogs, editor, kept, order_number, preferences, protect, strips  # noqa: F401
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.password_dialog import PasswordDialog
from ui.widgets.buttons import Btn

# ruff: noqa: F811


def press(window, words):
    (strip,) = strips(window)
    next(one for one in strip.findChildren(Btn) if one.text() == words).click()


def save_copy(window, monkeypatch, name):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(name), ""))
    press(window, "Save a copy…")


def opened(window, qtbot, path, before):
    qtbot.waitUntil(
        lambda: window.company not in (None, before) and window.company.path == path and not window.jobs.busy,
        timeout=30_000,
    )
    settled(window, qtbot)
    assert not window.company.read_only
    assert strips(window) == []


def told_gone(window, qtbot):
    qtbot.waitUntil(lambda: bool(strips(window)), timeout=5_000)
    settled(window, qtbot)


def test_a_moved_file_opens_under_its_new_name_with_what_was_typed_since(busy_window, editor, qtbot):
    window, before = busy_window, busy_window.company
    moved = before.path.rename(before.path.with_name("Moved.arbook"))
    order_number(editor, "4711 after")
    told_gone(window, qtbot)
    window.open_company(moved, TODAY)
    opened(window, qtbot, moved, before)
    window.close()
    assert kept(moved) == ["4711 after"]


def test_a_file_that_is_moved_while_a_query_runs_is_whole_when_the_query_has_ended(busy_window, editor, qtbot):
    window, path = busy_window, busy_window.company.path
    away, begun, gate = path.with_suffix(".away"), threading.Event(), threading.Event()

    def long_query(read, _progress):
        read.rows("SELECT * FROM setting")
        begun.set()
        gate.wait(20)

    window.jobs.read(window.company, long_query, lambda _none: None)
    begun.wait(20)
    order_number(editor, "4711 while somebody read")
    qtbot.wait(500)
    path.rename(away)
    beside = path.with_name(f"{path.name}-wal")
    qtbot.waitUntil(lambda: bool(strips(window)), timeout=5_000)
    qtbot.wait(700)
    assert beside.stat().st_size > 0
    gate.set()
    qtbot.waitUntil(lambda: beside.stat().st_size == 0, timeout=5_000)
    window._leave_company()
    assert kept(away) == ["4711 while somebody read"]


def test_a_copy_may_take_the_very_place_of_the_file_that_is_gone(busy_window, editor, qtbot, monkeypatch):
    window, before = busy_window, busy_window.company
    before.path.unlink()
    order_number(editor, "4711 after")
    settled(window, qtbot)
    save_copy(window, monkeypatch, before.path.with_suffix(""))  # the ending need not be typed
    opened(window, qtbot, before.path, before)
    assert dialogs(window) == []
    window.close()
    assert kept(before.path) == ["4711 after"]


@pytest.fixture
def locked_window(qtbot, look, preferences, busy_sample, tmp_path):
    """On the same company, with a password."""
    path = tmp_path / "Secret.arbook"
    plain = dbapi2.connect(str(busy_sample))
    plain.execute(f'ATTACH DATABASE \'{path}\' AS secret KEY "{new_key("pw")}"')
    plain.execute("SELECT sqlcipher_export('secret')")
    for name in ("application_id", "user_version"):
        ((value,),) = plain.execute(f"PRAGMA main.{name}").fetchall()
        plain.execute(f"PRAGMA secret.{name}={value}")
    plain.close()
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(path, TODAY, "pw")
    qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
    yield window
    window.close()


def test_a_copy_of_a_company_with_a_password_has_what_was_typed_and_the_password(
    locked_window, qtbot, monkeypatch, tmp_path
):
    window, before, copy = locked_window, locked_window.company, tmp_path / "Copy.arbook"
    window.go("invoices", "new")
    settled(window, qtbot)
    before.path.unlink()
    order_number(window.page("invoices").views.editor, "4711 after")
    settled(window, qtbot)
    save_copy(window, monkeypatch, copy)
    qtbot.waitUntil(lambda: window.findChild(PasswordDialog) is not None, timeout=10_000)
    asked = window.findChild(PasswordDialog)
    asked.field.setText("pw")
    asked.go.click()
    opened(window, qtbot, copy, before)
    assert dialogs(window) == []
    window.close()
    assert kept(copy, "pw") == ["4711 after"]


def begin_contact(window, qtbot):
    window.go("customers")
    settled(window, qtbot)
    page = window.page("customers")
    page.detail.show_pane(page.detail.more.contacts)
    settled(window, qtbot)
    pane = page.detail.more.contacts
    pane.begin(None)
    settled(window, qtbot)
    pane.form.lines["name"].setText("Somebody new")
    return FormOf(page.detail.customer, "contact")


def test_a_contact_that_was_begun_is_carried_into_the_copy(busy_window, qtbot, monkeypatch, tmp_path):
    window, before, copy = busy_window, busy_window.company, tmp_path / "Copy.arbook"
    form = begin_contact(window, qtbot)
    before.path.unlink()
    told_gone(window, qtbot)
    save_copy(window, monkeypatch, copy)
    opened(window, qtbot, copy, before)
    window.close()
    with open_company(copy, read_only=True) as company, company.reading() as read:
        assert kept_form(read, form).typed["name"] == "Somebody new"


def test_a_contact_that_cannot_be_kept_holds_the_window(busy_window, qtbot):
    window = busy_window
    begin_contact(window, qtbot)
    protect(window, "ON")
    window.close()
    assert window.isVisible()
    assert "What was typed since cannot be kept." in strips(window)[0].accessibleName()
    protect(window, "OFF")


def test_where_the_copy_has_no_room_for_what_was_typed_the_window_stays_with_it(
    busy_window, editor, qtbot, monkeypatch, tmp_path
):
    window, before, copy = busy_window, busy_window.company, tmp_path / "Copy.arbook"
    before.path.unlink()
    told_gone(window, qtbot)

    def full():
        raise DiskFull(str(copy))

    monkeypatch.setattr(window.pages, "leave", full)
    save_copy(window, monkeypatch, copy)
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=10_000)
    assert window.company is before
    for dialog in dialogs(window):
        dialog.reject()
    monkeypatch.undo()
    open_company(copy).close()  # nobody holds it


def test_another_file_in_the_place_is_not_backed_up_as_this_company(busy_window, busy_sample, editor, qtbot, tmp_path):
    window, path, kept_as = busy_window, busy_window.company.path, tmp_path / "Backup.arbook"
    path.unlink()
    path.write_bytes(busy_sample.read_bytes())
    told_gone(window, qtbot)
    window.care.care.back_up(kept_as)
    settled(window, qtbot)
    assert not kept_as.exists()
    assert window.care.care.record.failed.startswith(str(path))
    assert [one.accessibleName()[: len(GONE)] for one in strips(window)] == [GONE]


def test_who_was_warned_and_typed_on_is_warned_anew(busy_window, editor, qtbot):
    """The trouble was over meanwhile; nothing was posted since."""
    window, path = busy_window, busy_window.company.path
    protect(window, "ON")
    order_number(editor, "4711 b")
    window.close()
    assert window.isVisible()
    strips(window)[0].closed.emit()
    order_number(editor, "4711 c")
    settled(window, qtbot)
    window.close()
    assert window.isVisible()
    protect(window, "OFF")
    window.close()
    assert not window.isVisible()
    assert kept(path) == ["4711 c"]
