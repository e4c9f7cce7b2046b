"""Every page in German, and in words that are a third longer: nothing that has to be read is cut."""

from __future__ import annotations

import pytest

from tests.ui.busy_company import TODAY, busy_sample  # noqa: F401
from tests.ui.every_page import every_place
from tests.ui.nothing_cut import what_stays_cut
from tests.ui.other_languages import GERMAN, LONGER, spoken
from ui.app import page_makers
from ui.main_window import MainWindow

SIZES = {"1440": (1440, 900), "1280": (1280, 800)}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("words", [GERMAN, LONGER], ids=["German", "longer"])
def test_nothing_is_cut(words, size, qtbot, look, preferences, busy_sample, tmp_path, monkeypatch):  # noqa: F811
    path = tmp_path / "Northgate.arbook"
    path.write_bytes(busy_sample.read_bytes())
    found: dict[str, str] = {}  # what, and the first place where it was seen
    with spoken(words, monkeypatch):
        window = MainWindow(look, preferences, words, page_makers())
        qtbot.addWidget(window)
        window.resize(*SIZES[size])
        window.show()
        window.open_company(path, TODAY)
        qtbot.waitUntil(lambda: window.page("today") is not None and not window.jobs.busy, timeout=30_000)
        for place in every_place(window, qtbot):
            for fault in what_stays_cut(window, qtbot):
                found.setdefault(fault, place)
        window.close()
    assert not found, "\n" + "\n".join(f"{place} | {fault}" for fault, place in found.items())
