"""Starts the command line, or the window where no command is given: the one module of the engine that knows it."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from ar_desktop.cli.commands import wants_window


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 done, 1 refused or found wrong, 2 not understood."""
    if getattr(sys, "frozen", False):  # in a bundle, a worker process is this program as well
        from multiprocessing import freeze_support

        freeze_support()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--selftest"]:
        from ui.selftest import main as selftest

        return selftest()
    if wants_window(given):
        return _window(given)
    from ar_desktop.cli.main import main as command_line

    return command_line(given)


def _window(arguments: list[str]) -> int:
    try:
        from ui.app import main as window
    except ImportError as missing:
        print(f"The window cannot be shown: {missing}.", file=sys.stderr)
        return 1
    return window(arguments)


if __name__ == "__main__":
    sys.exit(main())
