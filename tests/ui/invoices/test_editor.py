"""Writing invoices by hand alone: what is typed is kept, computed, shown and posted."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from ar_desktop.invoicing.draft_list import draft_ids
from ar_desktop.invoicing.drafts import DraftDocument, DraftLine, draft_document, save_document_draft
from ar_desktop.invoicing.list_figures import state_counts
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posted import read_document
from ar_desktop.invoicing.posting import post_document
from ar_desktop.ledger.periods import close_period
from ar_desktop.values.dates import Month
from ar_desktop.words import Words
from tests.ui.fake_books import TODAY
from tests.ui.invoices.conftest import Hands
from ui.desk import Desk
from ui.figures import Figures
from ui.invoices.page import InvoicesPage

Key, Mod = Qt.Key, Qt.KeyboardModifier
ENTER, CTRL = Key.Key_Return, Mod.ControlModifier
WITHOUT_CUSTOMER = DraftDocument(date="2026-11-19", lines=(DraftLine(description="Rope", amount="5.00"),))


@pytest.fixture
def editor(page, hands):
    """A new invoice, the focus where one begins."""
    page.show_what("new")
    hands.wait(lambda: page.view is page.views.editor and page.views.editor._sheet is not None)
    return page.views.editor


def choose_customer(editor, hands, text="halvorsen"):
    editor.form.customer.setFocus()
    editor.form.customer.selectAll()
    hands.type(text)
    hands.wait(lambda: editor.form.customer._completer.open)
    hands.press(ENTER)
    hands.wait(lambda: editor.form.customer.client is not None)


def write_line(hands, item, quantity, price=""):
    """Code, quantity and price, then on to the next line."""
    hands.type(item)
    hands.press(ENTER)
    hands.type(quantity)
    hands.press(ENTER)
    if price:
        hands.type(price)
    hands.press(ENTER, times=2)


@pytest.fixture
def written(editor, hands):
    """A customer and two lines, the cursor on the third."""
    choose_customer(editor, hands)
    hands.press(ENTER, times=6)
    assert hands.at == "Item 1"
    write_line(hands, "HW-2040", "12")
    write_line(hands, "rp-1106", "2", "200")
    hands.wait()
    return editor


def test_an_invoice_is_written_and_posted_without_a_mouse(page, written, hands, ask, desk):
    assert hands.at == "Item 3"
    hands.press(ENTER)
    assert hands.at == "Note on the paper"
    hands.type("Gate B")
    hands.press(ENTER)
    assert hands.at == "Post and next"
    said = []
    desk.written.connect(lambda what, _reversal: said.append(what))
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    document = page.views.document.sheet.document
    assert [(line.item, line.quantity, line.unit_price, line.net) for line in document.lines] == [
        ("HW-2040", 12, Decimal("14.85"), 17820),
        ("RP-1106", 2, 200, 40000),
    ]
    assert (document.gross, document.notes, document.terms) == (57820, "Gate B", "2/10net30")
    assert said == [f"{document.number} posted"]
    assert desk.undo.top().sentence() == f"Void {document.number}"
    assert ask(state_counts, TODAY).drafts == 0


def test_totals_follow_every_key_and_are_those_of_the_books(written, hands, page, ask):
    rows = dict([*written.foot.totals._rows, written.foot.totals._total])
    assert rows == {"Net, 2 lines": "578.20", "Total USD": "578.20"}
    hands.type("CL-3050")
    hands.press(ENTER)
    assert written.foot.totals._total[1] == "578.20"  # computed after the key, not with it
    hands.wait(lambda: written.foot.totals._total[1] == "596.80")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    assert ask(read_document, page.views.document.sheet.document.number).gross == 59680


def test_the_paper_is_beside_it_a_moment_later(written, hands):
    hands.wait(lambda: written.preview.pdf.startswith(b"%PDF"))
    before = written.preview.pdf
    written.form.po.setFocus()
    hands.type("4711")
    hands.wait(lambda: written.preview.pdf != before)
    assert written.preview.pdf.startswith(b"%PDF")


def test_f8_hides_the_preview(written, hands):
    hands.press(Key.Key_F8)
    assert not written.preview.isVisible()
    hands.press(Key.Key_F8)
    assert written.preview.isVisible()


def test_leaving_a_field_keeps_the_draft_just_as_typed(editor, hands, ask):
    choose_customer(editor, hands)
    hands.press(ENTER)
    hands.type("soonish")
    hands.press(ENTER, times=5)
    hands.type("HW-2040")
    hands.press(ENTER)
    hands.type("1x")
    hands.press(ENTER)
    hands.wait(lambda: editor.keeper.draft_id is not None)
    hands.wait()
    draft = ask(draft_document, editor.keeper.draft_id)
    assert (draft.customer[:2], draft.terms, draft.lines[0].quantity) == ("C-", "soonish", "1x")


@pytest.mark.parametrize(
    ("begun", "words"), [("new", ("de", "de_DE")), ("credit", ("de", "de_DE")), ("new", ("en", "en_US"))]
)
def test_what_nothing_was_typed_into_is_no_draft(qtbot, look, jobs, company, preferences, ask, begun, words):
    desk = Desk(look, jobs, company, Figures(Words(*words), company.currency, TODAY), preferences)
    page = InvoicesPage(desk)
    qtbot.addWidget(page)
    page.resize(1248, 850)
    page.first_shown()
    page.show()
    hands = Hands(qtbot, desk)
    page.show_what(begun)
    hands.wait(lambda: page.view is page.views.editor and page.views.editor._sheet is not None)
    hands.press(Key.Key_Escape)
    hands.wait(lambda: page.view is not page.views.editor)
    page.leave()
    assert not list(ask(draft_ids))
    jobs.stop_all()


def test_an_item_that_is_not_there_stays_marked_and_says_what_to_do(editor, hands):
    choose_customer(editor, hands)
    hands.press(ENTER, times=6)
    hands.type("Müller")
    assert not editor.lines.grid.editor.property("wrong")  # half typed is not wrong yet
    hands.press(ENTER)
    hands.wait(lambda: editor.lines.model.problem(0, "item"))
    editor.post(False)
    hands.wait(lambda: editor.warnings.isVisible())
    assert hands.at == "Item 1"
    field = editor.lines.grid.editor
    assert field.property("wrong")
    said = "There is no item Müller: add it under Items, or leave the item empty and write a description."
    assert editor.cautions._refusal.text == said
    assert field.accessibleDescription() == said
    hands.type("x")
    assert not field.property("wrong")


def test_a_draft_comes_back_as_it_was_typed(page, editor, hands, company):
    typed = DraftDocument(
        customer="nobody", date="31/31", terms="soonish", po="77", notes="n",
        lines=(DraftLine(item="?", quantity="1x", account="4000", product_line="Rope"),),
    )  # fmt: skip
    draft_id = save_document_draft(company, typed).id
    page.show_what(("draft", draft_id))
    hands.wait(lambda: editor.keeper.draft_id == draft_id)
    hands.wait()
    assert editor._typed() == typed
    assert editor.lines.model.problem(0, "quantity") == "“1x” is not a number with up to 6 decimals."


def test_esc_goes_back_and_the_draft_stays(page, written, hands, ask):
    hands.press(Key.Key_Escape)
    hands.wait(lambda: page.view is page.lists)
    assert len(ask(draft_ids)) == 1


def test_what_was_typed_outlives_a_window_that_is_closed(page, editor, hands, ask):
    choose_customer(editor, hands)
    editor.form.po.setFocus()
    hands.type("half a num")
    page.leave()
    assert ask(draft_document, ask(draft_ids)[0]).po == "half a num"


def test_an_empty_new_invoice_leaves_nothing_behind(page, editor, hands, ask):
    hands.press(Key.Key_Escape)
    hands.wait(lambda: page.view is page.lists)
    page.leave()
    assert not ask(draft_ids)


def test_deleting_a_draft_can_be_undone(page, written, hands, desk, ask, company):
    written.form.po.setFocus()
    hands.wait(lambda: written.keeper.draft_id is not None)
    page.do("delete")
    hands.wait(lambda: page.view is page.lists)
    assert not ask(draft_ids)
    desk.undo.top().call(company)
    assert len(ask(draft_ids)) == 1


def test_what_cannot_be_posted_says_why_with_the_focus_there(page, editor, hands):
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: editor.warnings.warnings())
    assert editor.warnings.warnings()[0].text == "Choose a customer."
    assert hands.at == "Customer"
    choose_customer(editor, hands)
    hands.press(ENTER, times=6)
    write_line(hands, "HW-2040", "1x")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: editor.warnings.warnings())
    assert "“1x” is not a number" in editor.warnings.warnings()[0].text
    assert editor.lines.grid.line == 0
    assert page.view is editor


def test_a_closed_month_is_said_and_nothing_is_lost(page, written, hands, company, ask):
    close_period(company, Month.parse("2026-11"), soft=True)
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: written.warnings.warnings())
    assert "soft-closed" in written.warnings.warnings()[0].text
    assert len(ask(draft_document, ask(draft_ids)[0]).lines) == 2


def test_a_purchase_order_twice_is_seen_while_it_is_typed(page, written, hands, ask):
    number, po = ask(
        lambda read: read.row(
            "SELECT d.number, d.po FROM document d JOIN customer c ON c.id = d.customer_id WHERE c.code = :c "
            "AND d.po <> '' ORDER BY d.id DESC",
            c=written.form.customer.code(),
        )
    )
    written.form.po.setFocus()
    hands.type(po)
    hands.wait(lambda: written.warnings.warnings())
    (caution,) = written.warnings.warnings()
    assert (caution.number, caution.tone) == (number, "amber")
    assert written.form.po.property("noted")
    written.warnings.open_wanted.emit(number)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    hands.press(Key.Key_Escape)
    assert page.view is written
    assert written.form.po.text() == po


def test_over_the_limit_is_red_but_stops_nobody(written, hands):
    hands.type("RP-1106")
    hands.press(ENTER)
    hands.type("100000")
    hands.press(ENTER)
    hands.wait(lambda: written.warnings.warnings())
    (caution,) = written.warnings.warnings()
    assert caution.tone == "red"
    assert "more than the credit limit" in caution.text


def test_ctrl_enter_posts_and_begins_the_next(page, written, hands, ask):
    before = ask(state_counts, TODAY).all
    hands.press(ENTER, CTRL)
    hands.wait(lambda: ask(state_counts, TODAY).all == before + 1 and page.views.editor._sheet is not None)
    assert page.view is page.views.editor
    assert page.views.editor.form.customer.text() == ""
    assert page.views.editor.lines.model.count() == 0


def test_lines_are_copied_and_removed(written, hands):
    hands.press(Key.Key_Up)
    hands.press(Key.Key_D, CTRL)
    assert [line["item"] for line in written.lines.model.lines()] == ["HW-2040", "RP-1106", "RP-1106"]
    assert hands.at == "Item 3"
    hands.press(Key.Key_Up)
    hands.press(Key.Key_Up)
    hands.press(Key.Key_Delete, CTRL)
    assert [line["item"] for line in written.lines.model.lines()] == ["RP-1106", "RP-1106"]
    assert hands.at == "Item 1"


def test_quantities_may_be_sums_and_an_amount_stands_in_for_a_price(written, hands):
    hands.type("CL-3050")
    hands.press(ENTER)
    hands.type("=3*4")
    hands.press(Key.Key_Tab, times=5)
    assert hands.at == "Amount 3"
    hands.type("100")
    hands.press(Key.Key_Tab)
    line = written.lines.model.lines()[2]
    assert (line["quantity"], line["unit_price"], line["amount"]) == ("12", "", "100")
    hands.wait(lambda: written.foot.totals._total[1] == "678.20")


def test_cells_of_a_spreadsheet_are_pasted_as_lines(written, hands, qapp):
    qapp.clipboard().setText("CL-3050\t\t3\r\nSF-0915\t\t2\r\n\r\n")
    hands.press(Key.Key_V, CTRL)
    hands.wait()
    lines = written.lines.model.lines()
    assert [(line["item"], line["quantity"]) for line in lines[2:]] == [("CL-3050", "3"), ("SF-0915", "2")]
    assert lines[2]["description"] == "Floor cleaner, neutral, 1 gal"
    assert hands.at == "Item 5"


@pytest.mark.parametrize("text", ["x" * 400, "שלום עולם", "two\nlines", "漢字 Ж €"])
def test_whatever_a_hand_can_type_or_paste_is_kept(editor, hands, qapp, ask, text):
    editor.form.po.setFocus()
    qapp.clipboard().setText(text)
    hands.press(Key.Key_V, CTRL)
    editor.foot.note.setFocus()
    hands.wait(lambda: editor.keeper.draft_id is not None)
    assert ask(draft_document, editor.keeper.draft_id).po.split() == text.split()


def test_what_the_customer_paid_last_is_said_under_the_items_found(editor, hands, ask):
    code, item = ask(
        lambda read: read.row(
            "SELECT c.name, i.code FROM document_line l JOIN document d ON d.id = l.document_id JOIN item i "
            "ON i.id = l.item_id JOIN customer c ON c.id = d.customer_id WHERE d.kind = 'invoice' ORDER BY d.id DESC"
        )
    )
    choose_customer(editor, hands, code)
    hands.press(ENTER, times=6)
    hands.type(item)
    hands.wait(lambda: editor.lines.completer.open)
    marked = editor.lines.completer.list.marked()
    assert marked.cells[0] == item
    assert marked.note.startswith("Bought ")


def test_a_customer_in_another_currency_is_totalled_in_it(editor, hands):
    choose_customer(editor, hands, "hartmann")
    hands.press(ENTER, times=6)
    hands.press(ENTER)  # the rate is one field more
    hands.type("Work")
    assert editor.form.box("rate").isVisible()
    hands.press(Key.Key_Tab, times=2)
    hands.type("1")
    hands.press(Key.Key_Tab, times=2)
    hands.type("50")
    hands.press(Key.Key_Tab)
    hands.wait(lambda: editor.foot.totals._total[0] == "Total EUR")


def test_in_a_narrow_window_the_second_row_folds_and_no_figure_is_cut(page, written, hands):
    page.resize(912, 480)
    hands.wait()
    assert not written.form.due.isVisible()
    assert not written.preview.isVisible()
    grid = written.lines.grid
    for at, column in enumerate(written.lines.model.columns):
        if column.key in ("unit_price", "amount"):
            widest = max(
                grid._look.metrics(13, column.weight).horizontalAdvance(written.lines.model.text(line, column))
                for line in range(2)
            )
            assert grid.columnWidth(at) > widest
    hands.press(Key.Key_M, Mod.AltModifier)
    assert hands.at == "Due"
    hands.press(Key.Key_Escape)
    assert page.view is written
    assert not written.form.due.isVisible()
    hands.press(Key.Key_F8)
    assert written.preview.isVisible()
    assert not written.lines.grid.isVisible()
    hands.press(Key.Key_F8)
    assert written.lines.grid.isVisible()


def test_the_grids_model_answers_as_qt_wants_it(written, qtmodeltester):
    qtmodeltester.check(written.lines.model)


def test_a_free_credit_note_names_the_invoice_it_is_for(page, hands, ask):
    page.show_what("new")
    hands.wait(lambda: page.views.editor._sheet is not None)
    page.new_credit()
    hands.wait(lambda: page.views.editor._draft is not None and page.views.editor._draft.kind == "credit_note")
    assert page.views.editor.form.reference.isVisible()
    assert not page.views.editor.form.due.isVisible()


# --- kinds, deposits, closed months -------------------------------------------------------------


def kinds_menu(editor):
    return next(menu for menu in editor.head.findChildren(QMenu) if menu.isVisible())


def test_alt_k_makes_another_kind_of_document_of_it(written, page, hands, qtbot):
    hands.press(Key.Key_K, Mod.AltModifier)
    menu = kinds_menu(written)
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, Key.Key_Down)
    qtbot.keyClick(menu, ENTER)
    assert written.head.kind == "debit_note"
    assert written.form.reference.isVisible()
    assert written.form.due.isVisible()
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    document = page.views.document.sheet.document
    assert (document.kind, document.gross, document.open) == ("debit_note", 57820, 57820)


def test_a_deposit_invoice_is_written_like_any_other(written, page, hands):
    written.head._take_kind("deposit_invoice")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    assert page.views.document.sheet.document.kind == "deposit_invoice"


def bill_deposit(company, customer="C-10104", amount=50_000):
    line = NewLine("Deposit", amount=amount)
    return post_document(company, NewDocument(customer, TODAY, (line,), kind="deposit_invoice")).number


def test_what_was_billed_in_advance_comes_off_with_one_key(page, hands, company, ask):
    number = bill_deposit(company)
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.editor._sheet is not None)
    editor = page.views.editor
    assert [caution.text for caution in editor.warnings.warnings()] == [f"{number} of 500.00 was billed in advance."]
    write_line(hands, "HW-2040", "120")
    hands.press(Key.Key_B, Mod.AltModifier)
    hands.wait(lambda: editor.foot.totals._total == ("Total USD", "1,282.00"))
    assert (f"less {number}", "(500.00)") in editor.foot.totals._rows
    assert editor.warnings.warnings()[0].action == "Leave it out"
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    document = page.views.document.sheet.document
    assert (document.gross, document.lines[-1].clears) == (128_200, number)


def test_a_deposit_of_somebody_else_is_not_taken_off_when_the_customer_changes(page, hands, company):
    number = bill_deposit(company)
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.editor._sheet is not None)
    editor = page.views.editor
    hands.press(Key.Key_B, Mod.AltModifier)
    assert editor.party.deposits == (number,)
    choose_customer(editor, hands)
    hands.wait(lambda: editor.party.client.buyer.name.startswith("Halvorsen"))
    assert editor.party.deposits == ()
    assert not editor.warnings.warnings()


def test_terms_and_salesperson_are_there_where_the_customer_is_known_from_the_start(page, hands):
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.editor._sheet is not None)
    buyer = page.views.editor.party.client.buyer
    assert (page.views.editor.form.terms.code(), page.views.editor.form.people.text()) == (
        buyer.terms, buyer.salesperson,
    )  # fmt: skip


def test_a_soft_closed_month_asks_why_and_keeps_the_answer(page, hands, company, ask):
    close_period(company, Month(2026, 11), soft=True)
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.editor._sheet is not None)
    editor = page.views.editor
    assert editor.reason.isVisible()
    write_line(hands, "HW-2040", "1")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: hands.at == "Reason, for the audit trail")
    assert editor.warnings.warnings()[0].tone == "red"
    hands.type("Late delivery note")
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    number = page.views.document.sheet.document.number
    why = ask(lambda read: read.value("SELECT reason FROM audit WHERE subject = :n AND what = 'invoice'", n=number))
    assert why == "Late delivery note"


def test_a_closed_month_is_said_while_one_types_the_date(editor, hands, company, page):
    close_period(company, Month(2026, 10))
    page.show_what("new")
    hands.wait()
    editor.form.date.setFocus()
    editor.form.date.selectAll()
    hands.type("2026-10-05")
    hands.press(ENTER)
    hands.wait(lambda: editor.reason.isVisible())
    assert "October 2026 is closed" in editor.reason._says.text()
    assert not editor.reason.field.isVisible()


def test_the_same_again_begins_as_a_draft(page, hands, ask):
    page.lists.documents.table.setFocus()
    row = page.lists.documents.current()
    hands.press(Key.Key_D, CTRL)
    hands.wait(lambda: page.view is page.views.editor and page.views.editor._sheet is not None)
    before = ask(read_document, row.id)
    typed = page.views.editor._typed()
    assert typed.date == TODAY.isoformat()
    assert [line.description for line in typed.lines] == [line.description for line in before.lines]
    assert page.views.editor.foot.totals._total[1].strip("()") != "–"
    hands.press(Key.Key_Escape)
    assert page.view is page.lists
    assert not ask(draft_ids)  # nothing was typed: nothing is kept


def test_a_customer_over_the_limit_can_be_looked_at_from_the_warning(page, hands, desk, company, ask):
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.editor._sheet is not None)
    write_line(hands, "HW-2040", "99000")
    editor = page.views.editor
    hands.wait(lambda: editor.warnings.warnings() and editor.warnings.warnings()[0].tone == "red")
    assert editor.warnings.warnings()[0].action == "Open the customer"
    wanted = []
    desk.asked_for.connect(lambda where, what: wanted.append((where, what)))
    editor.warnings.action_wanted.emit(editor.warnings.warnings()[0].number)
    assert wanted == [("customers", editor.party.client.buyer.id)]


def test_a_reference_that_leads_nowhere_is_not_opened_but_changed(page, hands, written):
    written.head._take_kind("credit_note")
    written.form.reference.setFocus()
    hands.type("INV-9")
    hands.press(Key.Key_Tab)
    hands.wait(lambda: any("INV-9" in caution.text for caution in written.warnings.warnings()))
    caution = next(one for one in written.warnings.warnings() if "INV-9" in one.text)
    assert caution.action == "Change it"
    written.warnings.action_wanted.emit(caution.number)
    assert hands.at == "For invoice"


def test_what_belongs_to_a_closed_month_may_count_from_the_next_open_day(page, hands, company, ask):
    close_period(company, Month(2026, 10))
    page.show_what(("new", "C-10104"))
    hands.wait(lambda: page.views.editor._sheet is not None)
    editor = page.views.editor
    write_line(hands, "HW-2040", "1")
    editor.form.date.setFocus()
    editor.form.date.selectAll()
    hands.type("2026-10-05")
    hands.press(Key.Key_Tab)
    hands.wait(lambda: editor.reason.wait.isVisible())
    assert editor.reason.wait.accessibleName() == "Let it count from Nov 1"
    editor.reason.wait.click()
    hands.wait(lambda: "it counts from Nov 1" in editor.reason._says.text())
    hands.press(Key.Key_S, CTRL)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    document = page.views.document.sheet.document
    assert (document.day.isoformat(), document.ledger_date.isoformat()) == ("2026-10-05", "2026-11-01")


def test_with_another_date_it_counts_from_that(page, hands, company, editor):
    close_period(company, Month(2026, 10))
    page.show_what("new")
    hands.wait()
    editor.form.date.setFocus()
    editor.form.date.selectAll()
    hands.type("2026-10-05")
    hands.press(Key.Key_Tab)
    hands.wait(lambda: editor.reason.wait.isVisible())
    editor.reason.wait.click()
    editor.form.date.setFocus()
    editor.form.date.selectAll()
    hands.type("2026-11-05")
    hands.press(Key.Key_Tab)
    hands.wait(lambda: not editor.reason.isVisible())
    assert editor._typed().ledger_date == ""


def test_ctrl_s_twice_is_one_invoice(written, page, hands, ask):
    before = ask(lambda read: read.value("SELECT count(*) FROM document"))
    hands.press(ENTER)
    hands.type("Gate B")  # not kept yet
    refused = []
    written.keeper.refused.connect(refused.append)
    hands.press(Key.Key_S, CTRL, times=2)
    hands.wait(lambda: page.view is page.views.document and page.views.document.sheet is not None)
    assert ask(lambda read: read.value("SELECT count(*) FROM document")) == before + 1
    assert not refused


@pytest.mark.parametrize(("key", "typed"), [("quantity", "1,5,0"), ("tax_code", "NOWHERE")])
def test_a_refused_post_leads_to_the_cell_that_is_wrong(written, hands, key, typed):
    lines = written.lines
    lines.model.type_in(1, {key: typed})
    lines.grid.go_to(0)
    written.post(False)
    hands.wait(lambda: (lines.grid.line, lines.grid.key) == (1, key))
    assert lines.grid.editor.hasFocus()
    assert lines.grid.editor.text() == typed
