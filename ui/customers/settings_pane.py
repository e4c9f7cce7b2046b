"""How business is done with a customer: terms, tax, who pays, what goes where. Saved as one leaves a field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ui.customers.field_grid import Rows, field_grid
from ui.customers.fields import CustomerFields, field_names
from ui.customers.form_check import problem_of
from ui.customers.saving import Before, before_changing, change_fields
from ui.desk import Desk
from ui.problems import sentence
from ui.widgets.completer import Completer
from ui.widgets.fields import SmartField
from ui.widgets.labels import Label
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from ar_desktop.customers.data import CustomerData

_TERMS: Final[Rows] = (
    (("terms", 4), ("discount_grace_days", 4), ("credit_limit", 4)),
    (("on_hold", 4), ("oldest_first", 8)),
)
_TAX: Final[Rows] = ((("tax_code", 5), ("tax_id", 4)), (("tax_exempt", 5),))
_PAPERS: Final[Rows] = ((("email", 5), ("language", 3), ("payer", 4)), (("inactive", 8),))
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SHOWN: Final = 12  # of those somebody pays for


class Known(NamedTuple):
    before: Before
    recipients: Mapping[str, str]  # of a role: where its papers go
    family: Sequence[tuple[str, str]]  # code and name of those paid for


class SettingsPane(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        self._data: CustomerData | None = None
        names = [name for rows in (_TERMS, _TAX, _PAPERS) for row in rows for name, _span in row]
        self.fields = CustomerFields(desk, names, self)
        self.goes_to = Label(desk.look, px=12, role="muted")
        self.goes_to.setWordWrap(True)
        self.family = Label(desk.look, px=12, role="muted")
        self.family.setWordWrap(True)
        self._lay_out()
        self.fields.left.connect(self._on_left)
        for editor in self.fields.editors.values():
            editor.setEnabled(not desk.company.read_only)
            editor.installEventFilter(self)

    def _lay_out(self) -> None:
        look, body = self._desk.look, QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(20), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(8))
        for title, note, rows in (
            (self.tr("Terms and credit"), self.tr("saved as you leave a field"), _TERMS),
            (self.tr("Tax"), "", _TAX),
            (self.tr("Papers and payers"), "", _PAPERS),
        ):
            column.addWidget(_Head(self._desk, title, note))
            column.addLayout(field_grid(look, self.fields, rows))
            column.addSpacing(look.px(8))
        column.addWidget(self.goes_to)
        column.addWidget(self.family)
        column.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(body))

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        today = self._desk.company.today

        def query(read: Any, _progress: object) -> Known:
            from ar_desktop.customers.contacts import ROLES, recipients
            from ar_desktop.customers.queries import customer_head

            found = {role: ", ".join(recipients(read, customer_id, role)) for role in ROLES}
            family = customer_head(read, customer_id, today).family
            return Known(before_changing(read, customer_id, today), found, family)

        self._desk.ask(self, query, lambda known: self._show(customer_id, known))

    def _show(self, customer_id: int, known: Known) -> None:
        if customer_id != self._customer:
            return
        other = self._data is None or self._data.code != known.before.data.code
        self._data = data = known.before.data
        self.fields.offer_tax_codes(known.before.tax_codes)
        # what is being typed now is not written over
        busy = [name for name, editor in self.fields.editors.items() if editor.hasFocus() and not other]
        self.fields.put({name: getattr(data, name) for name in self.fields.editors if name not in busy})
        self.goes_to.setText(self._where_to(known.recipients))
        self.family.setText(self._pays_for(known.family))
        self.family.setVisible(bool(known.family))

    def _pays_for(self, family: Sequence[tuple[str, str]]) -> str:
        names = ", ".join(f"{name} ({code})" for code, name in family[:SHOWN])
        if len(family) > SHOWN:
            text = self.tr("Pays for {names} and {n} more.")
            return text.format(names=names, n=self._desk.figures.count(len(family) - SHOWN))
        return self.tr("Pays for {names}.").format(names=names)

    def _where_to(self, recipients: Mapping[str, str]) -> str:
        lines = {
            "invoices": self.tr("Invoices go to {whom}."), "reminders": self.tr("Reminders go to {whom}."),
            "statements": self.tr("Statements go to {whom}."),
        }  # fmt: skip
        if len({recipients[role] for role in lines}) == 1:
            lines = {"invoices": self.tr("Invoices, reminders and statements go to {whom}.")}
        nobody = self.tr("nobody: there is no e-mail address")
        return "\n".join(line.format(whom=recipients[role] or nobody) for role, line in lines.items())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            completing = any(one.open for one in watched.findChildren(Completer))
            if event.key() in _ENTER and not completing and watched is not self.fields.editors["payer"]:
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)

    def _on_left(self, name: str) -> None:
        """One field, one change in the books; what cannot be understood stays and is not saved."""
        editor, data = self.fields.editors[name], self._data
        if data is None or self._desk.company.read_only:
            return
        if isinstance(editor, SmartField):
            editor.settle()
            if editor.property("wrong"):
                return
        value = self.fields.value(name)
        if value == getattr(data, name) or not self._fits(name, value):
            return
        code, label = data.code, field_names()[name]
        said = self.tr("{field} of {name} changed").format(field=label, name=data.name)
        self._desk.write(
            lambda company: change_fields(company, code, {name: value}), said,
            lambda error: self._on_failed(name, error),
        )  # fmt: skip

    def _fits(self, name: str, value: Any) -> bool:
        problem = problem_of(name, value)
        self.fields.tell(name, problem)
        return not problem

    def _on_failed(self, name: str, error: Exception) -> None:
        if isinstance(error, UserError):
            self.fields.tell(name, sentence(error))
        else:
            self._desk.jobs.failed.emit(error)


class _Head(QWidget):
    def __init__(self, desk: Desk, title: str, note: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(desk.look.px(10))
        row.addWidget(Label(desk.look, title, weight=600))
        row.addWidget(Label(desk.look, note, px=12, role="muted"))
        row.addStretch()
