"""Opens the palette over a window with what it knows: commands, reports, places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.desk import Desk
from ui.keys import told_keys
from ui.palette.commands import commands
from ui.palette.hits import Hit
from ui.palette.palette import Palette
from ui.places import nav_lines

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def open_palette(window: MainWindow) -> Palette:
    """The one that is open already is closed by the same keys."""
    if (already := window.findChild(Palette)) is not None and already.isVisible():
        already.close_()
        return already
    desk = window.desk
    palette = Palette(window.look, desk, commands(window.menuBar()), _reports(desk), _places(desk), window)

    def run(hit: Hit) -> None:
        if hit.action is not None:
            hit.action.trigger()
        else:
            window.go(hit.page, hit.what)

    palette.chosen.connect(run)
    if desk is not None:
        desk.closing.connect(palette.close_)
    return palette


def _reports(desk: Desk | None) -> list[Hit]:
    if desk is None:
        return []
    from ui.reports.catalogue import Catalogue

    entries = Catalogue(desk.preferences, desk.figures.words, desk.company.setting("uuid", "")).entries()
    return [
        Hit(f"report:{entry.key}", "chart-column", entry.title, entry.group, page="reports", what=entry.key)
        for entry in entries
    ]


def _places(desk: Desk | None) -> list[Hit]:
    if desk is None:
        return []
    heads = [line for line in nav_lines() if line.is_head]
    return [
        Hit(
            f"place:{line.key}", line.icon, line.title, page=line.key,
            keys=told_keys(f"Ctrl+{at}"),
        )
        for at, line in enumerate(heads, 1)
    ]  # fmt: skip
