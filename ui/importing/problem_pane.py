"""Every problem of the file's rows, those of one kind together, and what to do about them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.exchange.problems import ProblemGroup
from ui.figures import Figures
from ui.importing.fix_panel import FixPanel
from ui.importing.work import ImportWork
from ui.look import Look
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import SearchField
from ui.widgets.hint_strip import HintStrip
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.table_panel import TablePanel
from ui.widgets.table_view import TableView

_NAMED = 3


class ProblemLine(NamedTuple):
    """A group of problems; without `group`, rows that stay out for another reason."""

    at: int
    lines: tuple[int, ...]
    who: str
    what: str
    amount: str
    todo: str
    group: ProblemGroup | None


class ProblemPane(QWidget):
    row_wanted = Signal(int)  # a line of the file
    csv_wanted = Signal()

    def __init__(self, look: Look, figures: Figures, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._figures, self._work = look, figures, work
        self._lines: list[ProblemLine] = []
        self.model: TableModel[ProblemLine] = TableModel(self._columns(), self, key=lambda row: row.at)
        self.table = _ProblemView(look, self)
        self.panel = TablePanel(look, self.model, self.tr("Problems and notices"), self, edge=20, table=self.table)
        self._about = ElidedLabel(look, px=12, role="muted")
        self.filter = SearchField(look, self.tr("Find a problem"), self)
        self.save = Btn(look, self.tr("Save left-out rows"), variant="ghost", icon="download")
        self.fix = FixPanel(look, figures, work, self)
        keys = [("F6", self.tr("next pane")), ("F8", self.tr("next problem")), ("1 2 3", self.tr("choose fix")),
                ("Del", self.tr("leave row out")), ("Ctrl+Z", self.tr("undo the fix"))]  # fmt: skip
        self._hints = HintStrip(look, keys, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(8), look.px(12), look.px(4))
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("Problems and notices"), weight=600))
        head.addWidget(self._about, 1)
        self.filter.setFixedWidth(look.px(150))
        head.addWidget(self.filter)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)
        column.addWidget(self.fix)
        column.addWidget(self._hints)

    def _connect(self) -> None:
        self.table.row_changed.connect(self._on_row)
        self.table.leave_out_wanted.connect(self.leave_out)
        self.table.fix_wanted.connect(lambda number: self.fix.choose(number))
        self.table.opened.connect(lambda _row, _key: self.fix.begin())
        self.filter.searched.connect(lambda _text: self._fill())
        self.filter.down_wanted.connect(self.table.setFocus)
        self.save.clicked.connect(self.csv_wanted)

    def _columns(self) -> list[Column[ProblemLine]]:
        return [
            Column("rows", self.tr("Row"), lambda row: _named(row.lines), weight=600, width=84,
                   tip=lambda row: ", ".join(map(str, row.lines[:200]))),
            Column("who", self.tr("Who"), lambda row: row.who, width=110, stretch=2, gives_way=2),
            Column("what", self.tr("What is wrong"), lambda row: row.what, width=180, stretch=6,
                   role="text2", tip=lambda row: row.what),
            Column("amount", self.tr("Amount"), lambda row: row.amount, "number", width=80, gives_way=1),
            Column("todo", self.tr("What to do"), lambda row: row.todo, width=120, stretch=1,
                   role=lambda row: "accentText" if row.group else "muted", weight=500),
        ]  # fmt: skip

    # --- what is shown ----------------------------------------------------------------------

    def show_trial(self) -> None:
        self._lines = self._problem_lines() + self._other_lines()
        self._about.setText(self._summary())
        trial = self._work.trial
        self.save.setEnabled(trial is not None and bool(trial.out or self._work.options.leave_out))
        self._fill()

    def forget(self) -> None:
        """What stood here was of another file."""
        self._lines = []
        self._about.setText("")
        self.save.setEnabled(False)
        self.model.set_rows([])
        self.fix.show_group(None)
        self.panel.settle(EmptyState(self._look, "clock", self.tr("Not tried yet")))

    def _summary(self) -> str:
        trial, count = self._work.trial, self._figures.count
        if trial is None:
            return ""
        parts = []
        if trial.counts["wrong"]:
            one, more = self.tr("{n} row stays out unless fixed"), self.tr("{n} rows stay out unless fixed")
            parts.append((one if trial.counts["wrong"] == 1 else more).format(n=count(trial.counts["wrong"])))
        if trial.counts["known"]:
            one, more = self.tr("{n} is here already"), self.tr("{n} are here already")
            parts.append((one if trial.counts["known"] == 1 else more).format(n=count(trial.counts["known"])))
        if not trial.complete:
            parts.append(self.tr("more may follow"))
        return ", ".join(parts)

    def _problem_lines(self) -> list[ProblemLine]:
        words = self._figures.words
        return [
            ProblemLine(
                at, group.lines, _some(group.who), group.error.sentence(words), self._sum(group),
                self.fix.first(group), group,
            )
            for at, group in enumerate(self._work.groups)
        ]  # fmt: skip

    def _sum(self, group: ProblemGroup) -> str:
        return ", ".join(self._figures.plain(sum_, currency) for currency, sum_ in group.sums.items())

    def _other_lines(self) -> list[ProblemLine]:
        """Rows that stay out though nothing is wrong, and what is to be known."""
        trial = self._work.trial
        if trial is None:
            return []
        at, words = len(self._work.groups), self._figures.words
        lines: list[ProblemLine] = []
        by_fate: dict[str, list[int]] = {}
        for row in trial.rows:
            by_fate.setdefault(row.fate, []).append(row.line)
        own = tuple(sorted(self._work.options.leave_out))
        for rows, what, todo in (
            (tuple(by_fate.get("known", ())), self.tr("In the books already, same content"), self.tr("Skipped")),
            (own, self.tr("Left out by you"), self.tr("Del takes them in")),
        ):
            if rows:
                lines.append(ProblemLine(at + len(lines), rows, "", what, "", todo, None))
        told: dict[str, list[int]] = {}
        for warned in trial.warnings:
            told.setdefault(warned.sentence(words), []).append(warned.line)
        for what, found in told.items():
            lines.append(ProblemLine(at + len(lines), tuple(found), "", what, "", self.tr("To know"), None))
        return lines

    def _fill(self) -> None:
        text = self.filter.text().strip().casefold()
        self.model.set_rows([
            one for one in self._lines if not text or text in f"{_named(one.lines)} {one.who} {one.what}".casefold()
        ])  # fmt: skip
        if self.model.count():
            self.panel.settle()
            self.table.ensure_row()
        else:
            title = self.tr("Nothing fits “{text}”").format(text=text) if text else self.tr("No problems")
            self.panel.settle(EmptyState(self._look, "circle-check", title))
        self._on_row(self.model.row_at(self.table.currentIndex().row()))

    # --- what is done -----------------------------------------------------------------------

    def _on_row(self, row: ProblemLine | None) -> None:
        self.fix.show_group(row.group if row is not None else None)
        if row is not None and row.group is not None:
            self.row_wanted.emit(row.lines[0])

    def next_problem(self) -> None:
        """F8: the one after this, from the top after the last."""
        count = self.model.count()
        if count:
            self.table.setFocus()
            at = self.table.currentIndex().row() if self.table.selectionModel().hasSelection() else -1
            self.table.select_row((at + 1) % count)

    def leave_out(self) -> None:
        """Del: the rows of this problem stay out, and the next one is there; rows left out come in again."""
        row = self.model.row_at(self.table.currentIndex().row())
        if row is None:
            return
        if row.group is not None:
            self._work.leave_out(row.lines)
        elif set(row.lines) <= self._work.options.leave_out:
            self._work.take_in(row.lines)


def _some(who: tuple[str, ...]) -> str:
    return f"{who[0]} +{len(who) - 1}" if len(who) > 1 else "".join(who)


def _named(lines: tuple[int, ...]) -> str:
    return ", ".join(map(str, lines[:_NAMED])) + ("…" if len(lines) > _NAMED else "")


class _ProblemView(TableView):
    leave_out_wanted = Signal()
    fix_wanted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.leave_out_wanted.emit()
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.fix_wanted.emit(event.key() - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)
