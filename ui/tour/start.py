"""`tour -o DIR`: makes a sample company, lives a day in it, and leaves pictures and papers in the folder."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ui.tour.hands import TourStuck

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

FILE: Final = "Northgate.arbook"
NEW: Final = "Harbour.arbook"
LIMIT: Final = 1500  # seconds for the whole day: a dialog nobody expected would wait for an answer for ever
LARGE_LIMIT: Final = 600  # for the pictures at 200 %
UNSUPPORTED: Final = "does not support propagateSizeHints()"  # said by the platform without a display, of no use


def main(arguments: Sequence[str]) -> int:
    """Prints what it did; 1 and one sentence where the day could not be lived to its end."""
    chosen = _parser().parse_args(arguments)
    folder: Path = chosen.output
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    watch = threading.Timer(LIMIT, _give_up)
    watch.daemon = True
    watch.start()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _without_noise():
            _live(folder, chosen.invoices, chosen.today, few=chosen.few)
    except (TourStuck, OSError, RuntimeError) as trouble:
        print(f"The tour stopped: {trouble}", file=sys.stderr, flush=True)
        return 1
    finally:
        watch.cancel()
    print(f"Everything is in {folder}.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ar tour", description="a bookkeeper's day without a display")
    parser.add_argument("tour", choices=["tour"], help=argparse.SUPPRESS)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="DIR")
    parser.add_argument("--invoices", type=int, default=2000, metavar="N")
    parser.add_argument("--few", action="store_true", help="pictures of the most used screens alone")
    parser.add_argument("--today", type=date.fromisoformat, help="work as if this were today")
    return parser


def _live(folder: Path, invoices: int, today: date | None, *, few: bool) -> None:
    from ui.tour.day import Day
    from ui.tour.papers import make_papers

    for old in (*folder.glob("[0-9][0-9]*-*.png"), *folder.glob("window.ini")):
        old.unlink()
    file = _make_company(folder, invoices, today)
    with Day(folder, file, today, few=few) as day:
        day.live()
        if not few:
            day.look_at_new(_make_new(folder))
        shown = day.pictures
    _pictures_at_200(folder, file, today, shown, few)
    make_papers(file, folder, today)


def _make_company(folder: Path, invoices: int, today: date | None) -> Path:
    from ar_desktop.sample.making import make_sample

    file = folder / FILE
    for old in folder.glob(f"{FILE}*"):
        old.unlink()
    make_sample(file, invoices=invoices, today=today).close()
    print(f"Made the sample company with {invoices:,} invoices.", flush=True)
    return file


def _make_new(folder: Path) -> Path:
    from ar_desktop.ledger.new_company import create_company

    file = folder / NEW
    for old in folder.glob(f"{NEW}*"):
        old.unlink()
    create_company(file, name="Harbour & Sons", currency="USD", country="US").close()
    return file


def _pictures_at_200(folder: Path, file: Path, today: date | None, shown: int, few: bool) -> None:
    """In a process of its own: the scale of the display is asked for once, when the program starts."""
    before = os.environ.get("QT_SCALE_FACTOR")
    os.environ["QT_SCALE_FACTOR"] = "2"
    try:
        process = get_context("spawn").Process(
            target=pictures_at_200, args=(folder, file, today, shown, few), daemon=False
        )
        process.start()
    finally:
        os.environ.pop("QT_SCALE_FACTOR")
        if before is not None:
            os.environ["QT_SCALE_FACTOR"] = before
    process.join(LARGE_LIMIT)
    if process.is_alive():
        process.kill()
        raise TourStuck(f"The pictures at 200 % were not there after {LARGE_LIMIT} seconds.")
    if process.exitcode:
        raise TourStuck("The pictures at 200 % could not be made.")


def pictures_at_200(folder: Path, file: Path, today: date | None, shown: int, few: bool) -> None:
    from ui.tour.day import LARGE, Day
    from ui.worker_pool import end_with_the_window

    end_with_the_window()
    try:
        with _without_noise(), Day(folder, file, today, shown + 1, few=few, size=LARGE) as day:
            day.look_round("-200", few=few)
    except TourStuck as trouble:
        print(f"At 200 %: {trouble}", file=sys.stderr, flush=True)
        sys.exit(1)


@contextmanager
def _without_noise() -> Iterator[None]:
    """What Qt has to say goes where it went before, but for one line that means nothing here."""
    from PySide6.QtCore import qInstallMessageHandler

    before: Any = None

    def say(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if UNSUPPORTED in text:
            return
        if before is not None:
            before(kind, context, text)
        else:
            print(text, file=sys.stderr)

    before = qInstallMessageHandler(say)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _give_up() -> None:
    print(f"The tour stopped: it was not over after {LIMIT // 60} minutes.", file=sys.stderr, flush=True)
    os._exit(1)  # the processes beside the window notice, and end
