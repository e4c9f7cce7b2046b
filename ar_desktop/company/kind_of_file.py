"""What a file is, by its first bytes."""

from __future__ import annotations

from pathlib import Path

from ar_desktop.errors import CompanyFileDamaged, NotACompanyFile, Refused
from ar_desktop.words import N_

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_PAGE = 4096  # encrypted files are whole pages of this size


def is_encrypted(path: Path) -> bool:
    """False for a plain company file, True for what may be an encrypted one; refuses what is neither."""
    if not path.exists():
        raise Refused(N_("There is no file {path}."), path=str(path))
    if not path.is_file():
        raise NotACompanyFile(str(path))
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(_PAGE)
    if not size:
        raise CompanyFileDamaged(str(path), "the file is empty")
    if start.startswith(_MAGIC):
        if size < _HEADER:
            raise CompanyFileDamaged(str(path), "the file ends within its header")
        return False
    if size % _PAGE or not _is_noise(start):
        raise NotACompanyFile(str(path))
    return True


def _is_noise(start: bytes) -> bool:
    """Encrypted bytes are spread evenly; text and other programs' files are not."""
    return len(set(start)) > 240
