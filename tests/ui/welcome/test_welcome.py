"""The first start: a company is made, opened or tried without knowing anything yet."""

import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ar_desktop.company import open_company
from ar_desktop.company.logo import logo
from ar_desktop.documents.example_paper import example_invoice
from ar_desktop.errors import CompanyFileError
from ar_desktop.ledger.new_company import create_company
from ar_desktop.progress import Silent
from ar_desktop.words import Words
from ui.importing.page import ImportPage
from ui.main_window import MainWindow
from ui.opening import open_for_window
from ui.page_makers import page_makers
from ui.problems import ProblemDialog
from ui.welcome import creating, new_company
from ui.welcome.creating import proposed_file
from ui.welcome.page import WelcomePage
from ui.widgets.choice_card import ChoiceCard


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    for module in (creating, new_company):
        monkeypatch.setattr(module, "folder_of_companies", lambda: tmp_path / "books")
    return tmp_path / "books"


@pytest.fixture
def window(qtbot, look, preferences, folder):
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    return window


@pytest.fixture
def welcome(window) -> WelcomePage:
    page = window.stack.currentWidget()
    assert isinstance(page, WelcomePage)
    return page


@pytest.fixture
def form(qtbot, window):
    window.welcome.ask_new()
    qtbot.waitUntil(lambda: window.welcome._form is not None, timeout=20_000)
    return window.welcome._form


def opened(qtbot, window):
    qtbot.waitUntil(lambda: window.company is not None and not window.jobs.busy, timeout=30_000)


def test_the_first_choice_has_the_focus_and_arrows_go_on(qtbot, window, welcome):
    qtbot.waitActive(window)
    assert welcome.new.hasFocus()
    qtbot.keyClick(welcome.new, Qt.Key.Key_Down)
    assert welcome.books.hasFocus()


def test_a_company_is_made_as_the_form_says_and_opened(qtbot, window, form, folder, tmp_path):
    from PySide6.QtGui import QImage

    picture = tmp_path / "logo.png"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    image.save(str(picture))
    form.company.name.setText("Harbor & Sons Ltd")
    form.company.country.choose("DE")
    form.company.follow_country("DE")
    form.company.fields["city"].field.setText("Kiel")
    form.go_on()
    form.paper.prefix.setText("RE-")
    form.paper.logo.read(picture)
    form.go_on()
    form.pay.fields["iban"].field.setText("DE02120300000000202051")
    form.finish()
    opened(qtbot, window)
    path = window.company.path
    assert path == folder / "Harbor & Sons Ltd.arbook"
    window.close_company()
    with open_company(path, read_only=True) as company, company.reading() as read:
        settings = company.settings()
        assert logo(read, settings) == picture.read_bytes()
    told = {key: settings[key] for key in ("name", "currency", "country", "city", "numbering_invoice", "iban")}
    assert told == {
        "name": "Harbor & Sons Ltd", "currency": "EUR", "country": "DE", "city": "Kiel", "numbering_invoice": "RE-",
        "iban": "DE02120300000000202051",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("country", "asked"),
    [
        ("DE", {"iban": "IBAN", "bic": "BIC"}),
        ("US", {"routing": "Routing number", "account": "Account number", "remit_to": "Cheques go to"}),
        ("GB", {"iban": "IBAN", "bic": "BIC", "routing": "Sort code", "account": "Account number"}),
        ("JP", {"routing": "Bank code", "account": "Account number"}),
    ],
)
def test_the_form_asks_for_what_a_bank_account_has_in_the_country(form, country, asked):
    form.company.country.choose(country)
    form.company.follow_country(country)
    boxes = form.pay.fields
    shown = {key for key in ("iban", "bic", "routing", "account", "remit_to") if not boxes[key].isHidden()}
    assert shown >= asked.keys()
    assert not shown - asked.keys() - {"remit_to"}
    for key, name in asked.items():
        assert boxes[key].field.accessibleName().startswith(name)


def test_a_german_company_sees_and_gets_german_papers_with_its_tax(qtbot, window, form):
    form.company.name.setText("Hafen GmbH")
    form.company.country.choose("DE")
    form.company.follow_country("DE")
    values = form.values()
    assert values["language"] == "de"
    paper = example_invoice(values, date(2026, 11, 22))
    assert (paper.language, paper.net, paper.gross) == ("de_DE", 1440_00, 1713_60)
    assert [(tax.label, tax.amount) for tax in paper.taxes] == [("USt 19\xa0%", 273_60)]


