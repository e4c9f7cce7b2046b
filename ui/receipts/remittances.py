"""What a remittance does on Receive payment: it names who pays and what, and is filed with the receipt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from ar_desktop.receipts.entering import Payer
from ar_desktop.receipts.entry_drafts import Letter
from ar_desktop.receipts.remittance import payer_named
from ui.desk import Desk
from ui.receipts.payment_board import PaymentBoard
from ui.receipts.remittance_file import RemittanceFile

if TYPE_CHECKING:
    from ar_desktop.company import Done

_ANOTHERS: Final = (".arbook", ".xlsx")  # a company to be opened, a table to be imported: the window's


class Remittances(QObject):
    payer_named = Signal(int)  # the customer whose invoices it names, while nobody is chosen
    waits = Signal(str)  # what becomes of one whose customer is not known

    def __init__(self, desk: Desk, board: PaymentBoard, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._board = desk, board
        self._restoring = False
        board.remittance.read.connect(self._on_read)

    def choose(self) -> None:
        if not self._desk.company.read_only:
            self._board.remittance.choose_file()

    def paste(self) -> None:
        if not self._desk.company.read_only:
            self._board.remittance.paste()

    def take_drops(self, page: QWidget) -> None:
        """A file dropped anywhere on the page is the remittance."""
        page.setAcceptDrops(not self._desk.company.read_only)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and paths[0].suffix.lower() in _ANOTHERS:
            event.ignore()
            return False
        event.setAccepted(bool(paths))
        if event.type() == QEvent.Type.Drop and paths and paths[0].is_file():
            self._board.remittance.take_file(paths[0])
        return True

    def letter(self) -> Letter | None:
        """What waits with the draft."""
        file = self._board.remittance.file
        return file.as_letter() if file is not None else None

    def restore(self, letter: Letter | None) -> None:
        """Shown again as it lay beside the payment; what was put down stays."""
        if letter is not None:
            self._restoring = True
            self._board.remittance.show_file(RemittanceFile(*letter))
            self._restoring = False

    def _on_read(self, text: str) -> None:
        if self._restoring:
            self._board.do(lambda state: state.remember(text))
            return
        self._board.do(lambda state: state.read(text))
        if text and self._board.state.payer is None:
            file = self._board.remittance.file
            self._desk.ask(
                self, lambda reading, _progress: payer_named(reading, text), lambda who: self._on_named(file, who)
            )

    def _on_named(self, file: RemittanceFile | None, customer_id: int | None) -> None:
        still = self._board.remittance.file is file
        if customer_id is not None and still and self._board.state.payer is None:
            self.payer_named.emit(customer_id)

    def file(self, payer: Payer | None, receipt_id: int | None) -> None:
        """Into the customer's documents, beside the receipt; of unidentified money it waits for its customer."""
        from ar_desktop.customers.attachments import attach
        from ar_desktop.receipts.waiting_papers import Paper, keep_paper

        file, company = self._board.remittance.file, self._desk.company
        if file is None:
            return
        if payer is None and receipt_id is not None:
            self._desk.jobs.write(
                lambda _progress: keep_paper(company, receipt_id, Paper(file.name, file.content)), self._on_waits,
                promised=True,
            )  # fmt: skip
        elif payer is not None:
            self._desk.jobs.write(
                lambda _progress: attach(
                    company, payer.id, file.content, name=file.name, kind="remittance", receipt_id=receipt_id
                ),
                self._desk.posted.emit, promised=True,
            )  # fmt: skip

    def _on_waits(self, done: Done) -> None:
        self._desk.posted.emit(done)
        self.waits.emit(self.tr("The remittance is kept until it is known whose money it is."))
