"""Connections wait for the next transaction, whichever thread it runs on; none outlives its company."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ar_desktop.company import connections, open_company
from tests.company import books

ROOT = Path(__file__).parents[2]


@pytest.fixture
def made(monkeypatch):
    """How many connections were made."""
    found = []
    connect = connections.connect

    def counted(path, mode, key=None):
        found.append(connect(path, mode, key))
        return found[-1]

    monkeypatch.setattr(connections, "connect", counted)
    return found


def test_one_connection_serves_one_reader_after_another(company, made):
    for _ in range(5):
        with company.reading() as read:
            assert read.value("SELECT 1") == 1
    assert len(made) <= 1


def test_several_read_at_a_time_and_each_sees_its_own_picture(company, made):
    with company.reading() as first:
        assert first.value("SELECT count(*) FROM change") == 1
        with company.writing("post") as write:
            books.post_entry(write, "I-1")
        with company.reading() as second:
            assert (first.value("SELECT count(*) FROM change"), second.value("SELECT count(*) FROM change")) == (1, 2)


def test_more_readers_than_are_kept_get_a_connection_all_the_same(company, made):
    gate, answers = threading.Barrier(9), []

    def read_beside_others():
        with company.reading() as read:
            gate.wait(timeout=20)
            answers.append(read.value("SELECT count(*) FROM change"))

    threads = [threading.Thread(target=read_beside_others) for _ in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [1] * 9
    assert len(company._readers._free) == 4


def test_a_reader_that_is_still_out_when_the_company_is_closed_is_closed_when_it_comes_back(path):
    company = books.create(path)
    with company.reading() as read:
        company.close()
        assert read.value("SELECT count(*) FROM change") == 1
    assert company._readers._free == []
    open_company(path).close()


def test_reading_and_writing_load_no_more_than_the_driver(path):
    books.create(path).close()
    code = (
        "import sys; from ar_desktop.company import open_company\n"
        f"with open_company({str(path)!r}) as company:\n"
        "    with company.writing('set') as write: write.change_setting('name', 'Another')\n"
        "    assert company.setting('name') == 'Another'\n"
        "print('sqlalchemy' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
