"""Columns of the customer list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.figures import HAIR, Figures
from ui.models.columns import Column, IconMark

if TYPE_CHECKING:
    from ui.customers.queries import Listed


def _tr(text: str) -> str:
    return QCoreApplication.translate("CustomerList", text)


def mark_of(c: Listed, figures: Figures) -> IconMark | None:
    """The one thing to know before calling: a hold first, then a dispute, then a promise."""
    if c.on_hold:
        return IconMark("ban", "red", _tr("On hold"))
    if c.marks is None:
        return None
    if c.marks.disputed:
        return IconMark("message-square-warning", "amber", _tr("Disputed"))
    if c.marks.promised_for is None:
        return None
    day = figures.day(c.marks.promised_for)
    if c.marks.broken:
        return IconMark("handshake", "amber", _tr("Promise of {day} is broken").format(day=day))
    return IconMark("handshake", "violet", _tr("Promised for {day}").format(day=day))


def last_contact(c: Listed, figures: Figures) -> int | None:
    """Days since somebody spoke or wrote to them."""
    if c.marks is None or c.marks.last_contact is None:
        return None
    return (figures.today - c.marks.last_contact).days


def customer_columns(figures: Figures) -> tuple[Column[Listed], ...]:
    def says(c: Listed) -> str:
        mark = mark_of(c, figures)
        return mark.says if mark is not None else ""

    def last(c: Listed) -> str:
        days = last_contact(c, figures)
        return "" if days is None else figures.late(days) if days > 0 else _tr("today")

    return (
        Column("name", _tr("Customer"), lambda c: c.name, sort="name", width=202, stretch=1, tip=lambda c: c.name),
        Column(
            "flag",
            "",
            says,
            kind="icon",
            value=lambda c: mark_of(c, figures),
            tip=says,
            gives_way=1,
        ),
        Column("code", _tr("Code"), lambda c: c.code, sort="code", role="text2", visible=False),
        Column(
            "balance", _tr("Balance"), lambda c: figures.money(c.balance), kind="money", value=lambda c: c.balance,
            sort="balance", gives_way=3,
        ),
        Column(
            "overdue", _tr("Overdue"), lambda c: figures.money(c.overdue), kind="money", value=lambda c: c.overdue,
            sort="overdue",
        ),
        Column(
            "late", _tr("Late"), lambda c: "" if c.days_late is None else figures.late(c.days_late), kind="late",
            value=lambda c: c.days_late, sort="late", width=52, gives_way=2,
        ),
        Column(
            "last", _tr("Last"), last, value=lambda c: last_contact(c, figures), role="muted", align="right", width=46,
            tip=lambda c: figures.full_day(c.marks.last_contact) if c.marks and c.marks.last_contact else "",
            exact=lambda c: c.marks.last_contact if c.marks else None,
            gives_way=4,
        ),
        Column(
            "unapplied", _tr("Unapplied"), lambda c: figures.money(c.unapplied), kind="money",
            value=lambda c: c.unapplied, sort="unapplied", visible=False,
        ),
        Column(
            "credit_used", _tr("Credit used"), lambda c: "" if c.credit_used is None else f"{c.credit_used}{HAIR}%",
            kind="number", value=lambda c: c.credit_used, exact=lambda c: c.credit_used, sort="credit_used",
            visible=False,
        ),
        Column("city", _tr("City"), lambda c: c.city, role="text2", visible=False, sort="city"),
        Column("terms", _tr("Terms"), lambda c: c.terms, role="text2", visible=False, sort="terms"),
        Column("salesperson", _tr("Salesperson"), lambda c: c.salesperson, role="text2", visible=False,
               sort="salesperson"),
        Column("payer", _tr("Payer"), lambda c: c.payer, role="text2", visible=False),
    )  # fmt: skip
