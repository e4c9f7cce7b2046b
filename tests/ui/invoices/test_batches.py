"""Many documents at once, each with its own result."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from ar_desktop.documents.invoice_paper import invoice_pdf
from ar_desktop.invoicing.list_figures import state_counts
from ar_desktop.invoicing.voiding import mark_sent
from tests.ui.fake_books import TODAY
from tests.ui.invoices.test_lists import keep_draft
from ui.invoices import list_actions
from ui.invoices.void_dialog import VoidManyDialog
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip

Key, Mod = Qt.Key, Qt.KeyboardModifier


def states(page) -> list[str]:
    return [line.state for line in page.views.batch.list.lines()]


def test_drafts_are_posted_each_by_itself_and_undone_together(page, hands, desk, ask, company):
    keep_draft(company, customer="C-10100")
    keep_draft(company, customer="nobody")
    keep_draft(company, customer="C-10101")
    before = ask(state_counts, TODAY)
    page.show_what("drafts")
    hands.wait(lambda: page.lists.drafts.model.rowCount() == 3)
    page.enter()
    page.lists.drafts.table.selectAll()
    hands.press(Key.Key_S, Mod.ControlModifier)
    hands.wait(lambda: page.view is page.views.batch and not page.views.batch.batch.running)
    hands.wait(lambda: sorted(states(page)) == ["done", "done", "failed"])
    failed = next(line for line in page.views.batch.list.lines() if line.state == "failed")
    assert failed.says == "There is no customer nobody."
    after = ask(state_counts, TODAY)
    assert (after.all, after.drafts) == (before.all + 2, 1)
    desk.undo.top().call(company)
    assert ask(state_counts, TODAY).void == before.void + 2
    hands.press(Key.Key_Escape)
    assert page.view is page.lists


def test_papers_are_saved_under_their_numbers(page, hands, company, tmp_path, monkeypatch):
    monkeypatch.setattr(page.views.batch, "ask_folder", lambda: tmp_path)
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier)
    numbers = [page.lists.documents.model.row_at(place).number for place in range(2)]
    hands.press(Key.Key_S, Mod.ControlModifier, Mod.ShiftModifier)
    hands.wait(lambda: page.view is page.views.batch and not page.views.batch.batch.running)
    hands.wait(lambda: states(page) == ["done", "done"])
    for number in numbers:
        assert (tmp_path / f"{number}.pdf").read_bytes() == invoice_pdf(company, number)


def test_a_folder_that_went_away_fails_each_and_stops_nothing(page, hands, tmp_path, monkeypatch):
    monkeypatch.setattr(page.views.batch, "ask_folder", lambda: tmp_path / "gone")
    hands.press(Key.Key_S, Mod.ControlModifier, Mod.ShiftModifier)
    hands.wait(lambda: page.view is page.views.batch and not page.views.batch.batch.running)
    hands.wait(lambda: states(page) == ["failed"])
    assert "is not there" in page.views.batch.list.lines()[0].says


def test_papers_are_printed_as_one_job(page, hands, tmp_path):
    rows = [page.lists.documents.model.row_at(place) for place in range(3)]
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(72)
    page.views.batch.print_on(printer, rows)
    hands.wait(lambda: not page.views.batch.batch.running and states(page) == ["done"] * 3)
    assert page.views.batch.list.lines()[0].says == "1 pages printed"
    assert page.view is page.views.batch  # though the printer was chosen long after the rows were
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def test_too_many_for_one_batch_are_refused_before_anything_begins(page, hands, desk, monkeypatch):
    monkeypatch.setattr(list_actions, "MOST", 5)
    failed = []
    desk.jobs.failed.connect(failed.append)
    page.lists.documents.table.selectAll()
    page._commands.actions.print()
    assert "too many for one batch" in failed[0].sentence()
    assert page.view is page.lists


def test_marking_as_sent_takes_all_that_is_ticked(page, hands, ask, company):
    page.lists.documents.table.selectAll()
    page.do("sent")
    hands.wait(lambda: ask(lambda read: read.value("SELECT count(*) FROM document WHERE sent_on IS NULL")) == 0)
    assert page.lists.documents.ticked == 0


def test_many_are_voided_after_one_question_and_what_may_not_be_says_why(page, hands, ask, company, desk):
    rows = [page.lists.documents.model.row_at(place) for place in range(2)]
    mark_sent(company, [rows[1].number])
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier)
    page.do("void")
    dialog = page.findChild(VoidManyDialog)
    assert dialog.windowTitle() == "Void 2 documents?"
    dialog.reason.setText("entered twice")
    dialog.go.click()
    hands.wait(lambda: page.view is page.views.batch and not page.views.batch.batch.running)
    hands.wait(lambda: states(page) == ["done", "failed"])
    assert "credit" in page.views.batch.list.lines()[1].says.lower()
    batch = page.views.batch
    assert batch.strip._what.text() == "Finished"
    assert batch.strip._left.text() == ""  # nothing more to wait for
    (strip,) = batch.findChildren(MessageStrip)
    assert strip.accessibleName() == f"1 failed. {batch.list.lines()[1].says}"
    assert ask(state_counts, TODAY).void == 1
    assert ask(lambda read: read.value("SELECT count(*) FROM audit WHERE reason = 'entered twice'")) >= 1


def test_esc_at_the_question_voids_nothing(page, hands, ask):
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down, Mod.ShiftModifier)
    page.do("void")
    page.findChild(VoidManyDialog).reject()
    hands.wait()
    assert ask(state_counts, TODAY).void == 0
    assert page.lists.documents.ticked == 2


def test_without_a_printer_they_can_be_saved(page, hands, desk, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.printing.QPrinterInfo.availablePrinters", list)
    monkeypatch.setattr(page.views.batch, "ask_folder", lambda: tmp_path)
    told = []
    desk.told.connect(told.append)
    hands.press(Key.Key_Space)
    number = page.lists.documents.model.row_at(0).number
    page.do("print")
    hands.wait(lambda: told)
    assert told[0].accessibleName() == "There is no printer on this computer."
    next(one for one in told[0].findChildren(Btn) if one.text() == "Save the PDFs…").click()
    hands.wait(lambda: page.view is page.views.batch and states(page) == ["done"])
    assert [one.name for one in tmp_path.glob("*.pdf")] == [f"{number}.pdf"]
