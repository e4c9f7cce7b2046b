"""The chapters of the guide: where they lie, what they are called, which one tells about a page, where words stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import resources
from ui.keys import keys_in
from ui.language import SOURCE

FIRST: Final = "README"
OF_PAGES: Final = {
    "today": "first-company",
    "settings": "first-company",
    "importing": "import",
    "customers": "customers",
    "invoices": "invoices",
    "items": "items",
    "receive": "payments",
    "receipts": "payments",
    "unapplied": "payments",
    "deposits": "payments",
    "collections": "collecting",
    "statements": "collecting",
    "reports": "collecting",
    "closing": "month-end",
    "care": "month-end",
}
_LINK: Final = re.compile(r"\]\(([a-z-]+)\.md\)")
_MARKS: Final = re.compile(r"!?\[([^]]*)\]\([^)]*\)|[*`#|]+")


@dataclass(frozen=True)
class Chapter:
    key: str
    title: str
    text: str  # Markdown
    folder: Path  # its links lead on from here

    def has(self, words: Sequence[str]) -> bool:
        """Whether each word stands somewhere in it, in its text as it is read."""
        plain = _MARKS.sub(lambda found: found[1] or "", self.text).casefold()
        return all(word in plain for word in words)


def folder(language: str = SOURCE, guide: Path | None = None) -> Path:
    """Where the chapters of a language lie; those that the code's own language has are for every other."""
    top = guide or _guide()
    return top if language == SOURCE else top / language


def _guide() -> Path:
    """Beside the fonts and icons in a program that was built, in the project's own docs otherwise."""
    home = Path(str(resources.__file__)).parent
    built = home / "guide"
    return built if built.is_dir() else home.parent / "docs" / "guide"


def chapters(language: str) -> list[Chapter]:
    """In the order in which the first one lists them. Empty where the guide was not brought along."""
    place = folder(language)
    if not (place / f"{FIRST}.md").is_file():
        place = folder()
    first = place / f"{FIRST}.md"
    if not first.is_file():
        return []
    keys = dict.fromkeys([FIRST, *_LINK.findall(first.read_text("utf-8"))])
    return [_chapter(place / f"{key}.md") for key in keys]


def _chapter(file: Path) -> Chapter:
    text = keys_in(file.read_text("utf-8"))
    return Chapter(file.stem, text.splitlines()[0].removeprefix("#").strip(), text, file.parent)
