"""Keys as this computer has them: a Mac keeps some for itself, has no Ins, and types signs with Option and a letter."""

from __future__ import annotations

import re
import sys
from typing import Final

from PySide6.QtGui import QKeySequence

ON_A_MAC: Final = sys.platform == "darwin"
REDO: Final = ("Ctrl+Y", "Ctrl+Shift+Z")  # both are in people's fingers, whatever the system prefers

# Qt's Ctrl is Cmd there and its Alt is Option. Show Desktop is F11, Minimise Cmd+M, and Cmd+F1 mirrors the screen; the
# key that is called delete there is Backspace.
_ON_A_MAC: Final = {
    "F11": "Ctrl+Alt+S",
    "Shift+F11": "Ctrl+Alt+Shift+S",
    "Ctrl+F1": "F1",
    "Ctrl+M": "Ctrl+Alt+E",
    "Ins": "Ctrl+Alt+N",
    "Del": "Backspace",
    "Ctrl+Del": "Ctrl+Backspace",
    "Shift+Del": "Ctrl+Alt+Shift+Backspace",
    "Ctrl+Shift+Del": "Ctrl+Shift+Backspace",
    "Alt+Del": "Ctrl+Alt+Backspace",
}
# Keys with others held down, F keys, and what stands as a key of its own in the guide, in English and in German.
_HELD: Final = r"(?:(?:Ctrl|Strg|Alt|Shift|Umschalt)\+)"
_IN_TEXT: Final = (
    rf"(?<![\w+])(?:{_HELD}+(?:F\d\d?|[A-Z][a-z]+|[A-Z\d]|[,.+-])|F\d\d?|(?<=`)(?:Ins|Einfg|Del|Entf))(?!\w)"
)
_GERMAN: Final = {
    "Strg": "Ctrl", "Umschalt": "Shift", "Entf": "Del", "Einfg": "Ins", "Eingabe": "Enter", "Leertaste": "Space",
    "Links": "Left", "Rechts": "Right", "Hoch": "Up", "Herunter": "Down", "Rück": "Backspace",
}  # fmt: skip


def key_sequence(keys: QKeySequence | QKeySequence.StandardKey | str) -> QKeySequence:
    """For a command: text as Windows and Linux have it, "Alt+C"."""
    if not isinstance(keys, str) or not ON_A_MAC:
        return QKeySequence(keys)
    return QKeySequence(on_a_mac(QKeySequence(keys).toString()))


def told_keys(keys: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """As it stands on the keys of this computer; empty where the text names none."""
    return key_sequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def on_a_mac(keys: str) -> str:
    """Option alone would type ç where Alt+C was meant: Cmd is held with it."""
    if keys in _ON_A_MAC:
        return _ON_A_MAC[keys]
    return f"Ctrl+{keys}" if "Alt+" in keys and "Ctrl+" not in keys else keys


def keys_in(text: str) -> str:
    """A sentence, or a chapter, with its keys as they are here."""
    if not ON_A_MAC:
        return text
    return re.sub(_IN_TEXT, lambda found: told_keys(_in_english(found[0])), text)


def _in_english(told: str) -> str:
    return "+".join(_GERMAN.get(part, part) for part in told.split("+"))
