"""How wide the columns of an entry grid are: figures are never cut, texts stretch, some columns give way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ui.look import Look
from ui.models.entry_model import NUMBER, EntryColumn, EntryModel
from ui.widgets.entry_cells import PAD

LEAST_STRETCH: Final = 220  # pixels at 100 % that a stretching column keeps before others go
LEAST_TEXT: Final = 110  # what is left of it where even that is not enough


class EntryWidths:
    def __init__(self, look: Look, lines: EntryModel) -> None:
        self._look, self._lines = look, lines
        self._needed: dict[str, int] = {}

    def forget(self) -> None:
        self._needed.clear()

    def least(self, keys: Sequence[str] = ()) -> int:
        """What all columns, or these, need beside each other."""
        return sum(self._least(column) for column in self._lines.columns if not keys or column.key in keys)

    def _least(self, column: EntryColumn) -> int:
        if column.stretch:
            return self._look.px(LEAST_STRETCH)
        return max(self._look.px(column.width), self._needed.get(column.key, 0))

    def measure(self) -> bool:
        """Columns grow with their figures, and only grow; whether one did."""
        grown = False
        for column in self._lines.columns:
            if column.align != "right" or column.key == NUMBER:
                continue
            metrics = self._look.metrics(13, column.weight)
            texts = {self._lines.text(line, column) for line in range(self._lines.count())}
            widest = max(map(metrics.horizontalAdvance, texts), default=0) + 2 * self._look.px(PAD) + 3
            if widest > self._needed.get(column.key, 0):
                self._needed[column.key] = widest
                grown = True
        return grown

    def share(self, available: int) -> list[int]:
        """A width for each column; 0 for those that there is no room for."""
        columns, used = self._lines.columns, self.least()
        gone: set[str] = set()
        for column in sorted((c for c in columns if c.gives_way), key=lambda c: -c.gives_way):
            if used > available:
                used -= self._least(column)
                gone.add(column.key)
        shares = max(1, sum(column.stretch for column in columns if column.key not in gone))
        most = (self._look.px(LEAST_STRETCH) - self._look.px(LEAST_TEXT)) * shares
        spare = max(-most, available - used)
        return [0 if c.key in gone else self._least(c) + spare * c.stretch // shares for c in columns]
