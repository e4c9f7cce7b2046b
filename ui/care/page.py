"""The care of the file: everything that was checked, with what was found, and the backups there are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.care.backups_pane import BackupsPane
from ui.care.marks import moment
from ui.desk import Desk
from ui.keys import key_sequence
from ui.models.columns import Column, IconMark
from ui.models.table_model import TableModel
from ui.page import Page
from ui.widgets.buttons import Btn
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.list_commands import add_list_commands, tools_for
from ui.widgets.list_tools import ListTools
from ui.widgets.panes import Panes
from ui.widgets.remembered_split import remember_split
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.company import Changed
    from ar_desktop.ledger.rule import Check


class CarePage(Page):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        from ui.care.file_care import FileCare

        super().__init__(desk, parent)
        look = desk.look
        self.care = desk.findChild(FileCare) or FileCare(desk)
        self.model: TableModel[Check] = TableModel(self._columns(), self)
        self.panel = TablePanel(look, self.model, self.tr("What was checked"), self, edge=20)
        self.table = self.panel.table
        self.finding = Label(look, role="red")
        self.verify = Btn(look, self.tr("Verify the books"), variant="primary", icon="shield-check", keys="F12")
        self.back_up = Btn(look, self.tr("Back up now"), icon="hard-drive", keys="F11")
        self.backups = BackupsPane(desk, self.care, self)
        self._when = ElidedLabel(look, role="text2")
        self._shown: object = None
        self._lay_out()
        self.verify.clicked.connect(self.care.verify)
        self.back_up.clicked.connect(lambda: self.care.back_up())
        self.table.row_changed.connect(self._on_row)
        self._command(self.tr("&Restore this backup…"), "Ctrl+Return", self.backups.restore)
        add_list_commands(self, self._tools)

    def first_shown(self) -> None:
        self.care.changed.connect(self._show)
        self._show()

    def _tools(self) -> ListTools:
        tools = tools_for(self.desk, self.table)
        assert tools is not None, "its rows are all here"
        return tools

    def _command(self, text: str, keys: str, do: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcut(key_sequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False: do())
        self.addAction(action)

    def _lay_out(self) -> None:
        look = self.desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        head.setSpacing(look.px(10))
        head.addWidget(Label(look, self.tr("Care of the file"), px=18, weight=600))
        head.addWidget(self._when, 1)
        head.addWidget(self.back_up)
        head.addWidget(self.verify)
        self.finding.setWordWrap(True)
        self.finding.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(10))
        self.finding.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.finding.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panel, 1)
        column.addWidget(self.finding)
        split = Panes()
        split.addWidget(left)
        split.addWidget(self.backups)
        split.setStretchFactor(0, 1)
        remember_split(split, self.desk.preferences, "care")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(split, 1)

    def _columns(self) -> list[Column[Check]]:
        figures = self.desk.figures

        def mark(check: Check) -> IconMark:
            if check.ok:
                return IconMark("circle-check", "green", self.tr("right"))
            return IconMark("circle-x", "red", self.tr("wrong"))

        return [
            Column("ok", "", lambda check: mark(check).says, "icon", value=mark, width=30),
            Column("name", self.tr("What was checked"), lambda check: figures.words.say(check.name), width=300,
                   stretch=1, tip=lambda check: figures.words.say(check.name)),
            Column("checked", self.tr("Looked at"), lambda check: figures.count(check.checked), "number", width=90),
            Column("finding", self.tr("First thing found"), lambda check: check.finding or "–", width=120, stretch=1,
                   role=lambda check: "red" if check.finding else "muted", tip=lambda check: check.finding,
                   gives_way=1),
        ]  # fmt: skip

    # --- the page among others --------------------------------------------------------------

    def enter(self) -> None:
        self._say()
        self.backups.refresh()
        if self.model.count():
            self.table.setFocus()
            self.table.ensure_row()
        else:
            self.verify.setFocus()

    def refresh(self, changed: Changed | None = None) -> None:
        self._say()

    def _say(self) -> None:
        self.desk.said.emit(str(self.desk.company.path))
        self.desk.stated.emit(self.tr("Nothing is changed by looking: Esc in the status bar stops it at any time")
                              if self.care.running else "")  # fmt: skip

    # --- what is shown ----------------------------------------------------------------------

    def _show(self) -> None:
        care = self.care
        for button in (self.verify, self.back_up):
            button.setEnabled(not care.running)
        if care.checks is not self._shown:
            self._shown = care.checks
            self.model.set_rows(_worst_first(care.checks))
        self.panel.settle(None if self.model.count() else self._empty())
        self._when.setText(self._sentence())
        if self.model.count() and not care.running:
            self.table.ensure_row()
        self.backups.refresh()

    def _sentence(self) -> str:
        record, figures = self.care.record, self.desk.figures
        if self.care.running:
            return self.tr("At work; everything else can go on meanwhile.")
        if record.verified_at is None:
            return self.tr("The books were never verified on this computer.")
        when = moment(record.verified_at, figures)
        if record.findings:
            text = self.tr("Verified {when}: {n} checks found something wrong. Restore the last good backup.")
            return text.format(when=when, n=figures.count(record.findings))
        return self.tr("Verified {when}: the books are right.").format(when=when)

    def _empty(self) -> EmptyState:
        if self.care.running:
            return EmptyState(self.desk.look, "loader", self.tr("Checking everything"),
                              self.tr("What was found stands here when it is done."))  # fmt: skip
        return EmptyState(
            self.desk.look, "shield-check", self.tr("What was found stands here"),
            self.tr("Verify recomputes every balance from the first posting on, compares sub-ledger and ledger, and "
                    "walks the audit trail. It takes seconds in small books, minutes in very large ones."),
        )  # fmt: skip

    def _on_row(self, check: Any) -> None:
        self.finding.setText(check.finding if check is not None else "")
        self.finding.setVisible(bool(check is not None and check.finding))


def _worst_first(checks: Sequence[Check]) -> list[Check]:
    return sorted(checks, key=lambda check: check.ok)
