"""The figures of the strip, from what the engine says: nothing is computed here but how far back something is."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.promise_states import Promised
from ar_desktop.collections.promise_track import promised as promised_amount
from ar_desktop.reports.glance import Glance, MonthFigures
from ui.figures import Figures
from ui.today.kpi_strip import Kpi

KEYS: Final = ("receivable", "overdue", "promised", "dso", "unapplied")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Kpis", text)


def titles() -> list[tuple[str, str]]:
    names = (_tr("Receivable"), _tr("Overdue"), _tr("Promised"), _tr("DSO, 90 days"), _tr("Unapplied"))
    return list(zip(KEYS, names, strict=True))


def kpis(seen: Glance, figures: Figures) -> list[Kpi]:
    """All but what is promised, which comes with the list of things to do."""
    title = dict(titles())
    items = (_tr("{n} open item") if seen.items == 1 else _tr("{n} open items")).format(n=figures.count(seen.items))
    share = figures.share(seen.overdue, sum(seen.buckets))
    owing = _tr("{n} customer, {items}") if seen.customers == 1 else _tr("{n} customers, {items}")
    who = owing.format(n=figures.count(seen.customers), items=items)
    late = _tr("{share} of open items").format(share=share) if seen.overdue else _tr("nothing is late")
    days = (figures.today - seen.oldest_credit).days if seen.oldest_credit else 0
    oldest = (_tr("oldest {n} day") if days == 1 else _tr("oldest {n} days")).format(n=figures.count(days))
    oldest = oldest if seen.credits else _tr("nothing waits")
    waiting = _tr("{n} credit, {oldest}") if seen.credits == 1 else _tr("{n} credits, {oldest}")
    waiting = waiting.format(n=figures.count(seen.credits), oldest=oldest)
    waiting = waiting if seen.credits else oldest
    return [
        Kpi("receivable", title["receivable"], figures.plain(seen.total), who, items),
        Kpi("overdue", title["overdue"], figures.plain(seen.overdue), late, share, "red" if seen.overdue else "text"),
        Kpi("unapplied", title["unapplied"], figures.plain(-seen.unapplied), waiting, oldest),
    ]


def promised(running: Sequence[Promised], figures: Figures) -> Kpi:
    """What is promised and not yet broken."""
    held = [one for one in running if one.state in ("ahead", "due", "to_apply")]
    today = sum(1 for one in held if one.state == "due")
    count = (_tr("{n} promise") if len(held) == 1 else _tr("{n} promises")).format(n=figures.count(len(held)))
    due = _tr("{n} due today").format(n=figures.count(today))
    line = (f"{count}, {due}" if today else count) if held else _tr("no promise is open")
    amount = figures.plain(promised_amount(held))
    return Kpi("promised", dict(titles())["promised"], amount, line, due if today else count)


def dso(seen: Glance, months: Sequence[MonthFigures], figures: Figures) -> Kpi:
    """Better or worse than at the end of the month before."""
    title = dict(titles())["dso"]
    if seen.dso is None:
        return Kpi("dso", title, "–", _tr("no sales in 90 days"), _tr("no sales"))
    before = months[-2] if len(months) > 1 else None
    line, short, role = "", "", "text2"
    if before is not None and before.dso is not None:
        step = seen.dso - before.dso
        days = figures.words.number(abs(step), 1)
        month = figures.month_alone(before.day)
        role = "green" if step < 0 else "amber" if step > 0 else "text2"
        line = (_tr("{n} days better than {month}") if step <= 0 else _tr("{n} days worse than {month}")).format(
            n=days, month=month
        )
        short = (_tr("{n} better") if step <= 0 else _tr("{n} worse")).format(n=days)
    trend = tuple(tenths(month.dso) for month in months if month.dso is not None)
    return Kpi("dso", title, figures.words.number(seen.dso, 1), line, short, line_role=role, trend=trend)


def tenths(days: Decimal) -> int:
    return int(days * 10)
