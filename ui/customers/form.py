"""A new customer, or all we know of one: Enter moves on, Ctrl+Enter saves, Esc leaves and keeps what was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ar_desktop.customers.data import FIELDS, CustomerData
from ar_desktop.customers.form_drafts import FormOf, KeptForm, kept_form
from ar_desktop.errors import UserError
from ui.banner import Banner
from ui.customers.entry_fields import PayerField
from ui.customers.entry_keys import EntryKeys
from ui.customers.field_grid import Rows, field_grid
from ui.customers.fields import CustomerFields
from ui.customers.form_check import problems_of
from ui.customers.form_keeper import FormKeeper
from ui.customers.saving import Before, Look, before_changing, before_creating, change, create, look_before
from ui.desk import Desk
from ui.problems import sentence, strip_for
from ui.widgets.buttons import Btn
from ui.widgets.captioned import Captioned
from ui.widgets.completer import Completer
from ui.widgets.fields import TypingLine
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.message_strip import MessageStrip
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from ar_desktop.company import Done

_WHO: Final[Rows] = ((("code", 3), ("name", 9)), (("contact", 4), ("email", 5), ("phone", 3)))
_WHERE: Final[Rows] = (
    (("address1", 7), ("address2", 5)),
    (("postcode", 2), ("city", 4), ("region", 3), ("country", 3)),
)
_MONEY: Final[Rows] = (
    (("terms", 4), ("discount_grace_days", 4), ("credit_limit", 4)),
    (("currency", 3), ("tax_code", 5), ("tax_id", 4)),
    (("payer", 3), ("language", 4), ("segment", 2), ("salesperson", 3)),
    (("tax_exempt", 4), ("oldest_first", 8)),
    (("on_hold", 4), ("inactive", 8)),
)
_NOTES: Final[Rows] = ((("notes", 12),),)


class CustomerForm(EntryKeys):
    """What was typed is kept in the company file until it is saved, and comes back with the form."""

    saved = Signal(object)  # id of the customer
    left = Signal()
    other_wanted = Signal(object)  # id: the one who may be the same

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self._before = CustomerData("", "")
        self.keeper = FormKeeper(desk, self._unsaved, self)
        self._accepted: set[int] = set()  # who is alike, and was seen
        self._touched = self._saving = self._ready = False
        look = desk.look
        self._title = ElidedLabel(look, px=18, weight=600)
        self.save_button = Btn(look, self.tr("Save"), variant="primary", keys="Ctrl+Return")
        self.cancel_button = Btn(look, self.tr("Back"), keys="Esc")
        self.fields = CustomerFields(desk, FIELDS, self)
        self.reason = TypingLine()
        self._reason_box = Captioned(look, self.tr("Why it changes, for the audit trail"), self.reason)
        self.banner = Banner(look, self)
        self._lay_out()
        self._connect()

    # --- how it looks -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        look = self._desk.look
        head = HeadRow()
        head.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(8))
        head.setSpacing(look.px(8))
        head.addWidget(self._title, 1)
        head.addWidget(self.cancel_button)
        head.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self._sections(), 1)

    def _sections(self) -> QScrollArea:
        look, body = self._desk.look, QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(20), look.px(4), look.px(16), look.px(16))
        column.setSpacing(look.px(8))
        for title, rows in (
            (self.tr("Who"), _WHO), (self.tr("Address"), _WHERE), (self.tr("Terms and habits"), _MONEY), ("", _NOTES),
        ):  # fmt: skip
            if title:
                column.addWidget(Label(look, title, px=13, weight=600))
            column.addLayout(field_grid(look, self.fields, rows))
            column.addSpacing(look.px(6))
        column.addWidget(self._reason_box)
        column.addStretch()
        self._scroll = scrolled(body)
        return self._scroll

    def _connect(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.leave)
        self.fields.edited.connect(self._on_edited)
        for editor in (*self.fields.editors.values(), self.reason):
            editor.installEventFilter(self)

    @property
    def customer(self) -> int | None:
        return self._customer

    # --- filling it -------------------------------------------------------------------------

    def begin(self, customer_id: int | None) -> None:
        """None: a new customer."""
        self._keep()
        self._customer, self._ready = customer_id, False
        self.setEnabled(False)
        today = self._desk.company.today

        def ask(read: Any, _progress: object) -> tuple[Before, KeptForm | None]:
            kept = kept_form(read, FormOf(customer_id))
            if customer_id is None:
                return before_creating(read, today), kept
            return before_changing(read, customer_id, today), kept

        self._desk.ask(self, ask, lambda found: self._show(customer_id, *found))

    def _show(self, customer_id: int | None, before: Before, in_file: KeptForm | None) -> None:
        if customer_id != self._customer:
            return
        self._before = before.data
        self._accepted.clear()
        self._touched, self._ready = False, True
        title = self.tr("Change {name}").format(name=before.data.name) if customer_id else self.tr("New customer")
        self._title.setText(title)
        self.setAccessibleName(title)
        self._reason_box.setVisible(customer_id is not None)
        self.reason.clear()
        self.save_button.setText(self.tr("Save"))
        self.banner.clear()
        self.fields.offer_tax_codes(before.tax_codes)
        self.fields.show(before.data)
        self._hint(before.data)
        if kept := self.keeper.latest(FormOf(customer_id), in_file.typed if in_file is not None else None):
            self.fields.bring_back(kept)
            self._touched = True
            self._say_kept()
        self.setEnabled(True)
        self._scroll.verticalScrollBar().setValue(0)
        if self.isVisible():  # somebody may have left it before it was filled
            self._go("name" if customer_id is None or before.data.code else "code")

    def _hint(self, data: CustomerData) -> None:
        """What an empty field will mean."""
        house = self._desk.company.setting("terms", "net30") if not data.terms else ""
        for name, hint in (("terms", house), ("currency", self._desk.figures.base), ("credit_limit", self.tr("none"))):
            editor = self.fields.editors[name]
            assert isinstance(editor, QLineEdit)
            editor.setPlaceholderText(hint)

    def _say_kept(self) -> None:
        strip = MessageStrip(self._desk.look, "blue", self.tr("You began this earlier."), self.tr("It is not saved."))
        strip.offer(self.tr("Start afresh"), self.start_afresh)
        self.banner.show_strip(strip)

    def start_afresh(self) -> None:
        self._touched = False
        self.keeper.drop(FormOf(self._customer))
        self.begin(self._customer)

    def _unsaved(self) -> tuple[FormOf, Mapping[str, Any]] | None:
        return (FormOf(self._customer), self.fields.typed()) if self._ready and self._touched else None

    def _keep(self) -> None:
        self.keeper.keep()
        self._touched = False

    # --- keys -------------------------------------------------------------------------------

    def _takes_enter(self, field: QObject) -> bool:
        """Notes have lines; an open list takes what is marked; a payer is looked for."""
        if field is self.fields.editors["notes"] or any(one.open for one in field.findChildren(Completer)):
            return True
        return isinstance(field, PayerField) and field.match is None and bool(field.text().strip())

    def leave(self) -> None:
        self._keep()
        self.left.emit()

    def _on_edited(self, name: str) -> None:
        self._touched = True
        self.keeper.note()
        self.fields.tell(name, "")
        if name == "name":
            self.save_button.setText(self.tr("Save"))
            self.save_button.updateGeometry()

    def _go(self, name: str) -> None:
        editor = self.fields.editors[name]
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(editor)

    # --- saving -----------------------------------------------------------------------------

    def save(self) -> None:
        """Looks first who holds the code and who may be the same; asks once, then does it."""
        if self._saving or not self._ready:
            return
        data = self._checked()
        if data is None:
            return
        customer_id, name_before = self._customer, self._before.name
        self._desk.ask(
            self,
            lambda read, _progress: look_before(read, data, customer_id, name_before),
            lambda found: self._on_looked(data, found),
        )

    def _checked(self) -> CustomerData | None:
        wrong = self.fields.settle()
        data = replace(self._before, **self.fields.values())
        for name, problem in problems_of(data).items():
            self.fields.tell(name, problem)
            wrong.append(name)
        if wrong:
            self._go(min(wrong, key=FIELDS.index))
            return None
        return data

    def _on_looked(self, data: CustomerData, found: Look) -> None:
        if self._saving:
            return  # an impatient second key: the first look is being acted on
        if found.code_taken:
            self.fields.tell("code", self.tr("Another customer has this code."))
            self._go("code")
        elif found.payer_missing:
            self.fields.tell("payer", self.tr("No customer has this code."))
            self._go("payer")
        elif {one.id for one in found.alike} - self._accepted:
            self._accepted |= {one.id for one in found.alike}
            self._warn(found)
        else:
            self._write(data)

    def _warn(self, found: Look) -> None:
        one = found.alike[0]
        title = self.tr("Is it the same as {code} {name}?").format(code=one.code, name=one.name)
        more = len(found.alike) - 1
        text = self.tr("And {n} more have nearly this name.").format(n=more) if more else ""
        strip = MessageStrip(self._desk.look, "amber", title, text)
        strip.offer(self.tr("Go there"), lambda: self._go_there(one.id))
        self.banner.show_strip(strip)
        self.save_button.setText(self.tr("Save as another"))
        self.save_button.updateGeometry()
        self.save_button.setFocus(Qt.FocusReason.OtherFocusReason)  # Enter says that it is another

    def _go_there(self, customer_id: int) -> None:
        self.leave()
        self.other_wanted.emit(customer_id)

    def _write(self, data: CustomerData) -> None:
        self._saving = True
        code, reason = self._before.code, self.reason.text().strip()
        if self._customer is None:
            said = self.tr("{name} is a customer now").format(name=data.name)
            self._desk.write(lambda company: create(company, data), said, self._on_failed, then=self._on_written)
        else:
            said = self.tr("{name} changed").format(name=data.name)
            self._desk.write(
                lambda company: change(company, code, data, reason), said, self._on_failed, then=self._on_written
            )

    def _on_written(self, done: Done) -> str:
        self._saving = self._touched = self._ready = False
        self.keeper.drop(FormOf(self._customer))
        self.saved.emit(getattr(done, "id", self._customer))
        return ""

    def _on_failed(self, error: Exception) -> None:
        self._saving = False
        field = str(getattr(error, "field", ""))
        if isinstance(error, UserError) and field in self.fields.editors:
            self.fields.tell(field, sentence(error))
            self._go(field)
        elif isinstance(error, UserError):
            self.banner.show_strip(strip_for(error, self._desk.look))
        else:
            self._desk.jobs.failed.emit(error)
