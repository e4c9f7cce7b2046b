"""Every page at the sizes people have: whatever is there can be read."""

from __future__ import annotations

import pytest

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from tests.ui.every_page import every_place
from tests.ui.nothing_cut import what_stays_cut

SIZES = {"1440": (1440, 900, 1.0), "1280": (1280, 800, 1.0), "200 %": (1920, 1080, 2.0)}


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut(busy_window, look, qtbot, size):  # noqa: F811
    width, height, scale = SIZES[size]
    look.set_scale(scale)
    busy_window.resize(width, height)
    found: dict[str, str] = {}  # what, and the first place where it was seen
    for place in every_place(busy_window, qtbot):
        for fault in what_stays_cut(busy_window, qtbot):
            found.setdefault(fault, place)
        if (now := (busy_window.width(), busy_window.height())) != (width, height):
            found.setdefault(f"the window became {now}", place)
            busy_window.resize(width, height)
    assert not found, "\n" + "\n".join(f"{place} | {fault}" for fault, place in found.items())
