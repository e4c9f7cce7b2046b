"""The guide in the window: whoever asks for help lands at the chapter about what is in front of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.guide import reading_pane
from ui.guide.chapters import FIRST, OF_PAGES, chapters, folder
from ui.guide.guide_window import GuideWindow
from ui.language import LANGUAGES, SOURCE
from ui.page_makers import page_makers


def guide_of(window) -> GuideWindow:
    window.menus._guide()
    return window.findChild(GuideWindow)


def test_every_page_of_the_window_has_a_chapter_that_is_there():
    assert set(OF_PAGES) == set(page_makers())
    keys = {chapter.key for chapter in chapters(SOURCE)}
    assert set(OF_PAGES.values()) <= keys
    assert {file.stem for file in folder().glob("*.md")} == keys, "a chapter that the first one does not lead to"


@pytest.mark.parametrize("language", [code for code, _name in LANGUAGES])
def test_each_language_has_the_same_chapters_with_the_same_pictures_and_links(language):
    def leads_to(chapter):
        return [Path(name).name for name in re.findall(r"\]\(([^)]+)\)", chapter.text)]

    own = {chapter.key: leads_to(chapter) for chapter in chapters(language)}
    assert own == {chapter.key: leads_to(chapter) for chapter in chapters(SOURCE)}
    assert all(chapter.folder == folder(language) for chapter in chapters(language))


def test_a_chapter_has_words_as_they_are_read():
    keys = {chapter.key: chapter for chapter in chapters(SOURCE)}
    assert keys["payments"].has(["remittance", "ctrl+shift+v"])
    assert not keys["payments"].has(["png"]), "the name of a picture is not read"


def test_f1_opens_the_chapter_about_the_page_in_view(busy_window):  # noqa: F811
    busy_window.go("deposits")
    guide = guide_of(busy_window)
    assert guide.text.toPlainText().startswith("Payments and deposits")
    busy_window.go("customers")
    assert guide_of(busy_window) is guide, "one guide, turned to another chapter"
    assert guide.text.toPlainText().startswith("Customers")


def test_without_a_company_the_guide_begins_at_its_beginning(window):
    guide = guide_of(window)
    assert guide.text.toPlainText().startswith("The guide")
    assert guide.panel.table.rows().row_at(0).key == FIRST


def test_words_narrow_the_chapters_and_are_found_in_the_text(window, qtbot):
    guide = guide_of(window)
    qtbot.keyClicks(guide.search, "slip")
    qtbot.waitUntil(lambda: guide.panel.table.rows().count() < len(chapters(SOURCE)))
    assert guide.text.textCursor().selectedText().casefold() == "slip"
    guide.search.clear()
    qtbot.keyClicks(guide.search, "no such words")
    qtbot.waitUntil(lambda: guide.panel.table.rows().count() == 0)


def test_a_link_leads_to_another_chapter_and_pictures_fit_the_pane(window, qtbot):
    guide = guide_of(window)
    guide.show_chapter("payments")
    guide.text.chapter_wanted.emit("collecting")
    assert guide.text.toPlainText().startswith("Who is late")
    guide.show_chapter("customers")
    kind = QTextDocument.ResourceType.ImageResource
    picture = guide.text.loadResource(kind.value, QUrl("../pictures/customers.png"))
    assert 0 < picture.deviceIndependentSize().width() <= guide.text.viewport().width()


def test_esc_leaves_it_and_enter_does_not(window, qtbot):
    guide = guide_of(window)
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.isVisible()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(GuideWindow) is None)


def test_a_word_that_grows_builds_neither_the_chapter_nor_its_pictures_again(window, qtbot, monkeypatch):
    guide = guide_of(window)
    guide.show_chapter("payments")
    built, scaled = [], []
    build, fitted = guide.text._build, reading_pane._fitted
    monkeypatch.setattr(guide.text, "_build", lambda chapter: (built.append(chapter.key), build(chapter)))
    monkeypatch.setattr(reading_pane, "_fitted", lambda *asked: (scaled.append(asked), fitted(*asked))[1])
    for typed in ("s", "sl", "sli", "slip"):
        guide.search.setText(typed)
        guide._find(typed)
    assert guide.text.textCursor().selectedText().casefold() == "slip"
    assert built == []
    guide.show_chapter("month-end")
    guide.show_chapter("payments")
    assert built == ["month-end", "payments"]
    assert scaled == []


def test_another_text_size_builds_the_chapter_again_where_it_was_read(window, qtbot):
    guide = guide_of(window)
    guide.show_chapter("payments")
    window.look.set_scale(1.5)
    assert guide.text.document().defaultFont() == window.look.font(14)
