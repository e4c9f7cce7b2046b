"""A disk that is full or protected is called so, wherever it shows first."""

from __future__ import annotations

import errno
import os
import shutil
from collections import namedtuple

import pytest
from sqlcipher3 import dbapi2

from ar_desktop.company.trouble import CompanyFileUnreachable, on_disk
from ar_desktop.errors import CompanyFileGone, CompanyFileProtected, DiskFull

Usage = namedtuple("Usage", "total used free")


@pytest.mark.parametrize(("free", "told"), [(20_000, DiskFull), (10_000_000, CompanyFileUnreachable)])
def test_no_room_for_what_stands_beside_the_file_is_a_full_disk(tmp_path, monkeypatch, free, told):
    """SQLite itself only says "disk I/O error" when the index of its log finds no room."""
    path = tmp_path / "Books.arbook"
    path.touch()
    monkeypatch.setattr("ar_desktop.company.trouble.disk_usage", lambda _folder: Usage(30_000_000, 0, free))
    with pytest.raises(told), on_disk(path):
        raise dbapi2.OperationalError("disk I/O error")


def test_a_folder_that_vanished_is_no_full_disk(tmp_path):
    path = tmp_path / "there" / "Books.arbook"
    path.parent.mkdir()
    path.touch()
    shutil.rmtree(path.parent)
    with pytest.raises(CompanyFileGone), on_disk(path):
        raise dbapi2.OperationalError("disk I/O error")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may enter every folder")
def test_a_folder_that_may_not_be_entered_is_told_in_one_sentence(tmp_path):
    path = tmp_path / "locked" / "Books.arbook"
    path.parent.mkdir()
    path.touch()
    path.parent.chmod(0)
    try:
        with pytest.raises(CompanyFileUnreachable), on_disk(path):
            path.read_bytes()
    finally:
        path.parent.chmod(0o700)


@pytest.mark.parametrize("number", [errno.EROFS, errno.EACCES, errno.EPERM])
def test_a_protected_folder_is_called_so_in_the_readers_language(tmp_path, number):
    with pytest.raises(CompanyFileProtected), on_disk(tmp_path / "New.arbook"):
        raise OSError(number, "what the system says in English")
