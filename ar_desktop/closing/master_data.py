"""Whether settings and rates are what the audit chain last said of them."""

from __future__ import annotations

from collections.abc import Mapping

from ar_desktop.company import Reading
from ar_desktop.company.audit import last_known
from ar_desktop.ledger.rule import Check
from ar_desktop.words import N_, Words

_DIFFERS = N_("{what} {subject} is “{now}”; the audit chain says “{recorded}”.")
_NOTHING = "-"


def master_data_checks(read: Reading, words: Words) -> list[Check]:
    return [
        _compared(read, words, N_("Settings are as the audit chain says"), "setting", _settings(read), "value"),
        _compared(read, words, N_("Exchange rates are as the audit chain says"), "rate", _exchange_rates(read), "rate"),
        _tax_rates(read, words),
    ]


def _settings(read: Reading) -> dict[str, str]:
    return dict(read.rows("SELECT key, value FROM setting"))


def _exchange_rates(read: Reading) -> dict[str, str]:
    rows = read.rows("SELECT currency, date, rate FROM exchange_rate")
    return {f"{currency} {day}": rate for currency, day, rate in rows}


def _compared(read: Reading, words: Words, name: str, what: str, now: Mapping[str, str], field: str) -> Check:
    recorded = _recorded(read, what, field)
    for subject in sorted(now.keys() | recorded.keys()):
        if now.get(subject) != recorded.get(subject):
            return Check(name, False, len(now), _said(words, what, subject, now.get(subject), recorded.get(subject)))
    return Check(name, True, len(now), "")


def _tax_rates(read: Reading, words: Words) -> Check:
    """Rates that came with the company are not in the chain; each has the first date there is."""
    name = N_("Tax rates are as the audit chain says")
    rows = read.rows(
        "SELECT t.code, c.name, c.valid_from, c.rate FROM tax_component c JOIN tax_code t ON t.id = c.tax_code_id"
    )
    now = {f"{code} {component} {since}": rate for code, component, since, rate in rows}
    recorded = _recorded(read, "tax rate", "rate")
    for subject in sorted(recorded):
        if now.get(subject) != recorded[subject]:
            return Check(name, False, len(now), _said(words, "tax rate", subject, now.get(subject), recorded[subject]))
    return Check(name, True, len(now), "")


def _recorded(read: Reading, what: str, field: str) -> dict[str, str]:
    return {subject: str(after[field]) for subject, after in last_known(read, what).items() if after}


def _said(words: Words, what: str, subject: str, now: str | None, recorded: str | None) -> str:
    return words.say(
        _DIFFERS, what=what, subject=subject, now=now or _NOTHING, recorded=recorded or _NOTHING
    )
