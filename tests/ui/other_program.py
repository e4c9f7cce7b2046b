"""Another program, in a process of its own, in the middle of writing in a company file."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_HOLDS = """
import sys
from sqlcipher3 import dbapi2
held = dbapi2.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("holds", flush=True)
sys.stdin.readline()
held.execute("ROLLBACK")
"""

_OPEN = """
import sys
from ar_desktop.company import open_company
from ar_desktop.customers.data import CustomerData
from ar_desktop.customers.master import create_customer
company = open_company(sys.argv[1], user="Kim")
print("holds", flush=True)
sys.stdin.readline()
create_customer(company, CustomerData("KIM", "Written elsewhere"))
company.close()
"""


class OtherProgram:
    """It has `let_go` before it ends, or it was `torn_away`. `opens`: another AR Desktop with the company open."""

    def __init__(self, path: Path, *, opens: bool = False) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _OPEN if opens else _HOLDS, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "holds\n"

    def let_go(self) -> None:
        if self._process.poll() is None:
            self._process.communicate("\n", timeout=30)

    def torn_away(self) -> None:
        self._process.kill()
        self._process.communicate(timeout=30)
