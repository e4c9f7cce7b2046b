"""An import that is killed, or meets a full disk, leaves nothing half written and nothing lost."""

import os
import random
import signal
import time

import pytest

from ar_desktop.__main__ import main
from ar_desktop.company import open_company
from tests.cli.desk import Desk

ROUNDS = 10
INVOICES = 1200


def invoice_rows(first, count):
    head = "number,customer,date,amount,description\n"
    rows = (f"X{first + at:06},C{at % 50},2026-01-{at % 28 + 1:02},{at % 900 + 1}.50,Goods\n" for at in range(count))
    return head + "".join(rows)


def in_another_process(work, *args, killed_after=None):
    child = os.fork()
    if not child:
        os._exit(work(*args))
    if killed_after is not None:
        time.sleep(killed_after)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


@pytest.mark.skipif(os.name != "posix", reason="forks and kills the way Linux does")
def test_an_import_killed_at_any_moment_is_there_whole_or_not_at_all(desk):
    desk.imports("invoices", invoice_rows(0, 50), "--create-customers")
    path = desk.csv(invoice_rows(1000, INVOICES), "many.csv")
    words = ["import", str(desk.file), "invoices", str(path), "--quiet"]
    start = time.monotonic()
    in_another_process(main, [*words, "--dry-run"])
    lasts = time.monotonic() - start
    chance = random.Random(4)
    for _ in range(ROUNDS):
        in_another_process(main, words, killed_after=lasts * chance.uniform(0.05, 1.0))
        assert desk.rows("SELECT count(*) FROM document") in ([(50,)], [(50 + INVOICES,)])
    result = desk.done("import", "invoices", path)
    assert result["created"] + result["skipped"] == INVOICES
    assert desk.rows("SELECT count(*) FROM document") == [(50 + INVOICES,)]
    assert desk.verified()


def test_a_full_disk_refuses_the_import_and_loses_nothing(desk, monkeypatch):
    from ar_desktop.company import connections

    desk.imports("invoices", invoice_rows(0, 50), "--create-customers")
    before = desk.file_content()
    connect = connections.connect

    def cramped(path, mode, key=None):
        connection = connect(path, mode, key)
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 20}")
        return connection

    monkeypatch.setattr(connections, "connect", cramped)
    error = desk.refused("import", "invoices", desk.csv(invoice_rows(1000, INVOICES), "many.csv"))
    assert "disk is full" in error["message"]
    monkeypatch.undo()
    assert desk.file_content() == before
    assert desk.verified()
    assert desk.imports("invoices", invoice_rows(1000, INVOICES))["created"] == INVOICES


def test_an_interrupted_import_says_so_and_keeps_nothing(desk: Desk, monkeypatch):
    from ar_desktop.exchange import import_invoices

    def stop(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(import_invoices, "_document", stop)
    said = desk.run("import", "invoices", desk.csv(invoice_rows(0, 5)), "--create-customers", "--json")
    assert (said.code, said.out, said.error["code"]) == (1, "", "AR005")
    with open_company(desk.file) as company, company.reading() as read:
        assert read.rows("SELECT count(*) FROM customer") == [(0,)]
