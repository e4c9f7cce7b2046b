"""The questions above a report: as many as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final, cast

from PySide6.QtCore import QMargins, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ar_desktop.reports.catalogue import Report
from ar_desktop.reports.parameters import Parameters
from ui.desk import Desk
from ui.reports.answers import Answers
from ui.reports.narrowing_fields import AccountField, CurrencyField, CustomerField
from ui.reports.questions import OTHER, Question, period, period_titles
from ui.reports.titles import basis_titles, credit_titles, group_titles
from ui.widgets.buttons import Btn
from ui.widgets.choice_field import ChoiceField
from ui.widgets.date_pair import DatePair
from ui.widgets.fields import DateField, SmartField
from ui.widgets.flow import Flow
from ui.widgets.labels import Label

NARROWING: Final = ("customer", "currency", "account")


class QuestionRow(QWidget):
    """Any change asks again; F5 and Run do so without one, and take what is being typed first."""

    run_wanted = Signal()
    pressed = Signal()  # Run

    def __init__(
        self, desk: Desk, answers: Answers, report: Report, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._look, self._report, self._answers = desk, desk.look, report, answers
        self._note = Label(desk.look, px=12, role="red")
        self._wrong: set[QObject] = set()
        self._fields: dict[str, QWidget] = {}
        self._narrowing: list[QWidget] = []
        self._more = Btn(desk.look, variant="ghost", icon="filter")
        self._more.name_it(self.tr("Only one customer, or one currency"))
        self._more.clicked.connect(lambda: self._unfold(into=True))
        self.run = Btn(desk.look, self.tr("Run"), variant="primary", icon="play", keys="F5")
        self.run.clicked.connect(self.pressed)
        self._lay_out()
        self.ask_with(question)

    def _lay_out(self) -> None:
        look = self._look
        across = Flow(look.px(10), look.px(6), QMargins(look.px(20), look.px(6), 0, look.px(10)), even=True)
        for key, title, field in self._make():
            self._fields[key] = field
            pair = self._named(title, field)
            if key in NARROWING and not (key == "customer" and self._report.needs_customer):
                self._narrowing.append(pair)
            across.addWidget(pair)
        if self._narrowing:
            across.addWidget(self._more)
        across.addWidget(self._note)
        self._note.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, look.px(16), 0)
        row.addLayout(across, 1)
        row.addWidget(self.run, 0, Qt.AlignmentFlag.AlignVCenter)

    def _make(self) -> Iterator[tuple[str, str, QWidget]]:
        """The fields, each with the name of the parameter it sets."""
        takes = self._report.takes
        if self._report.period:
            yield "period", self.tr("Period"), self._choice(self.tr("Period"), period_titles())
            first, last = self._date(self.tr("From")), self._date(self.tr("To"))
            pair = self._days = DatePair(self._desk.figures, first, last, self)
            pair.told.connect(lambda text, wrong: self._tell(pair, text, wrong))
            yield "first", self.tr("From"), first
            yield "last", self.tr("To"), last
        else:
            yield "as_of", self.tr("As of"), self._date(self.tr("As of"))
        if "customer" in takes and self._report.needs_customer:
            yield "customer", self.tr("Customer"), self._customer()
        if "basis" in takes:
            yield "basis", self.tr("Age by"), self._choice(self.tr("Age by"), basis_titles())
        if "by" in takes:
            yield "by", self.tr("By"), self._choice(self.tr("By"), group_titles(self._report.name))
        if "credits" in takes:
            yield "credits", self.tr("Credits"), self._choice(self.tr("Credits"), credit_titles())
        yield "known_at", self.tr("As known"), self._known()
        if "customer" in takes and not self._report.needs_customer:
            yield "customer", self.tr("Customer"), self._customer()
        if "currency" in takes:
            yield "currency", self.tr("Currency"), self._text(CurrencyField(self._desk, self.tr("Currency")))
        if "account" in takes:
            yield "account", self.tr("Account"), self._text(AccountField(self._desk, self.tr("Account")))

    def _choice(self, title: str, choices: dict[str, str]) -> ChoiceField:
        field = ChoiceField(self._look, title, list(choices.items()), self)
        field.chosen.connect(self._on_chosen)
        return field

    def _date(self, title: str) -> DateField:
        field = DateField(self._look, self._desk.figures, title, self)
        field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        field.value_changed.connect(lambda _value: self._on_day(field))
        field.told.connect(lambda text, wrong: self._tell(field, text, wrong))
        return field

    def _known(self) -> DateField:
        field = self._date(self.tr("As known"))
        field.setPlaceholderText(self.tr("now"))
        field.setToolTip(self.tr("The books as they were known at the end of a day; empty: now"))
        return field

    def _text(self, field: SmartField) -> SmartField:
        field.setParent(self)
        field.value_changed.connect(lambda _value: self.run_wanted.emit())
        field.told.connect(lambda text, wrong: self._tell(field, text, wrong))
        return field

    def _customer(self) -> CustomerField:
        field = CustomerField(self._desk, self._answers, self.tr("Customer"), self)
        if self._report.needs_customer:
            field.setPlaceholderText(self.tr("name or code"))
        field.value_changed.connect(lambda _value: self.run_wanted.emit())
        return field

    def _named(self, title: str, field: QWidget) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(6))
        row.addWidget(Label(self._look, title, role="text2"))
        row.addWidget(field)
        return pair

    def _tell(self, field: QObject, text: str, wrong: bool) -> None:
        self._wrong = self._wrong | {field} if wrong else self._wrong - {field}
        self._note.setText(text if wrong else "")
        self._note.setVisible(wrong)

    def _on_chosen(self, _value: object) -> None:
        period_field = self._fields.get("period")
        if isinstance(period_field, ChoiceField) and self.sender() is period_field:
            name = str(period_field.currentData())
            if name == OTHER:
                self.first_field().setFocus()
                return
            first, last = period(name, self._desk.figures.today)
            self._days.set_days(first, last)
        self.run_wanted.emit()

    def _on_day(self, field: DateField) -> None:
        if field in (self._fields.get("first"), self._fields.get("last")):
            self._set("period", OTHER)
        self.run_wanted.emit()

    def _unfold(self, *, into: bool) -> None:
        """Show by whom and in what it can be narrowed; mostly it isn't, and the line stays short."""
        self._more.hide()
        for pair in self._narrowing:
            pair.show()
        if into:
            self._fields["customer" if "customer" in self._fields else "currency"].setFocus()

    # --- values -----------------------------------------------------------------------------

    def field(self, key: str) -> QWidget:
        return self._fields[key]

    def first_field(self) -> QWidget:
        """Where one begins to ask: the customer where there must be one, else the date."""
        if self._report.needs_customer:
            return self._fields["customer"]
        return self._fields["first" if self._report.period else "as_of"]

    def ask_with(self, question: Question) -> None:
        """Show a question, without asking it."""
        self._wrong.clear()
        self._note.hide()
        for key in self._fields:
            if key == "period":
                self._set(key, question.period)
            elif key == "known_at":
                known = question.asked.known_at
                self._set(key, date.fromisoformat(known) if known and len(known) == 10 else None)
            else:
                self._set(key, getattr(question.asked, key))
        asked = question.asked
        if asked.first is not None and asked.last is not None and self._report.period:
            self._days.set_days(asked.first, asked.last)
        narrowed = bool(asked.customer and not self._report.needs_customer) or bool(asked.currency or asked.account)
        if narrowed:
            self._unfold(into=False)
        elif self._narrowing and not self._more.isHidden():
            for pair in self._narrowing:
                pair.hide()

    def _set(self, key: str, value: Any) -> None:
        field = self._fields[key]
        if isinstance(field, ChoiceField):
            field.choose(value)
        elif isinstance(field, (SmartField, CustomerField)):
            field.set_value(value)

    def _get(self, key: str) -> Any:
        field = self._fields[key]
        return field.currentData() if isinstance(field, ChoiceField) else getattr(field, "value", None)

    def settle(self) -> bool:
        """Takes what is being typed; False, said beside the fields, and the focus there, where it can't be."""
        for field in self._fields.values():
            if isinstance(field, CustomerField) and field.unfinished:
                self._tell(field, self.tr("Choose the customer from the list, or empty the field."), True)
                self._wrong.discard(field)  # said, and gone with the next key
            elif isinstance(field, SmartField):
                field.settle()
            if field.property("wrong") or (isinstance(field, CustomerField) and field.unfinished):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        if self._report.period and not self._days.right:
            first = self._fields["first"]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            cast(DateField, first).told.emit("", False)  # their pair says what is wrong
            return False
        return True

    def question(self) -> Question | None:
        """None while something in it can't be understood, or must still be given."""
        days = ("first", "last") if self._report.period else ("as_of",)
        if self._wrong or not all(isinstance(self._get(day), date) for day in days):
            return None
        facts = {key: self._get(key) for key in self._fields if key not in ("period", "known_at")}
        customer = self._fields.get("customer")
        if isinstance(customer, CustomerField) and (customer.unfinished or self._waits_for(customer)):
            return None
        known = self._get("known_at")
        asked = replace(Parameters(), **facts, known_at=known.isoformat() if known else None)
        return Question(asked, str(self._get("period"))) if self._report.period else Question(asked)

    def _waits_for(self, customer: CustomerField) -> bool:
        return self._report.needs_customer and not customer.value
