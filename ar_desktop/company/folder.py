"""Folders where a company file must not be written: other machines' disks, and folders that a program copies away."""

from __future__ import annotations

from pathlib import Path, PurePath, PurePosixPath

from ar_desktop.errors import CompanyFileError
from ar_desktop.words import N_

_NETWORK_KINDS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "fuse.davfs2", "davfs"}
_SYNCHRONISED = ("onedrive", "dropbox", "icloud", "com~apple~clouddocs", "google drive", "googledrive", "cloudstorage")
_MOUNTS = Path("/proc/mounts")


class FolderNotSafe(CompanyFileError):
    """Locks and the order of writes cannot be relied on there; the file may be read, and moved to the local disk."""

    code = "AR209"

    def __init__(self, path: str) -> None:
        super().__init__(path=path)
        self.path = path


class NetworkFolder(FolderNotSafe):
    text = N_("{path} lies on a network drive, where it could be damaged; move it to this computer's own disk.")


class SynchronisedFolder(FolderNotSafe):
    text = N_("{path} lies in a synchronised folder, where it could be damaged; move it out of there.")


def refuse_unsafe(path: Path) -> None:
    """Raises `FolderNotSafe`."""
    path = path.absolute()
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace")
    except OSError:
        mounts = ""  # not Linux
    if is_network(path, mounts):
        raise NetworkFolder(str(path))
    if is_synchronised(path):
        raise SynchronisedFolder(str(path))


def is_synchronised(path: PurePath) -> bool:
    return any(part.casefold().startswith(_SYNCHRONISED) for part in path.parent.parts)


def is_network(path: PurePath, mounts: str) -> bool:
    """`mounts` as in /proc/mounts: device, mount point, kind, options."""
    if path.as_posix().startswith("//"):
        return True  # \\server\share
    kind, nearest = "", PurePosixPath("/")
    for line in mounts.splitlines():
        _, point, its_kind, *_ = line.split(" ")
        at = PurePosixPath(point.replace(r"\040", " "))
        # the root is this machine's own disk, whatever a virtual machine calls it
        if at != PurePosixPath("/") and path.is_relative_to(at) and len(at.parts) >= len(nearest.parts):
            kind, nearest = its_kind, at
    return kind in _NETWORK_KINDS
