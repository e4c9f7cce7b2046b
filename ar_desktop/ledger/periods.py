"""Periods: calendar months that are open, soft-closed or closed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from ar_desktop.company import Changed, Company, Done, Reading, Reversal, Writing
from ar_desktop.errors import Refused, UserError
from ar_desktop.values.dates import Month
from ar_desktop.words import ENGLISH, N_, Sentence, WholeMonth


def _whole(month: Month) -> WholeMonth:
    return WholeMonth(month.year, month.month, 1)


class PeriodClosed(UserError):
    code = "AR301"
    text = N_("{month} is closed. Use a date in an open month, or reopen {month}.")

    def __init__(self, month: str) -> None:
        super().__init__(month=_whole(Month.parse(month)))
        self.month = month


class PeriodSoftClosed(UserError):
    code = "AR302"
    text = N_("{month} is soft-closed. Give a reason to post into it.")

    def __init__(self, month: str) -> None:
        super().__init__(month=_whole(Month.parse(month)))
        self.month = month


class Periods:
    """The states of all months as read once in a transaction."""

    def __init__(self, read: Reading) -> None:
        rows: list[tuple[str, str]] = [(row[0], row[1]) for row in read.rows("SELECT month, state FROM period")]
        self.closed_through = max((month for month, state in rows if state == "closed"), default="")
        self.soft_through = max((month for month, _ in rows), default="")
        self._fine: set[tuple[int, int]] = set()

    def state(self, month: str) -> str:
        """open, soft or closed; closing a month closes all before it, softly too."""
        if month <= self.closed_through:
            return "closed"
        return "soft" if month <= self.soft_through else "open"

    def check(self, day: date, reason: str | None = None) -> None:
        """Refuses a ledger date whose month is closed, or soft-closed where no reason is given."""
        key = (day.year, day.month)
        if key in self._fine:
            return
        month = f"{day.year:04}-{day.month:02}"
        state = self.state(month)
        if state == "closed":
            raise PeriodClosed(month)
        if state == "soft" and not reason:
            raise PeriodSoftClosed(month)
        if state == "open":
            self._fine.add(key)

    def first_open_day(self) -> date | None:
        """The first day after the closed months; None where nothing is closed."""
        return Month.parse(self.closed_through).next().first if self.closed_through else None


def close_period(company: Company, month: Month, *, soft: bool = False) -> Done:
    """Closes a month and all before it (soft: posting then asks for a reason)."""
    state = "soft" if soft else "closed"
    with company.writing("close period") as write:
        periods = Periods(write)
        before = periods.state(str(month))
        if before == state or (soft and before == "closed"):
            raise Refused(N_("{month} is already closed."), month=_whole(month))
        _set_state(write, str(month), before, state, None)
        # closing for good asks first, and is taken back by reopening, which asks why
        undo = Reversal(N_("Open {month} again"), {"month": _whole(month)}, call=lambda own: _open_again(own, month))
        warnings = _too_early(month, write.today, soft)
        if soft:
            return Done(Changed.PERIODS, change=write.change, reversal=undo, warnings=warnings)
        text = N_("{month} is closed for good. Opening it again asks why, with a command of its own.")
        stays = Sentence(text, month=_whole(month))
        return Done(Changed.PERIODS, change=write.change, warnings=warnings, stays=stays)


def _open_again(company: Company, month: Month) -> Done:
    """Takes back that a month was soft-closed, as long as nothing was closed since."""
    with company.writing("take back soft close") as write:
        periods = Periods(write)
        if periods.soft_through != str(month) or periods.state(str(month)) != "soft":
            raise Refused(N_("{month} was closed or opened since."), month=_whole(month))
        _set_state(write, str(month), "soft", "open", ENGLISH.say(N_("soft-close undone")))
        again = Reversal(
            N_("Soft-close {month} again"),
            {"month": _whole(month)},
            call=lambda own: close_period(own, month, soft=True),
        )
        return Done(Changed.PERIODS, change=write.change, reversal=again)


def _too_early(month: Month, today: date, soft: bool) -> tuple[str, ...]:
    if month.last < today:
        return ()
    text = N_("{month} is not over yet: posting into it will ask for a reason.")
    if not soft:
        text = N_("{month} is not over yet: nothing more can be posted into it, today’s work neither.")
    return (Sentence(text, month=_whole(month)),)


def reopen_period(company: Company, month: Month, reason: str) -> Done:
    """Reopens a month and all after it; the reason is kept in the audit trail."""
    if not reason.strip():
        raise Refused(N_("Give a reason for reopening {month}; it is kept in the audit trail."), month=_whole(month))
    with company.writing("reopen period") as write:
        periods = Periods(write)
        if periods.state(str(month)) == "open":
            raise Refused(N_("{month} is not closed."), month=_whole(month))
        later = [row[0] for row in write.rows("SELECT month FROM period WHERE month > :m", m=str(month))]
        was = {other: periods.state(other) for other in sorted({*later, str(month)})}
        for other, state in was.items():
            _set_state(write, other, state, "open", reason)
        previous = str(month.previous())
        if previous != periods.closed_through and (kept := periods.state(previous)) != "open":
            _set_state(write, previous, kept, kept, reason)
        undo = Reversal(
            N_("Close {month} again"), {"month": _whole(month)}, call=lambda own: _close_again(own, month, was, reason)
        )
        return Done(Changed.PERIODS, change=write.change, reversal=undo)


def _close_again(company: Company, month: Month, was: Mapping[str, str], reason: str) -> Done:
    """Takes back that months were opened, as long as none of them was closed since."""
    with company.writing("take back reopening") as write:
        periods = Periods(write)
        if any(periods.state(one) != "open" for one in was):
            raise Refused(N_("{month} was closed or opened since."), month=_whole(month))
        for one, state in was.items():
            if state != "open":
                _set_state(write, one, "open", state, None)
        again = Reversal(
            N_("Open {month} again"), {"month": _whole(month)}, call=lambda own: reopen_period(own, month, reason)
        )
        return Done(Changed.PERIODS, change=write.change, reversal=again)


def _set_state(write: Writing, month: str, before: str, after: str, reason: str | None) -> None:
    write.record("period", month, before={"state": before}, after={"state": after}, reason=reason)
    write.execute("DELETE FROM period WHERE month = :m", m=month)
    if after != "open":
        write.execute("INSERT INTO period (month, state) VALUES (:m, :s)", m=month, s=after)
