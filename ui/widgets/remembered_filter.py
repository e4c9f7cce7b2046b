"""What the chips of a list leave out, as this person left them; what was typed in its search is begun anew."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ui.desk import Desk


class RememberedFilter:
    """Of one company: another one begins with all rows."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._preferences, self._file, self._key = desk.preferences, str(desk.company.path), f"filter/{name}"

    def values(self) -> Mapping[str, Any]:
        found = self._preferences.mapping(self._key).get(self._file, {})
        return found if isinstance(found, dict) else {}

    def keep(self, values: Mapping[str, Any]) -> None:
        if dict(values) != self.values():
            self._preferences.set_mapping(self._key, {self._file: dict(values)} if values else {})