def test_a_swiss_company_writes_its_own_numbers_and_calls_its_tax_by_its_name(form):
    form.company.follow_country("CH")
    paper = example_invoice(form.values() | {"country": "CH"}, date(2026, 11, 22))
    assert [(tax.label, tax.amount) for tax in paper.taxes] == [("MWST 8.1%", 116_64)]


def test_an_iban_typed_before_the_country_was_set_right_is_not_kept(form):
    form.company.name.setText("Harbor")
    form.pay.iban.setText("DE00")
    form.company.country.choose("US")
    form.company.follow_country("US")
    assert "iban" not in form.values()
    assert form.pay.fits()


def test_without_a_name_nothing_is_made(qtbot, window, form, folder):
    form.go_on()
    form.finish()
    assert form.stack.currentIndex() == 0
    assert form.company.fields["name"]._says.text() == "Give the company a name."
    assert not folder.exists()


def test_what_was_refused_keeps_all_that_was_typed(qtbot, window, form):
    form.company.name.setText("Harbor")
    form.pay.fields["iban"].field.setText("x")
    form._path = Path("/nowhere/at/all/Harbor.arbook")
    form._on_changed()
    form.create_wanted.disconnect()
    from ar_desktop.errors import Refused

    form.tell(Refused("There is no folder {folder}.", folder="/nowhere"))
    assert form.company.name.text() == "Harbor"
    assert form.create_button.isEnabled()


def test_an_iban_with_two_digits_swapped_is_told_as_its_field_is_left(qtbot, window, form):
    qtbot.waitActive(window)
    form.company.name.setText("Harbor")
    form.company.follow_country("DE")
    form.go_on()
    form.go_on()
    form.pay.iban.setFocus()
    qtbot.keyClicks(form.pay.iban, "DE02 1203 0000 0000 2020 15")
    qtbot.keyClick(form.pay.iban, Qt.Key.Key_Tab)
    assert "is not a valid IBAN" in form.pay.fields["iban"]._says.text()
    form.pay.iban.setText("DE02 1203 0000 0000 2020 51")
    assert form.pay.fits()
    assert not form.pay.fields["iban"]._says.isVisible()


def test_escape_goes_back_to_the_welcome_page(qtbot, window, form):
    qtbot.waitActive(window)
    form.company.name.setFocus()
    qtbot.keyClick(form.company.name, Qt.Key.Key_Escape)
    assert isinstance(window.stack.currentWidget(), WelcomePage)


def test_bringing_books_over_makes_a_company_and_goes_to_the_import(qtbot, window, welcome):
    welcome.books.click()
    qtbot.waitUntil(lambda: window.welcome._form is not None, timeout=20_000)
    form = window.welcome._form
    form.company.name.setText("Harbor")
    form.finish()
    opened(qtbot, window)
    assert isinstance(window.stack.currentWidget(), ImportPage)


def test_the_sample_is_a_new_file_every_time(qtbot, window, welcome, folder, monkeypatch):
    monkeypatch.setattr(creating, "SAMPLE_INVOICES", 30)
    welcome.sample.click()
    opened(qtbot, window)
    assert window.company.path == folder / "Northgate Supply sample.arbook"
    assert creating.proposed_file("Northgate Supply (sample)", folder).name == "Northgate Supply sample 2.arbook"


def test_recent_files_that_are_gone_are_grey_and_the_others_open(qtbot, look, preferences, tmp_path):
    there, gone = tmp_path / "Alder.arbook", tmp_path / "Gone.arbook"
    create_company(there, name="Alder", currency="USD").close()
    preferences.remember(there)
    preferences.remember(gone)
    window = MainWindow(look, preferences, Words("en", "en_US"), page_makers())
    qtbot.addWidget(window)
    window.show()
    files = window.stack.currentWidget().panel.files
    assert [(file.path.name, file.isEnabled()) for file in files] == [("Gone.arbook", False), ("Alder.arbook", True)]
    assert "not found" in files[0].accessibleName()
    files[1].click()
    opened(qtbot, window)
    assert window.windowTitle() == "Alder – AR Desktop"


def test_a_dropped_company_file_is_opened(qtbot, window, welcome, tmp_path):
    path = tmp_path / "Alder.arbook"
    create_company(path, name="Alder", currency="USD").close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    keys = Qt.KeyboardModifier.NoModifier
    welcome.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys))
    opened(qtbot, window)
    assert window.company.path == path


def test_language_and_theme_are_of_this_computer(qtbot, window, welcome, preferences, look):
    welcome.language_chosen.emit("de")
    welcome.theme_chosen.emit("dark")
    assert preferences.text("language") == "de"
    assert look.theme.mode == "dark"
    look.theme.set_mode("light")


