"""An invoice or a credit note while it is written: form, lines, totals, and the very paper beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ar_desktop.errors import UserError
from ui.desk import Desk
from ui.invoices.draft_keeper import DraftKeeper
from ui.invoices.editor_asking import EditorQueries
from ui.invoices.editor_cautions import EditorCautions
from ui.invoices.editor_foot import EditorFoot
from ui.invoices.editor_form import EditorForm
from ui.invoices.editor_head import EditorHead
from ui.invoices.editor_lines import EditorLines
from ui.invoices.editor_party import EditorParty
from ui.invoices.editor_room import EditorRoom
from ui.invoices.editor_warnings import EditorWarnings
from ui.invoices.live_preview import LivePreview
from ui.invoices.reason_row import ReasonRow

if TYPE_CHECKING:
    from ar_desktop.invoicing.drafts import DraftDocument
    from ar_desktop.invoicing.posting import Posted
    from ui.invoices.editor_asking import Client, Sheet


class Editor(QWidget):
    closed = Signal()
    posted = Signal(object, bool)  # Posted, whether the next one is to be begun
    document_wanted = Signal(str)  # number

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._queries = EditorQueries(desk.company, desk.figures.words)
        self._sheet: Sheet | None = None
        self._draft: DraftDocument | None = None
        self._next = False
        self._number = 0  # of the draft on the page: answers for another one are dropped
        self.keeper = self._keeper(None, None)
        self.party = EditorParty(desk, self._queries, self)
        self.head = EditorHead(desk, self)
        self.form = EditorForm(desk, self.party.find_customers, self)
        self.reason = ReasonRow(desk, self, lets_wait=True)
        self.warnings = EditorWarnings(desk.look, self)
        self.lines = EditorLines(desk, self._queries, self)
        self.foot = EditorFoot(desk, self)
        self.preview = LivePreview(desk, self._queries, self)
        self.form.note = self.foot.box
        self.cautions = EditorCautions(desk, self.warnings, self.form, self.lines, self)
        self._lay_out()
        self._recompute = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.form)
        column.addWidget(self.warnings)
        column.addWidget(self.reason)
        column.addWidget(self.lines.grid, 1)
        column.addWidget(self.foot)
        self._room = EditorRoom(self._desk, left, self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._room.split, 1)

    def _connect(self) -> None:
        self._recompute.timeout.connect(self._compute)
        for signal in (self.form.changed, self.lines.changed, self.foot.changed, self.reason.changed):
            signal.connect(self._on_typed)
        for signal in (self.form.left, self.lines.settled, self.foot.left):
            signal.connect(self.keep)
        self.form.customer_typed.connect(self.party.ask_client)
        self.form.reference.editingFinished.connect(lambda: self.party.ask_corrected(self.form.reference.text()))
        self.party.client_found.connect(self._on_client)
        self.party.changed.connect(self._compute)
        self.party.settled.connect(self.keep)
        self.form.done.connect(lambda: self._enter_lines())
        self.lines.grid.left_end.connect(self._leave_lines)
        self.lines.grid.left_start.connect(lambda: self.form.people.setFocus(Qt.FocusReason.BacktabFocusReason))
        self.lines.grid.cell_entered.connect(self._say_line)
        self.foot.done.connect(lambda: self.head.main.setFocus(Qt.FocusReason.TabFocusReason))
        self.preview.looked.connect(lambda look: self.cautions.notice(look.notices))
        self.reason.done.connect(lambda: self._enter_lines(self.lines.model.count()))
        self.warnings.open_wanted.connect(self.document_wanted)
        self.warnings.action_wanted.connect(self._act)
        self.head.kind_chosen.connect(self._on_kind)
        self.head.post_wanted.connect(lambda: self.post(False))
        self.head.next_wanted.connect(lambda: self.post(True))
        self.head.preview_wanted.connect(self.toggle_preview)

    # --- which draft ------------------------------------------------------------------------

    def open(self, draft_id: int | None, begun: Callable[[Any], DraftDocument] | None = None) -> None:
        """A draft that is kept, or a new one that begins as `begun` reads it."""
        self._number += 1
        number, queries = self._number, self._queries
        self._desk.ask(
            self,
            lambda reading, _progress: queries.sheet(reading, draft_id, begun),
            lambda sheet: self._show(draft_id, sheet) if number == self._number else None,
        )

    def _show(self, draft_id: int | None, sheet: Sheet) -> None:
        from ar_desktop.invoicing.drafts import DraftDocument

        day, decimal = self._desk.company.today.isoformat(), self._desk.figures.decimal
        draft = sheet.draft or DraftDocument(date=day, decimal=decimal)
        self._sheet, self._draft = sheet, draft
        self.party.begin(sheet.client, draft.deposits)
        self.cautions.begin()
        self.reason.begin(draft.ledger_date)
        self.keeper.retire()
        self.keeper = self._keeper(draft_id, draft)
        self.head.show_kind(draft.kind, kept=draft_id is not None)
        self.form.offer(sheet.terms, sheet.people)
        self.form.show_draft(draft, sheet.client)
        self.lines.items = dict(sheet.items)
        self.lines.show_lines(draft.lines, sheet.tax_codes)
        self.foot.note.setText(draft.notes)
        self._of_client()
        self.party.ask_corrected(draft.reference)
        self._compute()
        self.preview.begin()
        self.preview.ask(self._typed())
        if sheet.client is None:
            self.form.customer.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._enter_lines(self.lines.model.count())

    def _keeper(self, draft_id: int | None, draft: DraftDocument | None) -> DraftKeeper:
        """One for each draft: that of the draft before ends what it has begun."""
        keeper = DraftKeeper(self._desk, draft_id, draft, self)

        def is_current() -> bool:
            return keeper is self.keeper

        keeper.saved.connect(lambda: self.head.say_saved(datetime.now().astimezone()) if is_current() else None)
        keeper.posted.connect(lambda posted: self._on_posted(posted) if is_current() else None)
        keeper.refused.connect(lambda error: self._on_refused(error) if is_current() else None)
        return keeper

    def _enter_lines(self, line: int = 0) -> None:
        self.lines.grid.setFocus(Qt.FocusReason.TabFocusReason)
        self.lines.grid.go_to(line)

    def _leave_lines(self) -> None:
        """Enter on an empty line: the note, or what posts where the note is folded away."""
        after = self.foot.note if self.foot.note.isVisible() else self.head.main
        after.setFocus(Qt.FocusReason.TabFocusReason)

    def _typed(self) -> DraftDocument:
        """Just what stands in the fields; what no field shows stays as it was."""
        assert self._draft is not None
        typed: dict[str, Any] = dict(self.form.values())
        return replace(
            self._draft,
            **typed,
            kind=self.head.kind,
            ledger_date=self.reason.ledger_date,
            deposits=self.party.deposits if self.head.kind == "invoice" else (),
            notes=self.foot.note.text(),
            decimal=self._desk.figures.decimal,
            lines=self.lines.typed(),
        )

    # --- while one types --------------------------------------------------------------------

    def _on_typed(self) -> None:
        if self._sheet is not None:
            self.cautions.typed()
            self._recompute.start()

    def _compute(self) -> None:
        """Totals with every key: pure, on this thread."""
        from ar_desktop.invoicing.live import compute_live
        from ar_desktop.invoicing.margins import margin_of

        if self._sheet is None or self._draft is None:
            return
        draft = self._typed()
        goods = {code: item.good for code, item in self.lines.items.items()}
        party, house = self.party, self._sheet.house
        buyer = party.client.buyer if party.client else None
        live = compute_live(house, buyer, goods, draft, party.corrected, party.to_clear())
        self.lines.show_live(live)
        self.foot.show_live(live)
        costs = {item.good.id: item.cost for item in self.lines.items.values() if item.cost is not None}
        self.foot.show_margin(margin_of(house, live.prepared, costs) if live.prepared else None)
        self.form.show_due(live.due)
        self.reason.look_at(self._sheet.periods, live.day)
        self.cautions.offer_deposits(party.to_clear() if draft.kind == "invoice" else {}, party.deposits)
        if draft != self._draft:
            self.preview.ask_later(draft)

    def keep(self) -> None:
        """Save what has changed, on the writer thread."""
        if self._sheet is None or self._draft is None:
            return
        draft = self._typed()
        if draft != self._draft or self.keeper.draft_id is not None:
            self.keeper.keep(draft)

    def keep_now(self) -> None:
        """The company is about to be closed: what was typed stays, whatever still waits."""
        if self._sheet is not None and self._draft is not None and self._typed() != self._draft:
            self.keeper.keep_now(self._typed())

    def _act(self, what: str) -> None:
        if not self.cautions.act(what):
            self.party.turn_deposit(what)

    def _on_kind(self, kind: str) -> None:
        self.form.show_kind(kind)
        self._on_typed()
        self.keep()

    def _on_client(self, client: Client | None) -> None:
        self.form.show_client(client)
        self._of_client()

    def _of_client(self) -> None:
        client = self.party.client
        self.lines.customer = client.buyer.code if client else ""
        self.lines.in_base = client is None or client.buyer.currency == self._desk.figures.base

    def _say_line(self, line: int, key: str) -> None:
        count, said = self._desk.figures.count, self.tr("Line {n} of {count}")
        self._desk.said.emit(said.format(n=count(line + 1), count=count(max(self.lines.model.count(), line + 1))))
        problem = self.lines.model.problem(line, key)
        (self._desk.stated if problem else self._desk.hinted).emit(problem or self.foot.hint(key))

    # --- posting ----------------------------------------------------------------------------

    def post(self, then_next: bool) -> None:
        if self._sheet is None or self._desk.company.read_only:
            return
        self._next = then_next
        self.lines.grid.leave()
        text = self.tr("{number} posted")
        self.keeper.post(self._typed(), lambda number: text.format(number=number), self.reason.text())

    def _on_posted(self, posted: Posted) -> None:
        self._sheet, self._draft = None, None
        self.posted.emit(posted, self._next)

    def _on_refused(self, error: Exception) -> None:
        from ar_desktop.ledger.periods import PeriodSoftClosed

        if isinstance(error, UserError):
            self.cautions.refuse(error)
            if isinstance(error, PeriodSoftClosed):
                self.reason.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._desk.jobs.failed.emit(error)

    def delete(self) -> None:
        """The draft goes; Undo brings it back."""
        from ar_desktop.invoicing.drafts import drop

        draft_id = self.keeper.draft_id
        self._sheet, self._draft = None, None
        if draft_id is not None:
            self._desk.write(lambda company: drop(company, draft_id), self.tr("Draft deleted"))
        self.closed.emit()

    def toggle_preview(self) -> None:
        """F8."""
        self._room.toggle_preview()
        if self.preview.isVisible() and self._draft is not None:
            self.preview.ask(self._typed())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.give_way()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if not self.form.fold():
                self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Back, with the draft kept."""
        self.lines.grid.leave()
        self.keep()
        self.closed.emit()
