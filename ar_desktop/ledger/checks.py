"""What `verify` recomputes of the ledger: everything under "always true" in BOOKS.md that the ledger alone sees."""

from __future__ import annotations

from ar_desktop.company import Reading
from ar_desktop.ledger import rules_of_allocations, rules_of_entries, rules_of_items
from ar_desktop.ledger.checks_of_families import family_check
from ar_desktop.ledger.checks_of_periods import period_checks
from ar_desktop.ledger.rule import Check, Rule, apply_rules
from ar_desktop.progress import Progress, Silent
from ar_desktop.words import ENGLISH, Words

__all__ = ["Check", "Rule", "apply_rules", "checks"]

RULES = (*rules_of_entries.RULES, *rules_of_items.RULES, *rules_of_allocations.RULES)


def checks(read: Reading, progress: Progress | None = None, words: Words = ENGLISH) -> list[Check]:
    """Set-based: every rule is one query over all that was ever posted, at every date and not only today."""
    progress = progress or Silent()
    found: list[Check] = []
    for done, rule in enumerate(RULES):
        progress.step(done, len(RULES), words.say(rule.name))
        found += apply_rules(read, (rule,), words)
    return [*found, family_check(read, words), *period_checks(read, words)]
