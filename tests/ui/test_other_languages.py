"""Every page in German, and in words that are a third longer: nothing that has to be read is cut."""

from __future__ import annotations

from contextlib import ExitStack

import pytest

from tests.ui.busy_company import TODAY, busy_sample  # noqa: F401
from tests.ui.every_page import every_place, settled
from tests.ui.nothing_cut import what_stays_cut
from tests.ui.other_languages import GERMAN, LONGER, spoken
from tests.ui.test_bad_input import FORMS, form
from tests.ui.test_nothing_is_cut import scrolls_sideways
from tests.ui.test_shortcuts_are_unique import what_two_want
from ui.main_window import MainWindow
from ui.page_makers import page_makers

NO_DIALOGS = {"contact", "import, second step"}
QUESTIONS = [name for name, opens in FORMS.items() if not isinstance(opens, str) and name not in NO_DIALOGS]
SIZES = {"1440": (1440, 900, 1.0), "1280": (1280, 800, 1.0), "200 %": (1280, 800, 2.0)}


@pytest.fixture
def window_in(qtbot, look, preferences, busy_sample, tmp_path, monkeypatch):  # noqa: F811
    """Opens the company in a language and a size, with Today in view."""
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    with ExitStack() as until_the_end:

        def opened(words, size):
            until_the_end.enter_context(spoken(words, monkeypatch))
            window = MainWindow(look, preferences, words, page_makers())
            qtbot.addWidget(window)
            until_the_end.callback(window.close)
            width, height, scale = SIZES[size]
            look.set_scale(scale)
            window.resize(width, height)
            window.show()
            window.open_company(path, TODAY)
            qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
            return window

        yield opened


@pytest.mark.parametrize("size", ["1280", "200 %"])
@pytest.mark.parametrize("words", [GERMAN, LONGER], ids=["German", "longer"])
def test_nothing_is_cut(words, size, window_in, qtbot):
    window = window_in(words, size)
    found: dict[str, str] = {}  # what, and the first place where it was seen
    for place in every_place(window, qtbot):
        for fault in what_stays_cut(window, qtbot):
            found.setdefault(fault, place)
        if scrolls_sideways(window):
            found.setdefault("the page has to be scrolled sideways", place)
    assert not found, "\n" + "\n".join(f"{place} | {fault}" for fault, place in found.items())


def test_german_letters_of_the_menu_bar_are_nobody_else_s_keys(window_in, qtbot):
    assert not what_two_want(window_in(GERMAN, "1440"), qtbot)


@pytest.mark.parametrize(("words", "scale"), [(GERMAN, 2.0), (LONGER, 1.0)], ids=["German, 200 %", "longer"])
def test_nothing_is_cut_in_what_is_asked(words, scale, window_in, qtbot, look):
    window = window_in(words, "1440")
    look.set_scale(scale)
    found = []
    for name in QUESTIONS:
        dialog = form(name, window, qtbot)
        dialog.look = look
        found += [f"{name} | {fault}" for fault in what_stays_cut(dialog, qtbot)]
        dialog.reject()
        settled(window, qtbot)
    look.set_scale(1.0)
    assert not found, "\n" + "\n".join(found)
