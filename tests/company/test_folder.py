from pathlib import PurePosixPath, PureWindowsPath

import pytest

from ar_desktop.company import folder, open_company, open_for_reading_if_locked
from ar_desktop.company.folder import NetworkFolder, SynchronisedFolder, is_network, is_synchronised
from tests.company import books

MOUNTS = """\
overlay / 9p rw 0 0
/dev/sda2 /home ext4 rw 0 0
//server/books /home/dana/office\\040share cifs rw 0 0
/dev/sdb1 /home/dana/office\\040share/stick vfat rw 0 0
server:/srv /srv nfs4 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/dana/Alder.arbook", False),
        ("/Alder.arbook", False),
        ("/home/dana/office share/Alder.arbook", True),
        ("/home/dana/office share/stick/Alder.arbook", False),
        ("/home/dana/office sharing/Alder.arbook", False),
        ("/srv/a/b/Alder.arbook", True),
    ],
)
def test_a_network_share_is_known_by_where_it_is_mounted(path, network):
    assert is_network(PurePosixPath(path), MOUNTS) is network


def test_a_network_path_of_windows_is_known_by_its_slashes():
    assert is_network(PureWindowsPath(r"\\server\books\Alder.arbook"), "")
    assert not is_network(PureWindowsPath(r"C:\Books\Alder.arbook"), "")


@pytest.mark.parametrize(
    ("path", "synchronised"),
    [
        (PureWindowsPath(r"C:\Users\Dana\OneDrive - Alder\Books\Alder.arbook"), True),
        (PurePosixPath("/Users/dana/Library/Mobile Documents/com~apple~CloudDocs/Alder.arbook"), True),
        (PurePosixPath("/home/dana/Dropbox/Alder.arbook"), True),
        (PurePosixPath("/home/dana/books/Dropbox Ltd.arbook"), False),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(path, synchronised):
    assert is_synchronised(path) is synchronised


def test_there_the_file_is_read_but_not_written(tmp_path, monkeypatch):
    shared = tmp_path / "Dropbox"
    shared.mkdir()
    with pytest.raises(SynchronisedFolder):
        books.create(shared / "Alder.arbook")
    books.create(tmp_path / "Alder.arbook").close()
    (tmp_path / "Alder.arbook").rename(shared / "Alder.arbook")
    for opening in (open_company, open_for_reading_if_locked):
        with pytest.raises(SynchronisedFolder, match="move it out"):
            opening(shared / "Alder.arbook")
    with open_company(shared / "Alder.arbook", read_only=True) as company:
        assert company.setting("name") == "Alder"
    monkeypatch.setattr(folder, "is_network", lambda path, mounts: True)
    with pytest.raises(NetworkFolder):
        open_company(shared / "Alder.arbook")
