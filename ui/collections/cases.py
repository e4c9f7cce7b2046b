"""What waits for an answer: disputes, and deductions that a customer held back. One list, one way to decide."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.dispute_queries import DisputeRow
from ar_desktop.collections.disputes import REASONS
from ar_desktop.collections.root_causes import cause_of_dispute
from ar_desktop.collections.waiting_cases import still_open
from ar_desktop.receipts.outstanding import OpenDeduction
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.headed_cells import Headed

SOON: Final = 2  # days before an answer is due that call for attention
_TONES: Final = {"credited": "blue", "paid": "green", "withdrawn": "grey"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cases", text)


class Case(NamedTuple):
    """A dispute, or a deduction (its `id` is the item's, negative: they stand in one list).

    `amount` is what is still open of it, in base currency.
    """

    id: int
    customer_id: int
    name: str
    numbers: tuple[str, ...]
    why: str
    since: date
    days: int
    answer_by: date | None
    owner: str
    amount: int
    cause: str
    state: PillText
    dispute: DisputeRow | None = None
    deduction: OpenDeduction | None = None

    @property
    def runs(self) -> bool:
        if self.dispute is not None:
            return not self.dispute.outcome
        return self.deduction is not None and self.deduction.charged_back_on is None

    @property
    def late(self) -> bool:
        return self.state.tone == "red"


def of_dispute(one: DisputeRow, figures: Figures) -> Case:
    why = ": ".join(filter(None, (figures.words.say(REASONS[one.reason]), one.text)))
    return Case(
        one.id, one.customer_id, one.name, one.numbers, why, one.opened_on, one.days, one.answer_by, one.owner,
        one.base_amount, cause_of_dispute(one.root_cause, one.reason, figures.words), _state(one), dispute=one,
    )  # fmt: skip


def of_deduction(one: OpenDeduction, figures: Figures) -> Case:
    late = one.deadline is not None and one.deadline < figures.today
    state = PillText(_tr("Late"), "red") if late else PillText(_tr("Held back"), "amber")
    if one.charged_back_on is not None:
        state = PillText(_tr("Charged back"), "grey")
    days = (figures.today - one.document_date).days
    return Case(
        -one.item_id, one.customer_id, one.name, (one.number,), one.reason, one.document_date, days, one.deadline,
        one.owner, one.base_open, one.reason, state, deduction=one,
    )  # fmt: skip


def outcomes() -> dict[str, str]:
    return {"credited": _tr("Credited"), "paid": _tr("Paid"), "withdrawn": _tr("Charged back")}


def _state(one: DisputeRow) -> PillText:
    if one.outcome:
        return PillText(outcomes()[one.outcome], _TONES[one.outcome])
    if one.settled:
        return PillText(_tr("Settled"), "green")
    return PillText(_tr("Late"), "red") if one.late else PillText(_tr("Open"), "amber")


def cases_of(
    disputes: Sequence[DisputeRow], deductions: Sequence[OpenDeduction], figures: Figures
) -> list[Case]:
    return [of_dispute(one, figures) for one in disputes] + [of_deduction(one, figures) for one in deductions]


def grouped(found: Sequence[Case], figures: Figures) -> list[Headed]:
    """Late answers first, then what is open, held back, settled, and what ended lately; each with its sum."""
    cases = [one for one in found if one.dispute is not None]
    held = [one for one in found if one.deduction is not None]
    groups = (
        (_tr("Answer is late"), [one for one in found if one.late]),
        (_tr("Open"), [one for one in cases if one.runs and one.state.text == _tr("Open")]),
        (_tr("Deductions"), [one for one in held if not one.late]),
        (_tr("Settled, to be ended"), [one for one in cases if one.state.text == _tr("Settled")]),
        (_tr("Ended lately"), [one for one in cases if not one.runs]),
    )
    rows: list[Headed] = []
    for title, several in groups:
        if several:
            total = still_open(
                (one.dispute for one in several if one.dispute is not None),
                (one.deduction for one in several if one.deduction is not None),
            )
            texts = {"amount": figures.money(total)} if total else None
            rows.append(Headed(GroupHead(title, figures.count(len(several)), texts)))
            rows += [Headed(None, one) for one in several]
    return rows


def answer_pill(one: Case, figures: Figures) -> PillText:
    """How near the answer is; where nobody waits for one, how the case stands."""
    if not one.runs or one.answer_by is None or (one.dispute is not None and one.dispute.settled):
        return one.state
    days = (one.answer_by - figures.today).days
    if days < 0:
        return PillText(_tr("{n} d late").format(n=figures.count(-days)), "red")
    return PillText(figures.day(one.answer_by), "amber" if days <= SOON else "grey")


def case_columns(figures: Figures) -> Sequence[Column[Case]]:
    def items(one: Case) -> str:
        return ", ".join(one.numbers)

    def second(one: Case) -> str:
        return ", ".join(filter(None, (items(one), one.why)))

    return (
        Column("name", _tr("Customer"), lambda one: one.name, "two-line", value=second, width=150, stretch=3,
               weight=500, sort="name", tip=lambda one: f"{one.name}\n{second(one)}",
               role=lambda one: "text" if one.runs else "text2"),
        Column("items", _tr("Items"), items, width=120, stretch=1, tip=items, visible=False, sort="items"),
        Column("why", _tr("Why"), lambda one: one.why, role="text2", width=150, stretch=2, visible=False,
               sort="why"),
        Column("amount", _tr("Amount"), lambda one: figures.money(one.amount), "money", value=lambda one: one.amount,
               weight=600, sort="amount"),
        Column("days", _tr("Open"), lambda one: figures.late(one.days), "late",
               value=lambda one: one.days if one.runs else None, width=56, gives_way=1, sort="days"),
        Column("owner", _tr("Owner"), lambda one: one.owner, width=56, stretch=1, tip=lambda one: one.owner,
               gives_way=2, sort="owner"),
        Column("answer", _tr("Answer by"), lambda one: answer_pill(one, figures).text, "pill",
               value=lambda one: (answer_pill(one, figures),), exact=lambda one: one.answer_by, width=104,
               sort="answer"),
    )  # fmt: skip
