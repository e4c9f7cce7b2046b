"""The lines of a statement run: who gets one, who is left out and why, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.batches import BatchLine
from ui.figures import Figures
from ui.language import in_a_sentence
from ui.models.columns import Column
from ui.widgets.batch_list import result_columns

if TYPE_CHECKING:
    from ar_desktop.documents.statement_plan import PlannedStatement, StatementPlan


def _tr(text: str) -> str:
    return QCoreApplication.translate("Statements", text)


def kind_titles() -> dict[str, str]:
    return {
        "open-item": _tr("Open items"),
        "balance-forward": _tr("Balance forward"),
        "activity": _tr("All activity"),
    }


def statement_columns(figures: Figures) -> tuple[Column[BatchLine], ...]:
    def role(line: BatchLine) -> str:
        return "muted" if line.state == "out" else "text"

    def balance(line: BatchLine) -> int:
        return planned_of(line).closing

    def overdue(line: BatchLine) -> int:
        return planned_of(line).past_due

    def currency(line: BatchLine) -> str:
        code = planned_of(line).currency
        return "" if code == figures.base else code

    def pages(line: BatchLine) -> str:
        return figures.count(line.extra["pages"]) if "pages" in line.extra else ""

    return (
        Column(
            "customer", _tr("Customer"), lambda line: planned_of(line).name, role=role, width=170,
            sort="customer", stretch=3, tip=lambda line: planned_of(line).customer,
        ),
        Column(
            "balance", _tr("Balance"), lambda line: figures.money(balance(line), currency(line)), kind="money",
            value=balance, currency=currency, role=role, sort="balance",
        ),
        Column(
            "overdue", _tr("Overdue"), lambda line: figures.money(overdue(line), currency(line)), kind="money",
            value=overdue, currency=currency, role=role, gives_way=1, sort="overdue",
        ),
        Column(
            "pages", _tr("Pages"), pages, kind="number", role="text2", gives_way=2, sort="pages",
            value=lambda line: line.extra.get("pages"),
        ),
        *result_columns(_tr("Result")),
    )  # fmt: skip


def planned_of(line: BatchLine) -> PlannedStatement:
    planned: PlannedStatement = line.facts
    return planned


def lines_of(plan: StatementPlan, least: int | None, figures: Figures) -> list[BatchLine]:
    """What the rules leave out, and what is below the least balance asked for, stands there with its reason."""
    from ar_desktop.documents.statement_plan import REASONS  # there since the plan is

    lines = []
    for key, one in enumerate(plan.statements):
        reason = figures.words.say(REASONS[one.skipped]) if one.skipped else _too_small(one, least, figures)
        lines.append(BatchLine(key, one, "out" if reason else "waiting", reason))
    return lines


def _too_small(planned: PlannedStatement, least: int | None, figures: Figures) -> str:
    if least is None or planned.base_balance >= least:
        return ""
    return _tr("Balance below {least}").format(least=figures.plain(least))


def toggle(lines: Sequence[BatchLine]) -> set[int]:
    """Leave out what waits, take in what is left out; returns whose state changed."""
    changed = set()
    take_in = all(line.state == "out" for line in lines)
    for line in lines:
        if take_in and line.state == "out":
            line.state, line.says = "waiting", ""
        elif not take_in and line.state == "waiting":
            line.state, line.says = "out", _tr("Left out by you")
        else:
            continue
        changed.add(line.key)
    return changed


def summary(plan: StatementPlan, count: int, figures: Figures) -> str:
    """'19 Nov 2026, open items, 26 statements'."""
    said = _tr("{day}, {kind}, {n} statements") if count != 1 else _tr("{day}, {kind}, {n} statement")
    kind = in_a_sentence(kind_titles()[plan.kind])
    return said.format(day=_day(plan.to_date, figures), kind=kind, n=figures.count(count))


def _day(day: date, figures: Figures) -> str:
    return figures.words.date(day)
