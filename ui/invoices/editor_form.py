"""The head of the editor: who, when, on what terms. In a narrow window the second row is folded away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ar_desktop.values.dates import parse_date
from ui.desk import Desk
from ui.invoices.customer_field import CustomerField
from ui.invoices.terms_field import TermsField
from ui.widgets.buttons import Btn
from ui.widgets.completer import Answer, Completer, Completion
from ui.widgets.field_box import FieldBox
from ui.widgets.fields import DateField, TypingLine
from ui.widgets.head_row import HeadRow

if TYPE_CHECKING:
    from ar_desktop.invoicing.drafts import DraftDocument
    from ui.invoices.editor_asking import Client

WIDE, MIDDLE, NARROW = 126, 128, 104
ROOM_FOR_ORDER = 640  # pixels at 100 % of one row: with less the customer's order is among the folded fields


class EditorForm(QWidget):
    """`values` is just what is typed, dates in ISO form where they are understood."""

    changed = Signal()  # with every key
    left = Signal()  # a field is complete
    customer_typed = Signal(str)  # a code was chosen, or what was typed is all there is
    done = Signal()  # Enter in the last field

    def __init__(self, desk: Desk, ask_customers: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        look, figures = desk.look, desk.figures
        self._due_typed = False
        self._compact = self._tight = self._kind_corrects = self._is_credit = self._unfolded = False
        self.note: QWidget | None = None  # of the foot: in a narrow window it is folded away with the second row
        self.customer = CustomerField(desk, ask_customers, self)
        self.date = DateField(look, figures, self.tr("Date"), self)
        self.terms = TermsField(desk, self.tr("Terms"), self)
        self.due = DateField(look, figures, self.tr("Due"), self)
        self.po, self.people = self._line(self.tr("Customer PO")), self._line(self.tr("Salesperson"))
        self.supplied = DateField(look, figures, self.tr("Supplied on"), self)
        self.reference = self._line(self.tr("For invoice"))
        self.rate = self._line(self.tr("Rate"))
        self._people: Sequence[str] = ()
        self._named = Completer(look, self.people, self._find_people, arrow=True)
        self.more = Btn(look, self.tr("More fields"), variant="ghost", icon="chevron-down", keys="Alt+M", parent=self)
        self._boxes = self._make_boxes()
        self._grid = QGridLayout(self)
        self._lay_out()
        self._connect()

    def _line(self, name: str) -> TypingLine:
        line = TypingLine(self)
        line.setAccessibleName(name)
        return line

    def _make_boxes(self) -> dict[str, FieldBox]:
        look = self._desk.look
        made = {
            "customer": (self.tr("Customer"), self.customer, 0),
            "date": (self.tr("Date"), self.date, WIDE),
            "terms": (self.tr("Terms"), self.terms, MIDDLE),
            "due": (self.tr("Due"), self.due, WIDE),
            "po": (self.tr("Customer PO"), self.po, WIDE),
            "salesperson": (self.tr("Salesperson"), self.people, MIDDLE),
            "supply_date": (self.tr("Supplied on"), self.supplied, WIDE),
            "reference": (self.tr("For invoice"), self.reference, WIDE),
            "rate": (self.tr("Rate"), self.rate, NARROW),
        }
        return {key: FieldBox(look, label, field, width, self) for key, (label, field, width) in made.items()}

    def box(self, key: str) -> FieldBox:
        return self._boxes[key]

    # --- layout -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        look, grid = self._desk.look, self._grid
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnStretch(0, 3)
        self._who = QWidget(self)
        who = QVBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(0)
        who.addWidget(self._boxes["customer"])
        who.addWidget(self.customer.about)
        self._second = QWidget(self)
        self._row = HeadRow(self._second)
        self._row.setSpacing(look.px(8))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """One row, the others under More fields together with the note; or two rows beside the customer."""
        self._compact, self._tight = compact, compact and self._is_tight()
        look = self._desk.look
        self.more.show_keys(not self._tight)
        edge, above, below = (14, 6, 8) if compact else (20, 11, 11)
        self._grid.setContentsMargins(look.px(edge), look.px(above), look.px(16), look.px(below))
        for key, box in self._boxes.items():
            if key != "customer":
                self._grid.removeWidget(box)
                self._row.removeWidget(box)
        for widget in (self._who, self.more, self._second):
            self._grid.removeWidget(widget)
        while self._row.count():
            self._row.takeAt(0)
        third = ("reference",) if self._kind_corrects else ("supply_date",)
        first = ("date", "terms") if self._tight else ("date", "terms", "po" if compact else "due")
        second = (*(key for key in ("due", "po") if key not in first), "salesperson", *third, "rate")
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._who, 0, 0, 1 if compact else 2, 1, top)
        for at, key in enumerate(first, 1):
            self._grid.addWidget(self._boxes[key], 0, at, top)
        if compact:
            self._grid.addWidget(self.more, 0, 4, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
            for key in second:
                self._row.addWidget(self._boxes[key])
            if self.note is not None:
                self._row.addWidget(self.note)
            self._grid.addWidget(self._second, 1, 0, 1, 5)
        else:
            for at, key in enumerate(second, 1):
                self._grid.addWidget(self._boxes[key], 1, at, top)
        self._grid.setColumnStretch(4, 2 if compact else 0)
        self._show_boxes()
        self.more.setVisible(compact)
        self.customer.about.setVisible(not compact)
        self._second.setVisible(compact and self._unfolded)
        self._order()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._compact and self._tight != self._is_tight():
            self.set_compact(True)

    def _is_tight(self) -> bool:
        return self.width() < self._desk.look.px(ROOM_FOR_ORDER)

    def _show_boxes(self) -> None:
        self._boxes["reference"].setVisible(self._kind_corrects)
        self._boxes["supply_date"].setVisible(not self._kind_corrects)
        self._boxes["terms"].setVisible(not self._is_credit)
        self._boxes["due"].setVisible(not self._is_credit)
        self._boxes["rate"].setVisible(self._foreign)

    @property
    def _foreign(self) -> bool:
        client = self.customer.client
        return client is not None and client.buyer.currency != self._desk.figures.base

    def unfold(self) -> None:
        """Alt+M: the second row, with the focus in it."""
        self._unfolded = True
        if self._compact:
            self._second.show()
        first = self.due if self._compact and not self._is_credit else self.po
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def fold(self) -> bool:
        """Whether there was something to fold."""
        was = self._compact and self._second.isVisible()
        self._unfolded = False
        self._second.setVisible(False)
        return was

    def _order(self) -> None:
        """Tab in the order in which one reads."""
        for before, after in pairwise(self.own_order()):
            QWidget.setTabOrder(before, after)

    def own_order(self) -> list[QWidget]:
        """Of Tab."""
        return [one.field for one in self._in_order()]

    # --- what is typed ----------------------------------------------------------------------

    def _connect(self) -> None:
        self.customer.code_typed.connect(self.customer_typed)
        self.customer.taken.connect(lambda: self._next(self.customer))
        self._named.chosen.connect(lambda found: self._fill(self.people, found.value))
        self.due.textEdited.connect(lambda text: setattr(self, "_due_typed", bool(text.strip())))
        self.due.value_changed.connect(lambda value: self._on_due(value))
        self.more.clicked.connect(self.unfold)
        for box in self._boxes.values():
            field = box.field
            assert isinstance(field, QLineEdit)
            field.textChanged.connect(lambda _text: self.changed.emit())
            field.editingFinished.connect(self.left)
            field.returnPressed.connect(lambda field=field: self._next(field))

    def _on_due(self, value: object) -> None:
        self._due_typed = value is not None
        self.changed.emit()

    def _next(self, field: QLineEdit) -> None:
        """Enter moves on: from the last field of the form to the lines."""
        shown = [box.field for box in self._in_order() if box.isVisible()]
        at = shown.index(field)
        if at + 1 < len(shown):
            shown[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
            after = shown[at + 1]
            assert isinstance(after, QLineEdit)
            after.selectAll()
        else:
            self.done.emit()

    def _in_order(self) -> list[FieldBox]:
        order = ("po", "due") if self._compact and not self._tight else ("due", "po")
        keys = ["customer", "date", "terms", *order, "salesperson", "reference", "supply_date", "rate"]
        return [self._boxes[key] for key in keys]

    def _find_people(self, text: str, answer: Answer) -> None:
        fits = [name for name in self._people if text.lower() in name.lower()]
        answer([Completion(name, (name,)) for name in fits[:8]])

    def _fill(self, field: QLineEdit, text: str) -> None:
        field.setText(text)
        self._next(field)

    def offer(self, terms: Sequence[str], people: Sequence[str]) -> None:
        self.terms.offer(terms)
        self._people = people

    def values(self) -> dict[str, str]:
        return {
            "customer": self.customer.code(),
            "date": _iso(self.date),
            "terms": "" if self._is_credit else self.terms.code(),
            "due": _iso(self.due) if self._due_typed and not self._is_credit else "",
            "po": self.po.text(),
            "salesperson": self.people.text(),
            "supply_date": "" if self._kind_corrects else _iso(self.supplied),
            "reference": self.reference.text() if self._kind_corrects else "",
            "rate": self.rate.text(),
        }

    def show_kind(self, kind: str) -> None:
        """The fields that this kind of document has; what stands in the others stays there."""
        self._kind_corrects, self._is_credit = kind in ("credit_note", "debit_note"), kind == "credit_note"
        self.set_compact(self._compact)

    def show_draft(self, draft: DraftDocument, client: Client | None) -> None:
        self._due_typed = bool(draft.due)
        self.customer.show_client(None)
        self.customer.show_code(draft.customer)
        self.terms.show_code(draft.terms)
        for field, text in ((self.date, draft.date), (self.due, draft.due), (self.supplied, draft.supply_date)):
            _show_day(field, text)
        for line, text in (
            (self.po, draft.po), (self.people, draft.salesperson), (self.reference, draft.reference),
            (self.rate, draft.rate),
        ):  # fmt: skip
            line.setText(text)
        self.show_client(client)
        self.show_kind(draft.kind)

    def show_client(self, client: Client | None) -> None:
        """Who it is for, and what follows from it: terms, salesperson, whether a rate is asked for."""
        before = self.customer.client
        self.customer.show_client(client)
        self._boxes["customer"].tell("")
        self._show_boxes()
        if client is None:
            return
        buyer = client.buyer
        if self.terms.code() in ("", before.buyer.terms if before else ""):
            self.terms.show_code(buyer.terms)
        if self.people.text() in ("", before.buyer.salesperson if before else ""):
            self.people.setText(buyer.salesperson)

    def show_due(self, due: date | None) -> None:
        """What the terms make of the date, unless one was typed."""
        if not self._due_typed and not self.due.hasFocus():
            blocked = self.due.blockSignals(True)
            self.due.set_value(due)
            self.due.blockSignals(blocked)
        text = self.tr("Terms")
        if self._compact and due is not None:
            text = self.tr("Terms, due {day}").format(day=self._desk.figures.day(due))
        self._boxes["terms"].label.setText(text)


def _iso(field: DateField) -> str:
    text = field.text().strip()
    if isinstance(field.value, date) and text == field.shown(field.value):
        return field.value.isoformat()
    try:
        day: date = field.understand(text)
    except UserError:
        return text
    return day.isoformat()


def _show_day(field: DateField, text: str) -> None:
    try:
        field.set_value(parse_date(text) if text else None)
    except UserError:
        field.set_value(None)
        field.setText(text)
