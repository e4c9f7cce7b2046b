"""What Today asks of the engine: three questions, each on a reader thread of its own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from ar_desktop.collections.done_today import DoneLine, done_today
from ar_desktop.collections.first_steps import FirstSteps, first_steps
from ar_desktop.collections.promise_states import Promised
from ar_desktop.collections.today import TodayGroup, today_list
from ar_desktop.collections.today_people import read_people
from ar_desktop.company import Company, Reading
from ar_desktop.progress import Progress
from ar_desktop.reports.glance import Glance, MonthFigures, glance, month_figures
from ui.care.record import CareRecord
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ar_desktop.reports.behind import ItemBehind

MOST: Final = 5  # lines of a group
BACKED_UP: Final = timedelta(days=7)  # how old a copy may grow before Today asks for another


@dataclass(frozen=True)
class ToDo:
    groups: list[TodayGroup]
    running: list[Promised]
    done: list[DoneLine]
    steps: FirstSteps
    calls: int  # customers on the worklist


class TodayAnswers:
    def __init__(self, company: Company, preferences: Preferences) -> None:
        self._company, self._preferences = company, preferences

    def last_backup(self) -> date | None:
        """For the GUI thread. Known on this computer alone; a copy of the last days is as good as one of today."""
        made, today = CareRecord.of(self._preferences, self._company.path).backup_at, self._company.today
        if made is None:
            return today if self._company.read_only else None
        return today if today - made.date() < BACKED_UP else made.date()

    def to_do(self, read: Reading, last_backup: date | None) -> ToDo:
        company = self._company
        today = company.today
        people = read_people(read, today, MOST)
        groups = today_list(company, read, last_backup=last_backup, most=MOST, people=people)
        return ToDo(groups, people.running, done_today(read, today), first_steps(read), people.calls.count)

    def glance(self, read: Reading) -> Glance:
        return glance(self._company, read)

    def behind(self, read: Reading, column: str) -> list[ItemBehind]:
        """The items that add up to a figure, by the column of the aging that it stands in."""
        from ar_desktop.reports.behind import behind_aging
        from ar_desktop.reports.parameters import Parameters

        return behind_aging(self._company, read, Parameters(), None, column)

    def months(self, read: Reading, progress: Progress) -> list[MonthFigures]:
        import numpy as np  # noqa: F401  for the charts; what of them belongs to Qt is loaded on the GUI thread

        return month_figures(self._company, read, progress=progress)
