"""The file is renamed, deleted or made read-only while it is open: nothing is written that would be lost."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from ar_desktop.company import Company, connections, open_company
from ar_desktop.company.creating import create_file
from ar_desktop.company.password import key_of
from ar_desktop.errors import CompanyFileGone, CompanyFileProtected, Refused
from ar_desktop.exchange.lent import borrowed, lend
from tests.company import books

SETTINGS = {"name": "Alder", "currency": "USD", "country": "US"}


def entries(company: Company) -> int:
    with company.reading() as read:
        return int(read.value("SELECT count(*) FROM entry"))


def post(company: Company, number: str) -> None:
    with company.writing("post") as write:
        books.post_entry(write, number)


def renamed(path):
    path.rename(path.with_suffix(".away"))


def folder_renamed(path):
    path.parent.rename(path.parent.with_name("away"))


def another_in_its_place(path):
    copy = shutil.copy(path, path.with_suffix(".copy"))
    path.unlink()
    copy.rename(path)


@pytest.fixture
def path(tmp_path):
    (tmp_path / "books").mkdir()
    return tmp_path / "books" / "Alder.arbook"


@pytest.mark.parametrize("pull", [renamed, lambda path: path.unlink(), folder_renamed, another_in_its_place])
def test_nothing_is_written_into_a_file_that_is_not_in_its_place(company, path, pull):
    post(company, "I-1")
    pull(path)
    with pytest.raises(CompanyFileGone):
        post(company, "I-2")
    with pytest.raises(CompanyFileGone):
        company.look_there()
    company.close()  # says nothing: there is nobody to tell


def test_when_it_is_back_writing_goes_on_and_all_is_in_it(company, path):
    post(company, "I-1")
    renamed(path)
    with pytest.raises(CompanyFileGone):
        post(company, "I-2")
    path.with_suffix(".away").rename(path)
    post(company, "I-2")
    company.close()
    with open_company(path) as again:
        assert entries(again) == 2


def test_under_its_new_name_everything_is_in_it(company, path):
    post(company, "I-1")
    renamed(path)
    company.make_whole()
    company.close()
    with open_company(path.with_suffix(".away")) as again:
        assert entries(again) == 1


def test_under_its_new_name_is_also_what_was_written_while_somebody_read(company, path):
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 0
        post(company, "I-1")
        renamed(path)
        assert not company.make_whole()
    assert company.make_whole()
    company.close()
    with open_company(path.with_suffix(".away")) as again:
        assert entries(again) == 1


def test_closing_makes_it_whole_under_its_new_name(path):
    """Also of what another process wrote, as an import, while nothing was written here."""
    books.create(path).close()
    with open_company(path) as company:
        assert entries(company) == 0
        subprocess.run([sys.executable, "-c", LENT, str(path)], check=True)
        renamed(path)
    with open_company(path.with_suffix(".away")) as again:
        assert entries(again) == 1


def test_another_file_in_its_place_is_not_read_as_this_company(company, path, tmp_path):
    post(company, "I-1")
    lent = lend(company)
    with company.reading() as first:
        another_in_its_place(path)
        with pytest.raises(CompanyFileGone), company.reading():
            pass  # would need a connection of its own
        assert first.value("SELECT count(*) FROM entry") == 1
        with pytest.raises(CompanyFileGone), borrowed(lent):
            pass
        company.save_copy(tmp_path / "Saved.arbook")
    with open_company(tmp_path / "Saved.arbook") as saved:
        assert entries(saved) == 1


def test_it_is_open_where_it_was_opened_and_hinders_itself_elsewhere(path):
    books.create(path).close()
    with open_company(path) as company:
        away = path.with_suffix(".away")
        assert company.is_at(path)
        renamed(path)
        assert not company.is_at(away)
        assert company.hinders(away)
        assert company.hinders(path)  # its lock is held
        assert not company.hinders(path.with_name("Other.arbook"))
        company.follow(path)
        with pytest.raises(CompanyFileGone):
            company.look_there()
        company.follow(away)
        post(company, "I-1")  # what was not written before the move
    with open_company(away) as again:
        assert entries(again) == 1


def test_what_was_written_before_can_still_be_saved_elsewhere(company, path, tmp_path):
    post(company, "I-1")
    assert entries(company) == 1
    path.unlink()
    copy = tmp_path / "Saved.arbook"
    company.save_copy(copy)
    with pytest.raises(Refused, match="exists already"):
        company.save_copy(copy)
    company.close()
    with open_company(copy) as saved:
        assert entries(saved) == 1
        post(saved, "I-2")


@pytest.mark.parametrize("key", [None, "pw"])
def test_a_file_that_is_pulled_away_at_once_can_be_saved_elsewhere(path, tmp_path, key):
    """Also where it was copied or restored, and stood there without what SQLite keeps beside it."""
    create_file(path, settings=SETTINGS, seed=lambda _write: None, password=key).close()
    alone = connections.connect(path, "write", key and key_of(path, key))
    alone.execute("PRAGMA journal_mode=DELETE")
    alone.close()
    with open_company(path, password=key) as company:
        path.unlink()
        company.save_copy(tmp_path / "Saved.arbook")
    with open_company(tmp_path / "Saved.arbook", password=key) as saved:
        assert saved.setting("name") == "Alder"


def test_a_file_that_may_not_be_written_any_more_says_so(company):
    post(company, "I-1")
    with company._writer.connection() as driver:
        driver.execute("PRAGMA query_only=ON")  # as a disk that was made read-only answers
    with pytest.raises(CompanyFileProtected):
        post(company, "I-2")
    assert entries(company) == 1


def test_closing_brings_what_another_process_wrote_into_the_one_file(path):
    books.create(path).close()
    with open_company(path) as company:
        assert entries(company) == 0
        subprocess.run([sys.executable, "-c", LENT, str(path)], check=True)
    assert [one.name for one in path.parent.iterdir() if one.name.endswith(("-wal", "-shm"))] == []
    with open_company(path, read_only=True) as again:
        assert entries(again) == 1


LENT = """
import sys
from pathlib import Path
from ar_desktop.company import Clock, Company
from tests.company import books

with Company(Path(sys.argv[1]), user="Dana", clock=Clock(), lock=None, mode="write") as company:
    with company.writing("import") as write:
        books.post_entry(write, "I-1")
"""
