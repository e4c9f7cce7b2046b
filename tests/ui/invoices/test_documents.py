"""One document: what it says, its paper, what can be done with it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ar_desktop.documents.invoice_paper import invoice_pdf
from ar_desktop.invoicing.list_figures import state_counts
from ar_desktop.invoicing.posted import read_document
from ar_desktop.ledger.periods import close_period
from ar_desktop.values.dates import Month
from tests.ui.fake_books import TODAY
from ui.invoices.beside import DocumentWindow
from ui.invoices.void_dialog import VoidDialog

Key, Mod = Qt.Key, Qt.KeyboardModifier
CTRL, SHIFT = Mod.ControlModifier, Mod.ShiftModifier


def number_where(ask, condition):
    return ask(
        lambda read: read.value(
            "SELECT d.number FROM document d JOIN open_item i ON i.document_id = d.id AND i.reverses_id IS NULL "
            f"WHERE {condition} ORDER BY d.id DESC"
        )
    )


@pytest.fixture
def opened(page, hands, ask):
    """An invoice of several lines that is fully open."""
    number = number_where(
        ask, "d.kind = 'invoice' AND i.open = i.amount AND d.currency = 'USD' "
        "AND (SELECT count(*) FROM document_line l WHERE l.document_id = d.id) > 1"
    )  # fmt: skip
    page.show_what(("document", number))
    hands.wait(lambda: page.views.document.sheet is not None and page.views.document.pane.pdf)
    return page.views.document


def test_enter_opens_what_the_list_stands_on_and_esc_goes_back(page, hands):
    row = page.lists.documents.current()
    hands.press(Key.Key_Return)
    hands.wait(lambda: page.views.document.sheet is not None and page.views.document.sheet.document.id == row.id)
    assert page.view is page.views.document
    hands.press(Key.Key_Escape)
    assert page.view is page.lists
    assert page.lists.documents.current().id == row.id


def test_what_was_applied_is_listed_and_leads_on(page, hands, ask, desk):
    number = number_where(ask, "d.kind = 'invoice' AND i.open = 0")
    page.show_what(("document", number))
    hands.wait(lambda: page.views.document.sheet is not None)
    document = ask(read_document, number)
    rows = page.views.document.facts._model.rows()
    assert sum(row.amount for row in rows) == document.gross
    asked = []
    desk.asked_for.connect(lambda key, what: asked.append((key, what)))
    receipt = next(row for row in rows if row.kind == "receipt")
    page.views.document.facts._open(receipt, "number")
    assert asked == [("receipts", ("number", receipt.number))]


def test_the_paper_is_the_file_that_is_saved(opened, company, monkeypatch, tmp_path, hands, page):
    from PySide6.QtWidgets import QFileDialog

    number = opened.sheet.document.number
    assert opened.pane.pdf == invoice_pdf(company, number)
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    hands.press(Key.Key_S, CTRL, SHIFT)
    hands.wait(target.exists)
    assert target.read_bytes() == opened.pane.pdf


def test_without_a_printer_it_says_what_to_do(opened, page, desk, hands, monkeypatch):
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinters", list)
    told = []
    desk.told.connect(told.append)
    hands.press(Key.Key_P, CTRL)
    assert told[0].accessibleName() == "There is no printer on this computer."


def test_a_credit_note_for_the_whole_takes_two_keys(opened, page, hands, ask):
    number = opened.sheet.document.number
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    credit, invoice = page.views.document.sheet.document, ask(read_document, number)
    assert (credit.reference, credit.gross, invoice.open, credit.open) == (number, invoice.gross, 0, 0)


def test_part_of_a_line_is_credited_and_the_total_is_what_will_be_posted(opened, page, hands, ask, desk):
    number, lines = opened.sheet.document.number, opened.sheet.document.lines
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    assert hands.at == "Credit qty 1"
    hands.type("1")
    for _ in lines[1:]:
        hands.press(Key.Key_Down)
        hands.press(Key.Key_Delete)
    before = page.views.credit._sum.text()
    hands.wait(lambda: page.views.credit._sum.text() != before)
    shown = page.views.credit._sum.text()
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    credit = page.views.document.sheet.document
    assert [line.quantity for line in credit.lines] == [1]
    assert desk.figures.plain(credit.gross) == shown
    invoice = ask(read_document, number)
    assert invoice.open == invoice.gross - credit.gross


def test_what_cannot_be_credited_says_why_and_cannot_be_posted(opened, page, hands):
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    hands.type("1,2,3x")
    hands.wait(lambda: page.views.credit.warnings.warnings())
    assert not page.views.credit.post_button.isEnabled()
    hands.press(Key.Key_Escape)  # the cell as it was
    hands.wait(lambda: page.views.credit.post_button.isEnabled())
    hands.press(Key.Key_Escape)
    assert page.view is page.views.document


def test_voiding_asks_in_words_and_keeps_the_reason(opened, page, hands, ask, company):
    number = opened.sheet.document.number
    before = ask(state_counts, TODAY).void
    page.do("void")
    dialog = page.findChild(VoidDialog)
    assert dialog.windowTitle() == f"Void Invoice {number}?"
    dialog.reason.setText("entered twice")
    dialog.go.click()
    hands.wait(lambda: ask(state_counts, TODAY).void == before + 1)
    assert ask(lambda read: read.value("SELECT count(*) FROM audit WHERE reason = 'entered twice'")) >= 1
    page.refresh()
    hands.wait(lambda: page.views.document.sheet.document.voided)
    assert page.views.document.facts._model.rowCount() == 0  # it was not used on itself
    assert page.views.document.possible() == {"print", "save", "again", "next", "previous", "beside", "customer"}


def test_what_is_of_a_closed_month_is_void_from_today_and_the_question_says_so(opened, page, hands, company):
    day = opened.sheet.document.ledger_date
    close_period(company, Month.of(day))
    page.views.document.refresh()
    hands.wait(lambda: opened.sheet.periods.state(str(Month.of(day))) == "closed")
    page.do("void")
    dialog = page.findChild(VoidDialog)
    assert "Its month is closed: it is void from today" in dialog.accessibleName()
    dialog.reject()


def test_a_sent_invoice_is_credited_not_voided_and_the_dialog_says_so(opened, page, hands):
    page.do("sent")
    hands.wait()
    page.refresh()
    hands.wait(lambda: page.views.document.sheet.document.sent_on == TODAY)
    page.do("void")
    dialog = page.findChild(VoidDialog)
    dialog.go.click()
    hands.wait(dialog._wrong.isVisible)
    assert "make a credit note instead" in dialog._wrong.text()
    dialog.reject()


def test_esc_leads_back_to_the_page_that_asked(page, desk, hands, qtbot):
    wanted = []
    desk.back_wanted.connect(lambda: wanted.append(True))
    row = page.lists.documents.model.row_at(3)
    page.hide()
    page.show()  # from another page
    qtbot.waitActive(page)
    page.show_what(("document", row.id))
    hands.wait(lambda: page.views.shows("document") and page.views.document.sheet is not None)
    page.views.document.setFocus()
    hands.press(Key.Key_Escape)
    assert wanted == [True]
    assert page.view is page.lists
    qtbot.wait(1)  # has settled here: what is opened from the list leads back to the list
    page.open_document(row.id)
    hands.wait()
    page.back()
    assert wanted == [True]


def test_after_posting_what_another_page_began_esc_still_leads_back_there(page, desk, hands, qtbot):
    wanted = []
    desk.back_wanted.connect(lambda: wanted.append(True))
    page.hide()
    page.show()
    qtbot.waitActive(page)
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.shows("editor") and page.views.editor._sheet is not None)
    page.views.editor.lines.model.type_in(0, {"description": "Work", "amount": "5.00"})
    hands.wait()
    page.do("post")
    hands.wait(lambda: page.views.shows("document") and page.views.document.sheet is not None)
    page.views.document.setFocus()
    hands.press(Key.Key_Escape)
    assert wanted == [True]


def test_what_was_posted_is_named_where_the_editor_told_of_its_last_line(page, desk, hands):
    said, stated = [], []
    desk.said.connect(said.append)
    desk.stated.connect(stated.append)
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.shows("editor") and page.views.editor._sheet is not None)
    page.views.editor.lines.model.type_in(0, {"description": "Work", "amount": "5.00"})
    hands.wait()
    page.do("post")
    hands.wait(lambda: page.views.shows("document") and page.views.document.sheet is not None)
    sheet = page.views.document.sheet
    assert said[-1] == f"Invoice {sheet.document.number}, {sheet.row.name}"
    assert stated[-1] == ""


def test_ctrl_enter_opens_it_beside_the_list(page, hands):
    row = page.lists.documents.current()
    hands.press(Key.Key_Return, Mod.ControlModifier)
    (window,) = page.findChildren(DocumentWindow)
    hands.wait(lambda: window.view.sheet is not None and window.view.pane.pdf)
    assert window.isVisible()
    assert window.windowTitle().endswith(row.number)
    assert page.view is page.lists
    assert all(button.isHidden() for button in window.view.buttons.values())
    window.view.setFocus()
    window.view.closed.emit()
    hands.wait(lambda: not page.findChildren(DocumentWindow))


def test_alt_down_goes_through_the_list_without_going_back(page, hands):
    rows = [page.lists.documents.model.row_at(at) for at in range(2)]
    page.open_document(rows[0].id)
    hands.wait(lambda: page.views.document.sheet is not None)
    page.views.document.setFocus()
    hands.press(Key.Key_Down, Mod.AltModifier)
    hands.wait(lambda: page.views.document.sheet.document.id == rows[1].id)
    hands.press(Key.Key_Up, Mod.AltModifier)
    hands.wait(lambda: page.views.document.sheet.document.id == rows[0].id)
    hands.press(Key.Key_Up, Mod.AltModifier)  # there is none before it
    hands.press(Key.Key_Escape)
    assert page.lists.documents.current().id == rows[0].id


def test_a_percentage_credits_that_share_of_each_line(opened, page, hands, desk):
    gross = opened.sheet.document.gross
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    pane = page.views.credit
    before = pane._sum.text()
    pane.percent.setFocus()
    hands.type("10")
    hands.press(Key.Key_Return)
    assert hands.at == "Post"
    hands.wait(lambda: pane._sum.text() != before)
    assert all(line["amount"] and not line.get("quantity") for line in pane.model.lines())
    hands.press(Key.Key_S, Mod.ControlModifier)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    assert abs(page.views.document.sheet.document.gross * 10 - gross) <= 10


def test_more_than_all_of_it_is_refused_at_once(opened, page, hands):
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    pane = page.views.credit
    pane.percent.setFocus()
    hands.type("110")
    hands.press(Key.Key_Tab)
    assert [caution.tone for caution in pane.warnings.warnings()] == ["red"]
    assert not pane.post_button.isEnabled()


def test_a_credit_note_in_a_soft_closed_month_takes_its_reason(opened, page, hands, company, ask):
    close_period(company, Month(2026, 11), soft=True)
    page.views.document.refresh()
    hands.wait()
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    assert page.views.credit.reason.isVisible()
    hands.press(Key.Key_S, Mod.ControlModifier)
    hands.wait(lambda: hands.at == "Reason, for the audit trail")
    hands.type("returned goods")
    hands.press(Key.Key_S, Mod.ControlModifier)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    assert ask(lambda read: read.value("SELECT count(*) FROM audit WHERE reason = 'returned goods'")) >= 1


def test_from_a_document_one_key_leads_to_the_customer_or_their_payment(opened, page, hands, desk):
    wanted = []
    desk.asked_for.connect(lambda where, what: wanted.append((where, what)))
    customer = opened.sheet.row.customer_id
    opened.setFocus()
    hands.press(Key.Key_C, Mod.AltModifier)
    assert page.customer_in_view() == customer
    page.do("receive")
    assert wanted == [("customers", customer), ("receive", customer)]


def test_a_payment_begun_from_the_list_is_for_whose_invoice_is_ticked(page, hands, desk):
    wanted = []
    desk.asked_for.connect(lambda where, what: wanted.append((where, what)))
    assert page.customer_in_view() is None
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    page.lists.documents.bar.buttons["receive"].click()
    hands.wait(lambda: wanted)
    ((where, what),) = wanted
    row = page.lists.documents.model.row_at(1)
    assert where == "receive"
    assert (what.customer_id if row.open else what) == row.customer_id


@pytest.fixture
def crediting(opened, page, hands):
    """The credit note of the whole invoice, as it opens."""
    page.show_what("credit")
    hands.wait(lambda: page.view is page.views.credit and page.views.credit.post_button.isEnabled())
    return page.views.credit


def credit_notes(ask, number):
    count = "SELECT count(*) FROM document WHERE kind = 'credit_note' AND reference = :number"
    return ask(lambda read: read.value(count, number=number))


def test_a_percentage_that_is_still_being_typed_is_what_ctrl_s_posts(crediting, opened, page, hands):
    gross = opened.sheet.document.gross
    crediting.percent.setFocus()
    hands.type("10")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    assert abs(page.views.document.sheet.document.gross * 10 - gross) <= 10


@pytest.mark.parametrize("typed", ["110", "abc"])
@pytest.mark.parametrize("left", [False, True])
def test_a_percentage_that_is_refused_posts_nothing_at_all(crediting, opened, page, hands, ask, typed, left):
    number = opened.sheet.document.number
    crediting.percent.setFocus()
    hands.type(typed)
    if left:
        hands.press(Key.Key_Tab)
    hands.press(Key.Key_S, CTRL, times=2)
    hands.wait()
    assert [caution.tone for caution in crediting.warnings.warnings()] == ["red"]
    assert page.view is crediting
    assert not credit_notes(ask, number)
    crediting.percent.setFocus()
    crediting.percent.selectAll()
    hands.press(Key.Key_Delete)
    hands.press(Key.Key_Tab)
    hands.wait(crediting.post_button.isEnabled)


def test_a_date_that_is_still_being_typed_is_the_date_of_the_credit_note(crediting, page, hands):
    crediting.date.setFocus()
    crediting.date.selectAll()
    hands.type("11/30/2026")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    assert page.views.document.sheet.document.day == date(2026, 11, 30)


def test_a_date_that_is_not_understood_posts_nothing(crediting, opened, page, hands, ask):
    crediting.date.setFocus()
    crediting.date.selectAll()
    hands.type("soon")
    hands.press(Key.Key_S, CTRL)
    hands.wait()
    assert hands.at == "Date"
    assert page.view is crediting
    assert not credit_notes(ask, opened.sheet.document.number)


def test_ctrl_s_twice_is_one_credit_note(crediting, opened, page, hands, ask):
    number = opened.sheet.document.number
    crediting.percent.setFocus()
    hands.type("10")
    hands.press(Key.Key_S, CTRL, times=2)
    crediting.post()
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet.document.kind == "credit_note")
    assert credit_notes(ask, number) == 1


def test_another_document_takes_the_focus_from_a_message_above_the_page(opened, page, hands, ask, qtbot):
    first = opened.sheet.document.number
    other = QPushButton("Close this message", page.window())
    other.show()
    other.setFocus()
    number = number_where(ask, f"d.kind = 'invoice' AND d.number <> '{first}'")
    page.show_what(("document", number))
    hands.wait(lambda: opened.sheet is not None and opened.sheet.document.number == number)
    assert opened.pane.isAncestorOf(page.window().focusWidget())  # its keys work at once
