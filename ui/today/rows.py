"""The rows of Today: heads of sections, things to do, and what is done."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from ar_desktop.collections.done_today import DoneLine
from ar_desktop.collections.today import SECTIONS, TodayGroup, TodayLine
from ar_desktop.collections.today_group import amount_of
from ui.figures import Figures, late_role
from ui.models.columns import IconMark
from ui.today.done_words import done_icon, done_words
from ui.today.put_off import PutOff
from ui.widgets.grouped_cells import GroupHead

# Groups whose lines are papers, not people: one line stands for all of them.
SUMMED: Final = ("fits", "unapplied", "unidentified", "cheques", "unsent", "drafts")
_ICONS: Final = {
    "fits": ("sparkles", "accentText"),
    "unapplied": ("banknote", "text2"),
    "unidentified": ("circle-question-mark", "text2"),
    "cheques": ("banknote", "text2"),
    "promises_broken": ("circle-x", "red"),
    "promises_due": ("handshake", "violet"),
    "promises_to_apply": ("handshake", "green"),
    "follow_ups": ("clock", "text2"),
    "calls": ("phone", "text2"),
    "unsent": ("send", "text2"),
    "drafts": ("pencil", "text2"),
    "holds": ("ban", "red"),
    "disputes": ("message-square-warning", "amber"),
    "certificates": ("shield-check", "amber"),
    "backup": ("save", "amber"),
}
# Groups whose lines were to happen on a day; the others have waited since one.
_HAVE_A_DAY: Final = (
    "promises_broken", "promises_due", "promises_to_apply", "follow_ups", "disputes", "cheques",
    "certificates",
)  # fmt: skip
DONE: Final = "done"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)


class TodayRow(NamedTuple):
    """A head, a thing to do (`group` and maybe its `line`), or what is done (`state` is "done").

    Attributes:
        key: names the thing across days: "promises_broken:12".
        amount: in base currency; None where there is none to show.
    """

    key: str
    head: GroupHead | None = None
    icon: IconMark | None = None
    title: str = ""
    why: str = ""
    when: str = ""
    when_role: str = "muted"
    amount: int | None = None
    verb: str = ""
    state: str = ""
    group: TodayGroup | None = None
    line: TodayLine | None = None
    customer_id: int | None = None


def verbs() -> dict[str, str]:
    return {
        "fits": _tr("Accept {n}"), "unapplied": _tr("Apply"), "unidentified": _tr("Identify"),
        "cheques": _tr("Receive"),
        "promises_broken": _tr("Call"), "promises_to_apply": _tr("Apply"), "follow_ups": _tr("Call"),
        "calls": _tr("Call"), "backup": _tr("Back up"),
    }  # fmt: skip


def things_to_do(groups: Sequence[TodayGroup], figures: Figures, put_off: PutOff) -> list[TodayRow]:
    """By section, each with a head; what was put off or ticked is left out."""
    rows: list[TodayRow] = []
    for section, title in SECTIONS.items():
        left = (_left(group, put_off) for group in groups if group.section == section)
        several = [group for group in left if group.count]
        lines = [row for group in several for row in _rows_of(group, figures)]
        if not lines:
            continue
        amount = amount_of(several)
        notes = ", ".join(group.title(figures.words) for group in several)
        texts = {"amount": figures.money(amount)} if amount else None
        rows.append(TodayRow(f"head:{section}", GroupHead(figures.words.say(title), notes, texts)))
        rows += lines
    return rows


def _left(group: TodayGroup, put_off: PutOff) -> TodayGroup:
    """What of a group is still to do today: heads count nothing that was put off or ticked."""
    if _is_summed(group) and put_off.hides(f"{group.key}:all"):
        return group.without(group.lines, rest=True)
    hidden = [line for line in group.lines if put_off.hides(f"{group.key}:{line.subject}")]
    return group.without(hidden, rest=put_off.hides(f"{group.key}:more"))


def _is_summed(group: TodayGroup) -> bool:
    return group.key in SUMMED and (group.count > 1 or group.key == "fits") and bool(group.lines)


def done_rows(lines: Sequence[DoneLine], figures: Figures, put_off: PutOff) -> list[TodayRow]:
    """What the books say was done today, and what was ticked off here; last what comes back tomorrow."""
    ticked = put_off.ticked()
    rows = [_done_row(line) for line in lines]
    for one in ticked:
        rows.append(
            TodayRow(
                one.key, None, IconMark("check", "green", _tr("Done")), one.title, one.why, one.at, "muted", one.amount,
                _tr("Bring back"), DONE,
            )
        )  # fmt: skip
    rows.sort(key=lambda row: row.when, reverse=True)
    if waiting := put_off.waiting():
        title = _tr("{n} put off until tomorrow").format(n=figures.count(waiting))
        mark = IconMark("clock", "muted", "")
        rows.append(TodayRow("waiting", None, mark, title, verb=_tr("Bring back"), state=DONE))
    if rows:
        count = figures.count(len(lines) + len(ticked))
        rows.insert(0, TodayRow("head:done", GroupHead(_tr("Done today"), count)))
    return rows


def counted(rows: Collection[TodayRow]) -> int:
    """Things to do, heads not counted."""
    return sum(1 for row in rows if row.head is None)


def _rows_of(group: TodayGroup, figures: Figures) -> Iterator[TodayRow]:
    if _is_summed(group):
        yield _summed(group, figures)
        return
    for line in group.lines:
        yield _row(group, line, figures)
    if group.count > len(group.lines):
        more = group.count - len(group.lines)
        amount = group.rest_amount
        yield TodayRow(
            f"{group.key}:more", None, _icon(group.key), _tr("{n} more").format(n=figures.count(more)), "", "", "muted",
            amount or None, _tr("Open"), "", group,
        )  # fmt: skip


def _summed(group: TodayGroup, figures: Figures) -> TodayRow:
    first = group.lines[0]
    why = ", ".join(filter(None, (first.title, _reason(first, figures))))
    verb = verbs().get(group.key, _tr("Open"))
    when, role = _when(group.key, first.day, first.at, figures)
    return TodayRow(
        f"{group.key}:all", None, _icon(group.key), group.title(figures.words), _tr("Oldest: {what}").format(what=why),
        when, role, group.amount, verb.format(n=figures.count(group.count)), "", group,
    )  # fmt: skip


def _row(group: TodayGroup, line: TodayLine, figures: Figures) -> TodayRow:
    title = line.title or group.title(figures.words)
    when, role = _when(group.key, line.day, line.at, figures)
    return TodayRow(
        f"{group.key}:{line.subject}", None, _icon(group.key), title, _reason(line, figures), when, role,
        line.amount or None, verbs().get(group.key, _tr("Open")), "", group, line, line.customer_id,
    )  # fmt: skip


def _reason(line: TodayLine, figures: Figures) -> str:
    return line.reason.sentence(figures.words, figures.base)


def _icon(key: str) -> IconMark:
    name, role = _ICONS[key]
    return IconMark(name, role, "")


def _when(key: str, day: date | None, at: str, figures: Figures) -> tuple[str, str]:
    """A time of day, "today", how late it is; for what only waits, since when."""
    if day is None or key == "calls":
        return "", "muted"
    late = (figures.today - day).days
    if late == 0:
        return at or _tr("today"), "muted"
    if key in _HAVE_A_DAY and late > 0:
        return _tr("{n} d late").format(n=figures.count(late)), "red" if key == "promises_broken" else "amber"
    if late < 0:
        return figures.late(late), "muted"
    return figures.late(late), late_role(late) if key == "drafts" else "muted"


def _done_row(line: DoneLine) -> TodayRow:
    title, why = done_words(line)
    at = line.moment.astimezone().strftime("%H:%M")
    name, role = done_icon(line)
    return TodayRow(
        f"done:{line.kind}:{line.id}", None, IconMark(name, role, _tr("Done")), title, why, at, "muted",
        line.amount or None, "", DONE, customer_id=line.customer_id,
    )  # fmt: skip
