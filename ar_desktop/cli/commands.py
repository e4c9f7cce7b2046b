"""Which commands there are, and which of them the window answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

# In the order of the help page. Modules load nothing of the engine before they are run.
GROUPS: Final = ("new_settings", "importing", "reporting", "paper", "periods", "file_care")
NAMES: Final = (
    "new", "settings", "sample", "import", "report", "invoice", "statements", "close", "reopen", "verify", "backup",
    "restore", "tour",
)  # fmt: skip

_HELP: Final = ("-h", "--help", "--version")
_TAKE_A_VALUE: Final = ("--today",)


def wants_window(arguments: Sequence[str]) -> bool:
    """No command, with or without a FILE, or `tour`, which drives the window."""
    words = _bare_words(arguments)
    if words and words[0] == "tour":
        return not any(word in arguments for word in ("-h", "--help"))
    if any(word in arguments for word in _HELP):
        return False
    return not words or (words[0] not in NAMES and _is_file(words[0]) and len(words) == 1)


def _bare_words(arguments: Sequence[str]) -> list[str]:
    words, skip = [], False
    for word in arguments:
        if not skip and not word.startswith("-"):
            words.append(word)
        skip = word in _TAKE_A_VALUE
    return words


def _is_file(word: str) -> bool:
    """A mistyped command is a usage error; what looks like a file is opened, or refused, by the window."""
    return any(sign in word for sign in "./\\")
