"""Opens a company file off the GUI thread: for writing, or for reading when somebody else has it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ar_desktop.words import Words
from ui.figures import Figures

if TYPE_CHECKING:
    from ar_desktop.company import Company


@dataclass(frozen=True)
class Opened:
    """An open company, and all that the window needs to know before it paints the first page."""

    company: Company
    figures: Figures
    name: str
    holder: str  # who writes in it, where it could only be opened for reading; empty where nobody does


def open_for_window(
    path: Path, words: Words, today: date | None = None, password: str | None = None, *, reading: bool = False
) -> Opened:
    """Runs on a reader thread: the engine's libraries are loaded here, while the shell is on the screen.

    Raises `CompanyFileLocked` where somebody else writes in it, and it was not asked to read it then.
    """
    from ar_desktop.company import Clock, FixedClock
    from ar_desktop.company.opening import open_as_it_is, open_for_reading_if_locked

    clock = FixedClock(today) if today else Clock()
    company = (open_for_reading_if_locked if reading else open_as_it_is)(path, clock=clock, password=password)
    brackets = company.setting("negative", "brackets" if words.brackets else "minus") == "brackets"
    figures = Figures(words, company.currency, company.today, brackets=brackets)
    figures.full_day(company.today)  # loads the region's formats here as well
    import ar_desktop.collections.today  # and what Today asks, for it is asked next
    import ar_desktop.reports.glance  # noqa: F401

    return Opened(company, figures, company.setting("name"), company.holder or "")
