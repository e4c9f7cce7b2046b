"""How somebody left the lists of documents: tab, order by tab, and what the chips left out in this company."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ui.desk import Desk

KEPT: Final = "invoices/view"  # where the preferences keep it


class LastView:
    """What a filter leaves out is of one company: another one begins with all rows."""

    def __init__(self, desk: Desk) -> None:
        self._preferences, self._file = desk.preferences, str(desk.company.path)

    def _kept(self) -> dict[str, Any]:
        return self._preferences.mapping(KEPT)

    def _keep(self, **changes: Any) -> None:
        before = self._kept()
        if before | changes != before:
            self._preferences.set_mapping(KEPT, before | changes)

    @property
    def state(self) -> str:
        return str(self._kept().get("state", ""))

    @property
    def chips(self) -> Mapping[str, Any]:
        found = self._kept().get("chips", {}).get(self._file, {})
        return found if isinstance(found, dict) else {}

    def order(self, state: str) -> tuple[str, bool] | None:
        """Sort key and whether descending, as it was chosen for this tab."""
        found = self._kept().get("orders", {}).get(state)
        return (str(found[0]), bool(found[1])) if isinstance(found, list) and len(found) == 2 else None

    def keep_state(self, state: str) -> None:
        self._keep(state=state)

    def keep_chips(self, chips: Mapping[str, Any]) -> None:
        self._keep(chips={self._file: dict(chips)} if chips else {})

    def keep_order(self, state: str, key: str, descending: bool) -> None:
        self._keep(orders=self._kept().get("orders", {}) | {state: [key, descending]})
