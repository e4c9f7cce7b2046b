"""The figures above the promises: due, broken, ahead, and how many were kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.promise_states import Promised
from ar_desktop.collections.promise_track import TRACKED, Track, promised
from ui.figures import Figures
from ui.today.kpi_strip import Kpi


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseFigures", text)


def promise_figures(found: Sequence[Promised], track: Track, figures: Figures) -> list[Kpi]:
    """Keys are the states, so that a figure leads to its group."""
    broken = _of(found, "broken")
    late = max((figures.today - one.date for one in broken), default=None)
    days = _tr("up to {n} days late").format(n=figures.count(late.days)) if late is not None else ""
    return [
        _kpi("due", _tr("Due today"), _of(found, "due"), figures),
        _kpi("broken", _tr("Broken"), broken, figures, days, "red" if broken else "text"),
        _kpi("ahead", _tr("Promised ahead"), _of(found, "ahead"), figures, _next(found, figures)),
        _kept(track, figures),
    ]


def _of(found: Sequence[Promised], state: str) -> list[Promised]:
    return [one for one in found if one.state == state]


def _next(found: Sequence[Promised], figures: Figures) -> str:
    day = min((one.date for one in _of(found, "ahead")), default=None)
    return _tr("next {day}").format(day=figures.day(day)) if day is not None else ""


def _kpi(
    key: str, title: str, several: Sequence[Promised], figures: Figures, more: str = "", role: str = "text"
) -> Kpi:
    n = len(several)
    count = (_tr("{n} promises") if n != 1 else _tr("{n} promise")).format(n=figures.count(n))
    line = ", ".join(filter(None, (count, more)))
    return Kpi(key, title, figures.plain(promised(several)), line if n else _tr("none"), count,
               role)  # fmt: skip


def _kept(track: Track, figures: Figures) -> Kpi:
    title = _tr("Kept, {n} days").format(n=figures.count(TRACKED.days))
    if not track.decided:
        return Kpi("kept", title, "–", _tr("none was due"), _tr("none was due"))
    of = _tr("{n} of {of}").format(n=figures.count(track.kept), of=figures.count(track.decided))
    share = figures.share(track.kept_amount, track.decided_amount)
    line = _tr("{of}, by amount {share}").format(of=of, share=share)
    return Kpi("kept", title, figures.share(track.kept, track.decided), line, of)
