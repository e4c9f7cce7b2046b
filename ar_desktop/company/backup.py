"""Copies of the company that are known to be good, and bringing one back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ar_desktop.company import audit, connections, disk
from ar_desktop.company.company import Company
from ar_desktop.company.lock import WriteLock, user_name
from ar_desktop.company.opening import check_pages, open_company
from ar_desktop.company.trouble import on_disk
from ar_desktop.errors import CompanyFileDamaged

Check = Callable[[Company], Sequence[object]]


@dataclass(frozen=True)
class BackupResult:
    """Where the copy is, and the last audit record in it: noted elsewhere, they prove later that nothing was cut."""

    path: Path
    size: int
    number: int
    hash: str
    replaced: Path | None = None


def backup(company: Company, dest: Path | str, check: Check | None = None) -> BackupResult:
    """A copy of the company as it is now, made while it is in use; it has its name only once it was checked.

    Args:
        dest: a file that does not exist yet, or a folder, in which the copy is named after the day.
        check: what else to look at in the copy; anything it returns is a reason not to trust it.
    """
    dest = Path(dest)
    if dest.is_dir():
        dest = disk.free_name(dest / company.path.name, f"backup {company.today.isoformat()}")
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
            fresh.rename(path)
        return BackupResult(path, result.size, result.number, result.hash, replaced)
    finally:
        lock.release()


def _copied(source: Path, dest: Path, key: str | None, check: Check | None) -> BackupResult:
    with disk.appearing(dest) as unfinished:
        disk.copy(source, unfinished, key)
        number, digest = _checked(unfinished, key, check)
        size = unfinished.stat().st_size
    return BackupResult(dest, size, number, digest.hex())


def _checked(path: Path, key: str | None, check: Check | None) -> tuple[int, bytes]:
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
            return audit.head(read)
