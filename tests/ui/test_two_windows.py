"""Two programs on one company file: one writes, the other reads, waits, and takes over when the first has gone."""

from __future__ import annotations

import pytest

from ar_desktop.company import open_company
from ar_desktop.company.lock import LockLost, holder_of, is_free, lock_path
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
from ar_desktop.words import Words
from tests.ui.busy_company import TODAY, busy_sample  # noqa: F401
from tests.ui.every_page import settled
from tests.ui.other_program import OtherProgram
from ui.in_use_dialog import InUseDialog
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip


@pytest.fixture
def path(busy_sample, tmp_path):  # noqa: F811
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    return path


@pytest.fixture
def other(path):
    other = OtherProgram(path, opens=True)
    yield other
    other.let_go()


@pytest.fixture
def window(qtbot, look, preferences, other, path):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(path, TODAY, then="customers")
    yield window
    window.close()


def asked(window, qtbot) -> InUseDialog:
    qtbot.waitUntil(lambda: window.findChild(InUseDialog) is not None, timeout=20_000)
    return window.findChild(InUseDialog)


def strip(window, text) -> MessageStrip | None:
    found = (one for one in window.findChildren(MessageStrip) if one.isVisible() and text in one.accessibleName())
    return next(found, None)


def press(window, text) -> None:
    next(one for one in window.findChildren(Btn) if one.isVisible() and one.text() == text).click()


def codes(window) -> set[str]:
    model = window.page("customers").list.model
    return {row.code for row in map(model.row_at, range(model.rowCount())) if row is not None}


def test_who_reads_may_write_when_the_other_has_closed(window, other, qtbot):
    dialog = asked(window, qtbot)
    assert dialog.windowTitle() == "Northgate.arbook is open in another window"
    assert "Kim on " in dialog.accessibleName()
    dialog.go.click()
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=20_000)
    assert window.company.read_only
    assert strip(window, "Kim on ") is not None
    other.let_go()
    qtbot.waitUntil(lambda: strip(window, "Northgate.arbook is free.") is not None, timeout=10_000)
    press(window, "Open for writing")
    qtbot.waitUntil(lambda: window.company is not None and not window.company.read_only, timeout=20_000)
    settled(window, qtbot)
    assert window.shown_page() == "customers"
    assert "KIM" in codes(window)
    window.do(lambda company: create_customer(company, CustomerData("OURS", "Ours")), "Saved")
    settled(window, qtbot)
    qtbot.waitUntil(lambda: "OURS" in codes(window), timeout=10_000)


@pytest.mark.parametrize("end", ["let_go", "torn_away"])
def test_who_waits_has_it_opened_when_the_other_is_gone(window, other, qtbot, end):
    dialog = asked(window, qtbot)
    dialog.wait.setChecked(True)
    dialog.go.click()
    qtbot.waitUntil(lambda: window.status.job.isVisible(), timeout=5_000)
    assert window.company is None
    getattr(other, end)()
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=20_000)
    assert not window.company.read_only
    assert (strip(window, "was not closed properly") is not None) == (end == "torn_away")


def test_waiting_ends_with_cancel_and_so_does_the_question_with_esc(window, other, qtbot, path):
    asked(window, qtbot).reject()
    assert window.company is None
    window.opener.wait_for(path)
    qtbot.waitUntil(lambda: window.status.job.isVisible(), timeout=5_000)
    window.status._cancel()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=5_000)
    other.let_go()
    qtbot.wait(300)
    assert window.company is None


def test_a_deleted_lock_file_is_made_again_before_anybody_else_may_write(path):
    with open_company(path, user="Dana") as company:
        lock_path(path).unlink()
        assert is_free(path)
        create_customer(company, CustomerData("ONE", "One"))
        assert not is_free(path)
        lock_path(path).unlink()
        company.look_there()  # every second
        assert holder_of(path).startswith("Dana on ")


def test_who_was_quicker_after_the_lock_file_was_deleted_writes_alone(path):
    with open_company(path, user="Dana") as company:
        lock_path(path).unlink()
        other = OtherProgram(path, opens=True)
        with pytest.raises(LockLost, match="Kim on "):
            create_customer(company, CustomerData("ONE", "One"))
        company.close()
        assert holder_of(path).startswith("Kim on ")  # it is theirs
        assert not is_free(path)
        other.let_go()


def test_a_window_whose_lock_was_taken_says_so_and_reads_on(qtbot, look, preferences, path):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    window.open_company(path, TODAY, then="customers")
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=20_000)
    window.trouble._look.stop()
    lock_path(path).unlink()
    other = OtherProgram(path, opens=True)
    window.trouble._look_there()
    qtbot.waitUntil(lambda: strip(window, "Somebody else writes in Northgate.arbook now.") is not None, timeout=10_000)
    press(window, "Open for reading")
    qtbot.waitUntil(lambda: window.company is not None and window.company.read_only, timeout=20_000)
    settled(window, qtbot)
    assert strip(window, "Kim on ") is not None
    other.let_go()
    window.close()
