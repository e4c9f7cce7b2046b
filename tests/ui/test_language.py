"""The window in the language of whoever sits before it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence

from ar_desktop.errors import Refused
from ar_desktop.words import N_, Sentence, Words
from tests.ui.fake_books import TODAY
from tests.ui.other_languages import GERMAN, LONGER, longer, spoken
from ui.figures import Figures
from ui.language import in_a_sentence, language_here, quoted, say_error, words_in
from ui.main_window import MainWindow
from ui.problems import sentence


@pytest.fixture
def system(monkeypatch):
    """Says of which language and country the computer is."""

    def be(tag):
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(tag)))

    return be


@pytest.fixture
def german(qapp, monkeypatch):
    with spoken(GERMAN, monkeypatch):
        yield


def test_the_window_speaks_the_system_s_language_until_another_is_chosen(system, preferences):
    system("de_AT")
    assert language_here(preferences) == "de"
    preferences.set_text("language", "en")
    assert language_here(preferences) == "en"


def test_a_language_that_is_not_spoken_here_leaves_it_at_english(system, preferences):
    system("ja_JP")
    assert language_here(preferences) == "en"


@pytest.mark.parametrize(
    ("computer", "language", "shown"),
    [("de_DE", "de", "1.234,50"), ("en_US", "de", "1.234,50"), ("de_CH", "de", "1’234.50"), ("", "en", "1,234.50")],
)
def test_numbers_are_written_as_the_language_does_in_the_country(system, computer, language, shown):
    system(computer)
    assert words_in(language).scaled(1_234_50, 2) == shown


def test_german_money_has_a_minus_and_english_brackets(system):
    system("de_DE")
    german, english = words_in("de"), Words("en", "en_US")
    assert (german.brackets, english.brackets) == (False, True)
    assert Figures(german, "EUR", TODAY, brackets=german.brackets).money(-5000) == "-50,00"


def test_days_and_keys_are_german(german, figures):
    figures = Figures(GERMAN, "EUR", TODAY)
    assert figures.late(18) == "18 T."
    assert figures.day(TODAY.replace(day=4)) == "4. Nov."
    assert QKeySequence("Ctrl+Shift+N").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Umschalt+N"


def test_errors_and_warnings_are_said_in_the_window_s_language(german):
    error = Refused(N_("There is no customer {customer}."), customer="C-1")
    assert sentence(error) == say_error(error) == "Es gibt keinen Kunden C-1."
    warning = Sentence(N_("There is no item {item}."), item="HW-1")
    assert warning == "There is no item HW-1."
    assert GERMAN.again(warning) == "Es gibt keinen Artikel HW-1."
    assert GERMAN.again("said by somebody else") == "said by somebody else"


def test_quotes_are_those_of_the_language(qapp, monkeypatch):
    assert quoted("Halvorsen") == "“Halvorsen”"
    with spoken(GERMAN, monkeypatch):
        assert quoted("Halvorsen") == "„Halvorsen“"


def test_a_noun_inside_a_german_sentence_keeps_its_capital(german):
    assert in_a_sentence("Offene Posten") == "Offene Posten"


def test_a_head_inside_an_english_sentence_does_not(qapp):
    assert in_a_sentence("Open items") == "open items"


def test_menus_of_the_bar_have_letters_that_no_other_command_wants(german, qtbot, look, preferences):
    window = MainWindow(look, preferences, GERMAN, {})
    qtbot.addWidget(window)
    window.menus.show_letters()
    heads = window.menuBar().actions()
    assert heads[0].text() == "&Datei"
    letters = [QKeySequence.mnemonic(head.text()).toString() for head in heads]
    assert "" not in letters
    assert max(Counter(letters).values()) == 1
    for head in heads:
        within = [QKeySequence.mnemonic(one.text()).toString() for one in head.menu().actions()]
        assert max(Counter(filter(None, within)).values(), default=1) == 1, head.text()


def test_a_pseudo_language_is_a_third_longer_and_keeps_what_is_filled_in(qapp, monkeypatch):
    assert longer("&Undo: {what}") == "&Ûñdô: {what}~"
    assert longer("–") == "–"
    with spoken(LONGER, monkeypatch):
        assert QCoreApplication.translate("Places", "Overdue") == "Ôvêrdûê~~"
        assert GERMAN.say("Not due") == longer("Not due")
    assert QCoreApplication.translate("Places", "Overdue") == "Overdue"
