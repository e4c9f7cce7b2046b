"""What can't be meant, typed and pasted into every field of every form: nothing is posted, nothing stands still."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.customers.contacts_pane import ContactsPane
from ui.receipts.dialogs import ReturnedDialog

PASTED = (
    "N" * 200 + "\nline two\r\n" + "N" * 200,
    "\u05d7\u05d1\u05e8\u05ea \u05d4\u05d3\u05d5\u05d2\u05de\u05d0 \u202eabc",
    "1,2,3.4,5",
    "31.12.26/99999999999999999999",
)
SAVES = (Qt.Key.Key_S, Qt.Key.Key_Return)
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = 0.5  # seconds of work on the GUI thread for one field
NOT_POSTED = ("draft", "change", "setting", "sqlite_", "search", "audit")


def contact(window: Any, qtbot: Any) -> QWidget:
    window.go("customers")
    settled(window, qtbot)
    window.page("customers").detail.tabs.setCurrentIndex(3)
    pane = window.page("customers").findChild(ContactsPane)
    pane.begin(None)
    return pane


def returned(window: Any, qtbot: Any) -> QWidget:
    window.go("receipts")
    settled(window, qtbot)
    page = window.page("receipts")
    dialog = ReturnedDialog(window.desk, page.model.row_at(0).number, "USD", known=True, parent=page)
    dialog.open()
    return dialog


FORMS = {
    "new customer": "customers/new", "contact": contact, "invoice": "invoices/new", "credit note": "invoices/credit",
    "payment": "receive", "deposit": "deposits", "returned payment": returned, "settings": "settings",
    "import": "importing", "statements": "statements", "report": "reports:aging", "promises": "collections:promises",
    "customers": "customers", "worklist": "collections",
}  # fmt: skip


def form(name: str, window: Any, qtbot: Any) -> QWidget:
    opens = FORMS[name]
    if not isinstance(opens, str):
        return opens(window, qtbot)
    key, _, what = opens.partition("/")
    window.go(key, what or None)
    settled(window, qtbot)
    return window.stack.currentWidget()


def fields(whole: QWidget) -> Iterator[QWidget]:
    for field in whole.findChildren(QWidget):
        if not isinstance(field, QLineEdit | QPlainTextEdit) or not isValid(field):
            continue
        if field.isVisible() and field.isEnabled() and not field.isReadOnly():
            yield field


def posted(company: Any) -> dict[str, int]:
    """Rows of every table that drafts and settings don't touch."""
    with company.reading() as read:
        names = [name for (name,) in read.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in names if not any(part in name for part in NOT_POSTED)]
        return {name: read.rows(f"SELECT count(*) FROM {name}")[0][0] for name in kept}


@pytest.mark.parametrize("name", FORMS)
def test_nothing_that_cannot_be_meant_is_posted(busy_window, qtbot, name):  # noqa: F811
    window = busy_window
    whole = form(name, window, qtbot)
    before = posted(window.company)
    for text in PASTED:
        for field in list(fields(whole)):
            if not isValid(field) or not field.isVisible():
                continue
            began = time.thread_time()
            paste(field, text)
            assert time.thread_time() - began < LONG, (field.accessibleName(), text[:20])
            if isValid(field) and isinstance(field, QLineEdit):
                assert field.text().isprintable() or "\u202e" in field.text(), field.accessibleName()
        for key in SAVES:
            QTest.keyClick(QApplication.focusWidget() or whole, key, CONTROL)
        settled(window, qtbot)
    after = posted(window.company)
    assert {name: after[name] - much for name, much in before.items() if after[name] != much} == {}
    if isValid(whole) and whole.isWindow():
        whole.close()


def paste(field: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    field.paste()
    QTest.keyClick(field, Qt.Key.Key_Tab)
