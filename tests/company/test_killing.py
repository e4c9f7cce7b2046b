"""The power cord, as far as a test can pull it: the writing process is killed at any moment."""

import random
import subprocess
import sys
import time

import pytest

from ar_desktop.company import audit, open_company
from tests.company import books

ENTRIES = 40  # in every transaction

WRITER = """
import sys
from ar_desktop.company import open_company
from tests.company import books

company = open_company(sys.argv[1])
for number in range(1_000_000):
    with company.writing("import") as write:
        for _ in range({entries}):
            books.post_entry(write, f"I-{{number}}")
        write.flush()
    print(number, flush=True)
"""


@pytest.mark.parametrize("round_", range(10))
def test_what_was_acknowledged_is_there_and_nothing_is_half(path, round_):
    books.create(path).close()
    acknowledged = _write_until_killed(path, pause=random.Random(round_).uniform(0, 0.15))
    # who only reads, beside nobody or before the writer is back, sees the same
    with open_company(path, read_only=bool(round_ % 2)) as company, company.reading() as read:
        transactions = read.value("SELECT max(number) FROM change") - 1
        assert transactions in (acknowledged, acknowledged + 1)
        assert read.value("SELECT count(*) FROM entry") == transactions * ENTRIES
        assert read.row("SELECT count(*), coalesce(sum(amount), 0) FROM entry_line") == (transactions * ENTRIES * 2, 0)
        assert read.value("PRAGMA integrity_check") == "ok"
        assert audit.walk(read) == []


def _write_until_killed(path, pause):
    """How many transactions the writer said it had committed."""
    command = [sys.executable, "-c", WRITER.format(entries=ENTRIES), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout.readline() == "0\n"
        time.sleep(pause)
        writer.kill()
        rest, _ = writer.communicate()
    return 1 + rest.count("\n")
