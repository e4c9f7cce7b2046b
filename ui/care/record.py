"""What this computer knows of the care of a company file: when it was verified, where its backups are kept."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

from ui.preferences import Preferences

When = Literal["day", "close", "never"]
_KEY: Final = "care"


@dataclass
class CareRecord:
    """Moments are local, ISO 8601; empty: never. Not in the company file: a copy of it knows nothing of its twin."""

    verified: str = ""
    findings: int = 0  # how many checks failed then
    backup: str = ""
    backup_path: str = ""
    backup_change: int = 0
    failed: str = ""  # why the last automatic backup is not there
    folder: str = ""
    when: When = "day"
    automatic: list[str] = field(default_factory=list)  # backups made by themselves: the oldest are let go

    @classmethod
    def of(cls, preferences: Preferences, path: Path) -> CareRecord:
        known = preferences.mapping(_KEY).get(str(path.resolve()))
        names = {one.name: one for one in fields(cls)}
        found: dict[str, Any] = known if isinstance(known, dict) else {}
        fresh = cls()
        for name, value in found.items():
            if name in names and isinstance(value, type(getattr(fresh, name))):
                setattr(fresh, name, value)
        return fresh

    def keep(self, preferences: Preferences, path: Path) -> None:
        known = preferences.mapping(_KEY)
        known[str(path.resolve())] = asdict(self)
        preferences.set_mapping(_KEY, known)

    @property
    def verified_at(self) -> datetime | None:
        return _moment(self.verified)

    @property
    def backup_at(self) -> datetime | None:
        return _moment(self.backup)

    def place(self) -> Path:
        """Where backups go: as chosen, or a folder of their own among the documents."""
        return Path(self.folder) if self.folder else usual_place()


def keep_backups_in(folder: Path, preferences: Preferences, path: Path) -> None:
    """From now on those of the company file `path` go there; the folder is made."""
    folder.mkdir(parents=True, exist_ok=True)
    record = CareRecord.of(preferences, path)
    record.folder = str(folder)
    record.keep(preferences, path)


def usual_place() -> Path:
    from platformdirs import user_documents_path

    return user_documents_path() / "AR Desktop backups"


def now_text() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
