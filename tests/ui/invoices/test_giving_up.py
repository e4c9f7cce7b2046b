"""What will not be paid is written off from the invoice or the list; what comes in after all is received on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ar_desktop.collections.given_up import write_offs_of
from ar_desktop.invoicing.list_figures import totals_of
from ar_desktop.invoicing.queries import Filter, document_ids, document_rows
from ar_desktop.ledger.items import read_item
from ar_desktop.receipts.trial import Trial
from ar_desktop.words import Sentence, Words
from tests.ui.fake_books import TODAY
from ui.invoices.giving_up import RecoveryDialog, WriteOffDialog

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def overdue(page, hands, ask, desk):
    """The invoice that is late the longest, opened."""
    desk.posted.connect(lambda done: page.refresh(done.changed))
    ids = ask(document_ids, Filter(state="overdue", sort="late", kinds=("invoice",)), TODAY)
    (row,) = ask(document_rows, ids[:1], TODAY)
    page.show_what(("document", row.id))
    hands.wait(lambda: page.views.shows("document") and page.views.document.sheet is not None)
    hands.wait()
    return row


def dialog(page, hands, kind):
    """The question, with the focus in it."""
    hands.wait(lambda: [one for one in page.findChildren(kind) if one.isActiveWindow()])
    return next(one for one in page.findChildren(kind) if one.isActiveWindow())


def write_off(page, hands, reason="bankrupt"):
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    hands.wait(lambda: len(asked.journal.lines()) == 2)
    hands.type(reason)
    hands.press(Key.Key_Return, Mod.ControlModifier)
    hands.wait(lambda: page.views.document.sheet.given_up)
    page.activateWindow()
    hands.wait(page.isActiveWindow)


def test_f7_writes_off_what_is_open_and_says_before_what_it_posts(page, overdue, hands, desk, ask, company):
    page.views.document.setFocus()
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    assert hands.at == "Reason"
    assert asked.amount.value == overdue.open
    hands.wait(lambda: len(asked.journal.lines()) == 2)
    assert {line.figure for line in asked.journal.lines()} == {desk.figures.plain(overdue.open)}
    hands.type("bankrupt")
    said = []
    desk.written.connect(lambda what, _reversal: said.append(what))
    hands.press(Key.Key_Return, Mod.ControlModifier)
    hands.wait(lambda: said)
    hands.wait(lambda: page.views.document.sheet.document.open == 0)
    (seen,) = ask(write_offs_of, overdue.item_id)
    assert (seen.amount, seen.reason) == (overdue.open, "bankrupt")
    assert said == [f"{seen.number}: {overdue.number} written off"]
    desk.undo.top().call(company)
    assert ask(read_item, overdue.item_id).open == overdue.open


def test_a_part_of_it_and_never_more_than_is_open(page, overdue, hands, desk, ask):
    page.views.document.setFocus()
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    asked.amount.setFocus()
    asked.amount.selectAll()
    hands.type(desk.figures.plain(overdue.open + 1))
    hands.wait(lambda: "cannot be applied" in asked._wrong.text())
    asked.amount.selectAll()
    hands.type("1.00")
    hands.wait(lambda: not asked._wrong.text() and asked.journal.lines())
    asked.reason.setFocus()
    hands.type("rounding")
    hands.press(Key.Key_Return, Mod.ControlModifier)
    hands.wait(lambda: page.views.document.sheet.document.open == overdue.open - 100)
    assert [(one.amount, one.reason) for one in ask(write_offs_of, overdue.item_id)] == [(100, "rounding")]


def test_the_question_grows_with_what_it_will_post(page, overdue, hands):
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    hands.wait(lambda: len(asked.journal.lines()) == 2)
    asked.journal.show_lines([*asked.journal.lines()] * 3)
    asked.adjustSize()
    hands.wait(lambda: asked.journal.height() >= asked.journal.sizeHint().height())
    assert asked.reason.height() >= asked.reason.sizeHint().height()
    asked.reject()


def test_without_a_reason_it_is_refused_and_nothing_is_posted(page, overdue, hands, ask):
    page.views.document.setFocus()
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    hands.wait(lambda: asked.journal.lines())
    hands.press(Key.Key_Return, Mod.ControlModifier)
    hands.wait(lambda: "Give a reason" in asked._wrong.text())
    hands.press(Key.Key_Escape)
    assert not ask(write_offs_of, overdue.item_id)


def test_money_that_comes_in_after_all_is_received_on_the_write_off(page, overdue, hands, ask):
    page.views.document.setFocus()
    assert "recover" not in page.views.document.possible()
    write_off(page, hands)
    page.views.document.setFocus()
    hands.press(Key.Key_V, Mod.ControlModifier, Mod.ShiftModifier)
    asked = dialog(page, hands, RecoveryDialog)
    assert not asked.reason.isVisible()
    assert asked.day.width() >= asked.day.fontMetrics().horizontalAdvance(asked.day.text())
    asked.amount.selectAll()
    hands.type("10.00")
    hands.wait(lambda: asked.journal.lines())
    hands.press(Key.Key_Return, Mod.ControlModifier)
    hands.wait(lambda: page.views.document.sheet.given_up[0].recovered == 1000)
    assert "take_back" not in page.views.document.possible()


def test_a_write_off_is_taken_back_and_owed_again(page, overdue, hands, ask):
    page.views.document.setFocus()
    write_off(page, hands)
    page.views.document.setFocus()
    hands.press(Key.Key_B, Mod.ControlModifier, Mod.ShiftModifier)
    hands.wait(lambda: page.views.document.sheet.document.open == overdue.open)
    assert ask(read_item, overdue.item_id).open == overdue.open


def test_several_of_the_list_go_at_once_under_one_number(page, hands, ask, desk):
    page.show_what("overdue")
    hands.wait(lambda: page.lists.documents.totals is not None)
    hands.wait()
    page.enter()
    pane = page.lists.documents
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier, times=2)
    chosen = list(pane.chosen())
    total = ask(totals_of, chosen, TODAY).open
    hands.press(Key.Key_F7)
    hands.wait(lambda: page.findChildren(WriteOffDialog))
    asked = dialog(page, hands, WriteOffDialog)
    assert not asked.amount.isVisible()
    hands.wait(lambda: asked.journal.lines())
    hands.wait(lambda: {line.figure for line in asked.journal.lines()} == {desk.figures.plain(total)})
    hands.type("too small to chase")
    hands.press(Key.Key_Return, Mod.ControlModifier)
    hands.wait(lambda: ask(totals_of, chosen, TODAY).open == 0)
    assert desk.undo.top() is not None


def test_who_only_reads_writes_nothing_off(page, overdue, company, hands):
    company.read_only = True
    page._say_place()
    page.views.document.setFocus()
    hands.press(Key.Key_F7)
    assert not page.findChildren(WriteOffDialog)


def test_ctrl_enter_twice_writes_a_part_off_once(page, overdue, hands, ask):
    page.views.document.setFocus()
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    asked.amount.setFocus()
    asked.amount.selectAll()
    hands.type("1.00")
    asked.reason.setFocus()
    hands.type("rounding")
    hands.press(Key.Key_Return, Mod.ControlModifier, times=2)
    hands.wait(lambda: page.views.document.sheet.document.open < overdue.open)
    assert ask(read_item, overdue.item_id).open == overdue.open - 100
    assert len(ask(write_offs_of, overdue.item_id)) == 1


def test_what_the_trial_warns_of_is_said_in_the_readers_language(page, overdue, hands, desk, monkeypatch):
    page.views.document.setFocus()
    hands.press(Key.Key_F7)
    asked = dialog(page, hands, WriteOffDialog)
    hands.wait(lambda: asked.journal.lines())
    monkeypatch.setattr(desk.figures, "words", Words("de", "de_DE"))
    warning = Sentence("{number} is dated before the last number of its series.", number="WO-2026-00001")
    asked._show_trial(Trial((), 0, 0, (warning,)))
    assert asked._wrong.text() == desk.figures.words.again(warning) != warning
