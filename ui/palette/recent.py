"""What was opened last from the palette: it comes first when nothing is typed."""

from __future__ import annotations

from typing import Any, Final

from ui.palette.hits import Hit
from ui.preferences import Preferences

KEPT: Final = 6


class Recent:
    """One for each company. Commands are not kept: they have their keys."""

    def __init__(self, preferences: Preferences, company: str) -> None:
        self._preferences, self._name = preferences, f"palette/{company}"

    def hits(self) -> list[Hit]:
        found = self._preferences.mapping(self._name).get("recent", [])
        return [hit for one in found if (hit := _hit(one)) is not None]

    def note(self, hit: Hit) -> None:
        if hit.action is not None:
            return
        others = [known for known in self.hits() if known.key != hit.key]
        kept = [_facts(one) for one in [hit, *others][:KEPT]]
        self._preferences.set_mapping(self._name, {"recent": kept})


def _facts(hit: Hit) -> dict[str, Any]:
    """Figures change: they are left out."""
    return {
        "key": hit.key, "icon": hit.icon, "title": hit.title, "detail": hit.detail.partition(",")[0],
        "page": hit.page, "what": hit.what,
    }  # fmt: skip


def _hit(facts: Any) -> Hit | None:
    try:
        what = facts["what"]
        return Hit(
            str(facts["key"]), str(facts["icon"]), str(facts["title"]), str(facts["detail"]), page=str(facts["page"]),
            what=tuple(what) if isinstance(what, list) else what,
        )  # fmt: skip
    except (KeyError, TypeError):
        return None
