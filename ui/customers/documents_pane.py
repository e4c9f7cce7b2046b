"""Files kept for a customer inside the company file: attach by dialog or by dropping, open, save, take off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ui.customers.certificates_box import CertificatesBox
from ui.customers.document_columns import document_columns, kind_names
from ui.desk import Desk
from ui.files import open_copy, save_as
from ui.keys import key_sequence
from ui.models.table_model import TableModel
from ui.widgets.buttons import Btn
from ui.widgets.choice_field import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.head_row import HeadRow
from ui.widgets.labels import Label
from ui.widgets.remembered_columns import RememberedColumns
from ui.widgets.table_panel import TablePanel

if TYPE_CHECKING:
    from ar_desktop.customers.attachments import Attachment


class DocumentsPane(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer: int | None = None
        look, words = desk.look, desk.figures.words
        self.model: TableModel[Attachment] = TableModel(document_columns(desk.figures), self, key=lambda one: one.id)
        self.panel = TablePanel(look, self.model, self.tr("Documents"), self, edge=20)
        RememberedColumns(self.panel.table, desk.preferences, "attachments")
        self.kind = ChoiceField(look, self.tr("Kind of the next file"), kind_names(words))
        self.kind.choose("other")
        self.add = Btn(look, self.tr("Attach…"), icon="plus", keys="Ins")
        self.open_button = Btn(look, self.tr("Open"), icon="eye", keys="Return")
        self.save = Btn(look, icon="download", keys="Ctrl+Shift+S")
        self.save.name_it(self.tr("Save a copy"))
        self.save.show_keys(False)
        self.remove = Btn(look, self.tr("Take off"), icon="trash-2", variant="ghost", keys="Del")
        self.certificates = CertificatesBox(desk, self.open_by_id, self)
        self.setAcceptDrops(not desk.company.read_only)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look, writes = self._desk.look, not self._desk.company.read_only
        bar = HeadRow()
        bar.setContentsMargins(look.px(20), look.px(8), look.px(16), look.px(8))
        bar.setSpacing(look.px(8))
        shown_as = Label(look, self.tr("as"), role="muted")
        for widget, needs_writing in (
            (self.add, True), (shown_as, True), (self.kind, True), (self.open_button, False), (self.save, False),
            (self.remove, True),
        ):  # fmt: skip
            bar.addWidget(widget)
            if needs_writing and not writes:
                widget.hide()
        bar.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.certificates)
        column.addLayout(bar)
        column.addWidget(self.panel, 1)

    def _connect(self) -> None:
        table = self.panel.table
        self.add.clicked.connect(self.choose_files)
        self.open_button.clicked.connect(self.open_current)
        self.save.clicked.connect(self.save_current)
        self.remove.clicked.connect(self.remove_current)
        table.opened.connect(lambda _one, _key: self.open_current())
        table.row_changed.connect(lambda _row: self._offer())
        for keys, button in (("Ins", self.add), ("Del", self.remove), ("Ctrl+Shift+S", self.save)):
            shortcut = QShortcut(key_sequence(keys), self.panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def show_customer(self, customer_id: int) -> None:
        self._customer = customer_id
        self.certificates.show_customer(customer_id)
        self.panel.wait()

        def query(read: Any, _progress: object) -> list[Attachment]:
            from ar_desktop.customers.attachments import attachments_of

            return attachments_of(read, customer_id)

        self._desk.ask(self, query, lambda found: self._show(customer_id, found))

    def _show(self, customer_id: int, found: Sequence[Attachment]) -> None:
        if customer_id != self._customer:
            return
        self.model.set_rows(found)
        self.panel.table.ensure_row()
        self._offer()
        empty = None
        if not found:
            text = self.tr("Drop certificates, contracts and remittances here. They are kept inside the company file.")
            empty = EmptyState(self._desk.look, "inbox", self.tr("No files yet"), text)
            if not self._desk.company.read_only:
                empty.offer(self.tr("Attach…"), self.choose_files, icon="plus", keys="Ins")
        self.panel.settle(empty)

    def _offer(self) -> None:
        for button in (self.open_button, self.save, self.remove):
            button.setEnabled(self.current() is not None)

    def current(self) -> Attachment | None:
        return self.model.row_at(self.panel.table.currentIndex().row())

    # --- in ---------------------------------------------------------------------------------

    def choose_files(self) -> None:
        folder = self._desk.preferences.text("files/folder", str(Path.home()))
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Attach files"), folder)
        self.attach([Path(name) for name in names])

    def attach(self, paths: Sequence[Path]) -> None:
        """Each is its own change, so that each can be taken back."""
        from ar_desktop.customers.attachments import attach

        customer_id, kind = self._customer, str(self.kind.currentData())
        if customer_id is None or self._desk.company.read_only:
            return
        for path in paths:
            said = self.tr("{name} attached").format(name=path.name)
            self._desk.write(partial(attach, customer_id=customer_id, content=path, kind=kind), said)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.attach([path for path in paths if path.is_file()])

    # --- out --------------------------------------------------------------------------------

    def open_current(self) -> None:
        if (one := self.current()) is not None:
            self._read(one, lambda content: open_copy(self._desk, one.name, content))

    def open_by_id(self, attachment_id: int) -> None:
        place = self.model.row_of(attachment_id)
        if place >= 0:
            self.panel.table.select_row(place)
            self.open_current()

    def save_current(self) -> None:
        if (one := self.current()) is not None:
            self._read(one, lambda content: save_as(self._desk, self, one.name, content))

    def _read(self, one: Attachment, then: Any) -> None:
        def query(read: Any, _progress: object) -> bytes:
            from ar_desktop.customers.attachments import content_of

            return content_of(read, one.id)

        self._desk.ask(self, query, then, title=self.tr("Reading {name}").format(name=one.name))

    def remove_current(self) -> None:
        from ar_desktop.customers.attachments import detach

        one = self.current()
        if one is not None and not self._desk.company.read_only:
            said = self.tr("{name} taken off").format(name=one.name)
            self._desk.write(lambda company: detach(company, one.id), said)
