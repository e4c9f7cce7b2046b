"""A call in one line, said back at every key; a letter logs an outcome, and the next step follows by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.keys import key_sequence
from ui.problems import sentence
from ui.widgets.buttons import Btn
from ui.widgets.call_field import CallField, StepMark
from ui.widgets.fields import day_first
from ui.widgets.flow import Flow
from ui.widgets.labels import ElidedLabel

if TYPE_CHECKING:
    from ar_desktop.collections.call_habits import CallFacts
    from ar_desktop.collections.call_log import Heard, Outcome
    from ar_desktop.collections.outcomes import Logged

_TONES: Final = {"promise": "violet", "dispute": "amber", "note": "text2"}


class QuickLog(QWidget):
    """`show_customer` first. What was typed stays with its customer until it is logged."""

    logged = Signal(object)  # Logged
    left = Signal()  # Esc: back to the list

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, keys: str = "") -> None:
        """`keys` lead here, and stand in the line."""
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self._begun: dict[int, str] = {}  # by customer
        self._offered = ""  # what a letter began
        self._facts: CallFacts | None = None
        self._after = ""  # what comes after the next step: who is called next
        self._logging = False
        self._by_letter = True
        self.field = CallField(desk.look, self.tr("Log a call in one line…"), self)
        self.field.show_example(self.tr("e.g."), self.tr("Spoke to Ingrid, promises 4,120 fri"), keys)
        self.field.setAccessibleName(self.tr("Log a call in one line"))
        self._next = ElidedLabel(desk.look, px=12, role="muted")
        self._mark = StepMark(desk.look)
        self.buttons: dict[str, Btn] = {}
        self.letters: list[QAction] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._make_outcomes()
        self._lay_out()
        self.field.textChanged.connect(lambda _text: self._say_back())
        self.field.entered.connect(self.log)
        self.field.left.connect(self._leave)

    def _make_outcomes(self) -> None:
        from ar_desktop.collections.call_log import LETTERS

        names = {
            "reached": self.tr("Reached"), "promise": self.tr("Promise"), "dispute": self.tr("Dispute"),
            "no_answer": self.tr("No answer"), "wrong_number": self.tr("Wrong no."),
        }  # fmt: skip
        for letter, outcome in LETTERS.items():
            button = Btn(self._desk.look, names[outcome], keys=letter)
            button.clicked.connect(self._doing(outcome))
            self.buttons[outcome] = button
            action = QAction(self.tr("Log “{outcome}”").format(outcome=names[outcome]), self)
            action.setShortcut(key_sequence(letter))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(self._doing(outcome))
            self.letters.append(action)

    def _doing(self, outcome: Outcome) -> Callable[[], None]:
        return lambda: self.outcome(outcome)

    def _lay_out(self) -> None:
        look = self._desk.look
        self._letters = QWidget(self)
        row = Flow(look.px(8), look.px(6), QMargins())
        self._letters.setLayout(row)
        for button in self.buttons.values():
            row.addWidget(button)
        step = QHBoxLayout()
        step.setSpacing(look.px(7))
        step.addWidget(self._mark)
        step.addWidget(self._next, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(10), look.px(16), look.px(10))
        column.setSpacing(look.px(8))
        column.addWidget(self.field)
        column.addWidget(self._letters)
        column.addLayout(step)

    def show_outcomes(self, shown: bool) -> None:
        """The buttons, and the word on their letters: only beside a list that takes these letters."""
        self._by_letter = shown
        self._letters.setVisible(shown)
        self._say_back()

    # --- whom it is about -------------------------------------------------------------------

    def show_customer(self, customer_id: int | None, *, after: str = "") -> None:
        """`after` names who comes next."""
        before, self._customer, self._after = self._customer, customer_id, after
        if customer_id != before:
            self._facts = None
            if before is not None:
                self._begun[before] = self.field.text()
            self.field.setText(self._begun.pop(customer_id, "") if customer_id is not None else "")
        self.setEnabled(customer_id is not None and not self._desk.company.read_only)
        if customer_id is not None:
            self._ask(customer_id)

    def _ask(self, customer_id: int) -> None:
        figures, country = self._desk.figures, self._desk.company.setting("country")
        how: dict[str, Any] = {
            "language": figures.words.language, "day_first": day_first(figures), "decimal": figures.decimal,
        }  # fmt: skip

        def query(read: Any, _progress: object) -> CallFacts:
            from ar_desktop.collections.call_habits import call_facts
            from ar_desktop.values.business_days import business_days

            business_days(country)  # known before a key is pressed: loading what knows holidays takes long
            return call_facts(read, customer_id, **how)

        self._desk.ask(self, query, lambda facts: self._take_facts(customer_id, facts))

    def _take_facts(self, customer_id: int, facts: CallFacts) -> None:
        if customer_id == self._customer:
            self._facts = facts
            self._say_back()

    def give_focus(self) -> None:
        self.field.setFocus()

    # --- what is typed ----------------------------------------------------------------------

    def heard(self, line: str) -> Heard | None:
        """A line as it is understood now; None while nothing is known of the customer."""
        from ar_desktop.collections.call_log import understand

        if self._facts is None:
            return None
        return understand(line, self._desk.figures.today, self._facts.habits)

    def _say_back(self) -> None:
        from ar_desktop.collections.call_echo import echo

        figures, text = self._desk.figures, self.field.text().strip()
        heard = self.heard(text) if text else None
        if heard is None or self._facts is None:
            self.field.say("", "text2")
            hint = self.tr("A letter logs the outcome while a list has the focus") if self._by_letter else ""
            self._say_next(hint, mark=False)
            return
        said = echo(heard, figures.words, figures.today, self._facts.habits.currency)
        self.field.say(said, _TONES.get(heard.outcome, "accentText"))
        self._say_next(self._step(heard.outcome, heard))

    def _step(self, outcome: Outcome, heard: Heard | None = None) -> str:
        """What will happen by itself, and who is next."""
        from ar_desktop.collections.next_step import next_step
        from ar_desktop.collections.promising import last_day
        from ar_desktop.values.business_days import business_days

        if self._facts is None:
            return ""
        company, figures = self._desk.company, self._desk.figures
        until = last_day(company, heard.day) if heard is not None and heard.day is not None else None
        step = next_step(
            outcome, figures.today, business_days(company.setting("country")), again=heard.again if heard else None,
            promised_until=until, misses=self._facts.misses,
        )  # fmt: skip
        said = step.sentence(figures.words, figures.today) if step is not None else ""
        following = self.tr("next: {who}").format(who=self._after) if self._after else ""
        return ", ".join(filter(None, (said, following)))

    def _say_next(self, text: str, *, mark: bool = True, wrong: bool = False) -> None:
        self._mark.setVisible(bool(text) and mark and not wrong)
        self._next.set_role("red" if wrong else "muted")
        self._next.setText(text)
        self._next.setVisible(bool(text) or self._by_letter)  # else the line stands alone

    # --- logging ----------------------------------------------------------------------------

    def outcome(self, outcome: Outcome) -> None:
        """One key. A promise wants an amount and a day, a dispute an item: they are asked for in the line."""
        if self._customer is None or self._facts is None or not self.isEnabled():
            return
        typed = self.field.text().strip()
        heard = self.heard(typed) if typed else None
        word = {"promise": "promises", "dispute": "disputes"}.get(outcome, "")
        if typed and heard is not None and heard.outcome != outcome and word:
            heard = self.heard(f"{word} {typed}")
        complete = heard is not None and (heard.day is not None if outcome == "promise" else bool(heard.numbers))
        if word and not complete:
            self._ask_for(outcome, word, typed)
            return
        from ar_desktop.collections.call_log import Heard as Nothing

        self._log(replace(heard, outcome=outcome, text=typed) if heard is not None else Nothing(outcome))

    def _ask_for(self, outcome: Outcome, word: str, typed: str) -> None:
        """The line begins as it should; of a single item it is known which one is meant."""
        assert self._facts is not None
        numbers = self._facts.habits.numbers
        begun = typed or f"{word} "
        if outcome == "dispute" and len(numbers) == 1 and not typed:
            begun += f"{numbers[0]} "
        self._offered = "" if typed else begun
        self.field.setText(begun)
        self.field.setFocus()
        self.field.setCursorPosition(len(begun))
        asks = {"promise": self.tr("How much, and by when?"), "dispute": self.tr("Which item, and why?")}
        self._say_next(asks[outcome], wrong=True)

    def _leave(self) -> None:
        """Words that a letter put there are nobody's."""
        if self._offered and self.field.text() == self._offered:
            self.field.clear()
        self.left.emit()

    def log(self) -> None:
        """Enter in the line."""
        typed = self.field.text().strip()
        heard = self.heard(typed) if typed else None
        if heard is not None:
            self._log(heard)

    def _log(self, heard: Heard) -> None:
        from ar_desktop.collections.call_echo import echo
        from ar_desktop.collections.outcomes import log_call

        customer = self._customer
        if customer is None or self._logging or self._facts is None:
            return
        self._logging = True
        figures, currency = self._desk.figures, self._facts.habits.currency
        shown = heard if heard.text else replace(heard, text=heard.outcome)
        what = echo(shown, figures.words, figures.today, currency)

        def then(done: Logged) -> str:
            self._logging = False
            self._begun.pop(customer, None)
            if customer == self._customer:
                self.field.clear()
            self.logged.emit(done)
            step = done.next_step.sentence(figures.words, figures.today) if done.next_step is not None else ""
            return ". ".join(filter(None, (what, step)))

        def failed(error: Exception) -> None:
            self._logging = False
            self._say_next(sentence(error), wrong=True)

        self._desk.write(lambda company: log_call(company, customer, heard), what, failed, then=then)  # type: ignore[arg-type]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._desk.look.color("win" if self._by_letter else "base"))
        painter.setPen(self._desk.look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
        painter.end()
