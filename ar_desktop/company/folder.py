"""Folders where a company file must not be written: other machines' disks, and folders that a program copies away."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath, PurePosixPath

from ar_desktop.errors import CompanyFileError
from ar_desktop.words import N_

_NETWORK_KINDS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "afpfs", "webdav", "ceph", "fuse.sshfs", "fuse.davfs2",
    "davfs",
}  # fmt: skip
_SYNCHRONISED = (
    "onedrive", "dropbox", "icloud", "com~apple~clouddocs", "google drive", "googledrive", "cloudstorage", "nextcloud",
    "owncloud", "pclouddrive", "box sync",
)  # fmt: skip
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")  # what Windows calls its folders
_MOUNTS = Path("/proc/mounts")
_SPACE = r"\040"
_MOUNT_OF_A_MAC = re.compile(r".+? on (?P<at>/.*) \((?P<kind>\w+)")
_REMOTE = 4  # DRIVE_REMOTE


class FolderNotSafe(CompanyFileError):
    """Locks and the order of writes cannot be relied on there; the file may be read, and moved to the local disk."""

    code = "AR209"

    def __init__(self, path: str) -> None:
        super().__init__(path=path)
        self.path = path


class NetworkFolder(FolderNotSafe):
    text = N_("{path} lies on a network drive, where it could be damaged; move it to this computer’s own disk.")


class SynchronisedFolder(FolderNotSafe):
    text = N_("{path} lies in a synchronised folder, where it could be damaged; move it out of there.")


def refuse_unsafe(path: Path) -> None:
    """Raises `FolderNotSafe`, also where only a link leads there."""
    mounts = _mounts()
    for place in dict.fromkeys((path.absolute(), path.resolve())):
        if is_network(place, mounts) or is_network_drive(place, _kind_of_drive):
            raise NetworkFolder(str(path))
        if is_synchronised(place, _synchronised_here()):
            raise SynchronisedFolder(str(path))


def lets_write(folder: Path) -> bool:
    """Whether a file may be made there. Windows says yes of every folder until it is tried."""
    if not os.access(folder, os.W_OK):
        return False
    return sys.platform != "win32" or takes_a_file(folder)


def takes_a_file(folder: Path) -> bool:
    probe = folder / f".{os.getpid()}.tried"
    try:
        probe.touch(exist_ok=False)
        probe.unlink()
    except OSError:
        return False
    return True


def is_synchronised(path: PurePath, roots: Iterable[str] = ()) -> bool:
    """`roots`: folders that are known to be, whatever they are called."""
    if any(path.is_relative_to(root) for root in roots):
        return True
    return any(part.casefold().startswith(_SYNCHRONISED) for part in path.parent.parts)


def _synchronised_here() -> list[str]:
    return [os.environ[name] for name in _ONEDRIVE if os.environ.get(name)]


def is_network(path: PurePath, mounts: str) -> bool:
    """`mounts` as in /proc/mounts: device, mount point, kind, options."""
    if path.as_posix().startswith("//"):
        return True  # \\server\share
    kind, nearest = "", PurePosixPath("/")
    for line in mounts.splitlines():
        _, point, its_kind, *_ = line.split(" ")
        at = PurePosixPath(point.replace(_SPACE, " "))
        # the root is this machine's own disk, whatever a virtual machine calls it
        if at != PurePosixPath("/") and path.is_relative_to(at) and len(at.parts) >= len(nearest.parts):
            kind, nearest = its_kind, at
    return kind in _NETWORK_KINDS


def is_network_drive(path: PurePath, kind_of: Callable[[str], int]) -> bool:
    """A letter that stands for a folder of another machine; `kind_of` as `GetDriveType` of Windows."""
    return bool(path.drive) and kind_of(path.anchor) == _REMOTE


def _kind_of_drive(root: str) -> int:
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    return 0


def _mounts() -> str:
    """Empty where letters stand for drives."""
    if sys.platform == "darwin":
        return as_proc_mounts(_said_by_mount())
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _said_by_mount() -> str:
    import subprocess  # on a Mac only

    command = ["/sbin/mount"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=2, check=False)  # noqa: S603  nothing from outside
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace")


def as_proc_mounts(said: str) -> str:
    """What `mount` says on a Mac: "//dana@server/Books on /Volumes/Books (smbfs, nodev)"."""
    found = (_MOUNT_OF_A_MAC.match(line) for line in said.splitlines())
    return "\n".join(f"- {one['at'].replace(' ', _SPACE)} {one['kind']}" for one in found if one)
