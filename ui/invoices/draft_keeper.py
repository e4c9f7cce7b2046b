"""Keeps a draft in the company file while it is typed, and posts it: nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk

if TYPE_CHECKING:
    from ar_desktop.company import Company
    from ar_desktop.invoicing.drafts import DraftDocument, DraftSaved
    from ar_desktop.invoicing.posting import Posted


class DraftKeeper(QObject):
    """One save at a time; what is typed meanwhile is saved after it."""

    saved = Signal()
    posted = Signal(object)  # Posted
    refused = Signal(object)  # why it cannot be posted

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.draft_id: int | None = None
        self._kept: DraftDocument | None = None  # as it stands in the file
        self._waiting: DraftDocument | None = None
        self._busy = False

    def begin(self, draft_id: int | None, draft: DraftDocument | None) -> None:
        """Another draft; `draft` is what stands in the file under that id, or what a new one begins with."""
        self.draft_id, self._kept, self._waiting, self._busy = draft_id, draft, None, False

    def keep(self, draft: DraftDocument) -> None:
        """Save what has changed."""
        if draft == self._kept or self._desk.company.read_only:
            return
        self._waiting = draft
        if not self._busy:
            self._save()

    def _save(self) -> None:
        from ar_desktop.invoicing.drafts import save_document_draft

        draft, self._waiting = self._waiting, None
        if draft is None:
            return
        self._busy = True
        company, draft_id = self._desk.company, self.draft_id

        def done(result: DraftSaved) -> None:
            self._busy = False
            self.draft_id, self._kept = result.id, draft
            self._desk.posted.emit(replace(result, warnings=(), reversal=None))
            self.saved.emit()
            self._save()

        def failed(error: Exception) -> None:
            self._busy = False
            self._waiting = self._waiting or draft  # with the next key it is tried again
            self._desk.jobs.failed.emit(error)

        self._desk.jobs.write(lambda _progress: save_document_draft(company, draft, draft_id), done, failed=failed)

    def keep_now(self, draft: DraftDocument) -> None:
        """Before the company is closed: here and now, whatever still waits."""
        from ar_desktop.invoicing.drafts import save_document_draft

        if draft != self._kept and not self._desk.company.read_only:
            self.draft_id = save_document_draft(self._desk.company, draft, self.draft_id).id
            self._kept = draft

    def post(self, draft: DraftDocument, said: Any, reason: str | None = None) -> None:
        """Save and post in one go; `said(number)` is what the undo strip says."""
        desk, company, draft_id = self._desk, self._desk.company, self.draft_id
        self._waiting = None
        known = self._kept

        def work(company: Company) -> Posted:
            from ar_desktop.invoicing.drafts import save_document_draft
            from ar_desktop.invoicing.posting import post_document

            id_ = draft_id
            if id_ is None or draft != known:
                id_ = save_document_draft(company, draft, id_).id
            saved.append(id_)
            return post_document(company, id_, reason=reason)

        saved: list[int] = []

        def done(posted: Posted) -> None:
            self.begin(None, None)
            if posted.reversal is not None:
                desk.undo.push(posted.reversal)
            # what spoke for a second look was on the page while it was typed
            desk.posted.emit(replace(posted, warnings=()))
            desk.written.emit(said(posted.number))
            self.posted.emit(posted)

        def failed(error: Exception) -> None:
            if saved:
                self.draft_id, self._kept = saved[0], draft
            self.refused.emit(error)

        desk.jobs.write(lambda _progress: work(company), done, failed=failed, title=desk.tr("Posting"), promised=True)
