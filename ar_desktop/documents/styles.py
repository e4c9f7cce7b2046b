"""Where things stand on a page: the window envelope's grid, and how a company prints."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from ar_desktop.documents.papers import Letterhead

PageFormat = Literal["us-letter-10", "din5008-b", "din5008-a"]
MM = 72 / 25.4
_LETTER_COUNTRIES = frozenset(("US", "CA", "MX", "PH", "CL", "CO", "VE", "GT", "CR", "PA", "DO", "PR"))


@dataclass(frozen=True, slots=True)
class Grid:
    """Points from the top left corner of the page."""

    width: float
    height: float
    left: float
    right: float  # the right edge of the text
    head_y: float
    address_x: float
    address_y: float  # first baseline
    address_width: float
    address_size: float
    address_leading: float
    facts_x: float
    facts_y: float  # first baseline of the plain facts
    facts_leading: float
    body_y: float  # nothing of the text stands above
    next_body_y: float  # the table's head on later pages
    foot_y: float  # the foot's rule
    slip_y: float  # the perforation above a remittance slip
    folds: tuple[float, ...]
    punch: float
    title_on_top: bool  # at the right of the head; else it begins the text
    capitals: bool  # addresses in capitals, without commas

    @property
    def text_width(self) -> float:
        return self.right - self.left


_LETTER = Grid(
    width=612,
    height=792,
    left=68.03,
    right=566.1,
    head_y=36.0,
    address_x=68.03,
    address_y=67 * MM,
    address_width=85 * MM,
    address_size=9.8,
    address_leading=12.4,
    facts_x=396.0,
    facts_y=146.0,
    facts_leading=13.08,
    body_y=93 * MM,
    next_body_y=83.6,
    foot_y=754.3,
    slip_y=186.3 * MM,
    folds=(93.1 * MM, 186.3 * MM),
    punch=0,
    title_on_top=True,
    capitals=True,
)
_FORM_B = Grid(
    width=210 * MM,
    height=297 * MM,
    left=25 * MM,
    right=190 * MM,
    head_y=46.5,
    address_x=25 * MM,
    address_y=67.2 * MM,
    address_width=79 * MM,
    address_size=10.0,
    address_leading=12.6,
    facts_x=125 * MM,
    facts_y=53 * MM,
    facts_leading=12.25,
    body_y=98.5 * MM,
    next_body_y=92.0,
    foot_y=793.6,
    slip_y=0,
    folds=(105 * MM, 210 * MM),
    punch=148.5 * MM,
    title_on_top=False,
    capitals=False,
)
# Form A has a shorter head: what stands on its first page stands 18 mm higher.
_FORM_A = replace(
    _FORM_B,
    address_y=49.2 * MM,
    facts_y=35 * MM,
    body_y=80.5 * MM,
    head_y=24.0,
    folds=(87 * MM, 192 * MM),
)
_GRIDS: dict[str, Grid] = {"us-letter-10": _LETTER, "din5008-b": _FORM_B, "din5008-a": _FORM_A}


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """How a company prints: its envelope, its colour, what is on the page besides the text."""

    page_format: PageFormat = "us-letter-10"
    colour: str = ""  # empty: the letterhead's
    address_shift: tuple[float, float] = (0.0, 0.0)  # mm to the right, mm down: envelopes vary
    slip: bool = True  # a remittance slip, where the page format has one
    fold_marks: bool = True  # where the page format has them

    @classmethod
    def of(cls, seller: Letterhead) -> PaperStyle:
        """What the company's country prints on."""
        return cls("us-letter-10" if seller.country in _LETTER_COUNTRIES else "din5008-b")

    @property
    def grid(self) -> Grid:
        return _GRIDS[self.page_format]
