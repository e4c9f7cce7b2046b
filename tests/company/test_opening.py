import subprocess
import sys

import pytest
from sqlcipher3 import dbapi2

from ar_desktop.company import audit, open_company, open_for_reading_if_locked, opening, steps
from ar_desktop.errors import (
    ArError,
    CompanyFileDamaged,
    CompanyFileLocked,
    CompanyFileNewer,
    DiskFull,
    NotACompanyFile,
    ReadOnlyCompany,
    Refused,
    WrongPassword,
)
from tests.company import books


@pytest.fixture
def closed(path):
    books.create(path).close()
    return path


def sentence_of_refusal(path, kind, **how):
    before = path.read_bytes() if path.is_file() else None
    for read_only in (False, True):
        with pytest.raises(kind) as refused:
            open_company(path, read_only=read_only, **how)
    assert before is None or path.read_bytes() == before
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert str(path) in sentence
    return sentence


@pytest.mark.parametrize(
    "content",
    [
        b"Dear Sirs,\nplease find enclosed our invoice.\n",
        b"x" * 8192,
        b"%PDF-1.7\n" + bytes(range(128, 256)) * 50,
        b"SQLite",
    ],
)
def test_what_is_no_company_file_is_refused(path, content):
    path.write_bytes(content)
    assert "is not a company file" in sentence_of_refusal(path, NotACompanyFile)


def test_a_folder_is_no_company_file(tmp_path):
    assert "is not a company file" in sentence_of_refusal(tmp_path, NotACompanyFile)


def test_a_file_that_is_not_there_is_said_so(path):
    assert "There is no file" in sentence_of_refusal(path, Refused)
    assert not path.exists()


def test_an_empty_file_is_damaged_not_new(path):
    path.touch()
    assert "damaged" in sentence_of_refusal(path, CompanyFileDamaged)


def test_a_file_of_another_program_is_refused(path):
    other = dbapi2.connect(str(path))
    other.execute("CREATE TABLE photo (id INTEGER)")
    other.close()
    assert "is not a company file" in sentence_of_refusal(path, NotACompanyFile)


def test_a_file_of_a_newer_version_is_refused(closed):
    with Altered(closed) as file:
        file.execute(f"PRAGMA user_version={steps.LAST + 1}")
    assert "newer version" in sentence_of_refusal(closed, CompanyFileNewer)


def test_a_wrong_password_and_a_missing_one_are_told(path):
    books.create(path, password="Nightjar 7").close()
    assert "password" in sentence_of_refusal(path, WrongPassword)
    assert "password" in sentence_of_refusal(path, WrongPassword, password="Nightjar 8")


def test_a_file_with_a_damaged_page_is_found_when_opened(closed):
    content = bytearray(closed.read_bytes())
    content[4096 * 3 : 4096 * 30] = b"\xa5" * (4096 * 27)
    closed.write_bytes(content)
    with pytest.raises(CompanyFileDamaged):
        open_company(closed)


def test_a_file_that_was_cut_short_is_found_when_opened(closed):
    closed.write_bytes(closed.read_bytes()[: 4096 * 20])
    with pytest.raises(CompanyFileDamaged):
        open_company(closed)


def test_a_second_opener_is_told_who_has_it_and_may_read(path, company):
    with pytest.raises(CompanyFileLocked) as locked:
        open_company(path, user="Kim")
    assert locked.value.holder.startswith("Dana on ")
    with open_for_reading_if_locked(path, user="Kim") as second:
        assert second.read_only
        assert second.holder == locked.value.holder
        assert second.setting("name") == "Alder"
        with pytest.raises(ReadOnlyCompany), second.writing("post"):
            pass


def test_the_next_one_may_write_when_the_first_has_closed(path, company):
    company.close()
    with open_for_reading_if_locked(path) as second:
        assert not second.read_only
        assert second.holder is None


def test_another_process_is_told_who_has_it(path, company):
    script = "import sys; from ar_desktop.company import open_company; open_company(sys.argv[1])"
    run = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=False)
    assert run.returncode
    assert "CompanyFileLocked: Dana on " in run.stderr


def test_a_reader_sees_what_the_writer_commits_and_no_sooner(path, company):
    with open_company(path, read_only=True) as reader:
        version = reader.data_version()
        with company.writing("rename") as write:
            write.change_setting("name", "Birch")
            assert reader.setting("name") == "Alder"
        assert reader.data_version() != version
        assert reader.setting("name") == company.setting("name") == "Birch"


def test_on_write_protected_media_the_file_is_read_as_it_is(closed, monkeypatch):
    monkeypatch.setattr(opening.os, "access", lambda path, mode: False)
    with open_for_reading_if_locked(closed) as company:
        assert company.setting("name") == "Alder"
        assert not closed.with_name(closed.name + "-shm").exists()


def test_an_older_file_is_brought_up_to_date_and_kept_as_it_was(closed, next_step):
    next_step("ALTER TABLE customer ADD COLUMN hat_size INTEGER;")
    with pytest.raises(opening.CompanyFileOlder):
        open_company(closed, read_only=True)
    with open_company(closed) as company, company.reading() as read:
        assert read.value("SELECT hat_size FROM customer WHERE id = 1") is None
        assert read.value("PRAGMA user_version") == 2
    kept = closed.with_name("Alder (before version 2).arbook")
    with Altered(kept) as file:
        assert file.execute("PRAGMA user_version").fetchone() == (1,)


def test_a_step_that_fails_leaves_the_file_as_it_was(closed, next_step, monkeypatch):
    next_step("ALTER TABLE customer ADD COLUMN hat_size INTEGER;\nALTER TABLE no_such ADD COLUMN x INTEGER;\n")
    with pytest.raises(dbapi2.OperationalError):
        open_company(closed)
    monkeypatch.undo()
    with open_company(closed) as company, company.reading() as read:
        assert read.value("PRAGMA user_version") == 1
        assert audit.walk(read) == []


@pytest.fixture
def next_step(monkeypatch):
    def with_sql(sql):
        monkeypatch.setattr(steps, "LAST", 2)
        monkeypatch.setattr(steps, "_statements", lambda number: [line for line in sql.splitlines() if line])

    return with_sql


def test_a_disk_that_fills_up_while_creating_leaves_nothing(path, monkeypatch):
    def fills_up(connection):
        connection.execute("PRAGMA max_page_count=5")
        take(connection)

    take = steps.take
    monkeypatch.setattr(steps, "take", fills_up)
    with pytest.raises(DiskFull) as full:
        books.create(path)
    assert isinstance(full.value, ArError)
    assert list(path.parent.iterdir()) == []


class Altered:
    """The bare file, past everything that guards it."""

    def __init__(self, path):
        self._file = dbapi2.connect(str(path), isolation_level=None)

    def __enter__(self):
        return self._file

    def __exit__(self, *_):
        self._file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._file.close()
