"""Copies of the company that are known to be good, and bringing one back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ar_desktop.company import audit, connections, disk
from ar_desktop.company.company import Company
from ar_desktop.company.lock import WriteLock, user_name
from ar_desktop.company.opening import check_pages, open_company
from ar_desktop.company.patience import patiently
from ar_desktop.company.reading import Reading
from ar_desktop.company.trouble import on_disk
from ar_desktop.errors import CompanyFileDamaged

Check = Callable[[Company], Sequence[object]]
_BACKUP = "backup"  # stands in the names of all that are named here


@dataclass(frozen=True)
class BackupResult:
    """Where the copy is, and the last audit record in it: noted elsewhere, they prove later that nothing was cut.

    `change` is the last change in it, drafts and settings included.
    """

    path: Path
    size: int
    number: int
    hash: str
    replaced: Path | None = None
    change: int = 0


@dataclass(frozen=True, order=True)
class KeptBackup:
    """A backup of a company in a folder; `made` is when the file was last written, in seconds."""

    made: float
    path: Path
    size: int


def backup_name(company: Company, folder: Path) -> Path:
    """The next free name in a folder: the company's, and the day."""
    return disk.free_name(folder / company.path.name, f"{_BACKUP} {company.today.isoformat()}")


def kept_backups(path: Path, folder: Path) -> list[KeptBackup]:
    """Backups of a company file in a folder, the latest first; none where the folder is not there."""
    found = []
    try:
        for file in folder.iterdir():
            if file.name.startswith(f"{path.stem} ({_BACKUP} ") and file.suffix == path.suffix:
                facts = file.stat()
                found.append(KeptBackup(facts.st_mtime, file, facts.st_size))
    except OSError:
        return []
    return sorted(found, reverse=True)


def last_change(read: Reading) -> int:
    """The number of what was written last: a backup that has it holds everything."""
    return int(read.value("SELECT max(number) FROM change") or 0)


def backup(company: Company, dest: Path | str, check: Check | None = None) -> BackupResult:
    """A copy of the company as it is now, made while it is in use; it has its name only once it was checked.

    Args:
        dest: a file that does not exist yet, or a folder, in which the copy is named after the day.
        check: what else to look at in the copy; anything it returns is a reason not to trust it.
    """
    dest = Path(dest)
    if dest.is_dir():
        dest = backup_name(company, dest)
    disk.refuse_existing(dest)
    return _copied(company.path, dest, company.key, check)


def restore(
    backup_path: Path | str,
    path: Path | str,
    check: Check | None = None,
    *,
    replace: bool = False,
    password: str | None = None,
) -> BackupResult:
    """Brings a backup back as a company file, after the same checks.

    Args:
        replace: a file that is there already is set aside under another name; without, it is refused.
    """
    backup_path, path = Path(backup_path), Path(path)
    with open_company(backup_path, read_only=True, password=password) as kept:
        key = kept.key
    if not replace:
        disk.refuse_existing(path)
    with on_disk(path):
        lock = WriteLock(path, user_name())
    try:
        if not path.exists():
            return _copied(backup_path, path, key, check)
        fresh = disk.free_name(path, "restored")
        result = _copied(backup_path, fresh, key, check)
        with on_disk(path):
            replaced = disk.set_aside(path)
            patiently(lambda: fresh.rename(path))
        return dataclasses.replace(result, path=path, replaced=replaced)
    finally:
        lock.release()


def _copied(source: Path, dest: Path, key: str | None, check: Check | None) -> BackupResult:
    with disk.appearing(dest) as unfinished:
        disk.copy(source, unfinished, key)
        number, digest, change = _checked(unfinished, key, check)
        size = unfinished.stat().st_size
    return BackupResult(dest, size, number, digest.hex(), change=change)


def _checked(path: Path, key: str | None, check: Check | None) -> tuple[int, bytes, int]:
    connection = connections.connect(path, "read", key)
    try:
        check_pages(connection, path)
    finally:
        connection.close()
    with Company.for_reading(path, key) as copy:
        findings = check(copy) if check else ()
        if findings:
            raise CompanyFileDamaged(str(path), str(findings[0]))
        with copy.reading() as read:
            return *audit.head(read), last_change(read)
