"""What waits for an answer: disputes, and deductions that a customer held back. One list, one way to decide."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.dispute_queries import DisputeRow
from ar_desktop.collections.disputes import REASONS
from ar_desktop.receipts.outstanding import OpenDeduction
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.headed_cells import Headed

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
    state: PillText
    dispute: DisputeRow | None = None
    deduction: OpenDeduction | None = None

    @property
    def runs(self) -> bool:
        if self.dispute is not None:
            return not self.dispute.outcome
        return self.deduction is not None and self.deduction.charged_back_on is None


def of_dispute(one: DisputeRow, figures: Figures) -> Case:
    why = ": ".join(filter(None, (figures.words.say(REASONS[one.reason]), one.text)))
    return Case(
        one.id, one.customer_id, one.name, one.numbers, why, one.opened_on, one.days, one.answer_by, one.owner,
        one.base_amount, _state(one), dispute=one,
    )  # fmt: skip


def of_deduction(one: OpenDeduction, figures: Figures) -> Case:
    late = one.deadline is not None and one.deadline < figures.today
    state = PillText(_tr("Late"), "red") if late else PillText(_tr("Held back"), "amber")
    if one.charged_back_on is not None:
        state = PillText(_tr("Charged back"), "grey")
    days = (figures.today - one.document_date).days
    return Case(
        -one.item_id, one.customer_id, one.name, (one.number,), one.reason, one.document_date, days, one.deadline,
        one.owner, one.base_open, state, deduction=one,
    )  # fmt: skip


def outcomes() -> dict[str, str]:
    return {"credited": _tr("Credited"), "paid": _tr("Paid"), "withdrawn": _tr("Charged back")}


def _state(one: DisputeRow) -> PillText:
    if one.outcome:
        return PillText(outcomes()[one.outcome], _TONES[one.outcome])
    if one.settled:
        return PillText(_tr("Settled"), "green")
    return PillText(_tr("Late"), "red") if one.late else PillText(_tr("Open"), "amber")


def grouped(disputes: Sequence[DisputeRow], deductions: Sequence[OpenDeduction], figures: Figures) -> list[Headed]:
    """Late answers first, then what is open, held back, settled, and what ended lately; each with its sum."""
    cases = [of_dispute(one, figures) for one in disputes]
    held = [of_deduction(one, figures) for one in deductions]
    late = _tr("Late")
    groups = (
        (_tr("Answer is late"), [one for one in (*cases, *held) if one.state.text == late]),
        (_tr("Open"), [one for one in cases if one.runs and one.state.text == _tr("Open")]),
        (_tr("Deductions"), [one for one in held if one.state.text != late]),
        (_tr("Settled, to be ended"), [one for one in cases if one.state.text == _tr("Settled")]),
        (_tr("Ended lately"), [one for one in cases if not one.runs]),
    )
    rows: list[Headed] = []
    for title, several in groups:
        if several:
            total = sum(one.amount for one in several)
            texts = {"amount": figures.money(total)} if total else None
            rows.append(Headed(GroupHead(title, figures.count(len(several)), texts)))
            rows += [Headed(None, one) for one in several]
    return rows


def case_columns(figures: Figures) -> Sequence[Column[Case]]:
    def items(one: Case) -> str:
        return ", ".join(one.numbers)

    return (
        Column("name", _tr("Customer"), lambda one: one.name, "link", width=160, stretch=3, tip=lambda one: one.name),
        Column("items", _tr("Items"), items, width=120, stretch=1, tip=items),
        Column(
            "why", _tr("Why"), lambda one: one.why, role="text2", width=150, stretch=4, tip=lambda one: one.why,
            gives_way=4,
        ),
        Column("days", _tr("Days"), lambda one: figures.count(one.days), "number", role="text2", gives_way=3),
        Column(
            "answer", _tr("Answer by"), lambda one: figures.day(one.answer_by) if one.answer_by else "–",
            role=lambda one: "red" if one.answer_by and one.answer_by < figures.today and one.runs else "text",
            gives_way=1,
        ),
        Column("owner", _tr("Who"), lambda one: one.owner or "–", role="text2", gives_way=2),
        Column(
            "amount", _tr("Open"), lambda one: figures.money(one.amount), "money", value=lambda one: one.amount,
            weight=600,
        ),
        Column("state", _tr("State"), lambda one: one.state.text, "pill", value=lambda one: (one.state,)),
    )  # fmt: skip
