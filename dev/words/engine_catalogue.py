"""The engine's catalogue of one language: a .po file as every gettext tool reads it, and the .mo that is loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from dev.words.engine_texts import Sentence


def read(file: Path) -> Catalog:
    with file.open("rb") as stream:
        return read_po(stream)


def update(file: Path, sentences: Mapping[str, Sentence]) -> Catalog:
    """What the engine says now, with the translations that the file has; what is not said any more leaves it."""
    old = read(file)
    new = Catalog(locale=old.locale, header_comment=old.header_comment, fuzzy=False)
    new.mime_headers = old.mime_headers
    for one in sorted(sentences):
        sentence = sentences[one]
        said = _known(old, one)
        if sentence.plural:
            said = said if isinstance(said, tuple) else (said, "")
        places = [(name, 0) for name in sorted(sentence.files)]  # no line: the writer is told to leave it out
        new.add((one, sentence.plural) if sentence.plural else one, said, locations=places)
    with file.open("wb") as stream:
        write_po(stream, new, width=120, include_lineno=False)
    return new


def _known(old: Catalog, one: str) -> str | tuple[str, ...]:
    message = old.get(one)
    if message is None:
        return ""
    return tuple(message.string) if isinstance(message.string, (tuple, list)) else str(message.string)


def missing(catalogue: Catalog) -> list[str]:
    """Sentences without a translation, or with one for the singular alone."""
    return [str(message.id) for message in catalogue if message.id and not all(_forms(message))]


def _forms(message: Message) -> Iterable[str]:
    return message.string if isinstance(message.string, (tuple, list)) else [str(message.string)]


def compile_to(catalogue: Catalog, compiled: Path) -> None:
    with compiled.open("wb") as stream:
        write_mo(stream, catalogue)
