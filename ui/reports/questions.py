"""A report's question as it is kept: days that move with the calendar stay words, others stay days."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from ar_desktop.reports.catalogue import Report
from ar_desktop.reports.parameters import GROUPINGS, USUAL_PERIOD, Parameters
from ar_desktop.values.dates import Month

OTHER: Final = "other"
USUAL: Final = "last-90"
_CHOICES: Final = {
    "by": GROUPINGS,
    "basis": ("due", "document", "month"),
    "credits": ("own", "aged", "netted"),
}
Span = tuple[date, date]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)


def period_titles() -> dict[str, str]:
    return {
        USUAL: _tr("Last 90 days"),
        "this-month": _tr("This month"),
        "last-month": _tr("Last month"),
        "this-quarter": _tr("This quarter"),
        "last-quarter": _tr("Last quarter"),
        "this-year": _tr("This year"),
        "last-year": _tr("Last year"),
        "last-12": _tr("Last 12 months"),
        OTHER: _tr("Other dates"),
    }


_SPANS: Final[Mapping[str, Callable[[date], Span]]] = {
    USUAL: lambda day: (day - timedelta(USUAL_PERIOD - 1), day),
    "this-month": lambda day: (day.replace(day=1), day),
    "last-month": lambda day: (Month.of(day).previous().first, Month.of(day).previous().last),
    "this-quarter": lambda day: (_quarter(day).first, day),
    "last-quarter": lambda day: (_quarter(day).plus(-3).first, _quarter(day).previous().last),
    "this-year": lambda day: (date(day.year, 1, 1), day),
    "last-year": lambda day: (date(day.year - 1, 1, 1), date(day.year - 1, 12, 31)),
    "last-12": lambda day: (Month.of(day).plus(-11).first, day),
}


def _quarter(day: date) -> Month:
    """Its first month."""
    return Month(day.year, (day.month - 1) // 3 * 3 + 1)


def period(name: str, today: date) -> Span:
    return _SPANS.get(name, _SPANS[USUAL])(today)


@dataclass(frozen=True)
class Question:
    """What is asked; `period` names the dates where they are to move with the calendar."""

    asked: Parameters
    period: str = USUAL

    def kept(self, report: Report, today: date) -> dict[str, Any]:
        """As it is remembered: plain values, of what the report takes."""
        asked, facts = self.asked, {}
        if report.period:
            facts["period"] = self.period
            if self.period == OTHER and asked.first and asked.last:
                facts |= {"first": asked.first.isoformat(), "last": asked.last.isoformat()}
        elif asked.as_of is not None and asked.as_of != today:
            facts["as_of"] = asked.as_of.isoformat()
        facts |= {key: value for key in report.takes if (value := getattr(asked, key)) is not None}
        return facts


def question_of(report: Report, kept: Mapping[str, Any], today: date) -> Question:
    """A remembered question; what cannot be understood is asked as usual."""
    known = {key: kept[key] for key in report.takes if _is_known(key, kept.get(key))}
    asked = replace(Parameters(), **known)
    if not report.period:
        return Question(replace(asked, as_of=_day(kept.get("as_of")) or today))
    name = str(kept.get("period", USUAL))
    first, last = _day(kept.get("first")), _day(kept.get("last"))
    if name == OTHER and first and last:
        return Question(replace(asked, first=first, last=last), OTHER)
    name = name if name in _SPANS else USUAL
    first, last = period(name, today)
    return Question(replace(asked, first=first, last=last), name)


def _is_known(key: str, value: object) -> bool:
    return isinstance(value, str) and bool(value) and value in _CHOICES.get(key, (value,))


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
