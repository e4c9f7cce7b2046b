"""The paper of a draft beside it, a quarter of a second after the last key: rendered in a worker process."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.desk import Desk
from ui.files import save_as
from ui.jobs import Job
from ui.paper_work import pdf_of
from ui.widgets.pdf_pane import PdfPane

if TYPE_CHECKING:
    from ar_desktop.documents.draft_paper import DraftLook
    from ar_desktop.invoicing.drafts import DraftDocument
    from ui.invoices.editor_asking import EditorQueries

AFTER: Final = 250  # milliseconds after the last change


class LivePreview(PdfPane):
    """Old pages stay until the new ones are there; what is still on its way for an older state is dropped."""

    looked = Signal(object)  # DraftLook: what speaks for a second look, and the paper

    def __init__(self, desk: Desk, queries: EditorQueries, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.set_title(self.tr("Live preview"))
        self._queries = queries
        self._draft: DraftDocument | None = None
        self._job: Job[Any] | None = None
        self.wanted = True
        self.print_wanted.connect(self.print)
        self.save_wanted.connect(self.save)
        self._later = QTimer(self, singleShot=True, interval=AFTER)
        self._later.timeout.connect(lambda: self.ask(self._draft) if self._draft is not None else None)

    def print(self) -> None:
        """The paper as it is seen: it says that it is a draft."""
        from ui.printing import print_pdf

        if self.pdf:
            print_pdf(self._desk, self.pdf, self.tr("Draft"), self)

    def save(self) -> None:
        if self.pdf:
            save_as(self._desk, self, f"{self.tr('Draft')}.pdf", self.pdf)

    def set_wanted(self, wanted: bool) -> None:
        self.wanted = wanted
        self.setVisible(wanted)

    def begin(self) -> None:
        """Another draft: nothing of the one before is shown."""
        self.show_pdf(b"")

    def ask_later(self, draft: DraftDocument) -> None:
        self._draft = draft
        self._later.start()

    def ask(self, draft: DraftDocument) -> None:
        """Look at the draft now; the paper is made only where it is seen."""
        self._later.stop()
        self._draft = draft
        if self._job is not None:
            self._job.cancel()
        queries = self._queries
        self._job = self._desk.ask(self, lambda reading, _progress: queries.look(reading, draft), self._on_look)

    def _on_look(self, look: DraftLook) -> None:
        self.looked.emit(look)
        paper, workers = look.paper, self._desk.jobs.workers
        if paper is None:
            self.show_pdf(b"")
            self.say(self.tr("A customer and a line make a paper."))
        elif self.isVisible():
            self._job = self._desk.jobs.run(
                lambda progress: workers.call(pdf_of, paper, progress=progress), self._show_if_there
            )

    def _show_if_there(self, pdf: bytes) -> None:
        if isValid(self):
            self.show_pdf(pdf)
