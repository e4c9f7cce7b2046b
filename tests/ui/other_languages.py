"""The window in German, and in an English that is a third longer: what a language does to it shows at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from ar_desktop import words as engine_words
from ar_desktop.words import Words
from ui.language import speak

GERMAN = Words("de", "de_DE")
LONGER = Words("en", "en_US")
_ACCENTS = str.maketrans("aceinouyACEINOUY", "âçêîñôûŷÂÇÊÎÑÔÛŶ")
_KEPT = re.compile(r"(\{[^}]*\}|&|\*\.\w+)")


def longer(text: str) -> str:
    """Accented and 30 % longer: 'Overdue' is 'Ôvêrdûê‹›'. What is filled in, and the underlined letter, stay."""
    parts = _KEPT.split(text)
    letters = sum(map(str.isalpha, "".join(parts[::2])))
    if not letters:
        return text
    changed = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    return changed + ("~" * max(1, round(letters * 0.3)))


class _Longer(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:
        qts = context[:1] == "Q" and context[1:2].isupper()  # QFileDialog; it fills in by itself
        return source if qts or "%" in source else longer(source)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken(words: Words, monkeypatch) -> Iterator[None]:
    """Qt and the engine speak this language for a while, then English again."""
    speak(words)
    app = QCoreApplication.instance()
    translator = _Longer() if words is LONGER else None
    if translator is not None:
        app.installTranslator(translator)
        monkeypatch.setattr(engine_words, "_catalogue", lambda _language: _LongerSentences())
    yield
    if translator is not None:
        app.removeTranslator(translator)
    speak(Words("en"))


class _LongerSentences:
    def gettext(self, sentence: str) -> str:
        return longer(sentence)

    def ngettext(self, one: str, other: str, n: int) -> str:
        return longer(one if n == 1 else other)
