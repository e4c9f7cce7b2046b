"""What `verify` recomputes of the ledger: everything under "always true" in BOOKS.md that the ledger alone sees."""

from __future__ import annotations

from ar_desktop.company import Reading
from ar_desktop.ledger.rule import Check, Rule, apply_rules
from ar_desktop.words import ENGLISH, Words

__all__ = ["Check", "Rule", "apply_rules", "checks"]


def checks(read: Reading, words: Words = ENGLISH) -> list[Check]:
    """Set-based: every rule is one query over all that was ever posted, at every date and not only today."""
    return []
