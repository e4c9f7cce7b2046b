"""close, reopen: the state of a month."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import TYPE_CHECKING

from ar_desktop.cli.answer import Answer
from ar_desktop.cli.language import words_here
from ar_desktop.cli.parser import Commands
from ar_desktop.errors import ArError
from ar_desktop.words import N_

if TYPE_CHECKING:
    from ar_desktop.values.dates import Month


def add_to(commands: Commands) -> None:
    close = commands.add("close", close_month, "close a month, and all before it")
    close.add_argument("period", type=a_month, metavar="PERIOD", help="such as 2026-03")
    close.add_argument("--soft", action="store_true", help="warn and ask for a reason, rather than refuse")
    reopen = commands.add("reopen", reopen_month, "reopen a month, and all after it")
    reopen.add_argument("period", type=a_month, metavar="PERIOD", help="such as 2026-03")
    reopen.add_argument("--reason", required=True, help="kept in the audit trail")


def a_month(text: str) -> Month:
    from ar_desktop.values.dates import Month

    try:
        return Month.parse(text)
    except ArError:
        raise ArgumentTypeError(f"“{text}” is not a month; write it like 2026-03") from None


def close_month(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_write
    from ar_desktop.ledger.periods import close_period

    with to_write(options) as company:
        done = close_period(company, options.period, soft=options.soft)
    state = "soft" if options.soft else "closed"
    sentence = N_("{month} and all months before it are closed.")
    if options.soft:
        sentence = N_("{month} and all months before it are soft-closed.")
    said = words_here().say(sentence, month=str(options.period))
    return Answer({"period": str(options.period), "state": state}, [said], done.warnings)


def reopen_month(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_write
    from ar_desktop.ledger.periods import reopen_period

    with to_write(options) as company:
        done = reopen_period(company, options.period, options.reason)
    said = words_here().say(N_("{month} and all months after it are open."), month=str(options.period))
    return Answer({"period": str(options.period), "state": "open"}, [said], done.warnings)
