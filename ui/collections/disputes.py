"""Disputes and deductions: what waits for our answer, late ones first, and what ended lately; decided beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from ui.collections.asking import Answers
from ui.collections.case_filter import CaseChips
from ui.collections.case_list import CaseList, Deed
from ui.collections.cases import Case, case_columns, cases_of, grouped
from ui.collections.cause_bars import CauseBars
from ui.collections.decision_pane import LETTERS, DecisionPane, Way, way_names
from ui.collections.new_case import NewCaseDialog
from ui.desk import Desk
from ui.keys import key_sequence
from ui.widgets.labels import Label

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done


def _tr(text: str) -> str:
    return QCoreApplication.translate("Disputes", text)


class Disputes(CaseList):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._cases = CaseChips(desk.look)
        super().__init__(
            desk, "disputes", _tr("Disputes and deductions"), case_columns(desk.figures),
            [
                Deed(_tr("New case"), "N", "plus", lambda _one: self.new(), lambda _one: True, anywhere=True),
                Deed(
                    _tr("Who and when"), "A", "user", lambda _one: self.pane.fields.owner.setFocus(), _runs,
                    button=False,
                ),
                Deed(
                    _tr("Reopen"), "R", "rotate-ccw", self.reopen,
                    lambda one: not one.runs and (one.dispute is not None or one.deduction is not None),
                ),
                Deed(
                    _tr("Back into the invoice"), "T", "undo-2", self.take_back, lambda one: one.deduction is not None
                ),
            ],
            (_tr("Nothing is disputed"), _tr("They come with calls: “disputes 26-1930, quantity short”.")),
            self._cases.chips, parent,
        )  # fmt: skip
        self._writing = False
        self._found: Answers | None = None
        self._seen = False
        self._age = Label(desk.look, px=12, weight=500, role="amber")
        self.causes = CauseBars(desk, self)
        self.pane = DecisionPane(desk, self.buttons[2:], self)
        self.stand_in_bar(self._age)
        self.stand_below(self.causes)
        self.stand_beside(self.pane, 600, 650, least=430)
        self._connect()
        self._add_letters()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self._desk.ask(self, self._accounts, self.pane.know_accounts)

    def _connect(self) -> None:
        pane = self.pane
        pane.decided.connect(self._decide)
        pane.head.stepped.connect(self.step)
        pane.head.item_wanted.connect(self._open_item)
        pane.history.call_wanted.connect(self.call_wanted)
        pane.fields.assigned.connect(
            lambda case, verb: self._desk.write(verb, _tr("Case of {who}").format(who=case.name))
        )
        self.filter.changed.connect(self._show)
        self.causes.picked.connect(self._only_cause)
        self.table.row_changed.connect(lambda _row: pane.show_case(self.row(), self.place()))

    def _accounts(self, read: object, _progress: object) -> tuple[str, str]:
        from ar_desktop.collections.deciding import write_off_accounts

        return write_off_accounts(self._desk.company, read)  # type: ignore[arg-type]

    def _add_letters(self) -> None:
        names = way_names()
        for way, letter in LETTERS.items():
            self._letter(_tr("Decide: {way}").format(way=names[way]), letter, partial(self.pane.choose, way))
        decide = QAction(_tr("Do what is decided"), self)
        decide.setShortcuts([key_sequence("Ctrl+Return"), key_sequence("Ctrl+Enter")])
        decide.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        decide.triggered.connect(lambda: self.pane.decide())
        self.addAction(decide)
        self.commands.append(decide)

    # --- what is shown ----------------------------------------------------------------------

    def show_disputes(self, found: Answers) -> None:
        self._found = found
        self.causes.show_causes(found.causes)
        self._show()
        waiting = found.waiting.cases
        self._desk.counted.emit("collections:disputes", self._desk.figures.count(waiting) if waiting else "")

    def _show(self) -> None:
        found, figures = self._found, self._desk.figures
        if found is None:
            return
        cases = cases_of(found.disputes, found.deductions, figures)
        days = found.waiting.days
        self._age.setText(_tr("Average open {n} days").format(n=figures.count(days)) if days is not None else "")
        self._cases.offer(cases)
        self.show_rows(grouped([one for one in cases if self._leaves(one)], figures), self._note_of(found))
        self.pane.show_case(self.row(), self.place())

    def _note_of(self, found: Answers) -> str:
        figures, waiting = self._desk.figures, found.waiting
        amount = figures.plain(waiting.amount)
        note = _tr("{n} open, {amount}").format(n=figures.count(waiting.cases), amount=amount) if waiting.cases else ""
        if waiting.deductions > len(found.deductions):
            shown = _tr("the oldest {n} deductions are shown").format(n=figures.count(len(found.deductions)))
            note = f"{note}; {shown}"
        return note

    def _leaves(self, case: Case) -> bool:
        said = (case.name, case.cause, case.owner, *case.numbers)
        return self._cases.leaves(case) and self.fits(*said)

    def _only_cause(self, cause: str) -> None:
        """The same again shows all."""
        rest = {key: value for key, value in self.filter.values().items() if key != "cause"}
        self.filter.use(rest if self._cases.cause.value == cause else rest | {"cause": cause})

    # --- what can be done -------------------------------------------------------------------

    def new(self) -> None:
        """For the customer of the case that is marked, unless another is typed."""
        one = self.row()
        NewCaseDialog(self._desk, one.customer_id if one is not None else None, self).open()

    def _open_item(self) -> None:
        if (one := self.row()) is not None and one.numbers:
            self._desk.asked_for.emit("invoices", ("document", one.numbers[0]))

    def reopen(self, one: Case) -> None:
        from ar_desktop.collections.disputes import reopen_dispute
        from ar_desktop.receipts.deductions import withdraw_charge_back

        if one.dispute is not None:
            id_ = one.dispute.id
            self._do(lambda company: reopen_dispute(company, id_), _tr("{who}: dispute runs again"), one)
        elif one.deduction is not None:
            item = one.deduction.item_id
            self._do(lambda company: withdraw_charge_back(company, item), _tr("{who}: not charged back after all"), one)

    def take_back(self, one: Case) -> None:
        """What was held back is owed on its invoice again, as if it had not been set apart."""
        from ar_desktop.receipts.deductions import take_back

        if one.deduction is not None:
            item = one.deduction.item_id
            self._do(lambda company: take_back(company, item), _tr("{who}: deduction back in its invoice"), one)

    def _do(self, verb: Callable[[Company], Done], said: str, one: Case) -> None:
        """Once: what is pressed again before the books have answered is the same decision."""
        if self._writing:
            return
        self._writing = True

        def then(_done: Done) -> str:
            self._writing = False
            return ""

        def failed(error: Exception) -> None:
            self._writing = False
            self._desk.jobs.failed.emit(error)

        self._desk.write(verb, said.format(who=one.name), failed, then=then)

    def _decide(self, case: Case, way: Way, reason: str) -> None:
        if way == "credit":
            self._desk.asked_for.emit("invoices", ("document", case.numbers[0]))
            return
        verb = _deduction_verb(case, way, reason) if case.deduction is not None else _dispute_verb(case, way, reason)
        said = {
            "charge_back": _tr("{who}: charged back"), "write_off": _tr("{who}: written off"),
            "paid": _tr("{who}: dispute ended, paid"),
        }[way]  # fmt: skip
        self._do(verb, said, case)
        self.table.setFocus()


def _runs(one: Case) -> bool:
    return one.runs


def _dispute_verb(case: Case, way: Way, reason: str) -> Callable[[Company], Done]:
    from ar_desktop.collections.deciding import write_off_disputed
    from ar_desktop.collections.disputes import end_dispute

    assert case.dispute is not None
    id_ = case.dispute.id
    if way == "write_off":
        return lambda company: write_off_disputed(company, id_, reason=reason)
    return lambda company: end_dispute(company, id_, "paid" if way == "paid" else "withdrawn", reason)


def _deduction_verb(case: Case, way: Way, reason: str) -> Callable[[Company], Done]:
    from ar_desktop.collections.write_offs import write_off
    from ar_desktop.receipts.deductions import charge_back

    assert case.deduction is not None
    item = case.deduction.item_id
    if way == "write_off":
        return lambda company: write_off(company, [(item, None)], reason=reason)
    return lambda company: charge_back(company, item)
