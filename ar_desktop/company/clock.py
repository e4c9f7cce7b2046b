"""What day and what moment it is."""

from __future__ import annotations

from datetime import UTC, date, datetime


class Clock:
    """The machine's own: its local date, and the moment in UTC."""

    def today(self) -> date:
        return date.today()  # noqa: DTZ011  a bookkeeper's today is the desk's

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock(Clock):
    """Today is a given date, so that runs repeat; moments stay real."""

    def __init__(self, today: date) -> None:
        self._today = today

    def today(self) -> date:
        return self._today


def moment_text(moment: datetime) -> str:
    """A UTC moment in fixed width: "2026-11-21T19:43:18.123456Z". Its order as text is its order in time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f") + "Z"
