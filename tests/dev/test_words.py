"""Reading from the code what the programs say, and keeping it in catalogues."""

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from dev.words import engine_catalogue, window_catalogue
from dev.words.engine_texts import sentences_of
from dev.words.window_texts import Text, texts_of


@pytest.fixture
def code(tmp_path):
    def write(text):
        folder = tmp_path / "ui"
        folder.mkdir(exist_ok=True)
        (folder / "page.py").write_text(text, encoding="utf-8")
        return folder

    return write


def test_a_text_belongs_to_the_class_that_says_it(code):
    found = texts_of(code("class Page(QWidget):\n def show(self):\n  self.tr('Customers')\n  self.tr('A ' 'b')"))
    assert found.texts == {Text("Page", "Customers"), Text("Page", "A b")}
    assert not found.unclear


def test_the_desk_says_what_is_asked_of_it_before_a_page_is_built(code):
    found = texts_of(code("class Page:\n def __init__(self, desk):\n  desk.tr('Close {month}?')"))
    assert found.texts == {Text("Desk", "Close {month}?")}


def test_one_of_two_texts_is_both(code):
    found = texts_of(code("class Page:\n def show(self):\n  return self.tr('One' if self.n == 1 else 'Many')"))
    assert {text.source for text in found.texts} == {"One", "Many"}


def test_what_a_module_says_through_its_own_function_has_the_context_of_that_function(code):
    own = "def _tr(text):\n return QCoreApplication.translate('Places', text)\nTITLE = lambda: _tr('Today')"
    found = texts_of(code(own))
    assert found.texts == {Text("Places", "Today")}
    assert not found.unclear


def test_marked_texts_are_found_where_they_are_written(code):
    marked = "NAMES = {'a': QT_TRANSLATE_NOOP('Kinds', 'Item')}\ndef name(k): return translate('Kinds', NAMES[k])"
    found = texts_of(code(marked))
    assert found.texts == {Text("Kinds", "Item")}
    assert not found.unclear


@pytest.mark.parametrize(
    "call", ["self.tr(self.title)", "self.tr(f'{n} rows')", "page.tr('Customers')", "translate('Kinds', NAMES[k])"]
)
def test_what_no_catalogue_can_know_is_named(code, call):
    found = texts_of(code(f"class Page:\n def show(self, page, n, k):\n  {call}"))
    assert found.unclear == [f"ui/page.py:3: {call}"]


def test_sentences_of_the_engine_are_one_or_one_and_many(code):
    folder = code(
        "a = words.say(N_('Paid'))\nb = words.many(N_('{n} row'), N_('{n} rows'), n)\n"
        "T = {'x': (N_('{n} call'), N_('{n} calls')), 'y': (N_('Call'), N_('Call with {person}'))}"
    )
    found = sentences_of([folder])
    assert {one: sentence.plural for one, sentence in found.items()} == {
        "Paid": "", "{n} row": "{n} rows", "{n} call": "{n} calls", "Call": "", "Call with {person}": "",
    }  # fmt: skip


def test_a_window_catalogue_comes_back_as_it_was_written(tmp_path):
    texts = {Text("Page", "A & b"): "A & <b>", Text("Menus", "Two\nlines"): "Zwei\nZeilen", Text("Page", "New"): ""}
    window_catalogue.write(tmp_path / "de.ts", "de", texts)
    assert window_catalogue.read(tmp_path / "de.ts") == texts


def test_an_engine_catalogue_keeps_what_is_still_said(tmp_path, code):
    file = tmp_path / "de.po"
    old = Catalog(locale="de")
    old.add("Paid", "Bezahlt")
    old.add("Gone", "Fort")
    with file.open("wb") as stream:
        write_po(stream, old)
    folder = code("N_('Paid')\nmany(N_('{n} row'), N_('{n} rows'), n)\nN_('New')")
    catalogue = engine_catalogue.update(file, sentences_of([folder]))
    assert catalogue.get("Paid").string == "Bezahlt"
    assert catalogue.get("Gone") is None
    assert len(engine_catalogue.missing(engine_catalogue.read(file))) == 2


def test_every_catalogue_is_in_its_place():
    translations = Path(__file__).parents[2] / "resources" / "translations"
    for compiled, source in (("engine/de.mo", "engine/de.po"), ("window/de.qm", "window/de.ts")):
        assert (translations / compiled).stat().st_size > 1000
        assert (translations / source).is_file()
