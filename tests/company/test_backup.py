import os

import pytest

from ar_desktop.company import audit, backup, open_company, restore
from ar_desktop.company.backup import kept_backups, last_change
from ar_desktop.company.lock import lock_path
from ar_desktop.errors import CompanyFileDamaged, CompanyFileLocked, NotACompanyFile, Refused
from ar_desktop.words import Words
from tests.company import books


@pytest.fixture
def dest(tmp_path):
    return tmp_path / "stick" / "Alder backup.arbook"


@pytest.fixture(autouse=True)
def stick(dest):
    dest.parent.mkdir()


def test_a_backup_made_while_the_company_is_in_use_holds_what_was_committed(company, dest):
    with company.writing("post") as write:
        books.post_entry(write, "I-1")
    with company.writing("post") as write:
        books.post_entry(write, "I-2")
        write.flush()
        result = backup(company, dest)
    with open_company(dest, read_only=True) as copy, copy.reading() as read:
        assert read.rows("SELECT number FROM entry") == [("I-1",)]
        assert (result.number, bytes.fromhex(result.hash)) == audit.head(read)
        assert audit.walk(read) == []
    assert result.size == dest.stat().st_size
    assert [file.name for file in dest.parent.iterdir()] == [dest.name]


def test_a_backup_into_a_folder_is_named_after_the_day(company, dest):
    first = backup(company, dest.parent)
    second = backup(company, dest.parent)
    assert first.path.name == "Alder (backup 2026-11-19).arbook"
    assert second.path.name == "Alder (backup 2026-11-19 2).arbook"


def test_a_backup_writes_over_nothing(company, dest):
    dest.write_text("holiday pictures")
    with pytest.raises(Refused, match="exists already"):
        backup(company, dest)
    assert dest.read_text() == "holiday pictures"


def test_a_backup_that_does_not_check_out_is_none(company, dest):
    with pytest.raises(CompanyFileDamaged) as found:
        backup(company, dest, check=lambda copy: [f"{copy.setting('name')} does not add up"])
    assert found.value.what == "Alder does not add up"
    assert list(dest.parent.iterdir()) == []


def test_a_restored_company_goes_on_where_the_backup_was(company, dest, tmp_path):
    result = backup(company, dest)
    with company.writing("post") as write:
        books.post_entry(write, "I-1")
    restored = restore(dest, tmp_path / "Again.arbook")
    assert (restored.number, restored.hash) == (result.number, result.hash)
    with open_company(restored.path) as again:
        assert again.setting("uuid") == company.setting("uuid")
        with again.writing("post") as write:
            books.post_entry(write, "I-1")
        with again.reading() as read:
            assert read.value("PRAGMA journal_mode") == "wal"
            assert audit.walk(read) == []


def test_restoring_sets_the_present_file_aside_only_when_told_and_never_deletes_it(company, dest):
    backup(company, dest)
    with company.writing("rename") as write:
        write.change_setting("name", "Birch")
    with pytest.raises(Refused, match="exists already"):
        restore(dest, company.path)
    with pytest.raises(CompanyFileLocked):
        restore(dest, company.path, replace=True)
    company.close()
    result = restore(dest, company.path, replace=True)
    with open_company(company.path) as now, open_company(result.replaced) as before:
        assert now.setting("name") == "Alder"
        assert before.setting("name") == "Birch"


def test_a_damaged_backup_is_not_restored(company, dest, tmp_path):
    backup(company, dest)
    content = bytearray(dest.read_bytes())
    content[4096 * 3 : 4096 * 30] = b"\xa5" * (4096 * 27)
    dest.write_bytes(content)
    with pytest.raises(CompanyFileDamaged):
        restore(dest, tmp_path / "Again.arbook")
    dest.write_text("not a backup at all")
    with pytest.raises(NotACompanyFile):
        restore(dest, tmp_path / "Again.arbook")
    assert not (tmp_path / "Again.arbook").exists()


def test_an_encrypted_company_is_backed_up_encrypted(tmp_path, dest):
    with books.create(tmp_path / "Secret.arbook", password="Nightjar 7") as secret:
        backup(secret, dest)
    assert b"Alder" not in dest.read_bytes()
    with open_company(dest, password="Nightjar 7") as copy:
        assert copy.setting("name") == "Alder"
    restored = restore(dest, tmp_path / "Again.arbook", password="Nightjar 7")
    with open_company(restored.path, password="Nightjar 7") as again:
        assert again.setting("name") == "Alder"


def test_backups_of_a_folder_are_listed_latest_first_and_only_those_of_this_company(company, dest):
    first, second = backup(company, dest.parent), backup(company, dest.parent)
    os.utime(first.path, (1, 1))
    (dest.parent / "Alder (notes).arbook").write_bytes(b"")
    (dest.parent / "Birch (backup 2026-11-19).arbook").write_bytes(b"")
    assert [one.path for one in kept_backups(company.path, dest.parent)] == [second.path, first.path]
    assert kept_backups(company.path, dest.parent / "gone") == []


def test_a_backup_knows_the_last_change_in_it(company, dest):
    with company.writing("post") as write:
        books.post_entry(write, "I-1")
    result = backup(company, dest)
    with company.reading() as read:
        assert result.change == last_change(read) > 0


def test_who_did_not_close_the_file_is_known_to_the_next_one(company, tmp_path):
    path = company.path
    company.close()
    with open_company(path) as again:
        assert again.left_by == ""
    lock_path(path).write_bytes(b" Dana\tDESK-3\t08:02\n")
    with open_company(path) as again:
        assert again.left_by == "Dana on DESK-3, since 08:02"
        assert Words("de").again(again.left_by) == "Dana an DESK-3, seit 08:02"
    with open_company(path) as again:
        assert again.left_by == ""
