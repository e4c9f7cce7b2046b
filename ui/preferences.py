"""What this computer remembers of the window: look, size, last files. Nothing of the books."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

RECENT: Final = 8


class Preferences:
    """Kept in one small file outside of every company file."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @classmethod
    def of_this_computer(cls) -> Preferences:
        place = QStandardPaths.StandardLocation
        kind = place.GenericDataLocation if sys.platform == "darwin" else place.GenericConfigLocation
        folder = Path(QStandardPaths.writableLocation(kind)) / "AR Desktop"
        folder.mkdir(parents=True, exist_ok=True)
        return cls(folder / "window.ini")

    def text(self, key: str, default: str = "") -> str:
        return str(self._store.value(key, default))

    def set_text(self, key: str, value: str) -> None:
        self._store.setValue(key, value)

    def number(self, key: str, default: float) -> float:
        try:
            return float(self.text(key, str(default)))
        except ValueError:
            return default

    def mapping(self, key: str) -> dict[str, Any]:
        import json

        try:
            found = json.loads(self.text(key, "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def set_mapping(self, key: str, value: dict[str, Any]) -> None:
        import json

        self._store.setValue(key, json.dumps(value, sort_keys=True))

    def state(self, key: str) -> QByteArray:
        return QByteArray.fromBase64(self.text(key).encode())

    def set_state(self, key: str, state: QByteArray) -> None:
        self._store.setValue(key, bytes(state.toBase64().data()).decode())

    def recent(self) -> list[Path]:
        """Company files opened last that still exist, latest first."""
        return [path for path in map(Path, self._recent()) if path.exists()]

    def known_files(self) -> list[Path]:
        """Those that are not there any more as well."""
        return list(map(Path, self._recent()))

    def remember(self, path: Path) -> None:
        import json

        name = str(path.resolve())
        others = [known for known in self._recent() if known != name]
        self._store.setValue("recent", json.dumps([name, *others][:RECENT]))

    def _recent(self) -> list[str]:
        if not (known := self.text("recent")):
            return []
        import json

        try:
            found = json.loads(known)
        except ValueError:
            return []
        return [str(name) for name in found] if isinstance(found, list) else []
