"""What was ticked off for today, or put off until tomorrow, at this desk. Nothing of it stands in the books."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from ui.preferences import Preferences


class Ticked(NamedTuple):
    """`at` is the time of day at which it was ticked."""

    key: str
    title: str
    why: str
    amount: int | None
    at: str


class PutOff:
    """One for each company file; what has come back is forgotten."""

    def __init__(self, preferences: Preferences, company: str, today: date) -> None:
        self._preferences, self._name, self._today = preferences, f"today/{company}", today
        kept = preferences.mapping(self._name)
        self._kept = {key: one for key, one in kept.items() if str(one.get("until", "")) > today.isoformat()}

    def hides(self, key: str) -> bool:
        return key in self._kept

    def tick(self, one: Ticked) -> None:
        """Done for today; if it is still there tomorrow, it comes back."""
        self._keep(one.key, {"done": True, **one._asdict()})

    def until_tomorrow(self, key: str) -> None:
        self._keep(key, {"done": False})

    def bring_back(self, key: str = "") -> None:
        """One thing that was ticked; without a key, all that was put off."""
        if key:
            self._kept.pop(key, None)
        else:
            self._kept = {known: one for known, one in self._kept.items() if one["done"]}
        self._preferences.set_mapping(self._name, self._kept)

    def ticked(self) -> list[Ticked]:
        done = (one for one in self._kept.values() if one["done"])
        return [Ticked(one["key"], one["title"], one["why"], one["amount"], one["at"]) for one in done]

    def waiting(self) -> int:
        return sum(1 for one in self._kept.values() if not one["done"])

    def _keep(self, key: str, one: dict[str, object]) -> None:
        self._kept[key] = {**one, "until": (self._today + timedelta(1)).isoformat()}
        self._preferences.set_mapping(self._name, self._kept)
