"""The window's catalogue of one language: a .ts file as Qt Linguist reads it, and the .qm that Qt loads."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from itertools import groupby
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from dev.words.window_texts import Text

_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def read(file: Path) -> dict[Text, str]:
    """Every text and its translation, which is empty where nobody has written it."""
    if not file.exists():
        return {}
    known = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            known[text] = message.findtext("translation", "")
    return known


def write(file: Path, language: str, texts: Mapping[Text, str]) -> None:
    """Sorted and without line numbers, so that a change of the code changes only what it says."""
    parts = [_HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">\n']
    for context, group in groupby(sorted(texts), key=lambda text: text.context):
        parts.append(f"<context>\n    <name>{escape(context)}</name>\n")
        parts += [_message(text.source, texts[text]) for text in group]
        parts.append("</context>\n")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join([*parts, "</TS>\n"]), encoding="utf-8", newline="\n")


def _message(source: str, translation: str) -> str:
    kind = "" if translation else ' type="unfinished"'
    lines = f"<source>{escape(source)}</source>", f"<translation{kind}>{escape(translation)}</translation>"
    return "".join(["    <message>\n", *(f"        {line}\n" for line in lines), "    </message>\n"])


def compile_to(file: Path, compiled: Path) -> None:
    command = [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", file, "-qm", compiled]
    subprocess.run(list(map(str, command)), check=True)
