"""What was done today, in a few words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.done_today import DoneLine


def _tr(text: str) -> str:
    return QCoreApplication.translate("DoneToday", text)


def done_icon(line: DoneLine) -> tuple[str, str]:
    """A tick; a call that reached nobody is no more than tried."""
    tried = line.kind == "contact" and line.what in ("no_answer", "wrong_number")
    return ("phone-missed", "muted") if tried else ("check", "green")


def done_words(line: DoneLine) -> tuple[str, str]:
    """Whose it was, and what was done."""
    if line.kind == "contact":
        return line.title, line.text or _outcomes().get(line.what, line.what)
    if line.kind == "deposit":
        return _tr("Deposit {number}").format(number=line.number), ""
    if line.kind == "receipt":
        said = _tr("{number} received").format(number=line.number)
        return line.title or line.number, ", ".join(filter(None, (said, line.text)))
    said = _tr("{number} posted").format(number=line.number)
    return line.title, ", ".join(filter(None, (said, line.text)))


def _outcomes() -> dict[str, str]:
    return {
        "reached": _tr("Reached"), "promise": _tr("Promise"), "dispute": _tr("Dispute"),
        "no_answer": _tr("No answer"), "wrong_number": _tr("Wrong number"),
    }  # fmt: skip
