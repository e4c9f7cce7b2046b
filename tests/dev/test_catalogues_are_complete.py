"""Nothing is missing in either catalogue of any language, and what is compiled is what was written.

`python3 dev.py words` brings them up to the code; what it names as missing is then translated in the .ts or .po.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from gettext import GNUTranslations
from pathlib import Path

import pytest

from dev.words import engine_catalogue, window_catalogue
from dev.words.engine_texts import sentences_of
from dev.words.window_texts import texts_of

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = sorted(file.stem for file in (TRANSLATIONS / "window").glob("*.ts"))
_FILLED_IN = re.compile(r"\{[^}]*\}|%\d|%n")


@lru_cache
def window():
    return texts_of(ROOT / "ui")


@lru_cache
def engine():
    return sentences_of([ROOT / "ar_desktop", ROOT / "ui"])


def misfits(source: str, said: str) -> Iterator[str]:
    """What a translation has to keep of its source."""
    if not said:
        yield f"missing: {source!r}"
        return
    if set(_FILLED_IN.findall(source)) != set(_FILLED_IN.findall(said)):
        yield f"fills in something else: {source!r}: {said!r}"
    if (len(source) - len(source.lstrip()), len(source) - len(source.rstrip())) != (
        len(said) - len(said.lstrip()), len(said) - len(said.rstrip())
    ):  # fmt: skip
        yield f"other space around it: {source!r}: {said!r}"


def test_every_text_of_the_window_can_be_known_to_a_catalogue():
    assert not window().unclear


def test_texts_of_the_window_have_one_apostrophe_and_single_spaces():
    sources = [text.source for text in window().texts]
    assert not [source for source in sources if re.search(r"\w'\w|\S {2,}\S", source)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_says_everything(language):
    known = window_catalogue.read(TRANSLATIONS / "window" / f"{language}.ts")
    assert set(known) == window().texts, "run: python3 dev.py words"
    wrong = [f"{text.context}: {what}" for text, said in known.items() for what in misfits(text.source, said)]
    wrong += [f"letter: {text}: {said!r}" for text, said in known.items() if text.source.count("&") != said.count("&")]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_engine_says_everything(language):
    known = engine_catalogue.read(TRANSLATIONS / "engine" / f"{language}.po")
    assert not known.obsolete
    ids = {message.id[0] if isinstance(message.id, tuple) else message.id for message in known if message.id}
    assert ids == set(engine()), "run: python3 dev.py words"
    wrong = []
    for one, sentence in engine().items():
        said = known.get(one).string
        forms = zip((one, sentence.plural), said, strict=True) if sentence.plural else [(one, said)]
        wrong += [what for source, form in forms for what in misfits(source, form)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_was_written(language, tmp_path):
    compiled = tmp_path / "window.qm"
    window_catalogue.compile_to(TRANSLATIONS / "window" / f"{language}.ts", compiled)
    assert compiled.read_bytes() == (TRANSLATIONS / "window" / f"{language}.qm").read_bytes()
    with (TRANSLATIONS / "engine" / f"{language}.mo").open("rb") as stream:
        spoken = GNUTranslations(stream)
    for message in engine_catalogue.read(TRANSLATIONS / "engine" / f"{language}.po"):
        if isinstance(message.id, tuple):
            assert tuple(spoken.ngettext(*message.id, n) for n in (1, 2)) == tuple(message.string)
        elif message.id:
            assert spoken.gettext(message.id) == message.string
