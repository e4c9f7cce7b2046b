"""The settings page on a real company: saved as a field is left, checked by the engine, undone by name."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ar_desktop.company import Changed, Done, FixedClock, Reversal
from ar_desktop.ledger.new_company import create_company
from ar_desktop.ledger.tax_rates import tax_rates
from ar_desktop.words import Words
from ui.figures import Figures
from ui.main_window import MainWindow
from ui.page_makers import page_makers
from ui.settings import written

TODAY = date(2026, 11, 19)


@pytest.fixture
def books(tmp_path) -> Path:
    path = tmp_path / "Alder.arbook"
    settings = {"city": "Leeds", "bank": "Barclays"}
    create_company(path, name="Alder", currency="USD", country="US", settings=settings, clock=FixedClock(TODAY)).close()
    return path


@pytest.fixture
def window(qtbot, look, preferences, books):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.open_company(books, TODAY)
    qtbot.waitUntil(lambda: window._desk is not None and not window.jobs.busy, timeout=20_000)
    window.go("settings")
    paper = window.page("settings").paper
    qtbot.waitUntil(lambda: not window.jobs.busy and not paper._later.isActive(), timeout=20_000)
    return window


@pytest.fixture
def page(window):
    return window.page("settings")


def field(page, key):
    return next(one for box in page.boxes.values() for one in box.fields if one.spec.key == key)


def typed(qtbot, page, key, text):
    box = field(page, key)
    box.field.setFocus()
    box.field.selectAll()
    qtbot.keyClicks(box.field, text)
    qtbot.keyClick(box.field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)
    return box


def test_a_field_is_saved_when_it_is_left_and_undone_by_name(qtbot, window, page):
    qtbot.waitActive(window)
    typed(qtbot, page, "city", "York")
    assert window.company.setting("city") == "York"
    assert page.strip.text.text().startswith("Last: City: York instead of Leeds")
    window.messages.undo_last()
    qtbot.waitUntil(lambda: window.company.setting("city") == "Leeds")
    qtbot.waitUntil(lambda: field(page, "city").field.text() == "Leeds")
    assert not page.strip.undo.isVisible()


def test_the_strip_takes_back_its_own_change_and_not_a_later_posting(qtbot, window, page):
    qtbot.waitActive(window)
    typed(qtbot, page, "city", "York")
    later = Reversal("Void 26-1", call=lambda _company: Done(Changed.LEDGER))
    window.desk.undo.push(later)
    window.desk.posted.emit(Done(Changed.SETTINGS))
    assert page.strip.undo.isVisible()
    page.strip.undo.click()
    qtbot.waitUntil(lambda: window.company.setting("city") == "Leeds")
    assert window.desk.undo.holds(later)
    qtbot.waitUntil(lambda: not page.strip.undo.isVisible())


def test_what_does_not_do_stays_typed_and_says_why(qtbot, window, page):
    qtbot.waitActive(window)
    box = typed(qtbot, page, "colour", "blue")
    assert box.field.text() == "blue"
    assert box._says.text() == "A colour is written like #1F4E5F."
    assert window.company.setting("colour") != "blue"
    typed(qtbot, page, "colour", "#112233")
    assert window.company.setting("colour") == "#112233"
    assert not box._says.isVisible()


def test_what_was_refused_is_never_the_value_before(qtbot, window, page):
    qtbot.waitActive(window)
    typed(qtbot, page, "difference_tolerance_pct", "2")
    assert typed(qtbot, page, "difference_tolerance_pct", "101")._says.text() == "Give a number from 0 to 100."
    typed(qtbot, page, "difference_tolerance_pct", "3.5")
    assert page.strip.text.text().startswith("Last: and at most percent: 3.5 instead of 2")


def test_undoing_calls_the_setting_what_the_window_calls_it(qtbot, window, page):
    qtbot.waitActive(window)
    typed(qtbot, page, "difference_tolerance_pct", "2")
    assert window.desk.undo.top().sentence() == "Change back: and at most percent"
    window.messages.undo_last()
    qtbot.waitUntil(lambda: window.desk.undo.top_again() is not None)
    assert window.desk.undo.top_again().sentence() == "Change again: and at most percent"


@pytest.mark.parametrize(
    ("key", "text", "kept", "stands"),
    [
        ("opening_date", "1/2/26", "2026-01-02", "1/2/2026"),
        ("opening_date", "31.2.2026", None, "“31.2.2026” is not a date. Write it like 11/19/"),
        ("difference_tolerance", "1,250.5", "1250.50", "1,250.50"),
        ("difference_tolerance", "=2*1.5", "3.00", "3.00"),
        ("difference_tolerance", "=2*", None, "“=2*” is not an amount in USD. Write it like 1,234.50."),
        ("difference_tolerance", "1,2,3.4,5", None, "“1,2,3.4,5” is not an amount in USD. Write it like 1,234.50."),
        ("difference_tolerance_pct", "1e5", None, "Give a number from 0 to 100."),
        ("terms", "whenever", None, "“whenever” are not payment terms. Examples: "),
    ],
)
def test_settings_are_written_as_one_writes_here(qtbot, window, page, key, text, kept, stands):
    qtbot.waitActive(window)
    before = window.company.setting(key)
    box = typed(qtbot, page, key, text)
    assert window.company.setting(key) == (before if kept is None else kept)
    if kept is None:
        assert box._says.text().startswith(stands)
        assert box.field.text() == text
    else:
        page.refresh()
        assert box.field.text() == stands


def test_a_refused_number_says_why_in_full_and_stays_typed_while_others_are_saved(qtbot, window, page):
    qtbot.waitActive(window)
    page.go_to("numbering")
    line = page.boxes["numbering"]._lines["credit_note"]
    line.prefix.setFocus()
    line.prefix.selectAll()
    qtbot.keyClicks(line.prefix, "INV-")
    qtbot.keyClick(line.prefix, Qt.Key.Key_Tab)
    qtbot.waitUntil(line._wrong.isVisible)
    assert line._wrong.text() == "Another series begins with INV- already: they would give the same numbers."
    assert line._wrong.height() >= line._wrong.heightForWidth(line._wrong.width())
    typed(qtbot, page, "city", "York")
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert (line.prefix.text(), line.prefix.property("wrong")) == ("INV-", True)
    assert window.company.setting("numbering_credit_note", "CN-") == "CN-"


@pytest.mark.parametrize(("percent", "kept", "stands"), [("1,5", "1.5", "1,5"), ("0,125", "0.125", "0,125")])
def test_a_percentage_takes_the_comma_of_a_german_keyboard(percent, kept, stands):
    german = Figures(Words("de", "de_DE"), "EUR", TODAY)
    assert written.kept("percent", percent, german) == kept
    assert written.written("percent", kept, german) == stands
    assert written.kept("amount", "1.250,50", german) == "1250.50"
    assert written.written("amount", "1250.50", german) == "1.250,50"
    assert written.kept("day", "31.12.26", german) == "2026-12-31"


def test_the_search_finds_by_any_word_and_goes_through_what_it_found(qtbot, window, page):
    qtbot.waitActive(window)
    window.go_to_filter()
    assert page.search.hasFocus()
    page.search.setText("barclays")
    qtbot.waitUntil(lambda: [one.spec.key for one in page._found] == ["bank"])
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert field(page, "bank").field.hasFocus()
    page.search.setText("zip")
    qtbot.waitUntil(lambda: [one.spec.key for one in page._found] == ["postcode"])
    page.search.setText("")
    qtbot.waitUntil(lambda: page._found == [])


def test_every_setting_that_the_engine_has_is_on_the_page(page):
    from ar_desktop.ledger.company_settings import checks

    shown = {one.spec.key for box in page.boxes.values() for one in box.fields}
    series = {key for key in checks("USD") if key.startswith("numbering_") and key != "numbering_by_year"}
    assert set(checks("USD")) - shown - series == {"confident"}  # of matching bank lines, which is not there yet


def test_next_numbers_can_only_go_up(qtbot, window, page):
    line = page.boxes["numbering"]._lines["invoice"]
    line.next.setText("500")
    line.next.editingFinished.emit()
    qtbot.waitUntil(lambda: line._example.text() == "INV-2026-00500")
    line.next.setText("12")
    line.next.editingFinished.emit()
    qtbot.waitUntil(lambda: "given already" in line._wrong.text())
    assert line.next.text() == "12"
    line.prefix.setText("RE-")
    line.prefix.editingFinished.emit()
    qtbot.waitUntil(lambda: line._example.text() == "RE-2026-00500")


def test_a_new_tax_rate_is_dated_and_taken_back(qtbot, window, page):
    row = page.boxes["tax"].row
    row.begin()
    row.code.choose("TAX")
    row.component.setText("Washington State")
    row.rate.setText("6.5 %")
    qtbot.keyClick(row.rate, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.jobs.busy)

    def found():
        with window.company.reading() as read:
            return [(one.component, one.rate, one.since) for one in tax_rates(read) if one.since]

    assert found() == [("Washington State", Decimal("6.5"), TODAY)]
    window.messages.undo_last()
    qtbot.waitUntil(lambda: found() == [])


def test_a_rate_that_is_none_is_told_beside_it(qtbot, page):
    row = page.boxes["tax"].row
    row.begin()
    row.component.setText("State")
    row.rate.setText("six")
    row._take()
    assert row.isVisible()
    assert row._box._says.text()


def test_the_look_is_of_this_computer_alone(qtbot, window, page, look, preferences):
    before = window.company.settings()
    page.boxes["look"].wanted.emit("rows", "dense")
    page.boxes["look"].wanted.emit("language", "de")
    assert look.density == "dense"
    assert (preferences.text("rows"), preferences.text("language")) == ("dense", "de")
    assert window.company.settings() == before
    look.set_density("normal")


def test_the_logo_is_kept_in_the_file_and_on_the_paper(qtbot, window, page, tmp_path):
    from PySide6.QtGui import QImage

    from ar_desktop.company.logo import logo

    picture = tmp_path / "logo.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(picture))
    page.boxes["company"].logo.read(picture)
    qtbot.waitUntil(lambda: window.company.setting("logo") != "")
    with window.company.reading() as read:
        assert logo(read, window.company.settings()) == picture.read_bytes()
    bad = tmp_path / "logo.gif"
    bad.write_bytes(b"GIF89a")
    page.boxes["company"].logo.read(bad)
    assert "no PNG or JPEG" in page.boxes["company"]._box._says.text()


def test_a_reader_sees_everything_and_changes_nothing(qtbot, look, preferences, books):
    from ar_desktop.company import open_company

    with open_company(books):
        window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
        qtbot.addWidget(window)
        window.show()
        window.opener.open(books, TODAY, None, "", reading=True)
        qtbot.waitUntil(lambda: window._desk is not None and not window.jobs.busy, timeout=20_000)
        window.go("settings")
        page = window.page("settings")
        assert field(page, "city").field.text() == "Leeds"
        assert not field(page, "city").field.isEnabled()
        window.close()


def test_lists_are_proper_models_and_every_field_has_a_name(qtmodeltester, page):
    for key in ("tax", "terms", "accounts"):
        qtmodeltester.check(page.boxes[key].model)
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible():
            assert widget.accessibleName(), widget


def test_an_exchange_rate_is_entered_by_hand_and_taken_back(qtbot, window, page):
    from ar_desktop.closing.verify import verify

    box = page.boxes["rates"]
    box.row.begin()
    box.row.currency.setText("eur")
    box.row.rate.setText("1.0961")
    qtbot.keyClick(box.row.rate, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.rate for row in box.model.rows()] == [Decimal("1.0961")], timeout=10_000)
    assert "1 EUR is 1.0961 USD" in page.strip.text.text()
    window.messages.undo_last()
    qtbot.waitUntil(lambda: not box.model.rows(), timeout=10_000)
    assert all(check.ok for check in verify(window.company))


def test_a_rate_of_no_currency_or_of_our_own_is_refused_beside_it(qtbot, window, page):
    row = page.boxes["rates"].row
    for currency in ("USD", "XQZ"):
        row.begin()
        row.currency.setText(currency)
        row.rate.setText("1.2")
        row._take()
        qtbot.waitUntil(lambda: row.isVisible() and bool(row._box._says.text()), timeout=10_000)
    assert not page.boxes["rates"].model.rows()


def test_an_iban_that_cannot_be_one_is_refused_beneath_its_field(qtbot, window, page):
    qtbot.waitActive(window)
    box = typed(qtbot, page, "iban", "DE02 1203 0000 0000 2020 15")
    qtbot.waitUntil(lambda: "is not a valid IBAN" in box._says.text())
    assert window.company.setting("iban") == ""
    typed(qtbot, page, "iban", "DE02 1203 0000 0000 2020 51")
    assert window.company.setting("iban") == "DE02 1203 0000 0000 2020 51"


def test_tab_goes_through_every_field_before_the_paper(qtbot, window, page):
    qtbot.waitActive(window)
    fields = [one.field for box in page.boxes.values() for one in box.fields]
    fields[0].setFocus()
    passed = []
    while (widget := QApplication.focusWidget()) is not page.paper.pages and len(passed) < 500:
        passed.append(widget)
        window.focusNextChild()
    assert [one for one in passed if one in fields] == [one for one in fields if one.isEnabled()]


def test_a_section_without_fields_is_found_by_its_name(qtbot, page):
    page.search.setText("exchange")
    qtbot.waitUntil(lambda: page._scroll.verticalScrollBar().value() > 0)
    assert page._section_of(["exchange"]) is page.boxes["rates"]


def test_what_was_drawn_by_hand_is_kept_on_this_computer(qtbot, window, page, preferences):
    page._split.moveSplitter(500, 1)
    page._split.splitterMoved.emit(500, 1)
    assert not preferences.state("settings/split").isEmpty()


@pytest.mark.parametrize("size", [(1440, 900), (1280, 800)])
def test_what_the_next_number_looks_like_is_seen_whole(qtbot, window, page, size):
    window.resize(*size)
    qtbot.wait(50)
    for series, line in page.boxes["numbering"]._lines.items():
        example = line._example
        assert example.width() >= example.fontMetrics().horizontalAdvance(example.text()), series


def lit(page):
    return [name for name, line in page.list._lines.items() if line._lit]


def test_the_section_of_what_was_found_is_lit(qtbot, window, page):
    stated = []
    page.desk.stated.connect(stated.append)
    page.search.setText("barclays")
    qtbot.waitUntil(lambda: [one.spec.key for one in page._found] == ["bank"])
    assert lit(page) == ["banks"]
    assert stated[-1] == "1 setting found"
    page.search.setText("exchange rates")
    qtbot.waitUntil(lambda: not page._found)
    assert lit(page) == ["rates"]


def test_a_company_is_asked_for_what_accounts_in_its_country_have(qtbot, window, page):
    def shown():
        return {one.spec.key for one in page.boxes["banks"].fields if not one.isHidden()}

    everything = {"bank", "iban", "bic", "routing", "account", "remit_to"}
    assert shown() == everything
    page.keeper.change("account", "0012345", "", lambda error: None, called="")
    page.keeper.change("country", "DE", "", lambda error: None, called="")
    qtbot.waitUntil(lambda: shown() == everything - {"routing", "remit_to"})  # what is printed can be seen
    page.search.setText("lockbox")
    qtbot.waitUntil(lambda: page.search.text() == "lockbox" and not window.jobs.busy)
    assert page._found == []


def test_a_number_that_is_none_is_told_how_to_write_it(page):
    line = page.boxes["numbering"]._lines["invoice"]
    line.next.setText("abc")
    line.next.editingFinished.emit()
    assert line._wrong.text() == "“abc” is no number. Write it like 1."
