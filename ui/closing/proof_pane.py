"""The proof of a month: open items beside the control account, and how the balance came about from its opening."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.reports.month_proof import MonthProof
from ui.closing.words import step_names
from ui.desk import Desk
from ui.models.columns import Column, PillText
from ui.models.table_model import TableModel
from ui.widgets.hairline import Hairline
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.pill import Pill
from ui.widgets.pinned_totals import TotalRow
from ui.widgets.table_panel import TablePanel

PROVED: Final = 4  # lines of the proof above its difference


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProofPane", text)


class ProofLine(NamedTuple):
    """`report` shows what the figure is made of."""

    label: str
    amount: int
    report: str


class ProofPane(QWidget):
    report_wanted = Signal(str, object)  # its name, and the MonthProof it is asked for

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.proof: MonthProof | None = None
        look = desk.look
        self._title, self._pill = ElidedLabel(look, px=18, weight=600, greedy=False), Pill(look, PillText("", "grey"))
        self._about = Label(look, px=12, role="text2")
        self._about.setWordWrap(True)
        self.lines, self.proved = self._table(_tr("Proof"))
        self.moves, self.rolled = self._table(_tr("Roll-forward of the month"))
        self._title.setText(step_names()["difference"])
        self._lay_out()

    def _table(self, name: str) -> tuple[TableModel[ProofLine], TablePanel]:
        figures = self._desk.figures
        model: TableModel[ProofLine] = TableModel(
            [
                Column("label", name, lambda one: one.label, width=160, stretch=1),
                Column("amount", "", lambda one: figures.plain(one.amount), "money", value=lambda one: one.amount,
                       weight=500, width=110, pale_zero=False, name=self.tr("Amount")),
            ],
            self,
        )  # fmt: skip
        panel = TablePanel(self._desk.look, model, name, self, edge=20)
        panel.table.opened.connect(lambda line, _key: self.report_wanted.emit(line.report, self.proof))
        return model, panel

    def _lay_out(self) -> None:
        look = self._desk.look
        top = QHBoxLayout()
        top.setContentsMargins(look.px(20), look.px(12), look.px(16), 0)
        top.setSpacing(look.px(8))
        top.addWidget(self._title)
        top.addWidget(self._pill)
        top.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        about = QHBoxLayout()
        about.setContentsMargins(look.px(20), look.px(4), look.px(16), look.px(10))
        about.addWidget(self._about)
        column.addLayout(about)
        column.addWidget(Hairline(look))
        for panel, share in ((self.proved, 0), (self.rolled, 1)):
            panel.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            column.addWidget(panel, share)
        self.setMinimumWidth(look.px(380))
        look.changed.connect(self._show_whole_proof)
        self._show_whole_proof()

    def _show_whole_proof(self) -> None:
        """However high the rows are: of a proof nothing is scrolled."""
        look = self._desk.look
        self.proved.setFixedHeight(look.px(28) + PROVED * look.row_height + look.px(30 + 14))

    def wait(self) -> None:
        self.proof = None
        for model, panel in ((self.lines, self.proved), (self.moves, self.rolled)):
            model.set_rows(())
            panel.totals.set_rows(())
            panel.settle()
            panel.wait()
        self._pill.hide()
        self._about.setText("")

    def show_proof(self, proof: MonthProof) -> None:
        figures, agrees = self._desk.figures, not proof.difference
        self.proof = proof
        self._pill.say(PillText(_tr("Agrees"), "green") if agrees else PillText(_tr("Differs"), "red"))
        self._pill.show()
        said = _tr("As of {day}. Enter on a figure shows what it is made of.")
        self._about.setText(said.format(day=figures.full_day(proof.day)))
        account = _tr("Account {code} in the ledger").format(code=proof.account)
        self.lines.set_rows([
            ProofLine(_tr("Open items"), proof.items, "open-items"),
            ProofLine(_tr("Unapplied credits"), proof.unapplied, "unapplied"),
            ProofLine(_tr("Sub-ledger"), proof.sub_ledger, "reconciliation"),
            ProofLine(account, proof.control, "trial-balance"),
        ])  # fmt: skip
        difference = {"label": _tr("Difference"), "amount": figures.plain(proof.difference)}
        self.proved.totals.set_rows([TotalRow(difference, role="green" if agrees else "red")])
        moved = [ProofLine(figures.words.say(title), amount, "roll-forward") for title, amount in proof.moves]
        self.moves.set_rows([
            ProofLine(_tr("Opening"), proof.opening, "roll-forward"), *moved,
        ])  # fmt: skip
        closing = {"label": _tr("Closing"), "amount": figures.plain(proof.closing)}
        self.rolled.totals.set_rows([TotalRow(closing)])
        for panel in (self.proved, self.rolled):
            panel.settle()
