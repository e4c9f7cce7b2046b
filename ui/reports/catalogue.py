"""What can be run: every report of the engine, those that were saved with their questions, and the pinned ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ar_desktop.reports.catalogue import BY_NAME, REPORTS
from ar_desktop.words import Words
from ui.preferences import Preferences

_PINNED: Final = "reports/pinned"
_SAVED: Final = "reports/saved"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Catalogue", text)


@dataclass(frozen=True)
class Entry:
    """A line of the catalogue. `key` names it for good: a report's name, or "saved:" and what it was saved as."""

    key: str
    title: str
    group: str
    report: str
    also: str = ""  # other words it is found by

    def matches(self, words: Sequence[str]) -> bool:
        said = f"{self.title} {self.group} {self.report} {self.also}".casefold()
        return all(word in said for word in words)


class Catalogue:
    """The engine's list with what this computer added to it for one company."""

    def __init__(self, preferences: Preferences, words: Words, company: str) -> None:
        self._preferences, self._words, self._company = preferences, words, company

    def entries(self) -> list[Entry]:
        also = _other_words()
        saved = [Entry(f"saved:{name}", name, _tr("Saved"), facts["report"]) for name, facts in self.saved().items()]
        say = self._words.say
        known = [Entry(r.name, say(r.title), say(r.group), r.name, also.get(r.name, "")) for r in REPORTS]
        return saved + known

    def find(self, key: str) -> Entry | None:
        return next((entry for entry in self.entries() if entry.key == key), None)

    def sections(self, typed: str = "") -> list[tuple[str, list[Entry]]]:
        """Entries under their heads. What is pinned stands on top, and nowhere else; a search finds all alike."""
        words = typed.casefold().split()
        entries = [entry for entry in self.entries() if entry.matches(words)]
        pinned = self.pinned()
        found: dict[str, list[Entry]] = {}
        for entry in sorted(entries, key=lambda entry: entry.key not in pinned):
            found.setdefault(_tr("Pinned") if entry.key in pinned else entry.group, []).append(entry)
        return list(found.items())

    # --- pinned -----------------------------------------------------------------------------

    def pinned(self) -> list[str]:
        kept = self._preferences.mapping(_PINNED).get("keys")
        return [str(key) for key in kept] if isinstance(kept, list) else ["aging"]

    def pin(self, key: str, on: bool) -> None:
        others = [kept for kept in self.pinned() if kept != key]
        self._preferences.set_mapping(_PINNED, {"keys": [*others, key] if on else others})

    # --- saved with their questions -----------------------------------------------------------

    def saved(self) -> dict[str, dict[str, Any]]:
        """By name: the report and what it was asked. What this version does not know is passed over."""
        found = self._preferences.mapping(_SAVED).get(self._company, {})
        known = found.items() if isinstance(found, dict) else ()
        return {name: facts for name, facts in known if isinstance(facts, dict) and facts.get("report") in BY_NAME}

    def save(self, name: str, report: str, asked: dict[str, Any]) -> Entry:
        self._keep({**self.saved(), name: {"report": report, "asked": asked}})
        return Entry(f"saved:{name}", name, _tr("Saved"), report)

    def forget(self, name: str) -> None:
        self._keep({kept: facts for kept, facts in self.saved().items() if kept != name})
        self.pin(f"saved:{name}", False)

    def _keep(self, saved: dict[str, Any]) -> None:
        everything = self._preferences.mapping(_SAVED)
        self._preferences.set_mapping(_SAVED, {**everything, self._company: saved})

    # --- what was asked last ------------------------------------------------------------------

    def remembered(self, key: str) -> dict[str, Any]:
        """The question that an entry was asked last, or saved with."""
        kept = self._preferences.mapping(f"reports/asked/{self._company}").get(key)
        if isinstance(kept, dict):
            return kept
        saved = self.saved().get(key.removeprefix("saved:")) if key.startswith("saved:") else None
        asked = saved.get("asked") if saved else None
        return asked if isinstance(asked, dict) else {}

    def remember(self, key: str, asked: dict[str, Any]) -> None:
        """A saved report keeps the question it was saved with."""
        if key.startswith("saved:"):
            return
        place = f"reports/asked/{self._company}"
        self._preferences.set_mapping(place, {**self._preferences.mapping(place), key: asked})


def _other_words() -> dict[str, str]:
    """What people also call it."""
    return {
        "aging": _tr("aged receivables overdue buckets"),
        "aging-detail": _tr("aged detail invoices overdue"),
        "open-items": _tr("outstanding unpaid invoices"),
        "customer-ledger": _tr("statement account movements balance"),
        "unapplied": _tr("on account credits payments"),
        "roll-forward": _tr("movements opening closing"),
        "reconciliation": _tr("control account sub-ledger tie out agree"),
        "kpis": _tr("days sales outstanding collection effectiveness best possible countback"),
        "sales": _tr("revenue turnover by customer salesperson product"),
        "sales-tax": _tr("vat gst return tax payable cash basis"),
        "trial-balance": _tr("accounts debit credit"),
        "journal": _tr("entries postings general ledger"),
        "audit": _tr("who changed what history log"),
    }
