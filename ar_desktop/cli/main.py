"""Runs one command: its answer, or its refusal in one sentence. Never a traceback."""

from __future__ import annotations

import errno
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from ar_desktop.cli.answer import Answer, show, tell
from ar_desktop.cli.parser import make_parser, spread
from ar_desktop.errors import ArError, Cancelled, CompanyFileError
from ar_desktop.words import N_

_log = logging.getLogger(__name__)


class FileNotWritten(CompanyFileError):
    """A result, or a file that is read, which the operating system will not let us have."""

    code = "AR211"
    text = N_("{path}: {what}.")


class Unexpected(ArError):
    code = "AR004"
    text = N_("Something went wrong that should not have: {what}. Nothing was written. The details are in {log}.")


class Stopped(ArError):
    code = "AR005"
    text = N_("Stopped; nothing was written.")


def main(arguments: Sequence[str]) -> int:
    """Exit code: 0 done, 1 refused or found wrong, 2 not understood."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        options = make_parser().parse_args(spread(arguments))
    except SystemExit as usage:  # argparse has said what it missed
        return usage.code if isinstance(usage.code, int) else 2
    return _run(options)


def _run(options: Namespace) -> int:
    try:
        answer: Answer = options.run(options)
        show(answer, options)
        return answer.code
    except BrokenPipeError:
        return _seen_enough()
    except ArError as error:
        tell(error, options)
    except (Cancelled, KeyboardInterrupt):
        tell(Stopped(), options)
    except OSError as error:
        if _reader_left(error):
            return _seen_enough()
        tell(FileNotWritten(path=error.filename or "", what=error.strerror or str(error)), options)
    except Exception as error:  # noqa: BLE001  the one net: a reader of the terminal gets a sentence
        tell(Unexpected(what=f"{type(error).__name__}: {error}", log=_noted()), options)
    return 1


def _reader_left(error: OSError, *, windows: bool = sys.platform == "win32") -> bool:
    """Windows has no name of its own for a pipe that nobody reads any more."""
    return windows and error.errno == errno.EINVAL and error.filename is None


def _seen_enough() -> int:
    """Whoever reads has gone: what Python still writes when it ends goes nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _noted() -> str:
    """Writes the error that is being handled into the log; returns where."""
    from platformdirs import user_log_path

    folder = user_log_path("ar-desktop", appauthor=False)
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(folder / "errors.log", encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        _log.addHandler(handler)
        _log.propagate = False
        _log.exception("an error that nobody expected")
        _log.removeHandler(handler)
        handler.close()
    return str(Path(folder) / "errors.log")


def _speak_utf8(stream: TextIO) -> None:
    """A console may think otherwise; what we write is UTF-8 wherever it goes."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace" if stream is sys.stderr else "strict")
