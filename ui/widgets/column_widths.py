"""How wide the columns of a list are: money as wide as it needs, text gives way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ui.look import Look
from ui.models.columns import Column, PillText
from ui.models.row_model import RowModel
from ui.widgets.cell_delegate import CellDelegate
from ui.widgets.head_view import HeadView

SAMPLE: Final = 200
LEAST_TEXT: Final = 84  # pixels at 100 % of a text column where there is no room at all


class ColumnWidths:
    """Measures heads, totals and a sample of rows; what the user dragged stays."""

    def __init__(self, look: Look, delegate: CellDelegate, head: HeadView) -> None:
        self._look, self._delegate, self._head = look, delegate, head
        self._needed: dict[str, int] = {}
        self._dragged: dict[str, int] = {}
        self._gone: set[str] = set()  # hidden for want of room, not by choice
        self._fitting = False
        self.blind = False  # rows were there, but not yet what stands in them
        self._columns: tuple[Column[Any], ...] = ()
        head.sectionResized.connect(self._on_resized)

    def measure(self, model: RowModel[Any], totals: Sequence[dict[str, str]]) -> None:
        """Learn what each column needs. Columns only grow while the list is open: nothing jumps."""
        self._columns = model.columns()
        rows = [row for row in (model.row_at(at) for at in range(min(SAMPLE, model.count()))) if row is not None]
        self.blind = bool(model.count()) and not rows
        for at, column in self._wanted():
            needed = max(self._head.head_width(column), self._content(column, rows))
            least = max(self._look.px(column.width), self._head.minimumSectionSize())  # no section is narrower
            self._grow_to(column, max(needed + self._frame(column, at), least))
        self.measure_totals(totals)

    def measure_totals(self, totals: Sequence[dict[str, str]]) -> None:
        """Only the totals are others: the rows, which are many, need not be looked at."""
        for at, column in self._wanted():
            if column.align == "right":  # words run on over the column beside them
                self._grow_to(column, self._totals(column, totals) + self._frame(column, at))

    def _wanted(self) -> list[tuple[int, Column[Any]]]:
        """Without those that somebody hid: they are measured when they are shown."""
        hidden = set(self.hidden_by_choice())
        return [(at, column) for at, column in enumerate(self._columns) if at not in hidden]

    def _grow_to(self, column: Column[Any], width: int) -> None:
        self._needed[column.key] = max(self._needed.get(column.key, 0), width)

    def forget(self) -> None:
        self._needed.clear()

    def fit(self, available: int) -> None:
        """Share out the width there is; without room for all, columns go in the order in which they give way."""
        if not self._columns:
            return
        self._fitting = True
        self._give_way(available)
        shown = [(at, c) for at, c in enumerate(self._columns) if not self._head.isSectionHidden(at)]
        widths = {c.key: self._dragged.get(c.key, self._least(c)) for _, c in shown}
        spare = available - sum(widths.values())
        stretching = [c for _, c in shown if c.stretch and c.key not in self._dragged]
        self._grow(stretching, widths, max(0, spare))
        self._shrink(stretching, widths, max(0, -spare))
        if spare > 0 and (last := self._last_text([c for _, c in shown])):
            widths[last] += spare
        for at, column in shown:
            self._head.resizeSection(at, widths[column.key])
        self._fitting = False

    def _last_text(self, shown: list[Column[Any]]) -> str:
        """What fills the line once all that would stretch has given way: the rows end where their head does."""
        if any(c.stretch for c in shown) or not any(c.stretch for c in self._columns if c.key in self._gone):
            return ""
        free = [c for c in reversed(shown) if c.align != "right" and c.key not in self._dragged]
        return next((c.key for kind in ("text", "link") for c in free if c.kind == kind), "")

    def _give_way(self, available: int) -> None:
        wanted = [c for at, c in enumerate(self._columns) if not self._head.isSectionHidden(at) or c.key in self._gone]
        used = sum(self._dragged.get(c.key, self._least(c)) for c in wanted)
        gone: set[str] = set()
        for column in sorted((c for c in wanted if c.gives_way), key=lambda c: -c.gives_way):
            if used <= available:
                break
            used -= self._dragged.get(column.key, self._least(column))
            gone.add(column.key)
        for at, column in enumerate(self._columns):
            if column.key in gone or column.key in self._gone:  # it may have been shown again from outside
                self._head.setSectionHidden(at, column.key in gone)
        self._gone = gone

    def choose(self, section: int, shown: bool) -> None:
        """Somebody wants this column, or does not; it may still have to give way."""
        self._gone.discard(self._columns[section].key)
        self._head.setSectionHidden(section, not shown)

    def hidden_by_choice(self) -> list[int]:
        """Sections that somebody hid, without those that only want for room."""
        hidden = ((at, c) for at, c in enumerate(self._columns) if self._head.isSectionHidden(at))
        return [at for at, column in hidden if column.key not in self._gone]

    def state(self) -> dict[str, int]:
        return dict(self._dragged)

    def restore(self, dragged: dict[str, int]) -> None:
        self._dragged = dict(dragged)

    def _least(self, column: Column[Any]) -> int:
        # a text column that stretches starts small and grows; all others take what they need
        if column.stretch:
            return self._look.px(column.width or 80)
        return self._needed.get(column.key, self._look.px(60))

    def _grow(self, stretching: list[Column[Any]], widths: dict[str, int], spare: int) -> None:
        """First up to what each needs, by share; what is left then goes to all by share."""
        wanted = {c.key: max(0, self._needed.get(c.key, 0) - widths[c.key]) for c in stretching}
        short = sum(wanted.values())
        if short:
            given = min(spare, short)
            for column in stretching:
                widths[column.key] += wanted[column.key] * given // short
            spare -= given
        shares = sum(c.stretch for c in stretching)
        for column in stretching:
            widths[column.key] += spare * column.stretch // shares

    def _shrink(self, stretching: list[Column[Any]], widths: dict[str, int], short: int) -> None:
        """Text is cut before the list has to be scrolled sideways."""
        for column in stretching:
            head = self._head.head_width(column) + self._frame(column, self._columns.index(column))
            given = min(short, max(0, widths[column.key] - max(head, self._look.px(LEAST_TEXT))))
            widths[column.key] -= given
            short -= given

    def _content(self, column: Column[Any], rows: list[Any]) -> int:
        if column.kind == "icon" or column.kind == "check":
            return self._look.px(16)
        if column.kind == "aging" or not rows:
            return 0
        if column.kind == "pill":
            return max(map(self._pills, {tuple(column.value(row)) if column.value else () for row in rows}))
        weight = 500 if column.kind == "link" else column.weight
        texts = {column.text(row) for row in rows}
        return max(self._delegate.advance(text, weight) for text in texts) + 1

    def _pills(self, pills: Sequence[PillText]) -> int:
        metrics, look = self._look.metrics(11, 600), self._look
        return sum(metrics.horizontalAdvance(pill.text) + look.px(14 + 5) for pill in pills[:2])

    def _totals(self, column: Column[Any], totals: Sequence[dict[str, str]]) -> int:
        metrics = self._look.metrics(13, 600)
        return max((metrics.horizontalAdvance(total.get(column.key, "")) for total in totals), default=0) + 1

    def _frame(self, column: Column[Any], at: int) -> int:
        d = self._delegate
        first = at == d.first_column
        if first and column.kind == "icon":
            return d.edge
        return (d.edge if first else d.pad) + d.pad + (d.bracket if column.kind == "money" else 0)

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        if not self._fitting and new and section < len(self._columns):
            column = self._columns[section]
            floor = self._needed.get(column.key, 0) if column.kind == "money" else 0
            self._dragged[column.key] = max(new, floor)
