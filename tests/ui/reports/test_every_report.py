"""Every report of the engine on a small sample company: shown as it is, exported as the command line writes it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ar_desktop.documents.report_pdf import House
from ar_desktop.errors import Refused
from ar_desktop.exchange.table_file import report_file
from ar_desktop.reports.catalogue import REPORTS
from ar_desktop.sample.making import make_sample
from ui.desk import Desk
from ui.figures import Figures
from ui.files import write_whole
from ui.reports.export import file_name, write_report
from ui.reports.output import as_shown
from ui.reports.page import ReportsPage
from ui.reports.questions import OTHER, Question, period, question_of
from ui.widgets.message_strip import MessageStrip

TODAY = date(2026, 11, 19)


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    with make_sample(tmp_path_factory.mktemp("reports") / "Northgate.arbook", invoices=200, today=TODAY) as company:
        yield company


@pytest.fixture
def desk(look, jobs, company, figures, preferences):
    return Desk(look, jobs, company, Figures(figures.words, "USD", TODAY), preferences)


@pytest.fixture
def page(qtbot, desk):
    page = ReportsPage(desk)
    qtbot.addWidget(page)
    page.resize(1250, 830)
    page.first_shown()
    page.show()
    qtbot.waitUntil(lambda: page.view.answer is not None and not desk.jobs.busy, timeout=20_000)
    return page


def shown(page, qtbot, key, question=None):
    page.show_entry(key, question)
    qtbot.waitUntil(lambda: page.view.answer is not None and not page.desk.jobs.busy, timeout=20_000)
    return page.view


def question_for(report, company):
    kept = {}
    if report.needs_customer:
        with company.reading() as read:
            kept["customer"] = read.value("SELECT code FROM customer ORDER BY id LIMIT 1")
    return question_of(report, kept, TODAY)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_it_is_shown_row_by_row_with_its_total(page, qtbot, qtmodeltester, company, report):
    view = shown(page, qtbot, report.name, question_for(report, company))
    table = view.answer.table
    model = view.table.model
    assert model.rowCount() == (len(table.columns) if table.upright else len(table.rows))
    assert model.rowCount() > 0 or not table.rows
    if table.total is not None and table.rows:
        texts = view.table.panel.totals.rows()[0].texts
        for column, value in zip(table.columns, table.total, strict=True):
            if column.kind == "money" and value is not None and not column.currency:
                assert texts[column.key] == page.desk.figures.money(value)
    qtmodeltester.check(model)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.name)
def test_any_cell_can_be_asked_for_what_is_behind_it(page, qtbot, company, report):
    view = shown(page, qtbot, report.name, question_for(report, company))
    row = view.table.model.row_at(0)
    for column in view.table.model.columns():
        page.show_entry(report.name)
        page._open(row, column.key)
        qtbot.waitUntil(lambda: not page.desk.jobs.busy, timeout=20_000)
        assert page.view.answer is not None


@pytest.mark.parametrize("kind", ["xlsx", "csv", "pdf"])
def test_it_is_exported_as_the_command_line_writes_it(page, qtbot, desk, company, tmp_path, kind):
    view = shown(page, qtbot, "open-items")
    path, done = tmp_path / f"report.{kind}", []
    write_report(desk, view.answer.table, path, kind, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    assert done == [path]
    if kind == "csv":
        assert path.read_bytes() == report_file(view.answer.table, "local-csv", House.of(company), desk.figures.words)
        plain = report_file(view.answer.table, "csv", House.of(company), desk.figures.words).decode()
        assert path.read_text("utf-8-sig").splitlines()[3].split(",")[-3:] == plain.splitlines()[3].split(",")[-3:]
    assert path.stat().st_size > 500


def test_what_leaves_the_page_is_in_the_order_of_the_screen(page, qtbot):
    view = shown(page, qtbot, "aging")
    model = view.table.model
    model.sort(next(at for at, one in enumerate(model.columns()) if one.key == "overdue"), Qt.SortOrder.AscendingOrder)
    table = as_shown(view)
    overdue = [row[table.at("overdue")] for row in table.rows]
    assert overdue == sorted(overdue)
    assert sorted(table.rows) == sorted(view.answer.table.rows)
    known = {row[0]: person for row, person in zip(view.answer.table.rows, view.answer.table.sections, strict=True)}
    assert list(table.sections) == [known[row[0]] for row in table.rows]


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(tmp_path):
    with pytest.raises(Refused, match=r"folder .* is not there"):
        write_whole(tmp_path / "nowhere" / "report.csv", b"")
    assert file_name("Aging: by/customer", shown_table(), "csv") == "Aging- by-customer 2026-11-19.csv"


def shown_table():
    from ar_desktop.reports.table import ReportTable

    return ReportTable("x", "X", {"as_of": TODAY}, (), [], None, "USD", "USD")


def test_what_cannot_be_answered_is_said_above_the_table_which_stays(page, qtbot):
    view = shown(page, qtbot, "aging")
    rows = view.table.model.rowCount()
    view.row.field("currency").set_value("XXQ")
    view.run()
    qtbot.waitUntil(lambda: view.findChild(MessageStrip) is not None, timeout=10_000)
    assert view.table.model.rowCount() == rows


def test_a_row_of_the_sales_opens_the_ledger_and_escape_comes_back(page, qtbot):
    view = shown(page, qtbot, "sales")
    row = view.answer.table.rows[0]
    page._open(row, "sales")
    qtbot.waitUntil(lambda: page.view.report.name == "customer-ledger" and page.view.answer is not None)
    qtbot.waitUntil(lambda: page.view.answer.asked.customer == row[0] and not page.desk.jobs.busy)
    assert page.view.answer.table.customer_name == row[1]
    assert page.view.row.field("period").currentData() == OTHER
    assert page.go_back()
    assert page.view.report.name == "sales"
    assert not page.go_back()


def test_an_account_of_the_trial_balance_opens_its_own_lines_which_add_up_to_it(page, qtbot):
    view = shown(page, qtbot, "trial-balance")
    row = next(row for row in view.answer.table.rows if row[0] == "1090")
    page._open(row, "debit")
    qtbot.waitUntil(lambda: page.view.report.name == "journal" and page.view.answer is not None)
    qtbot.waitUntil(lambda: page.view.answer.asked.account == "1090" and not page.desk.jobs.busy)
    lines = page.view.answer.table
    assert {line[lines.at("account")] for line in lines.rows} == {"1090"}
    places = {column.key: at for at, column in enumerate(view.answer.table.columns)}
    assert [lines.total[lines.at(key)] for key in ("debit", "credit")] == [row[places["debit"]], row[places["credit"]]]
    assert page.view.row.field("account").isVisible()
    page.view.run()
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)
    assert page.view.answer.asked.account == "1090"


def test_the_tax_itself_is_in_view_and_causes_that_did_not_happen_are_not(page, qtbot):
    view = shown(page, qtbot, "sales-tax")
    shown_columns = {column.key for column in view.table.model.columns() if column.visible}
    assert {"taxable", "tax"} <= shown_columns
    assert "recoveries" not in shown_columns


def test_a_report_of_one_customer_waits_for_the_name(page, qtbot):
    page.show_entry("customer-ledger")
    assert page.view.answer is None
    assert page.view.row.question() is None


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("this-month", date(2026, 11, 1), TODAY),
        ("last-month", date(2026, 10, 1), date(2026, 10, 31)),
        ("this-quarter", date(2026, 10, 1), TODAY),
        ("last-quarter", date(2026, 7, 1), date(2026, 9, 30)),
        ("last-year", date(2025, 1, 1), date(2025, 12, 31)),
        ("last-12", date(2025, 12, 1), TODAY),
    ],
)
def test_periods_move_with_the_calendar(name, first, last):
    assert period(name, TODAY) == (first, last)


def test_a_kept_question_comes_back_as_it_was(company):
    for report in REPORTS:
        question = question_for(report, company)
        assert question_of(report, question.kept(report, TODAY), TODAY) == question


def test_a_kept_question_that_makes_no_sense_is_asked_as_usual():
    aging = REPORTS[0]
    odd = {"by": "colour", "basis": 7, "as_of": "31 November"}
    assert question_of(aging, odd, TODAY) == Question(question_of(aging, {}, TODAY).asked)


def test_the_months_of_a_report_are_drawn(page, qtbot):
    view = shown(page, qtbot, "kpis")
    qtbot.waitUntil(lambda: len(view.charts.months._texts) == 12, timeout=20_000)
    assert view.charts.months._texts[-1].startswith("Nov")


def test_many_rows_are_sorted_beside_the_window_and_stay_whole(page, qtbot, monkeypatch):
    monkeypatch.setattr("ui.reports.report_table.MANY", 50)
    monkeypatch.setattr("ui.reports.report_table.PIECE", 7)
    view = shown(page, qtbot, "journal")
    rows, place = view.answer.table.rows, view.answer.table.at("debit")
    assert len(rows) > 50
    model = view.table.model
    model.sort(next(at for at, one in enumerate(model.columns()) if one.key == "debit"), Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: model.rows()[0][place] == max(row[place] for row in rows), timeout=10_000)
    assert [row[place] for row in model.rows()] == sorted((row[place] for row in rows), reverse=True)
    assert sorted(model.rows(), key=repr) == sorted(rows, key=repr)


def test_a_printer_that_is_not_there_is_one_sentence(page, qtbot, desk):
    from PySide6.QtPrintSupport import QPrinterInfo

    if QPrinterInfo.availablePrinters():
        pytest.skip("this computer has a printer")
    shown(page, qtbot, "trial-balance")
    with qtbot.waitSignal(desk.told, timeout=30_000) as told:
        page.actions_.prints.trigger()
    assert "no printer" in told.args[0].accessibleName()