@pytest.mark.parametrize("name", ["a/b\\c:d*", "..", "   ", "Müller & Söhne", "x" * 50])
def test_a_company_of_any_name_gets_a_file_that_can_be(name, tmp_path):
    path = creating.proposed_file(name, tmp_path)
    assert path.parent == tmp_path
    path.touch()
    assert creating.proposed_file(name, tmp_path) != path


def test_the_example_paper_shows_the_number_as_it_will_be():
    paper = example_invoice({"currency": "JPY", "country": "JP", "numbering_invoice": "R", "numbering_by_year": "no"},
                            date(2026, 11, 19))  # fmt: skip
    assert paper.number == "R00001"
    assert sum(line.net for line in paper.lines) == paper.net == 1440
    assert paper.gross == 1584  # with the consumption tax


def test_a_company_of_400_letters_gets_a_file_that_every_system_takes(tmp_path):
    for name in ("N" * 400, "Ж" * 400):
        path = creating.proposed_file(name, tmp_path)
        path.write_bytes(b"")
        assert len(creating.proposed_file(name, tmp_path).name.encode()) < 140


def test_a_place_that_no_system_takes_is_no_mistake_of_ours(tmp_path):
    with pytest.raises(CompanyFileError):
        creating.create(tmp_path / f"{'N' * 400}.arbook", {"name": "N", "currency": "USD"}, b"", Silent())


@pytest.mark.parametrize(
    "typed", ["N" * 400, "\u05d7\u05d1\u05e8\u05ea \u202eabc", "31.12.26/9999", "CON", "..", "a\nb", "1,2,3.4,5"]
)
def test_whatever_is_typed_names_a_company(qtbot, window, form, folder, typed):
    form.company.follow_country("DE")
    for step in range(3):
        for field in form.stack.widget(step).findChildren(QLineEdit):
            QGuiApplication.clipboard().setText(typed)
            field.paste()
    form.finish()
    if not form.paper.fits():
        assert form.paper.prefix.hasFocus()
        assert form.paper.fields["numbering_invoice"]._says.text().startswith("Numbers begin with at most 20")
        form.paper.prefix.clear()
        form.finish()
    assert form.pay.iban.hasFocus()
    assert form.pay.fields["iban"]._says.text().startswith("“")
    form.pay.iban.clear()
    form.finish()
    opened(qtbot, window)
    assert window.company.setting("name") == typed.replace("\n", " ")
    assert window.company.path.parent == folder
    assert not window.findChildren(ProblemDialog)
    assert proposed_file("con", folder).stem == "con company"  # a device's name is no file's on Windows


def test_invoices_do_not_begin_like_credit_notes(form):
    form.company.name.setText("Alike")
    form.paper.prefix.setText("CN-")
    form.finish()
    assert form.paper.prefix.hasFocus()
    assert form.paper.fields["numbering_invoice"]._says.text().startswith("Another series begins with CN- already")


def test_an_opening_that_is_cancelled_when_it_is_done_leaves_the_file_to_others(qtbot, window, folder, monkeypatch):
    folder.mkdir()
    file, there, go_on = folder / "Harbor.arbook", threading.Event(), threading.Event()
    create_company(file, name="Harbor", currency="USD", country="US").close()

    def opens(*asked, **how):
        company = open_for_window(*asked, **how)
        there.set()
        go_on.wait(10)
        return company

    monkeypatch.setattr("ui.opening.open_for_window", opens)
    window.open_company(file)
    assert there.wait(10)
    window.status._cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    assert window.company is None
    with open_company(file) as company:
        assert not company.read_only


@pytest.mark.parametrize(
    ("country", "language"), [("DE", "de"), ("AT", "de"), ("CH", "de"), ("BE", "en"), ("US", "en"), ("", "en")]
)
def test_a_new_company_writes_to_its_customers_in_the_language_of_its_country(tmp_path, country, language):
    path = tmp_path / "New.arbook"
    creating.create(path, {"name": "N", "currency": "EUR", "country": country}, b"", Silent())
    with open_company(path, read_only=True) as company:
        assert company.setting("language") == language


def test_what_a_choice_says_is_read_to_its_end_on_a_small_screen(qtbot, look):
    def shown(text):
        card = ChoiceCard(look, "upload", "Bring your books over", text, keys="Ctrl+Shift+I")
        qtbot.addWidget(card)
        card.resize(471, card.sizeHint().height())
        return card.grab().toImage()

    assert shown("Your customers and their open invoices, from CSV or Excel") != shown(
        "Your customers and their open invoices, from CSV or Exce!"
    )
