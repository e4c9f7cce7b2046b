"""The parser of the command line: one module for each group of commands."""

from __future__ import annotations

import argparse
import re
from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol

from ar_desktop import __version__
from ar_desktop.cli.commands import GROUPS
from ar_desktop.errors import ArError

if TYPE_CHECKING:
    from ar_desktop.cli.answer import Answer

Subparsers = argparse._SubParsersAction  # argparse has no public name for it


_OF_PAIRS: Final = ("--map", "--rate")
_PAIR: Final = re.compile("[a-zA-Z0-9_]+=")


class Run(Protocol):
    def __call__(self, options: argparse.Namespace) -> Answer: ...


class Commands:
    """Where a group's module adds its commands."""

    def __init__(self, subparsers: Subparsers[ArgumentParser]) -> None:
        self._subparsers = subparsers

    def add(self, name: str, run: Run, does: str, *, file: str = "FILE") -> ArgumentParser:
        """A command that works on a company file."""
        parser = self._subparsers.add_parser(
            name, help=does, description=does, parents=[_everywhere(SUPPRESS)], allow_abbrev=False
        )
        parser.set_defaults(run=run)
        if file:
            parser.add_argument("file", metavar=file, help="the company file")
        return parser


def make_parser() -> ArgumentParser:
    parser = ArgumentParser(
        prog="ar-desktop",
        description="Accounts receivable in one file. Without a command, or with a FILE alone, the window opens.",
        parents=[_everywhere(None)],
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"AR Desktop {__version__}")
    commands = Commands(parser.add_subparsers(metavar="COMMAND", required=True))
    for group in GROUPS:
        import_module(f"ar_desktop.cli.{group}").add_to(commands)
    return parser


def _everywhere(default: object) -> ArgumentParser:
    """Options that stand before the command or behind it; behind it they must not undo what stood before."""
    options = ArgumentParser(add_help=False, allow_abbrev=False)
    flag = False if default is None else default
    options.add_argument("--json", action="store_true", default=flag, help="answer with one JSON document")
    options.add_argument("--quiet", action="store_true", default=flag, help="say nothing unless it is refused")
    options.add_argument("--today", type=a_date, metavar="DATE", default=default, help="work as if this were today")
    return options


def spread(arguments: Sequence[str]) -> list[str]:
    """`--map A=B C=D` as `--map A=B --map C=D`: what follows of the same form belongs to the option."""
    done: list[str] = []
    option = ""
    for word in arguments:
        if word in _OF_PAIRS:
            option = word
        elif not _PAIR.match(word):
            option = ""
        elif option and done[-1] != option:
            done.append(option)
        done.append(word)
    return done


def a_date(text: str) -> date:
    from ar_desktop.values.dates import parse_date

    try:
        return parse_date(text)
    except ArError as error:
        raise ArgumentTypeError(str(error)) from None


def pair(text: str) -> tuple[str, str]:
    """NAME=VALUE"""
    name, sign, value = text.partition("=")
    if not sign or not name.strip():
        raise ArgumentTypeError(f"“{text}” is not of the form NAME=VALUE")
    return name.strip(), value.strip()
