"""Promises: broken, due, waiting for their money to be applied, ahead, and kept lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ar_desktop.collections.promise_states import Promised, State
from ar_desktop.collections.promise_track import Track, promised
from ar_desktop.collections.promises import cancel_promise, extend_promise, judge_promise
from ui.collections.case_list import CaseList, Deed
from ui.collections.new_promise import NewPromiseDialog
from ui.collections.promise_figures import promise_figures
from ui.collections.promise_pane import PromisePane
from ui.collections.remind_dialog import RemindDialog
from ui.desk import Desk
from ui.figures import Figures
from ui.models.columns import Column, PillText
from ui.receipts.dialog import AskDialog
from ui.today.kpi_strip import KpiStrip
from ui.widgets.chip import Chip
from ui.widgets.fields import DateField, TypingLine
from ui.widgets.grouped_cells import GroupHead
from ui.widgets.headed_cells import Headed
from ui.widgets.hint_strip import HintStrip

ORDER: Final[tuple[State, ...]] = ("broken", "due", "to_apply", "ahead", "kept")
_TONES: Final = {"broken": "amber", "due": "violet", "to_apply": "violet", "ahead": "violet", "kept": "green"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Promises", text)


def state_words() -> dict[str, str]:
    return {
        "broken": _tr("Broken"), "due": _tr("Due today"), "to_apply": _tr("To apply"), "ahead": _tr("Ahead"),
        "kept": _tr("Kept"),
    }  # fmt: skip


def state_pill(one: Promised, figures: Figures) -> PillText:
    days = (figures.today - one.date).days
    if one.state == "broken" and days > 0:
        return PillText(_tr("{n} d late").format(n=figures.count(days)), "red")
    return PillText(state_words()[one.state], _TONES[one.state])


def promise_columns(figures: Figures, kept: Callable[[Promised], str]) -> Sequence[Column[Promised]]:
    """`kept` says how many of their promises this customer kept."""

    def what_for(one: Promised) -> str:
        return ", ".join(one.numbers) or _tr("whatever is owed")

    def second(one: Promised) -> str:
        return ", ".join(filter(None, (what_for(one), one.text)))

    def day(one: Promised) -> str:
        return _tr("today") if one.date == figures.today else figures.day(one.date)

    return (
        Column("name", _tr("Customer"), lambda one: one.name, "two-line", value=second, width=170, stretch=4,
               weight=500, sort="name", tip=lambda one: f"{one.name}\n{second(one)}",
               role=lambda one: "text" if one.state != "kept" else "text2"),
        Column("for", _tr("For"), what_for, role="text2", width=124, stretch=2, tip=what_for, visible=False,
               sort="for"),
        Column("text", _tr("What was said"), lambda one: one.text, role="text2", width=120, stretch=2, visible=False,
               tip=lambda one: one.text),
        Column("made", _tr("Said on"), lambda one: figures.day(one.made_on), role="text2", visible=False,
               exact=lambda one: one.made_on, sort="made"),
        Column("amount", _tr("Amount"), lambda one: figures.money(one.amount, one.currency), "money",
               value=lambda one: one.amount, weight=600, sort="amount", currency=lambda one: one.currency),
        Column("came", _tr("Came in"), lambda one: figures.money(one.came, one.currency), "money",
               value=lambda one: one.came, role="text2", sort="came", currency=lambda one: one.currency,
               gives_way=1),
        Column("day", _tr("Date"), day, tip=lambda one: figures.full_day(one.date), exact=lambda one: one.date,
               role=lambda one: "red" if one.state == "broken" else "text", width=64, sort="day"),
        Column("kept", _tr("Kept"), kept, "number", role="text2", gives_way=2),
        Column("state", _tr("State"), lambda one: state_pill(one, figures).text, "pill",
               value=lambda one: (state_pill(one, figures),), width=96),
    )  # fmt: skip


def _hints() -> list[tuple[str, str]]:
    return [
        ("Y", _tr("kept")), ("E", _tr("extend")), ("B", _tr("broken")), ("F9", _tr("call")),
        ("Z", _tr("remind me")),
    ]  # fmt: skip


def _shows() -> list[tuple[str, str, str]]:
    words = state_words()
    return [("", _tr("All promises"), _tr("Show: all")), *((state, words[state], words[state]) for state in ORDER)]


class Promises(CaseList):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        def runs(one: Promised) -> bool:
            return one.state != "kept"

        self._track = Track()
        self._found: Sequence[Promised] = ()
        self.show_chip = Chip(desk.look, _tr("Show"), _shows())
        super().__init__(
            desk, "promises", _tr("Promises"), promise_columns(desk.figures, self._kept),
            [
                Deed(_tr("New promise"), "P", "handshake", lambda _one: self.new(), lambda _one: True, anywhere=True),
                Deed(_tr("Extend"), "E", "calendar", self.extend, runs),
                Deed(_tr("Kept"), "Y", "check", lambda one: self.judge(one, kept=True), runs),
                Deed(
                    _tr("Broken"), "B", "circle-x", lambda one: self.judge(one, kept=False),
                    lambda one: one.state != "broken",
                ),
                Deed(_tr("Remind me"), "Z", "clock", self.remind, lambda _one: True),
                Deed(_tr("Cancel it"), "X", "trash-2", self.cancel, runs),
            ],
            (_tr("No promise is open"), _tr("They come with calls: “promises 4,120 fri”.")),
            {"show": self.show_chip}, parent,
        )  # fmt: skip
        self.strip = KpiStrip(desk.look, [(one.key, one.title) for one in promise_figures([], Track(), desk.figures)])
        self.strip.picked.connect(self._to_group)
        self.stand_above(self.strip)
        self.stand_below(HintStrip(desk.look, _hints(), self))
        self.pane = PromisePane(desk, self.buttons[1:], self)
        self.stand_beside(self.pane, 680, 570, least=430)
        self.pane.payment_wanted.connect(lambda customer: desk.asked_for.emit("receive", customer))
        self.pane.item_wanted.connect(lambda number: desk.asked_for.emit("invoices", ("document", number)))
        self.pane.history.call_wanted.connect(self.call_wanted)
        self.table.row_changed.connect(lambda _row: self._show_pane())
        self.filter.changed.connect(self._show)

    def _show_pane(self) -> None:
        one: Promised | None = self.row()
        state = state_pill(one, self._desk.figures) if one is not None else PillText("", "grey")
        self.pane.show_promise(one, state, self._kept(one) if one is not None else "")

    def _kept(self, one: Promised) -> str:
        kept, of = self._track.of(one.customer_id)
        figures = self._desk.figures
        return _tr("{n} of {of}").format(n=figures.count(kept), of=figures.count(of)) if of else ""

    def _to_group(self, key: str) -> None:
        """The first promise of a group, by its figure."""
        if self.show_chip.value not in ("", key):
            self.filter.clear()
        place = next((at for at, one in enumerate(self.model.rows()) if one.row and one.row.state == key), -1)
        if place >= 0:
            self.table.select_row(place)
            self.table.setFocus()

    def new(self) -> None:
        one = self.row()
        NewPromiseDialog(self._desk, one.customer_id if one is not None else None, self).open()

    def remind(self, one: Promised) -> None:
        RemindDialog(self._desk, one.customer_id, one.name, self).open()

    def show_promises(self, answer: tuple[Sequence[Promised], Track]) -> None:
        self._found, self._track = answer
        figures = self._desk.figures
        for kpi in promise_figures(self._found, self._track, figures):
            self.strip.tell(kpi)
        left = [one for one in self._found if one.state != "kept"]
        self._desk.counted.emit("collections:promises", figures.count(len(left)) if left else "")
        self._show()

    def _show(self) -> None:
        figures, words = self._desk.figures, state_words()
        left = [one for one in self._found if one.state != "kept"]
        note = _tr("{n} open, {amount}").format(n=figures.count(len(left)), amount=figures.plain(promised(left)))
        rows: list[Headed] = []
        for state in ORDER:
            several = [one for one in self._found if one.state == state and self._leaves(one)]
            if several:
                total = figures.money(promised(several))
                rows.append(Headed(GroupHead(words[state], figures.count(len(several)), {"amount": total})))
                rows += [Headed(None, one) for one in several]
        self.show_rows(rows, note if left else "")
        self._show_pane()

    def _leaves(self, one: Promised) -> bool:
        return self.show_chip.value in ("", one.state) and self.fits(one.name, one.text, *one.numbers)

    def extend(self, one: Promised) -> None:
        ExtendDialog(self._desk, one, self).open()

    def judge(self, one: Promised, *, kept: bool) -> None:
        JudgeDialog(self._desk, one, kept, self).open()

    def cancel(self, one: Promised) -> None:
        what = _tr("{who}: promise cancelled").format(who=one.name)
        self._desk.write(lambda company: cancel_promise(company, one.id), what)


class ExtendDialog(AskDialog):
    """Another date for the same money."""

    def __init__(self, desk: Desk, one: Promised, parent: QWidget) -> None:
        figures = desk.figures
        text = _tr("{amount} by {day}; what came since it was made counts on.").format(
            amount=figures.plain(one.amount, one.currency), day=figures.full_day(one.date)
        )
        super().__init__(desk, _tr("Extend the promise of {who}").format(who=one.name), text, parent)
        self._one = one
        self.day = DateField(desk.look, figures, _tr("By"), self)
        self.day.set_value(max(one.date, figures.today))
        self.add(_tr("By"), self.day)
        self.finish(_tr("Extend"), self._post)
        self.day.selectAll()

    def _post(self) -> None:
        one = self._one
        if not self.settled(self.day) or (day := self.day.value) is None:
            return
        said = _tr("{who}: promised for {day}").format(who=one.name, day=self.desk.figures.full_day(day))
        self.write(lambda company: extend_promise(company, one.id, day), lambda _done: said, self.windowTitle())


class JudgeDialog(AskDialog):
    """A person says that it was kept or broken, and why: the receipts say something else."""

    def __init__(self, desk: Desk, one: Promised, kept: bool, parent: QWidget) -> None:
        title = _tr("The promise of {who} was kept") if kept else _tr("The promise of {who} was broken")
        text = _tr("The receipts say: {state}. Your word stands instead until you take it back.")
        super().__init__(desk, title.format(who=one.name), text.format(state=state_words()[one.state]), parent)
        self._one, self._kept = one, kept
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(_tr("Why"))
        self.add(_tr("Why"), self.reason)
        self.finish(_tr("It was kept") if kept else _tr("It was broken"), self._post)

    def _post(self) -> None:
        one, kept, reason = self._one, self._kept, self.reason.text()
        title = self.windowTitle()
        self.write(
            lambda company: judge_promise(company, one.id, "kept" if kept else "broken", reason=reason),
            lambda _done: title, title,
        )  # fmt: skip
