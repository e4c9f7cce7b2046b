"""What Today asks of the engine: three questions, each on a reader thread of its own."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.collections.done_today import DoneLine, done_today
from ar_desktop.collections.first_steps import FirstSteps, first_steps
from ar_desktop.collections.promise_states import Promised
from ar_desktop.collections.today import TodayGroup, today_list
from ar_desktop.collections.today_people import read_people
from ar_desktop.company import Company, Reading
from ar_desktop.progress import Progress
from ar_desktop.reports.glance import Glance, MonthFigures, glance, month_figures

MOST = 5  # lines of a group


@dataclass(frozen=True)
class ToDo:
    groups: list[TodayGroup]
    running: list[Promised]
    done: list[DoneLine]
    steps: FirstSteps
    calls: int  # customers on the worklist


class TodayAnswers:
    def __init__(self, company: Company) -> None:
        self._company = company

    def to_do(self, read: Reading) -> ToDo:
        company = self._company
        # copies of the file are not made in this window, so nothing asks for them
        today = company.today
        people = read_people(read, today, MOST)
        groups = today_list(company, read, last_backup=today, most=MOST, people=people)
        return ToDo(groups, people.running, done_today(read, today), first_steps(read), people.calls.count)

    def glance(self, read: Reading) -> Glance:
        return glance(self._company, read)

    def months(self, read: Reading, progress: Progress) -> list[MonthFigures]:
        import pyqtgraph  # type: ignore[import-untyped]  # noqa: F401  here, so that the window does not wait for it

        return month_figures(self._company, read, progress=progress)
