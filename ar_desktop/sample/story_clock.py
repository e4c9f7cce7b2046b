"""What day and moment it is while the sample company lives through its two years."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Final

from ar_desktop.company import FixedClock

_OPENS: Final = time(8)
_PACE: Final = timedelta(minutes=11, seconds=37)  # from one thing done to the next


class StoryClock(FixedClock):
    """Moments are those of the day it was turned to, some minutes apart; never ahead of the real clock.

    A record that bears a moment ahead of the real clock would hold all that is written after it at that moment.
    """

    def __init__(self, today: date) -> None:
        super().__init__(today)
        self.turn_to(today)

    def turn_to(self, day: date) -> None:
        """The desk opens on a day; what is today for the books stays."""
        self._moment = datetime.combine(day, _OPENS).astimezone()

    def now(self) -> datetime:
        self._moment += _PACE
        return min(self._moment, super().now())

    @contextmanager
    def living(self, day: date) -> Iterator[None]:
        """Within it this is today."""
        today, self._today = self._today, day
        try:
            yield
        finally:
            self._today = today
