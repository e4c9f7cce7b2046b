"""Where the lines of a chart's scale stand."""

from __future__ import annotations

from ui.figures import Figures


def ticks_up_to(top: int, figures: Figures) -> list[tuple[int, str]]:
    """Nothing and two to four round lines up to the top."""
    steps = (digit * 10**zeros for zeros in range(16) for digit in (1, 2, 5))
    step = next(step for step in steps if step * 4 >= top)
    return [(at * step, figures.short(at * step)) for at in range(top // step + 1)]
