"""The second step: columns at the left, the rows as they would arrive at the right, problems below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ui.figures import Figures
from ui.importing import kinds
from ui.importing.mapping_grid import MappingGrid
from ui.importing.options_row import OptionsRow
from ui.importing.preview_pane import PreviewPane
from ui.importing.problem_pane import ProblemPane
from ui.importing.saved_mappings import SavedMappings
from ui.importing.totals_panel import TotalsPanel
from ui.importing.work import ImportWork
from ui.look import Look
from ui.problems import sentence
from ui.widgets.buttons import Btn
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.message_strip import MessageStrip
from ui.widgets.panes import Panes


class CheckStep(QWidget):
    csv_wanted = Signal()

    def __init__(self, look: Look, figures: Figures, work: ImportWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._work = look, work
        self.band = _Band(look, work)
        self.options = OptionsRow(look, work)
        self.mapping = MappingGrid(look, work)
        self.totals = TotalsPanel(look, figures)
        self.preview = PreviewPane(look, figures)
        self.problems = ProblemPane(look, figures, work)
        self._strips = QVBoxLayout()
        self._lay_out()
        work.looked.connect(self._on_looked)
        work.changed.connect(self._on_changed)
        work.tried.connect(self._on_tried)
        work.stuck.connect(self._on_stuck)
        self.band.anew.clicked.connect(work.guess_anew)
        self.problems.row_wanted.connect(self.preview.go_to)
        self.problems.csv_wanted.connect(self.csv_wanted)
        self.problems.fix.rate_wanted.connect(self.options.ask_rate)

    def _lay_out(self) -> None:
        look = self._look
        left, right = QWidget(self), QSplitter(Qt.Orientation.Vertical, self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mapping, 1)
        column.addWidget(self.totals)
        for widget, share in ((self.preview, 3), (self.problems, 4)):
            right.addWidget(widget)
            right.setStretchFactor(right.indexOf(widget), share)
        self.split = Panes(self)
        for splitter in (self.split, right):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(right)
        left.setMinimumWidth(look.px(360))
        self.split.setStretchFactor(0, 36)
        self.split.setStretchFactor(1, 64)
        right.setSizes([look.px(340), look.px(330)])
        self.split.setSizes([look.px(446), look.px(802)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.band)
        outer.addWidget(self.options)
        self._strips.setContentsMargins(look.px(12), 0, look.px(12), 0)
        outer.addLayout(self._strips)
        outer.addWidget(self.split, 1)

    def enter(self) -> None:
        self.mapping.table.setFocus()

    def panes(self) -> list[QWidget]:
        """As F6 goes through them."""
        return [self.options.kind, self.mapping.table, self.totals.asked, self.preview.panel.table, self.problems.table]

    # --- what happened ----------------------------------------------------------------------

    def _on_looked(self) -> None:
        """Another file, or this one cut into other columns: nothing that stands here is of it."""
        self.band.recall(self._work)
        self.preview.forget()
        self.problems.forget()
        self.totals.forget()
        self._on_changed()

    def _on_changed(self) -> None:
        self.options.show_options()
        self.mapping.show_columns()
        self.totals.show_trial(None, self._work.kind)
        self._clear()
        if needs := self._work.needs():
            names = ", ".join(kinds.field_name(self._work.kind, name) for name in needs)
            text = self.tr("Choose the column for each in the list at the left.")
            self._strip(MessageStrip(self._look, "amber", self.tr("Still missing: {names}.").format(names=names), text))

    def _on_tried(self) -> None:
        trial = self._work.trial
        if trial is None:
            return
        self._clear()
        self.options.show_options()
        self.totals.show_trial(trial, self._work.kind)
        self.preview.show_trial(trial, self._work.groups)
        self.problems.show_trial()

    def _on_stuck(self, error: Exception) -> None:
        self._clear()
        if isinstance(error, UserError):
            self._strip(MessageStrip(self._look, "amber", sentence(error)))

    def _strip(self, strip: MessageStrip) -> None:
        self._strips.addWidget(strip)
        self._strips.addSpacing(self._look.px(6))
        strip.announce()

    def _clear(self) -> None:
        while (item := self._strips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()


class _Band(QWidget):
    """Nothing is written yet: always in view while it is true."""

    def __init__(self, look: Look, work: ImportWork) -> None:
        super().__init__()
        self._look = look
        self.mappings = SavedMappings(work)
        self._text = ElidedLabel(look, self.tr("You see what would happen. The import is one step and one undo."))
        self.anew = Btn(look, self.tr("Guess anew"), variant="link")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(44), look.px(5), look.px(12), look.px(5))
        row.setSpacing(look.px(8))
        row.addWidget(Label(look, self.tr("Nothing is written yet."), weight=600, role="accentText"))
        row.addWidget(self._text, 1)
        row.addWidget(self.anew)
        row.addWidget(self.mappings)
        self.anew.hide()

    def recall(self, work: ImportWork) -> None:
        """Whether this source was read before, and how."""
        known = work.known
        self.mappings.say()
        self.anew.setVisible(known is not None)
        self.anew.setToolTip(self.tr("Forget how it was read before, and guess by the heads"))
        if known is not None:
            text = self.tr("The columns are those of {file}, imported on {day}.")
            self._text.setText(text.format(file=known.file, day=known.day))
        else:
            self._text.setText(self.tr("You see what would happen. The import is one step and one undo."))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.color("accentSoft"))
        side = look.px(16)
        box = QRect(look.px(20), (self.height() - side) // 2, side, side)
        look.paint_icon(painter, box, "shield-check", "accentText")
        painter.end()
