"""What Receive payment is used for: new money, money whose owner is found now, or a credit that is applied."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QCoreApplication

from ui.figures import Figures
from ui.receipts.entry_form import Entered

if TYPE_CHECKING:
    from ar_desktop.company import Company, Done
    from ar_desktop.receipts.entering import Payer
    from ar_desktop.receipts.entry_drafts import Letter
    from ar_desktop.receipts.sheet import Sheet, Totals
    from ar_desktop.receipts.trial import Trial


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tasks", text)


@dataclass(frozen=True)
class Filled:
    """The page as it stands when it is tried or posted."""

    sheet: Sheet
    entered: Entered
    payer: Payer | None
    currency: str


class Task(Protocol):
    """`fixed` is the money there is, where it is not typed; currency and date are its own then."""

    @property
    def fixed(self) -> int | None: ...

    @property
    def currency(self) -> str: ...

    @property
    def date(self) -> date | None: ...

    @property
    def customer_id(self) -> int | None: ...

    def may_wait(self, totals: Totals) -> bool:
        """Whether it may be posted although nothing is put on an invoice."""

    def title(self) -> str: ...

    def trial(self, filled: Filled) -> Callable[[Company], Trial]: ...

    def verb(self, filled: Filled) -> Callable[[Company], Done]: ...

    def said(self, filled: Filled, done: Any, figures: Figures) -> str: ...


class Receive:
    """New money; without a customer it waits as unidentified."""

    fixed: None = None
    currency: Final = ""
    date: None = None
    customer_id: None = None

    def may_wait(self, totals: Totals) -> bool:
        return True

    def title(self) -> str:
        return _tr("Receive payment")

    def _new(self, filled: Filled) -> Any:
        from ar_desktop.receipts.receiving import NewReceipt

        entered, payer = filled.entered, filled.payer
        return NewReceipt(
            payer.code if payer else "", entered.method, entered.date, filled.sheet.totals().received,
            currency=filled.currency, reference=entered.reference, account=entered.account,
            applications=filled.sheet.applications(),
        )  # fmt: skip

    def _used(self, filled: Filled) -> list[Any]:
        from ar_desktop.receipts.with_credits import CreditUsed

        return [CreditUsed(item_id, amount) for item_id, amount in filled.sheet.used.items()]

    def trial(self, filled: Filled) -> Callable[[Company], Trial]:
        from ar_desktop.receipts.trial import try_receipt

        return lambda company: try_receipt(company, self._new(filled), self._used(filled))

    def verb(self, filled: Filled) -> Callable[[Company], Done]:
        from ar_desktop.receipts.with_credits import receive_with_credits

        return lambda company: receive_with_credits(company, self._new(filled), self._used(filled))

    def hold(self, filled: Filled, letter: Letter | None) -> Callable[[Company], Done]:
        """A cheque with a date to come waits in the drawer, with what came with it."""
        from ar_desktop.receipts.post_dated import hold_cheque
        from ar_desktop.receipts.waiting_papers import Paper

        paper = Paper(letter.name, letter.content) if letter is not None else None
        return lambda company: hold_cheque(company, self._new(filled), self._used(filled), paper)

    def said(self, filled: Filled, done: Any, figures: Figures) -> str:
        amount = figures.plain(filled.sheet.totals().received, filled.currency)
        if not filled.sheet.totals().received:
            return _tr("{number} applied").format(number=done.number)
        who = filled.payer.name if filled.payer else _tr("somebody unknown")
        return _tr("{number} posted: {amount} from {who}").format(number=done.number, amount=amount, who=who)


@dataclass(frozen=True)
class Identify:
    """Whose money a receipt is was found out."""

    number: str
    fixed: int
    currency: str
    date: date
    customer_id: None = None

    def may_wait(self, totals: Totals) -> bool:
        return True

    def title(self) -> str:
        return _tr("Whose is {number}?").format(number=self.number)

    def trial(self, filled: Filled) -> Callable[[Company], Trial]:
        from ar_desktop.receipts.trial import try_out
        from ar_desktop.receipts.unidentified import identify_within

        code = filled.payer.code if filled.payer else ""
        applications = filled.sheet.applications()
        return lambda company: try_out(
            company, code, lambda books: identify_within(books, self.number, code, applications=applications)
        )

    def verb(self, filled: Filled) -> Callable[[Company], Done]:
        from ar_desktop.receipts.unidentified import identify

        code = filled.payer.code if filled.payer else ""
        return lambda company: identify(company, self.number, code, applications=filled.sheet.applications())

    def said(self, filled: Filled, done: Any, figures: Figures) -> str:
        who = filled.payer.name if filled.payer else ""
        return _tr("{number} is {who}'s").format(number=self.number, who=who)


@dataclass(frozen=True)
class Apply:
    """A credit on account is put on what is open."""

    item_id: int
    number: str
    customer_id: int
    fixed: int
    currency: str
    date: date

    def may_wait(self, totals: Totals) -> bool:
        return bool(totals.items)

    def title(self) -> str:
        return _tr("Apply {number}").format(number=self.number)

    def trial(self, filled: Filled) -> Callable[[Company], Trial]:
        from ar_desktop.receipts.applying import apply_within
        from ar_desktop.receipts.trial import try_out

        code = filled.payer.code if filled.payer else ""
        applications = filled.sheet.applications()
        return lambda company: try_out(
            company, code, lambda books: apply_within(books, self.item_id, applications, None)
        )

    def verb(self, filled: Filled) -> Callable[[Company], Done]:
        from ar_desktop.receipts.applying import apply_credit

        return lambda company: apply_credit(company, self.item_id, filled.sheet.applications())

    def said(self, filled: Filled, done: Any, figures: Figures) -> str:
        amount = figures.plain(filled.sheet.totals().applied, filled.currency)
        return _tr("{amount} of {number} applied").format(amount=amount, number=self.number)
