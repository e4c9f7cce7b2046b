"""The rows as they would arrive: all, those that are fine, those to know of, those with a problem."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.exchange.problems import ProblemGroup
from ar_desktop.exchange.trial import Trial, TrialRow
from ui.figures import Figures
from ui.importing.preview_columns import of_tab, preview_columns, tab_count
from ui.look import Look
from ui.models.columns import Column
from ui.models.table_model import TableModel
from ui.widgets.labels import Label
from ui.widgets.table_panel import TablePanel
from ui.widgets.tabs import CountTabs

TABS: Final = ("all", "fine", "know", "wrong")


class PreviewPane(QWidget):
    def __init__(self, look: Look, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._figures = look, figures
        self._trial: Trial | None = None
        nothing: list[Column[TrialRow]] = []
        self.model: TableModel[TrialRow] = TableModel(nothing, self, key=lambda row: row.line)
        self.panel = TablePanel(look, self.model, self.tr("Rows as they would arrive"), self, edge=20)
        self.tabs = CountTabs(look, self)
        self.tabs.setAccessibleName(self.tr("Which rows"))
        for text in (self.tr("All"), self.tr("Fine"), self.tr("To know"), self.tr("Problems")):
            self.tabs.addTab(text)
        self._shown = Label(look, px=12, role="muted")
        self.tabs.currentChanged.connect(lambda _at: self._fill())
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._look
        head = QHBoxLayout()
        head.setContentsMargins(look.px(20), look.px(4), look.px(16), 0)
        head.setSpacing(look.px(8))
        head.addWidget(Label(look, self.tr("As it would arrive"), weight=600))
        head.addWidget(self.tabs)
        head.addStretch()
        head.addWidget(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.panel, 1)

    def forget(self) -> None:
        """What stood here was of another file."""
        self._trial = None
        self.model.set_rows([])
        for at in range(self.tabs.count()):
            self.tabs.set_count(at, "")
        self._shown.setText("")

    def show_trial(self, trial: Trial, groups: list[ProblemGroup]) -> None:
        self._trial = trial
        wrong = {line: group.field for group in groups for line in group.lines}
        self.model.set_rows([])  # those of the file before have other columns
        self.model.set_columns(preview_columns(trial, self._figures, wrong))
        for at, tab in enumerate(TABS):
            self.tabs.set_count(at, self._figures.count(tab_count(trial, tab)))
        self._fill()

    def go_to(self, line: int) -> None:
        """Show this row, in the tab that has it."""
        if self.model.row_of(line) < 0:
            self.tabs.setCurrentIndex(TABS.index("all"))
        self.panel.table.select_row(self.model.row_of(line))

    def _fill(self) -> None:
        if self._trial is None:
            return
        tab, count = TABS[self.tabs.currentIndex()], self._figures.count
        rows = [row for row in self._trial.rows if of_tab(row, tab)]
        self.model.set_rows(rows)
        every = tab_count(self._trial, tab)
        text = self.tr("first {n} of {all}").format(n=count(len(rows)), all=count(every))
        self._shown.setText(text if len(rows) < every else "")
        self.panel.table.fit()
