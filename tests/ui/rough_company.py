"""Who makes random hands' day harder: another program that writes into the file, and whoever kills processes."""

from __future__ import annotations

import multiprocessing
import random
import subprocess
import sys
from pathlib import Path

from ar_desktop.closing.verify import verify
from ar_desktop.company import open_company

_WRITES = """
import random, sys, time
from sqlcipher3 import dbapi2

chance = random.Random(int(sys.argv[2]))
while True:
    time.sleep(chance.uniform(0.2, 3))
    try:
        held = dbapi2.connect(sys.argv[1], isolation_level=None, timeout=5)
        held.execute("BEGIN IMMEDIATE")
        ((mark,),) = held.execute("PRAGMA application_id")
        held.execute(f"PRAGMA application_id={mark}")
        time.sleep(chance.choice((0.01, 0.1, 0.5, 2)))
        held.execute("COMMIT")
        held.close()
    except dbapi2.Error as error:
        print(error, file=sys.stderr)
"""


class OtherWriter:
    """A process that holds the file for a moment, and changes it, again and again."""

    def __init__(self, path: Path, seed: int) -> None:
        command = [sys.executable, "-c", _WRITES, str(path), str(seed)]
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(30)


def kill_one(chance: random.Random) -> str:
    """A process beside the window, as a system that runs out of memory does it; its name."""
    running = sorted(multiprocessing.active_children(), key=lambda one: one.pid or 0)
    if not running:
        return "nobody"
    chosen = chance.choice(running)
    chosen.kill()
    return chosen.name


def what_does_not_add_up(path: Path) -> list[str]:
    """In the books, after everything."""
    with open_company(path) as company:
        return [str(check.finding) for check in verify(company) if not check.ok]
