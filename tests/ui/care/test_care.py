"""The care of the file from the window: verified, backed up, brought back, and told when it was left open."""

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from ar_desktop.company import FixedClock, open_company
from ar_desktop.company.connections import connect
from ar_desktop.ledger.new_company import create_company
from ar_desktop.words import Words
from ui.care.file_care import KEPT
from ui.care.marks import moment
from ui.care.record import CareRecord, usual_place
from ui.care.restoring import restore_as
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.problems import ProblemDialog
from ui.widgets.message_strip import MessageStrip

TODAY = date(2026, 11, 19)


@pytest.fixture
def books(tmp_path) -> Path:
    path = tmp_path / "Alder.arbook"
    create_company(path, name="Alder", currency="USD", country="US", clock=FixedClock(TODAY)).close()
    return path


@pytest.fixture
def window(qtbot, look, preferences, books, tmp_path):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(books, TODAY)
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=20_000)
    (tmp_path / "kept").mkdir()
    window.care.care.choose(folder=tmp_path / "kept", when="never")
    yield window
    window.close()


def done(qtbot, window):
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)


def kept(tmp_path):
    return sorted(file.name for file in (tmp_path / "kept").iterdir())


def test_a_backup_is_checked_told_in_the_status_bar_and_remembered_here(qtbot, window, preferences, books, tmp_path):
    assert window.status.care.backup.text() == "No backup yet"
    window.menus._window.care.back_up()
    done(qtbot, window)
    assert kept(tmp_path) == ["Alder (backup 2026-11-19).arbook"]
    record = CareRecord.of(preferences, books)
    when = moment(record.backup_at, window.desk.figures)
    assert window.status.care.backup.text() == f"Backup {when}"
    assert window.status.care.verified.text() == f"Books verified {when}"
    with open_company(record.backup_path, read_only=True) as copy:
        assert copy.setting("name") == "Alder"


def test_verifying_shows_every_check_and_what_is_wrong_first(qtbot, window, books):
    window.go("care")
    page = window.page("care")
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.care.verify()
    done(qtbot, window)
    assert page.model.count() > 20
    assert all(check.ok for check in page.model.rows())
    behind = connect(books, "write")
    behind.execute("UPDATE setting SET value = 'cash' WHERE key = 'tax_basis'")
    behind.close()
    window.care.verify()
    done(qtbot, window)
    assert not page.model.rows()[0].ok
    assert page.finding.isVisible()
    assert page.finding.text() == page.model.rows()[0].finding
    assert "wrong" in window.status.care.verified.text()
    del tester


def test_a_cancelled_backup_leaves_nothing_behind(qtbot, window, tmp_path):
    window.care.back_up()
    window.status.job.cancel_wanted.emit()
    done(qtbot, window)
    assert kept(tmp_path) == []
    window.care.back_up()
    done(qtbot, window)
    assert len(kept(tmp_path)) == 1


def test_a_place_that_is_gone_is_said_and_asked_for_again(qtbot, window, tmp_path):
    (tmp_path / "kept").rmdir()
    window.care.back_up()
    done(qtbot, window)
    strip = window.findChild(MessageStrip)
    assert "There is no folder" in strip.accessibleName()
    assert window.status.care.backup.text() == "Backup failed"


def test_only_what_was_made_by_itself_is_let_go(qtbot, window, tmp_path):
    care = window.care.care
    mine = tmp_path / "kept" / "Alder (backup by hand).arbook"
    mine.write_bytes(b"")
    old = [tmp_path / "kept" / f"{n}.arbook" for n in range(KEPT)]
    for file in old:
        file.write_bytes(b"")
    care.record.automatic = [str(file) for file in old]
    care.back_up(alone=True)
    done(qtbot, window)
    assert not old[0].exists()
    assert all(file.exists() for file in (*old[1:], mine))


def test_one_a_day_is_enough_and_nothing_new_needs_none(qtbot, window, tmp_path):
    care = window.care.care
    care.choose(when="day")
    care._once_a_day()
    done(qtbot, window)
    care._once_a_day()
    assert not window.jobs.busy
    care.record.backup = "2026-01-01T08:00:00+00:00"  # another day, but nobody wrote since
    care._once_a_day()
    done(qtbot, window)
    assert len(kept(tmp_path)) == 1
    assert not care.record.backup.startswith("2026-01-01")


def test_closing_waits_for_its_backup(qtbot, window, tmp_path):
    window.care.care.choose(when="close")
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)
    assert len(kept(tmp_path)) == 1


def test_opening_another_company_waits_for_the_backup_of_this_one(qtbot, window, books, tmp_path):
    other = tmp_path / "Birch.arbook"
    create_company(other, name="Birch", currency="USD", country="US", clock=FixedClock(TODAY)).close()
    window.care.care.choose(when="close")
    window.open_company(other, TODAY)
    assert window.company.path == books
    qtbot.waitUntil(lambda: window.company.path == other, timeout=60_000)
    assert kept(tmp_path) == ["Alder (backup 2026-11-19).arbook"]


def test_whoever_could_not_open_another_company_is_backed_up_when_closing(qtbot, window, books, tmp_path):
    window.care.care.choose(when="close")
    window.open_company(tmp_path / "not there.arbook", TODAY)
    qtbot.waitUntil(lambda: len(kept(tmp_path)) == 1 and not window.jobs.busy, timeout=60_000)
    qtbot.waitUntil(lambda: window.findChild(MessageStrip) is not None or bool(window.findChildren(ProblemDialog)))
    assert window.company.path == books
    window.close()
    assert window.isVisible()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=60_000)


def test_whoever_closes_twice_goes_without(qtbot, window, tmp_path):
    window.care.care.choose(when="close")
    window.close()
    window.close()
    assert not window.isVisible()
    assert kept(tmp_path) == []


def test_a_backup_comes_back_under_another_name_and_nothing_is_written_over(qtbot, window, tmp_path, books):
    window.care.back_up()
    done(qtbot, window)
    backup = Path(window.care.care.record.backup_path)
    restore_as(window, backup, tmp_path / "Alder restored.arbook")
    done(qtbot, window)
    assert "restored and checked" in window.findChild(MessageStrip).accessibleName()
    restore_as(window, backup, books)
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=60_000)
    said = [strip.accessibleName() for strip in window.findChildren(MessageStrip)]
    assert any("exists already" in text for text in said) or window.findChildren(ProblemDialog)


def test_a_file_that_was_not_closed_properly_says_so_and_is_verified(qtbot, look, preferences, books):
    books.with_name("Alder.arbook.lock").write_text(" Dana\tDESK-3\t08:02\n")
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    window.open_company(books, TODAY)
    qtbot.waitUntil(lambda: window.company is not None, timeout=20_000)
    assert "was not closed properly" in window.findChild(MessageStrip).accessibleName()
    assert "Dana on DESK-3" in window.findChild(MessageStrip).accessibleName()
    done(qtbot, window)
    assert window.status.care.verified.text().startswith("Books verified")
    window.close()
    with open_company(books) as again:
        assert again.left_by == ""


def test_no_backup_of_a_test_goes_among_the_documents_of_whoever_runs_it(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path))  # as a system may set it
    assert usual_place().is_relative_to(os.environ["HOME"])
