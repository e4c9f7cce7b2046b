"""Lines of a text that doesn't fit its column: at spaces, then inside words; nothing is ever cut off."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ar_desktop.documents.shaping import Shaped
from ar_desktop.documents.typescale import Type

_BREAK_AFTER = "-/._,;:@&+\u2013\u2014"
_LANGUAGES = {"en": "en_US", "de": "de_DE", "pt": "pt_PT", "no": "nb_NO"}


def lines_of(text: str, kind: Type, width: float, language: str = "en") -> list[Shaped]:
    """At least one line; newlines in the text are kept."""
    if "\n" not in text:
        whole = kind.shape(text)
        if whole.width * kind.size <= width * 1000:
            return [whole]
    return [line for paragraph in text.split("\n") for line in _wrapped(paragraph, kind, width, language)]


def _wrapped(text: str, kind: Type, width: float, language: str) -> Iterator[Shaped]:
    line = ""
    for word in _words(text, kind, width):
        longer = f"{line} {word}" if line else word
        if kind.width(longer) <= width:
            line = longer
            continue
        if line and kind.width(word) <= width:
            yield kind.shape(line)
            line = word
            continue
        *full, line = _broken(word, kind, width, language, line)
        for done in full:
            yield kind.shape(done)
    yield kind.shape(line)


def _words(text: str, kind: Type, width: float) -> list[str]:
    """Words, a number kept with the unit that follows it."""
    words: list[str] = []
    for word in text.split(" "):
        if words and words[-1].isdecimal() and kind.width(f"{words[-1]} {word}") <= width:
            words[-1] += f" {word}"
        else:
            words.append(word)
    return words


def _broken(word: str, kind: Type, width: float, language: str, before: str) -> Iterator[str]:
    """The lines that a word wider than the column makes, beginning on the line that stands before it."""
    line = f"{before} " if before else ""
    for part, mark in _parts(word, language):
        if line and kind.width(line + part + mark) > width:
            yield _with_hyphen(line, before)
            line = ""
        *full, rest = _anywhere(part, mark, kind, width) if not line else [part]
        yield from full
        line += rest
    yield line


def _anywhere(part: str, mark: str, kind: Type, width: float) -> list[str]:
    """A part that no rule breaks is cut where the column ends."""
    pieces = []
    while kind.width(part + mark) > width and len(part) > 1:
        fits = _longest_start(part, kind, width)
        pieces.append(part[:fits])
        part = part[fits:]
    return [*pieces, part]


def _with_hyphen(line: str, before: str) -> str:
    if line == f"{before} ":
        return before
    return line + "-" if line[-1:].isalpha() else line


def _longest_start(part: str, kind: Type, width: float) -> int:
    for end in range(len(part) - 1, 1, -1):
        if kind.width(part[:end]) <= width:
            return end
    return 1


def _parts(word: str, language: str) -> list[tuple[str, str]]:
    """Where a word may break, with the hyphen that the break would need."""
    parts: list[tuple[str, str]] = []
    for piece in _at_marks(word):
        if piece.isalpha() and len(piece) > 5:
            syllables = _syllables(piece, language)
            parts += [(syllable, "-") for syllable in syllables[:-1]] + [(syllables[-1], "")]
        else:
            parts.append((piece, ""))
    return parts


def _at_marks(word: str) -> list[str]:
    pieces, start = [], 0
    for at, char in enumerate(word, 1):
        if char in _BREAK_AFTER:
            pieces.append(word[start:at])
            start = at
    return [*pieces, word[start:]] if start < len(word) else pieces


@lru_cache(maxsize=1024)
def _syllables(word: str, language: str) -> tuple[str, ...]:
    dictionary = _hyphenation(language)
    return tuple(dictionary.inserted(word, "\n").split("\n")) if dictionary else (word,)


@lru_cache
def _hyphenation(language: str):  # type: ignore[no-untyped-def]
    import pyphen

    wanted = language.replace("-", "_")
    short = wanted.partition("_")[0]
    known = next((tag for tag in (wanted, _LANGUAGES.get(short, short), short) if tag in pyphen.LANGUAGES), None)
    return pyphen.Pyphen(lang=known) if known else None
