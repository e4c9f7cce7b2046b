"""Writing off what will not be paid, money that comes in after all, the tax claimed back: asked with what it posts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from ar_desktop.errors import UserError
from ui.desk import Desk
from ui.problems import sentence
from ui.receipts.dialog import AskDialog
from ui.receipts.entry_form import method_names
from ui.receipts.figure_list import Figure, FigureList
from ui.receipts.trier import Trier
from ui.widgets.chip import Chip
from ui.widgets.fields import AmountField, DateField, SmartField, TypingLine

if TYPE_CHECKING:
    from ar_desktop.collections.given_up import WriteOff
    from ar_desktop.company import Company
    from ar_desktop.receipts.receiving import NewReceipt
    from ar_desktop.receipts.trial import Trial


class Owed(NamedTuple):
    """What may be written off of an item; `open` in `currency`."""

    item_id: int
    number: str
    open: int
    currency: str


def _tr(text: str) -> str:
    return QCoreApplication.translate("GivingUp", text)


class GivingUpDialog(AskDialog):
    """Below the fields stands what the accounts will get, tried on the books as one types."""

    def __init__(self, desk: Desk, title: str, text: str, customer: str, parent: QWidget | None) -> None:
        super().__init__(desk, title, text, parent)
        self.customer = customer
        self.day = DateField(desk.look, desk.figures, self.tr("Date"), self)
        self.day.set_value(desk.figures.today)
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMinimumWidth(desk.look.px(440))
        self.journal = FigureList(desk.look, self)
        self.trier = Trier(desk, self._trial, self)
        self.trier.seen.connect(self._show_trial)
        self.trier.refused.connect(self._on_refused)

    def lay_out(
        self, fields: Sequence[tuple[str, QWidget]], button: str, *, why: str = "", danger: bool = False
    ) -> None:
        for name, field in (*fields, (self.tr("Date"), self.day)):
            self.add(name, field)
        self.reason.setVisible(bool(why))
        if why:
            self.add(why, self.reason, below=True)
        self._more.addWidget(self.journal)
        self.finish(button, self._post, variant="danger" if danger else "primary")
        for line in (self.day, self.reason, *(field for _, field in fields)):
            if isinstance(line, TypingLine):
                line.textChanged.connect(lambda _text: self.trier.start())
        QTimer.singleShot(0, self, self.trier.start)

    def typed_day(self) -> date | None:
        found = _typed(self.day)
        return found if isinstance(found, date) else None

    def wanted(self, day: date) -> Callable[[Company], Trial] | None:
        """What to try on the books, or None while something is missing."""
        raise NotImplementedError

    def _trial(self) -> Callable[[Company], Trial] | None:
        day = self.typed_day()
        return self.wanted(day) if day is not None else None

    def _show_trial(self, trial: Trial | None) -> None:
        figures = self.desk.figures
        lines = trial.journal if trial is not None else ()
        self.journal.show_lines(
            [
                Figure(
                    f"{self.tr('Dr') if line.amount > 0 else self.tr('Cr')} {line.code} {line.name}",
                    figures.plain(abs(line.amount)),
                )
                for line in lines
            ]
        )
        if trial is not None:
            self._tell(" ".join(map(figures.words.again, trial.warnings)))
        self.adjustSize()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._tell(sentence(error))
        else:
            self.desk.jobs.failed.emit(error)

    def _post(self) -> None:
        raise NotImplementedError


class WriteOffDialog(GivingUpDialog):
    """One item in part or whole, or many, each in whole."""

    def __init__(self, desk: Desk, owed: Sequence[Owed], customer: str, parent: QWidget | None = None) -> None:
        self._owed, figures = owed, desk.figures
        first = owed[0]
        self._name = first.number if len(owed) == 1 else _tr("{n} items").format(n=figures.count(len(owed)))
        text = _tr("It is settled by an item of its own, and stays in the books. Undo makes it owed again.")
        if len(owed) == 1:
            still = _tr("{sum} are open.").format(sum=figures.plain(first.open, first.currency))
            text = f"{still} {text}"
        super().__init__(desk, _tr("Write off {what}").format(what=self._name), text, customer, parent)
        self.amount = AmountField(figures, self.tr("Amount"), first.currency, self)
        self.amount.set_value(first.open)
        self.amount.setVisible(len(owed) == 1)
        fields = [(self.tr("Amount"), self.amount)] if len(owed) == 1 else []
        self.lay_out(fields, self.tr("Write off"), why=self.tr("Reason, for the audit trail"), danger=True)
        self.reason.setFocus()

    def _parts(self) -> list[tuple[int, int | None]] | None:
        if len(self._owed) > 1:
            return [(one.item_id, None) for one in self._owed]
        amount = _typed(self.amount)
        return [(self._owed[0].item_id, amount)] if isinstance(amount, int) else None

    def wanted(self, day: date) -> Callable[[Company], Trial] | None:
        from ar_desktop.collections.given_up import try_write_off

        parts, customer = self._parts(), self.customer
        reason = self.reason.text().strip() or "?"  # what it would post does not wait for a reason
        if parts is None:
            return None
        return lambda company: try_write_off(company, customer, parts, reason=reason, day=day)

    def _post(self) -> None:
        from ar_desktop.collections.write_offs import write_off

        parts = self._parts()
        if not self.settled(self.amount, self.day) or parts is None or not self.day.value:
            return
        day, reason = self.day.value, self.reason.text().strip()

        def said(done: Any) -> str:
            return self.tr("{number}: {what} written off").format(number=done.number, what=self._name)

        self.trier.drop()
        self.write(lambda company: write_off(company, parts, reason=reason, day=day), said, self.windowTitle())


class RecoveryDialog(GivingUpDialog):
    """Money that comes in on what was written off."""

    def __init__(self, desk: Desk, given_up: WriteOff, customer: str, parent: QWidget | None = None) -> None:
        self._given_up, figures = given_up, desk.figures
        text = _tr(
            "Of {sum} written off on {day}, {left} did not come in. The item stays closed; tax that was claimed back "
            "is paid again in proportion."
        )
        shown = text.format(
            sum=figures.plain(given_up.amount, given_up.currency),
            day=figures.day(given_up.day),
            left=figures.plain(given_up.left, given_up.currency),
        )
        title = _tr("Money came in on {number}").format(number=given_up.number)
        super().__init__(desk, title, shown, customer, parent)
        self.amount = AmountField(figures, self.tr("Amount"), given_up.currency, self)
        self.amount.set_value(given_up.left)
        self.method = Chip(desk.look, self.tr("Method"), [(key, name, name) for key, name in method_names().items()])
        self.method.choose("ach")
        self.method.chosen.connect(lambda _value: self.trier.start())
        self.reference = TypingLine(self)
        self.reference.setAccessibleName(self.tr("Reference"))
        self.reference.setMinimumWidth(desk.look.px(440))
        self.reference.textChanged.connect(lambda _text: self.trier.start())
        self.add(self.tr("Reference"), self.reference, below=True)
        fields = [(self.tr("Amount"), self.amount), (self.tr("Method"), self.method)]
        self.lay_out(fields, self.tr("Post the money"))
        self.amount.setFocus()
        self.amount.selectAll()

    def _receipt(self, day: date, amount: int) -> NewReceipt:
        from ar_desktop.receipts.receiving import NewReceipt

        return NewReceipt(self.customer, self.method.value, day, amount, reference=self.reference.text().strip())

    def wanted(self, day: date) -> Callable[[Company], Trial] | None:
        from ar_desktop.collections.given_up import try_recovery

        amount, item_id = _typed(self.amount), self._given_up.item_id
        if not isinstance(amount, int):
            return None
        new = self._receipt(day, amount)
        return lambda company: try_recovery(company, item_id, new)

    def _post(self) -> None:
        from ar_desktop.collections.recoveries import recover

        if not self.settled(self.amount, self.day) or not self.amount.value or not self.day.value:
            return
        new, item_id = self._receipt(self.day.value, self.amount.value), self._given_up.item_id

        def said(done: Any) -> str:
            return self.tr("{number} posted on {what}").format(number=done.number, what=self._given_up.number)

        self.trier.drop()
        self.write(lambda company: recover(company, item_id, new), said, self.windowTitle())


class ReliefDialog(GivingUpDialog):
    """The tax in a write-off, once the law lets one claim it; or paying it back."""

    def __init__(self, desk: Desk, given_up: WriteOff, customer: str, parent: QWidget | None = None) -> None:
        self._given_up = given_up
        title = _tr("Claim the tax of {number} back").format(number=given_up.number)
        text = _tr("The tax in what was written off leaves tax payable, once the law allows it.")
        super().__init__(desk, title, text, customer, parent)
        self.lay_out([], self.tr("Claim it"), why=self.tr("Reason, where the month is soft-closed"))
        self.day.setFocus()
        self.day.selectAll()

    def wanted(self, day: date) -> Callable[[Company], Trial] | None:
        from ar_desktop.collections.given_up import try_claim

        customer, item_id, reason = self.customer, self._given_up.item_id, self.reason.text().strip() or None
        return lambda company: try_claim(company, customer, item_id, day=day, reason=reason)

    def _post(self) -> None:
        from ar_desktop.collections.write_offs import claim_tax_relief

        if not self.settled(self.day) or not self.day.value:
            return
        day, reason, item_id = self.day.value, self.reason.text().strip() or None, self._given_up.item_id
        said = self.tr("Tax of {number} claimed back").format(number=self._given_up.number)
        self.trier.drop()
        self.write(lambda own: claim_tax_relief(own, item_id, day=day, reason=reason), lambda _done: said, said)


def take_back(desk: Desk, given_up: WriteOff) -> None:
    """The item is owed again, with its old due date."""
    from ar_desktop.collections.write_offs import take_back_write_off

    number, item_id = given_up.number, given_up.item_id
    said = _tr("{number} taken back: it is owed again").format(number=number)
    desk.write(lambda company: take_back_write_off(company, [item_id]), said)


def _typed(field: SmartField) -> Any:
    """The value of what stands in the field now; None where it is not understood."""
    text = field.text().strip()
    if field.value is not None and text == field.shown(field.value):
        return field.value
    try:
        return field.understand(text) if text else None
    except UserError:
        return None
