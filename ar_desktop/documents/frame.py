"""The words that stand around one paper's text, whatever it is about."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.documents.colours import Palette
from ar_desktop.documents.papers import Letterhead, Party
from ar_desktop.documents.styles import Grid, PaperStyle
from ar_desktop.words import Words


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around one paper's text."""

    seller: Letterhead
    buyer: Party
    style: PaperStyle
    palette: Palette
    words: Words
    title: str
    number: str  # beside or under the title
    number_size: float
    running: str  # on later pages: "Invoice 2026-04790"
    running_day: str
    facts: tuple[tuple[str, str], ...]
    amount_label: str
    amount: str
    foot: str  # on pages without a slip
    slip_foot: str  # above the slip

    @property
    def grid(self) -> Grid:
        return self.style.grid
