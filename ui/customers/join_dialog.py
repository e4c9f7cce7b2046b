"""Asks which other record is the same customer, says what joining will move, and joins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.customers.entry_fields import PayerField
from ui.desk import Desk
from ui.receipts.dialog import AskDialog
from ui.widgets.cell_delegate import HYPHEN
from ui.widgets.fields import TypingLine
from ui.widgets.lookup_field import Match

if TYPE_CHECKING:
    from ar_desktop.collections.joining import Joined, Moving


class Stays(NamedTuple):
    """The customer into whom another is joined."""

    id: int
    code: str
    name: str


class JoinDialog(AskDialog):
    def __init__(self, desk: Desk, stays: Stays, parent: QWidget | None = None) -> None:
        self._stays = stays
        title = self.tr("Join a duplicate into {name}").format(name=stays.name)
        super().__init__(desk, title, self._asks(), parent)
        self.duplicate = PayerField(desk, self.tr("The record that goes"), self)
        self.duplicate.setMinimumWidth(desk.look.px(440))
        self.reason = TypingLine(self)
        self.reason.setAccessibleName(self.tr("Reason, for the audit trail"))
        self.reason.setMinimumWidth(desk.look.px(440))
        self.duplicate.chosen.connect(lambda match: self._look_at(match.value))
        self.duplicate.emptied.connect(self._forget)
        self.add(self.tr("The record that goes"), self.duplicate, below=True)
        self.add(self.tr("Reason, for the audit trail"), self.reason, below=True)
        self.finish(self.tr("Join"), self._join)
        self.go.setEnabled(False)
        self.duplicate.setFocus()
        self._propose()

    def _asks(self) -> str:
        return self.tr("Which other record is the same customer? What is open there moves here.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field takes what it has found, before it moves on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.go.hasFocus():
            self.go.click()
        else:
            super().keyPressEvent(event)

    def _propose(self) -> None:
        """Whoever has nearly the same name."""
        stays = self._stays

        def query(read: Any, _progress: object) -> Any:
            from ar_desktop.customers.similar import similar_customers

            return similar_customers(read, stays.name, but_not=stays.id, limit=1)

        def show(found: Any) -> None:
            if found and not self.duplicate.text():
                self.duplicate.show_match(Match(found[0].code, found[0].code, found[0].name))
                self.duplicate.selectAll()
                self._look_at(found[0].code)

        self.desk.ask(self, query, show)

    def _forget(self) -> None:
        self.go.setEnabled(False)
        self.say(self._asks())

    def _look_at(self, code: str) -> None:
        stays = self._stays

        def query(read: Any, _progress: object) -> tuple[str, Moving]:
            from ar_desktop.collections.joining import look_before_joining
            from ar_desktop.customers.data import read_customer

            id_, data = read_customer(read, code)
            return data.name, look_before_joining(read, id_, stays.id)

        def show(found: tuple[str, Moving]) -> None:
            if self.duplicate.code() == code:
                self._say_what_moves(code, *found)

        self.desk.ask(self, query, show)

    def _say_what_moves(self, code: str, name: str, moving: Moving) -> None:
        figures, stays = self.desk.figures, self._stays
        parts = [self.tr("Nothing is open at {name} ({code}).")]
        if moving.items:
            parts = [self.tr("What is open at {name} ({code}), {n} items of {sum} in all, moves and keeps its dates.")]
        if copied := self._copied(moving):
            parts.append(self.tr("Copied are: {what}.").replace("{what}", copied))
        if moving.paid_for:
            parts.append(self.tr("Whom they pay for, {stays} pays for."))
        parts.append(self.tr("{code} becomes inactive and keeps its history. Undo takes it all back."))
        text = " ".join(parts).format(
            n=figures.count(moving.items), name=name, code=code, sum=figures.plain(moving.open), stays=stays.name
        )
        self.say(text.replace("-", HYPHEN))
        self.go.setText(self.tr("Join {code} into {stays}").format(code=code, stays=stays.code))
        self.go.updateGeometry()
        self.go.setEnabled(code != stays.code)
        self.adjustSize()

    def _copied(self, moving: Moving) -> str:
        names = (
            (moving.contacts, self.tr("contacts")), (moving.certificates, self.tr("certificates")),
            (moving.files, self.tr("files")),
        )  # fmt: skip
        return ", ".join(f"{self.desk.figures.count(count)} {name}" for count, name in names if count)

    def _join(self) -> None:
        from ar_desktop.collections.joining import join_customers

        code, into, reason = self.duplicate.code(), self._stays.code, self.reason.text().strip()
        if not self.go.isEnabled() or not code:
            return

        def said(done: Joined) -> str:
            text = self.tr("{code} is joined into {stays}, {n} items moved")
            return text.format(code=code, stays=into, n=self.desk.figures.count(done.items))

        self.write(
            lambda company: join_customers(company, code, into, reason=reason or None), said, self.windowTitle()  # type: ignore[arg-type]
        )
