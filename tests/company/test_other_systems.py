"""What Windows and the Mac do otherwise, as far as it can be shown on another system."""

import io
import os
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from ar_desktop.company import connections, folder, lock, open_for_reading_if_locked, opening, place
from ar_desktop.company.folder import as_proc_mounts, is_network, is_network_drive, is_synchronised
from ar_desktop.company.patience import patiently
from tests.company import books

MOUNTS_OF_A_MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
//dana@server/Books on /Volumes/Office on 3 (smbfs, nodev, nosuid, mounted by dana)
/dev/disk4s1 on /Volumes/STICK (exfat, local, nodev, nosuid)
"""


class FirstByteLocked(io.BytesIO):
    """A lock file on Windows while its first byte is locked through another handle, as its C library treats it."""

    def write(self, content):
        if self.tell() < 1:
            raise PermissionError(13, "Permission denied")
        return super().write(content)

    def truncate(self, size=None):
        if (self.tell() if size is None else size) > len(self.getvalue()):
            raise PermissionError(13, "Permission denied")  # it fills up from the end, which is the locked byte
        return super().truncate(size)

    def close(self):
        """What was written is looked at afterwards."""


class OneFile:
    def __init__(self):
        self.stream = FirstByteLocked()

    def open(self, *_mode, **_how):
        self.stream.seek(0)
        return self.stream


def test_the_holders_name_is_written_without_touching_the_locked_byte(monkeypatch):
    file = OneFile()
    monkeypatch.setattr(lock, "lock_path", lambda path: file)
    lock._write_name(file, "Dana Long-Name\tDESK-3\t08:02")
    lock._write_name(file, "Kim\tDESK-4\t09:10")
    assert lock.holder_of(Path("Alder.arbook")) == "Kim on DESK-4, since 09:10"
    lock._write_name(file, "")
    assert lock.holder_of(Path("Alder.arbook")) == "Another program"


def test_a_name_that_is_too_long_is_cut():
    file = OneFile()
    lock._write_name(file, "Ü" * 600)
    assert len(file.stream.getvalue()) == 501


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/Users/dana/Alder.arbook", False),
        ("/Volumes/STICK/Alder.arbook", False),
        ("/Volumes/Office on 3/Alder.arbook", True),
    ],
)
def test_a_network_share_of_a_mac_is_known_by_what_mount_says(path, network):
    assert is_network(PurePosixPath(path), as_proc_mounts(MOUNTS_OF_A_MAC)) is network


def test_a_drive_letter_of_windows_may_stand_for_another_machine():
    kinds = {"C:\\": 3, "Z:\\": 4}
    assert is_network_drive(PureWindowsPath(r"Z:\Books\Alder.arbook"), kinds.__getitem__)
    assert not is_network_drive(PureWindowsPath(r"C:\Books\Alder.arbook"), kinds.__getitem__)
    assert not is_network_drive(PurePosixPath("/srv/Alder.arbook"), kinds.__getitem__)


def test_a_folder_that_windows_keeps_in_the_cloud_may_have_any_name():
    roots = ["C:\\Users\\Dana\\Cloud"]
    assert is_synchronised(PureWindowsPath(r"C:\Users\dana\cloud\Alder.arbook"), roots)
    assert not is_synchronised(PureWindowsPath(r"C:\Users\Dana\Books\Alder.arbook"), roots)


def test_a_link_into_a_synchronised_folder_is_followed(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "books").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(folder.SynchronisedFolder):
        books.create(tmp_path / "books" / "Alder.arbook")


def test_a_folder_that_only_says_it_can_be_written_is_read(path, monkeypatch):
    """Windows says yes of C:\\Program Files; a file that is made there is refused."""
    books.create(path).close()
    monkeypatch.setattr(folder.sys, "platform", "win32")
    monkeypatch.setattr(folder, "takes_a_file", lambda _folder: False)
    with open_for_reading_if_locked(path) as company:
        assert company.read_only
        assert opening._reading_mode(path) == "unchanging"


def test_a_folder_is_tried_and_left_as_it_was(tmp_path):
    assert folder.takes_a_file(tmp_path)
    assert not folder.takes_a_file(tmp_path / "nowhere")
    assert not list(tmp_path.iterdir())


def test_a_file_that_a_virus_scanner_looks_into_is_waited_for():
    refusals = [PermissionError(13, "in use")] * 3

    def rename():
        if refusals:
            raise refusals.pop()
        return "done"

    assert patiently(rename, windows=True) == "done"
    refusals.append(PermissionError(13, "in use"))
    with pytest.raises(PermissionError):
        patiently(rename, windows=False)


def test_where_files_have_no_numbers_two_of_them_are_still_two(tmp_path, monkeypatch):
    class Facts:
        st_dev, st_ino = 7, 0

    monkeypatch.setattr(place.Path, "stat", lambda _path: Facts())
    assert place.Place(tmp_path / "a") == place.Place(tmp_path / "a")
    assert place.Place(tmp_path / "a") != place.Place(tmp_path / "b")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"C:\Users\Dana Müller\50% #1?.arbook", "file:/C:/Users/Dana%20M%C3%BCller/50%25%20%231%3F.arbook"),
        (r"\\server\books\Alder.arbook", "file:////server/books/Alder.arbook"),
    ],
)
def test_addresses_of_files_on_windows(path, uri):
    class Absolute(PureWindowsPath):
        def absolute(self):
            return self

    assert connections._uri(Absolute(path)) == uri


def test_odd_names_are_opened_as_they_are(tmp_path):
    odd = tmp_path / "50% #1? Müller & Söhne"
    odd.mkdir()
    books.create(odd / "a b;c%20.arbook").close()
    assert sorted(os.listdir(odd)) == ["a b;c%20.arbook", "a b;c%20.arbook.lock"]
