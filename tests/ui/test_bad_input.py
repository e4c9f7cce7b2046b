"""What can't be meant, typed and pasted into every field of every form: nothing is posted, nothing stands still."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ar_desktop.values.dates import Month
from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import settled
from ui.closing.dialogs import CloseMonthDialog
from ui.collections.new_case import NewCaseDialog
from ui.collections.new_promise import NewPromiseDialog
from ui.collections.promises import Promises
from ui.collections.remind_dialog import RemindDialog
from ui.customers.contacts_pane import ContactsPane
from ui.problems import ProblemDialog
from ui.receipts.dialogs import ReturnedDialog
from ui.receipts.payer_dialogs import NetDialog

PASTED = (
    "N" * 200 + "\nline two\r\n" + "N" * 200,
    "\u05d7\u05d1\u05e8\u05ea \u05d4\u05d3\u05d5\u05d2\u05de\u05d0 \u202eabc",
    "1,2,3.4,5",
    "31.12.26/99999999999999999999",
)
# What no amount, date, code or name can be; each field gets another one.
ODD = (
    "1e5", "NaN", "\u0661\u0662\u0663", "1,,2", "31.2.2026", "=1/0", "12/31/9999", "\U0001f600\u200d\U0001f469",
    "A\x00\x01\x7f",
    "0026-01-01", "99999999999999999999999", "=9**9**9", "<b>x</b> & {x} %s %(a)d", "Infinity", "2/30/2026", "A\ud800B",
    "'; DROP TABLE item; --", "(1,2,3)", "5%5", "\u3000\u00a0",
)  # fmt: skip
UNSEEN = ("Cc", "Cs", "Zl", "Zp")  # control characters, halves of characters, line breaks
SAVES = (Qt.Key.Key_S, Qt.Key.Key_Return)
CONTROL = Qt.KeyboardModifier.ControlModifier
Opens = Callable[[Any, Any], QWidget]
LONG = 0.5  # seconds of work on the GUI thread for one field
NOT_POSTED = ("draft", "change", "setting", "sqlite_", "search", "audit")


def contact(window: Any, qtbot: Any) -> QWidget:
    window.go("customers")
    settled(window, qtbot)
    page = window.page("customers")
    page.detail.tabs.setCurrentIndex(3)
    qtbot.waitUntil(lambda: page.findChild(ContactsPane) is not None)
    pane: ContactsPane = page.findChild(ContactsPane)
    pane.begin(None)
    return pane


def returned(window: Any, qtbot: Any) -> QWidget:
    window.go("receipts")
    settled(window, qtbot)
    page = window.page("receipts")
    dialog = ReturnedDialog(window.desk, page.model.row_at(0).number, "USD", known=True, parent=page)
    dialog.open()
    return dialog


def asked(what: str, place: str) -> Opens:
    """The question that a command of a page asks, about the first row that it can be asked of."""

    def opens(window: Any, qtbot: Any) -> QWidget:
        page = shown(window, qtbot, place)
        if place == "customers":
            qtbot.waitUntil(page.detail.body.isVisible, timeout=10_000)
            settled(window, qtbot)
        QUESTIONS[what](page)
        qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QDialog)), timeout=10_000)
        settled(window, qtbot)
        return next(one for one in page.findChildren(QDialog) if one.isVisible())

    return opens


def write_off(page: Any) -> None:
    page.lists.documents.table.select_row(0)
    page.do("write_off")


def move(page: Any) -> None:
    page.table.select_row(1)
    page.move_credit()


def pay_back(page: Any) -> None:
    page.table.select_row(1)
    page.refund()


def command(keys: str) -> Callable[[Any], None]:
    def do(page: Any) -> None:
        next(one for one in page.commands() if one.shortcut().toString() == keys).trigger()

    return do


def net(page: Any) -> None:
    NetDialog(page.desk, "Meridian", [(1, 1000)], ["26-1"], "USD", page).open()


def promise(page: Any) -> None:
    NewPromiseDialog(page.desk, 1, page).open()


def extend(page: Any) -> None:
    promises = page.findChild(Promises)
    promises.extend(next(one.row for one in promises.model.rows() if one.row))


def case(page: Any) -> None:
    NewCaseDialog(page.desk, 1, page).open()


def remind(page: Any) -> None:
    RemindDialog(page.desk, 1, "Meridian", page).open()


def item(page: Any) -> None:
    page.table.select_row(0)
    page.edit()


def close_month(page: Any) -> None:
    CloseMonthDialog(page.desk, Month(2026, 9), "", page).open()


QUESTIONS = {
    "write off": write_off, "move": move, "pay back": pay_back, "join": command("Shift+F2"), "net": net,
    "promise": promise, "extend": extend, "case": case, "remind": remind, "item": item, "close month": close_month,
}  # fmt: skip


def checked(window: Any, qtbot: Any) -> QWidget:
    """The import at its second step, with the mapping and the problems of a file."""
    path = Path(window.company.path).with_name("customers.csv")
    path.write_text("Code;Name;Terms\nK-1;One;whenever\nK-2;Two;someday\n", encoding="utf-8")
    window.go("importing")
    page = window.page("importing")
    page.open_file(path, "customers")
    qtbot.waitUntil(lambda: page.work.trial is not None, timeout=30_000)
    settled(window, qtbot)
    return page


FORMS = {
    "new customer": "customers/new", "contact": contact, "invoice": "invoices/new", "credit note": "invoices/credit",
    "payment": "receive", "deposit": "deposits", "returned payment": returned, "settings": "settings",
    "import": "importing", "statements": "statements", "report": "reports:aging", "promises": "collections:promises",
    "customers": "customers", "worklist": "collections", "sales": "reports:sales",
    "import, second step": checked,
    "write off": asked("write off", "invoices:overdue"), "move": asked("move", "unapplied"),
    "pay back": asked("pay back", "unapplied"), "join": asked("join", "customers"), "net": asked("net", "receive"),
    "new promise": asked("promise", "collections:promises"), "new case": asked("case", "collections:disputes"),
    "remind": asked("remind", "collections"), "item": asked("item", "items"),
    "close a month": asked("close month", "closing"),
    "extend a promise": asked("extend", "collections:promises"),
    "ledger of a customer": "reports:customer-ledger", "journal": "reports:journal", "audit": "reports:audit",
    "unapplied": "unapplied", "receipts": "receipts", "cases": "collections:disputes", "invoices": "invoices",
}  # fmt: skip


def form(name: str, window: Any, qtbot: Any) -> QWidget:
    opens = FORMS[name]
    return shown(window, qtbot, opens) if isinstance(opens, str) else opens(window, qtbot)


def shown(window: Any, qtbot: Any, place: str) -> Any:
    key, _, what = place.partition("/")
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
    before, start = posted(window.company), list(FORMS).index(name)
    for times in range(len(PASTED) + 1):
        for at, field in enumerate(list(fields(whole))):
            text = PASTED[times] if times < len(PASTED) else ODD[(start + at) % len(ODD)]
            if not isValid(field) or not field.isVisible():
                continue
            began = time.thread_time()
            paste(field, text)
            assert time.thread_time() - began < LONG, (field.accessibleName(), text[:20])
            if isValid(field) and isinstance(field, QLineEdit):
                assert not any(unicodedata.category(one) in UNSEEN for one in field.text()), field.accessibleName()
        for key in SAVES:
            QTest.keyClick(QApplication.focusWidget() or whole, key, CONTROL)
        settled(window, qtbot)
        assert [one for one in window.findChildren(ProblemDialog) if one.isVisible()] == []
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
