"""The import page on a real company: seen first, fixed with a few keys, written as one step, undone as one."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ar_desktop.company import Changed, Done, FixedClock, Reversal, open_company
from ar_desktop.sample.making import make_sample
from ar_desktop.words import Words
from tests.ui.importing.test_process import long_undo, slow_undo
from ui.importing.page import CHECK, DONE, FILE
from ui.importing.remembered import saved_mappings
from ui.importing.totals_panel import TotalsPanel
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.receipts.dialog import AskDialog
from ui.widgets.buttons import Btn
from ui.widgets.message_strip import MessageStrip

TODAY = date(2026, 11, 19)
HEADS = "Cust No;Name;Doc;Dt;Bal\n"


@pytest.fixture(scope="module")
def template(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("books") / "Northgate.arbook"
    make_sample(path, invoices=40, today=TODAY, lived_in=False).close()
    return path


@pytest.fixture
def books(template, tmp_path) -> Path:
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(template.read_bytes())
    return path


@pytest.fixture
def codes(books):
    return [row[0] for row in rows(books, "SELECT code FROM customer ORDER BY code LIMIT 3")]


@pytest.fixture
def old_ledger(tmp_path, codes) -> Path:
    """Five rows: two with a day that is none, one of nobody."""
    path = tmp_path / "kent-open.csv"
    one, two, three = codes
    path.write_text(
        f"{HEADS}{one};Alder;X1;03/09/2026;100.00\n{two};B;X2;31/09/2026;20.00\n{three};C;X3;31/09/2026;3.00\n"
        f"K-9;Stranger;X4;13/09/2026;7.50\n{one};Alder;X5;14/09/2026;9.00\n"
    )
    return path


@pytest.fixture
def window(qtbot, look, preferences, books):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(books, TODAY)
    qtbot.waitUntil(lambda: window._desk is not None and not window.jobs.busy, timeout=20_000)
    window.go("importing")
    return window


@pytest.fixture
def page(window):
    return window.page("importing")


@pytest.fixture
def checked(qtbot, page, old_ledger):
    page.show_what(old_ledger)
    tried(qtbot, page)
    return page


def tried(qtbot, page):
    qtbot.waitUntil(
        lambda: page.work.trial is not None and not page.desk.jobs.busy and not page.work._later.isActive(),
        timeout=20_000,
    )


def rows(path, sql):
    with open_company(path, read_only=True, clock=FixedClock(TODAY)) as company, company.reading() as read:
        return read.rows(sql)


def problem_texts(page):
    model = page.check_step.problems.model
    return [(row.lines, row.what) for row in model.rows()]


def test_a_file_shows_what_would_happen_and_writes_nothing(checked, books):
    before = rows(books, "SELECT max(number) FROM change")
    assert checked.stack.currentIndex() == CHECK
    assert [guess.field for guess in checked.work.guesses] == ["customer", "customer_name", "number", "date", "amount"]
    assert problem_texts(checked)[:2] == [
        ((3, 4), "“31/09/2026” is not a date."), ((5,), "There is no customer K-9."),
    ]  # fmt: skip
    assert checked.go.text() == "Import 2 rows"
    assert rows(books, "SELECT max(number) FROM change") == before


def test_a_fix_is_one_key_and_ctrl_z_takes_it_back(qtbot, window, checked):
    qtbot.waitActive(window)
    problems = checked.check_step.problems
    qtbot.keyClick(problems.table, Qt.Key.Key_F8)
    qtbot.keyClick(problems.table, Qt.Key.Key_Home)
    problems.table.select_row(0)
    qtbot.keyClick(problems.table, Qt.Key.Key_1)
    assert checked.work.options.read_as == {"date": {"31/09/2026": "30/09/2026"}}
    tried(qtbot, checked)
    assert checked.go.text() == "Import 4 rows"
    problems.table.setFocus()
    qtbot.keyClick(problems.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    tried(qtbot, checked)
    assert checked.work.options.read_as == {}
    assert checked.go.text() == "Import 2 rows"


def test_rows_left_out_go_to_a_csv_with_the_reason(qtbot, checked, tmp_path):
    problems = checked.check_step.problems
    problems.table.select_row(0)
    problems.table.setFocus()
    qtbot.keyClick(problems.table, Qt.Key.Key_Delete)
    tried(qtbot, checked)
    assert checked.work.options.leave_out == {3, 4}
    target = tmp_path / "out.csv"
    checked.save_left_out(target)
    qtbot.waitUntil(lambda: not checked.desk.jobs.busy)
    lines = target.read_text("utf-8-sig").splitlines()
    assert [line.rsplit(";", 1)[-1] for line in lines] == [
        "Reason", "Left out by hand", "Left out by hand", "There is no customer K-9.",
    ]  # fmt: skip
    assert lines[1].startswith(lines[1].split(";")[0] + ";B;X2;31/09/2026;20.00;")


def test_ctrl_enter_imports_and_the_strip_undoes_the_whole_of_it(qtbot, window, checked, books):
    qtbot.waitActive(window)
    checked.check_step.mapping.table.setFocus()
    qtbot.keyClick(checked.check_step.mapping.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert checked.stack.currentIndex() == DONE
    qtbot.waitUntil(lambda: checked.done_step.undo.isVisible(), timeout=20_000)
    assert rows(books, "SELECT number FROM document WHERE number LIKE 'X%' ORDER BY number") == [("X1",), ("X5",)]
    assert window.messages.undo_strip.isVisible()
    before = rows(books, "SELECT sum(base_open) FROM open_item")
    window.messages.undo_last()
    qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
    after = rows(books, "SELECT sum(base_open) FROM open_item")
    assert before[0][0] - after[0][0] == 10900


def test_the_last_step_undoes_its_import_and_not_what_was_posted_since(qtbot, window, checked, books):
    qtbot.waitActive(window)
    checked.go.click()
    qtbot.waitUntil(lambda: checked.done_step.undo.isVisible(), timeout=20_000)
    later = Reversal("Void 26-1", call=lambda _company: Done(Changed.LEDGER))
    window.desk.undo.push(later)
    checked.done_step.undo.click()
    qtbot.waitUntil(lambda: checked.stack.currentIndex() != DONE, timeout=20_000)
    assert window.desk.undo.holds(later)
    assert rows(books, "SELECT number FROM open_item WHERE number LIKE 'X%' AND base_open <> 0") == []


def test_the_same_heads_again_are_read_as_before(qtbot, page, checked, old_ledger, tmp_path):
    checked.work.send_column(1, "salesperson")
    tried(qtbot, checked)
    checked.start()
    qtbot.waitUntil(lambda: checked.done_step.undo.isVisible(), timeout=20_000)
    other = tmp_path / "kent-next-month.csv"
    other.write_text(old_ledger.read_text().replace("X", "Y"))
    page.show_what(other)
    tried(qtbot, page)
    assert [guess.field for guess in page.work.guesses] == ["customer", "salesperson", "number", "date", "amount"]
    assert page.check_step.band.anew.isVisible()
    page.work.guess_anew()
    assert [guess.field for guess in page.work.guesses] == ["customer", "customer_name", "number", "date", "amount"]


def test_a_missing_column_is_asked_for_before_anything_is_tried(qtbot, checked):
    checked.work.send_column(4, "")
    assert checked.work.trial is None
    assert checked.work.needs() == ["amount"]
    assert not checked.go.isEnabled()
    checked.work.send_column(4, "amount")
    tried(qtbot, checked)
    assert checked.go.isEnabled()


def test_the_old_total_is_compared_with_the_file(qtbot, checked):
    totals = checked.check_step.totals
    totals.asked.setText("139.50")
    totals.asked.settle()
    assert "The file agrees" in totals._says.text.text()
    totals.asked.setText("140.00")
    totals.asked.settle()
    assert totals._says.text.text() == "The file lacks 0.50"


def test_a_file_that_is_none_is_told_and_the_page_stays(qtbot, window, page, tmp_path):
    bad = tmp_path / "scan.csv"
    bad.write_bytes(b"%PDF-1.7 nothing of use")
    page.show_what(bad)
    qtbot.waitUntil(lambda: not window.jobs.busy and window.messages.banner.isVisible(), timeout=20_000)
    assert page.stack.currentIndex() == FILE


def test_escape_leaves_and_nothing_was_written(qtbot, window, checked, books):
    qtbot.waitActive(window)
    checked.check_step.mapping.table.setFocus()
    qtbot.keyClick(checked.check_step.mapping.table, Qt.Key.Key_Escape)
    assert checked.stack.currentIndex() == FILE
    assert rows(books, "SELECT count(*) FROM document WHERE number LIKE 'X%'") == [(0,)]


def test_the_lists_are_proper_models(qtmodeltester, checked):
    step = checked.check_step
    for model in (step.mapping.model, step.preview.model, step.problems.model):
        qtmodeltester.check(model)


def test_everything_that_takes_the_focus_has_a_name(checked):
    from PySide6.QtWidgets import QWidget

    for widget in checked.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible():
            assert widget.accessibleName() or widget.parent().accessibleName(), widget


def test_an_earlier_import_can_be_undone_later(qtbot, window, checked, books):
    checked.start()
    qtbot.waitUntil(lambda: checked.done_step.undo.isVisible(), timeout=20_000)
    checked.begin()
    past = checked.file_step.past
    qtbot.waitUntil(lambda: past.isVisible() and past.model.count() == 1, timeout=20_000)
    row = past.model.row_at(0)
    assert (row.kind, row.records, row.undone) == ("opening", 2, False)
    past.table.select_row(0)
    past.ask()
    dialog = past.findChild(AskDialog)
    assert dialog.windowTitle().startswith("Undo the import of")
    dialog.go.click()
    qtbot.waitUntil(lambda: past.model.row_at(0).undone, timeout=20_000)
    assert rows(books, "SELECT sum(base_open) FROM open_item WHERE number LIKE 'X%'") == [(0,)]
    assert not past.undo.isEnabled()


def test_an_import_that_is_cancelled_leaves_the_books_as_they_were(qtbot, window, checked, books, monkeypatch):
    from ar_desktop.errors import Cancelled

    before = rows(books, "SELECT max(number) FROM change")

    def stopped(*_args):
        raise Cancelled

    monkeypatch.setattr(checked.process, "call", stopped)
    checked.start()
    qtbot.waitUntil(lambda: not checked.work.importing, timeout=20_000)
    assert checked.stack.currentIndex() == CHECK
    assert rows(books, "SELECT max(number) FROM change") == before


def test_a_cancel_that_comes_after_the_import_was_written_is_too_late_and_says_what_was_imported(
    qtbot, window, checked, books, monkeypatch
):
    call = checked.process.call

    def and_then_cancelled(*args):
        result = call(*args)
        checked.work.cancel()
        return result

    monkeypatch.setattr(checked.process, "call", and_then_cancelled)
    checked.start()
    qtbot.waitUntil(lambda: not checked.work.importing, timeout=20_000)
    assert checked.stack.currentIndex() == DONE
    assert checked.done_step.undo.isVisible()
    assert window.desk.undo.holds(checked.work.reversal)
    assert len(rows(books, "SELECT number FROM document WHERE number LIKE 'X%'")) == 2


def test_an_undo_of_an_import_that_was_asked_for_is_done_while_the_window_closes(
    qtbot, window, checked, books, monkeypatch
):
    monkeypatch.setattr("ar_desktop.exchange.lent.undo", slow_undo)
    checked.start()
    qtbot.waitUntil(lambda: checked.done_step.undo.isVisible(), timeout=20_000)
    written = rows(books, "SELECT max(number) FROM change")
    window.messages.undo_last()
    qtbot.wait(200)  # in the middle of it
    window.close()
    assert window.isVisible()
    (strip,) = [one for one in window.findChildren(MessageStrip) if one.isVisible()]
    assert strip.accessibleName().startswith("Still being written: Undo the import:")
    qtbot.waitUntil(lambda: window.company is None, timeout=20_000)
    assert not window.isVisible()
    assert rows(books, "SELECT max(number) FROM change") > written
    assert rows(books, "SELECT number FROM open_item WHERE number LIKE 'X%' AND base_open <> 0") == []


def test_an_undo_of_an_import_shows_how_far_it_is_and_closing_may_end_it(qtbot, window, checked, books, monkeypatch):
    monkeypatch.setattr("ar_desktop.exchange.lent.undo", long_undo)
    checked.start()
    qtbot.waitUntil(lambda: checked.done_step.undo.isVisible(), timeout=20_000)
    written = rows(books, "SELECT max(number) FROM change")
    window.messages.undo_last()
    qtbot.waitUntil(lambda: window.status.job._bar.value() > 0, timeout=20_000)
    window.close()
    strip = next(one for one in window.findChildren(MessageStrip) if one.isVisible())
    next(one for one in strip.findChildren(Btn) if one.text() == "Close without it").click()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert rows(books, "SELECT max(number) FROM change") == written


def test_an_import_under_way_is_ended_before_a_page_keeps_what_was_typed(qtbot, window, checked, monkeypatch):
    window.go("invoices")  # built after this page or before it: the same
    window.pages._pages = {key: window.pages._pages[key] for key in sorted(window.pages._pages, reverse=True)}
    order = []
    for page in window.pages._pages.values():
        monkeypatch.setattr(page, "leave", lambda: order.append("keep"))
    monkeypatch.setattr(checked.process, "drop", lambda: order.append("end"))
    window.pages.leave()
    assert order == ["end", *["keep"] * len(window.pages._pages)]


def test_a_process_that_is_killed_is_told_and_the_next_one_works(qtbot, window, checked, old_ledger):
    checked.process._process.kill()
    checked.process._process.join()
    checked.work.try_again()
    tried(qtbot, checked)
    assert checked.work.trial is not None


def test_exchange_rates_come_in_from_a_file_as_well(qtbot, page, tmp_path, books):
    file = tmp_path / "rates.csv"
    file.write_text("date,currency,rate\n2026-11-01,CHF,1.1205\n2026-11-02,CHF,1.1310\n2026-11-03,USD,1\n")
    page.show_what("rates")
    assert page.file_step.cards["rates"].hasFocus() or not page.isActiveWindow()
    page.open_file(file, "rates")
    tried(qtbot, page)
    assert page.work.kind == "rates"
    assert [guess.field for guess in page.work.guesses] == ["date", "currency", "rate"]
    assert any("base currency" in what for _lines, what in problem_texts(page))
    with qtbot.waitSignal(page.work.imported, timeout=20_000):
        page.start()
    assert rows(books, "SELECT date, rate FROM exchange_rate WHERE currency = 'CHF' ORDER BY date") == [
        ("2026-11-01", "1.1205"), ("2026-11-02", "1.131"),
    ]  # fmt: skip


def test_another_file_whose_columns_are_not_known_yet_shows_nothing_of_the_one_before(page, qtbot, tmp_path):
    first, second = tmp_path / "who.csv", tmp_path / "what.csv"
    first.write_text("Code,Name\nA-1,Alder\nA-2,Brook\n")
    second.write_text("Number,Something,Else\n1,2,3\n")
    page.open_file(first, "customers")
    qtbot.waitUntil(lambda: page.work.trial is not None, timeout=20_000)
    assert page.check_step.preview.model.count() == 2
    page.begin()
    page.open_file(second, "opening")
    qtbot.waitUntil(lambda: page.work.look is not None and page.work.look.path == second, timeout=20_000)
    assert page.work.needs()
    step = page.check_step
    assert step.preview.model.count() == step.problems.model.count() == 0
    assert not any(sum_.text() for sum_ in step.totals._sums)


def test_no_letter_of_the_control_totals_is_underlined_at_rest(look, figures, qtbot):
    panel = TotalsPanel(look, figures)
    qtbot.addWidget(panel)
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert "Your old ledger’s total" in texts
    assert not [text for text in texts if "&" in text]


def test_a_mapping_is_saved_under_a_name_and_used_for_other_files(qtbot, page, tmp_path, codes):
    first = tmp_path / "kent-2026.csv"
    first.write_text(f"Who;Paper;On;Left\n{codes[0]};X1;2026-09-03;1,50\n")
    page.show_what(first)
    qtbot.waitUntil(lambda: page.work.look is not None, timeout=20_000)
    page.work.set_kind("opening")
    qtbot.waitUntil(lambda: page.work.kind == "opening" and not page.desk.jobs.busy, timeout=20_000)
    mappings = page.check_step.band.mappings
    assert mappings.text() == "Save this mapping as “Kent”"
    for at, field in enumerate(("customer", "number", "date", "amount")):
        page.work.send_column(at, field)
    page.work.set_decimal(",")
    tried(qtbot, page)
    mappings.keep("Kent")
    other = tmp_path / "later.csv"
    other.write_text(f"Left;Remarks;Who;On;Paper\n2,50;x;{codes[0]};2026-09-04;X2\n")
    page.show_what(other)
    qtbot.waitUntil(lambda: page.work.look is not None and page.work.path == other, timeout=20_000)
    page.work.use_mapping(saved_mappings(page.desk.preferences)["Kent"])
    tried(qtbot, page)
    assert [guess.field for guess in page.work.guesses] == ["amount", "", "customer", "date", "number"]
    assert page.work.trial.totals.imported.sums == {"USD": 250}
    mappings.forget("Kent")
    assert not saved_mappings(page.desk.preferences)


def test_the_row_of_the_heads_can_be_said(qtbot, page, tmp_path, codes):
    path = tmp_path / "open.csv"
    path.write_text(f"Number,Date\nCust No,Doc,Dt,Bal\n{codes[0]},X1,2026-09-03,1.50\n")
    page.show_what(path)
    qtbot.waitUntil(lambda: page.work.look is not None and not page.desk.jobs.busy, timeout=20_000)
    field = page.check_step.options.head_row
    assert [field.itemText(at) for at in range(field.count())] == ["1", "2", "3"]
    assert field.currentText() == "2"
    page.work.set_head_row(1)
    qtbot.waitUntil(lambda: page.work.options.head_row == 1 and not page.desk.jobs.busy, timeout=20_000)
    assert [column.head for column in page.work.look.columns] == ["Number", "Date"]
    page.work.set_head_row(2)
    tried(qtbot, page)
    assert page.work.trial.totals.imported.sums == {"USD": 150}


def test_the_head_stays_where_it_is_when_its_buttons_go(qtbot, checked):
    before = checked.strip.mapTo(checked, checked.strip.rect().topLeft())
    checked._go_to(DONE)
    qtbot.wait(20)
    assert not checked.go.isVisible()
    assert checked.strip.mapTo(checked, checked.strip.rect().topLeft()) == before


def test_a_rate_that_is_missing_is_one_key_away_and_serves_all_rows(qtbot, window, page, tmp_path, codes):
    qtbot.waitActive(window)
    file = tmp_path / "abroad.csv"
    lines = (f"{codes[0]},X{at},2026-11-{at + 1:02},10.00,CHF" for at in range(1, 4))
    file.write_text("\n".join(("Cust No,Doc,Date,Open amount,Currency", *lines)) + "\n")
    page.open_file(file, "opening")
    tried(qtbot, page)
    problems, options = page.check_step.problems, page.check_step.options
    problems.next_problem()
    assert problems.fix.first(page.work.groups[0]) == "Enter the rate of CHF"
    problems.fix.choose(1)
    assert options.rates.hasFocus()
    assert options.rates.text() == "CHF="
    qtbot.keyClicks(options.rates, "1.12")
    qtbot.keyClick(options.rates, Qt.Key.Key_Return)
    tried(qtbot, page)
    assert not page.work.groups
    assert page.work.trial.counts["fine"] == 3
