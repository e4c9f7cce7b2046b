"""A password is asked until it is the right one; a problem has help, and a second thing to do where there is one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from ar_desktop.errors import BrokenInvariant, CompanyFileDamaged, CompanyFileNewer, DiskFull, NotACompanyFile
from ui.care.process import CareEnded
from ui.guide.guide_window import GuideWindow
from ui.importing.process import ProcessEnded
from ui.password_dialog import PasswordDialog
from ui.problems import ProblemDialog, _title


@pytest.fixture
def asked(qtbot, look):
    dialog = PasswordDialog(look, "northgate.arbook", "Open")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitActive(dialog)
    return dialog


def test_a_wrong_password_is_said_under_the_field_which_keeps_the_focus(asked, qtbot):
    given = []
    asked.given.connect(given.append)
    QTest.keyClicks(asked.field, "secret")
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert given == ["secret"]
    QTest.keyClick(asked.field, Qt.Key.Key_Return)  # it is being tried
    assert given == ["secret"]
    asked.wrong()
    assert "not the password" in asked.said.text()
    assert asked.field.hasFocus()
    assert asked.field.selectedText()
    QTest.keyClicks(asked.field, "better")
    assert not asked.said.isVisible()
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    assert given == ["secret", "better"]


def test_it_can_be_shown_and_says_when_caps_lock_is_on(asked):
    QTest.keyClick(asked.field, "A")
    assert asked.said.text() == "Caps Lock is on."
    QTest.keyClick(asked.field, Qt.Key.Key_CapsLock)
    assert not asked.said.isVisible()
    QTest.keyClick(asked.field, "B", Qt.KeyboardModifier.ShiftModifier)
    assert not asked.said.isVisible()
    asked.shown.click()
    assert asked.field.echoMode() == QLineEdit.EchoMode.Normal
    assert asked.field.hasFocus()


@pytest.mark.parametrize(
    ("error", "offered"),
    [
        (CompanyFileDamaged("x.arbook"), "Restore a backup…"), (NotACompanyFile("x.arbook"), "Open another file…"),
        (BrokenInvariant("two cents"), "Save a report…"), (ValueError("2"), "Save a report…"),
        (CompanyFileNewer("x.arbook"), None),
    ],
)  # fmt: skip
def test_a_problem_offers_what_can_be_done_about_it(open_window, look, qtbot, error, offered):
    dialog = ProblemDialog(error, look, open_window)
    texts = [one.text() for one in dialog.findChildren(QPushButton)]
    assert texts[-1] == "Close"
    assert texts[2:-1] == ["Help", *([offered] if offered else [])]


def test_help_leaves_the_problem_on_the_screen(open_window, look, qtbot):
    dialog = ProblemDialog(CompanyFileDamaged("x.arbook"), look, open_window)
    dialog.open()
    qtbot.waitActive(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    guide = open_window.findChild(GuideWindow)
    assert guide.isVisible()
    assert dialog.isVisible()
    assert not dialog.isModal()
    guide.close()
    dialog.reject()


def test_a_report_of_our_mistake_is_saved(open_window, look, qtbot, tmp_path, monkeypatch):
    target = tmp_path / "problem.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    dialog = ProblemDialog(BrokenInvariant("two cents"), look, open_window)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save a report…").click()
    qtbot.waitUntil(target.exists)
    assert "two cents" in target.read_text()


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (DiskFull("/there/list.csv"), "The disk is full"),
        (CareEnded(), "It was stopped"),
        (ProcessEnded(), "It was stopped"),
    ],
)
def test_a_trouble_that_is_not_the_company_files_does_not_frighten_for_it(error, title):
    assert _title(error) == title
