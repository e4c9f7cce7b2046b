"""Killing the process while it imports and posts: nothing half written, nothing lost that was acknowledged.

Each row counts the rounds that went wrong as its time, against one: any at all misses the limit.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from ar_desktop.closing.verify import verify
from ar_desktop.company import open_company
from ar_desktop.customers.master import save_customers
from ar_desktop.ledger.new_company import create_company
from tests.benchmarks import Row
from tests.benchmarks.companies import FOLDER

ROUNDS = 200
IMPORTED = 1_500
_POSTING = """
import sys
from datetime import date
from decimal import Decimal
from ar_desktop.company import open_company
from ar_desktop.invoicing.new_document import NewDocument, NewLine
from ar_desktop.invoicing.posting import post_document
company = open_company(sys.argv[1])
for at in range(10**6):
    line = NewLine(description="Thing", quantity=Decimal(1), unit_price=Decimal("10"))
    print(post_document(company, NewDocument("C1", date(2026, 1, 5), (line,))).number, flush=True)
"""


def measure(full: bool) -> list[Row]:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / "killed.arbook"
    for old in FOLDER.glob("killed.arbook*"):
        old.unlink()
    company = create_company(path, name="Killed", currency="USD", country="US")
    with company.writing("customers") as write:
        save_customers(write, [{"code": "C1", "name": "One"}])
    company.close()
    chance = random.Random(7)
    posting = sum(_posting_goes_wrong(path, chance) for _ in range(ROUNDS // 2))
    importing = sum(_import_goes_wrong(path, at, chance) for at in range(ROUNDS // 2))
    with open_company(path) as proven:
        posting += sum(not check.ok for check in verify(proven))
    return [
        Row(f"{ROUNDS // 2} kills while posting: rounds that lost or halved anything", float(posting), 1.0, 0),
        Row(f"{ROUNDS // 2} kills while importing: rounds that halved anything", float(importing), 1.0, 0),
    ]


def _import_goes_wrong(path: Path, at: int, chance: random.Random) -> bool:
    """An import that is killed is there whole or not at all."""
    file = FOLDER / "killed.csv"
    rows = (f"K{at:03}-{row:05},C1,2026-01-{row % 28 + 1:02},{row % 900 + 1}.50,Goods\n" for row in range(IMPORTED))
    file.write_text("number,customer,date,amount,description\n" + "".join(rows), encoding="utf-8")
    words = [sys.executable, "-m", "ar_desktop", "import", str(path), "invoices", str(file), "--quiet"]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ) as child:
        time.sleep(chance.uniform(0.2, 1.2))
        child.send_signal(signal.SIGKILL)
    with open_company(path) as company, company.reading() as read:
        count = read.value("SELECT count(*) FROM document WHERE number LIKE :n", n=f"K{at:03}-%")
    return count not in (0, IMPORTED)


def _posting_goes_wrong(path: Path, chance: random.Random) -> bool:
    words = [sys.executable, "-c", _POSTING, str(path)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=os.environ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(chance.uniform(0, 0.15))
        child.send_signal(signal.SIGKILL)
        said = [first.strip(), *(line.strip() for line in child.stdout.read().splitlines())]
    with open_company(path) as company, company.reading() as read:
        posted = {row[0] for row in read.rows("SELECT number FROM document")}
        counts = read.row(
            "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM open_item), (SELECT count(*) FROM entry), "
            "(SELECT count(*) FROM audit WHERE what = 'invoice')"
        )
    acknowledged = {number for number in said if number.startswith("INV-") and len(number) == 14}
    return bool(acknowledged - posted) or counts is None or len(set(counts)) != 1
