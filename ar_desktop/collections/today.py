"""What needs a person now: every group with its count, its amount and the place where it gets done."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from ar_desktop.collections import today_money, today_papers, today_people
from ar_desktop.collections.reasons import Reason
from ar_desktop.collections.today_group import TodayGroup, TodayLine
from ar_desktop.company import Company, Reading
from ar_desktop.company.clock import moment_text
from ar_desktop.words import N_

__all__ = ["SECTIONS", "TodayGroup", "TodayLine", "backup_age", "today_list"]

# The heads under which groups stand, in order.
SECTIONS: Final = {
    "payments": N_("Payments to apply"),
    "promises": N_("Promises"),
    "calls": N_("Calls"),
    "invoices": N_("Invoices"),
    "decide": N_("To decide"),
    "file": N_("The file"),
}


def today_list(
    company: Company,
    read: Reading,
    *,
    last_backup: date | None = None,
    most: int = 5,
    people: today_people.People | None = None,
) -> list[TodayGroup]:
    """All groups that hold anything, by section; each with its first lines.

    A fixed number of queries, each over what is open or running and not over history.

    Args:
        last_backup: the day of the latest copy that is known; the file itself doesn't know.
        people: what `today_people.read_people` found, where the caller shows more of it.
    """
    today = company.today
    people = people or today_people.read_people(read, today, most)
    fitting = today_money.fits(read)
    waiting = today_money.unapplied(read, today, most + fitting.count)
    groups = [
        replace(fitting, lines=fitting.lines[:most]),
        today_money.without(waiting, fitting, most),
        today_money.unidentified(read, most),
        today_money.cheques_due(read, company.currency, today, most),
        *today_people.promise_groups(people, today, most),
        today_people.follow_up_group(people, most),
        today_people.call_group(people),
        today_papers.unsent(read, today, most),
        today_papers.drafts(read, today, most),
        today_people.hold_group(read, most),
        today_people.dispute_group(read, today, most),
        today_people.certificate_group(read, today, most),
        backup_age(read, today, last_backup),
    ]
    return [group for group in groups if group is not None and group.count]


def backup_age(read: Reading, today: date, last_backup: date | None) -> TodayGroup | None:
    """Asks for a backup where something was written since the last one, or since ever; a copy of today will do."""
    if last_backup is not None and last_backup >= today:
        return None
    since = "" if last_backup is None else _end_of(last_backup)
    # the latest changes are at the end, so that this looks at one row
    last = read.value("SELECT moment FROM change ORDER BY number DESC LIMIT 1") or ""
    if last <= since:
        return None
    days = (today - last_backup).days if last_backup else 0
    if last_backup is None:
        reason = Reason(N_("There is no backup yet"))
    else:
        reason = Reason(N_("Last backup {n} days ago"), N_("Last backup yesterday"), days)
    line = TodayLine("file.backup", None, None, "", reason, last_backup, "", 0)
    return TodayGroup("backup", "file", "file.backup", 1, 0, [line])


def _end_of(day: date) -> str:
    """The first moment after a day, at the desk."""
    return moment_text(datetime.combine(day + timedelta(days=1), time()).astimezone())
