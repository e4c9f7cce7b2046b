"""Keeps a draft in the company file while it is typed, and posts it: nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.desk import Desk
from ui.turn import Turn

if TYPE_CHECKING:
    from ar_desktop.invoicing.drafts import DraftDocument, DraftSaved
    from ar_desktop.invoicing.posting import Posted


class DraftKeeper(QObject):
    """Of one draft. One save at a time; what is typed meanwhile is saved after it."""

    saved = Signal()
    posted = Signal(object)  # Posted
    refused = Signal(object)  # why it cannot be posted

    def __init__(self, desk: Desk, draft_id: int | None, draft: DraftDocument | None, parent: QObject) -> None:
        """`draft` is what stands in the file under that id, or what a new one begins with."""
        super().__init__(parent)
        self._desk = desk
        self._id = draft_id
        self._kept = draft
        self._waiting: DraftDocument | None = None
        self._latest = draft  # what shall stand in the file; an earlier state that still waits is passed over
        self._busy = self._posting = self._is_posted = False
        self._turn = Turn(desk)
        self._under_way = 0  # jobs that will come back here
        self._retired = False

    @property
    def draft_id(self) -> int | None:
        return self._id

    def retire(self) -> None:
        """Another draft is typed now: this one's keeper goes once all that was begun has come back."""
        self._retired = True
        self._go_if_retired()

    def _go_if_retired(self) -> None:
        if self._retired and not self._under_way:
            self.deleteLater()

    def keep(self, draft: DraftDocument) -> None:
        """Save what has changed."""
        if draft == self._kept or self._posting or self._desk.company.read_only:
            return
        self._waiting = self._latest = draft
        if not self._busy:
            self._save()

    def _save(self) -> None:
        draft, self._waiting = self._waiting, None
        if draft is None:
            return
        self._busy = True
        self._under_way += 1

        def work() -> DraftSaved | None:
            with self._turn:
                return self._put(draft) if self._latest is draft and not self._is_posted else None

        def back() -> None:
            self._busy = False
            self._under_way -= 1

        def done(result: DraftSaved | None) -> None:
            back()
            if result is not None:
                self._kept = draft
                self._desk.posted.emit(replace(result, warnings=(), reversal=None))
                self.saved.emit()
            self._save()
            self._go_if_retired()

        def failed(error: Exception) -> None:
            back()
            self._waiting = self._waiting or draft  # with the next key it is tried again
            self._desk.jobs.failed.emit(error)
            self._go_if_retired()

        def stopped() -> None:
            back()
            self._waiting = self._waiting or draft
            self._go_if_retired()

        self._desk.jobs.write(lambda _progress: work(), done, failed=failed, stopped=stopped)

    def _put(self, draft: DraftDocument) -> DraftSaved:
        """On any thread: the draft's place in the file is known to the next save at once."""
        from ar_desktop.invoicing.drafts import save_document_draft

        with self._turn:
            result = save_document_draft(self._desk.company, draft, self._id)
            self._id = result.id
            return result

    def keep_now(self, draft: DraftDocument) -> None:
        """Before the company is closed: here and now, after what is being saved."""
        if draft != self._kept and not self._desk.company.read_only:
            self._waiting, self._latest = None, draft
            with self._turn:
                if not self._is_posted:
                    self._put(draft)
            self._kept = draft

    def post(self, draft: DraftDocument, said: Callable[[str], str], reason: str | None = None) -> None:
        """Save and post in one go, once; `said(number)` is what the undo strip says."""
        if self._posting:
            return
        self._posting = True
        self._under_way += 1
        desk, known = self._desk, self._kept
        self._waiting, self._latest = None, draft

        def work() -> Posted:
            from ar_desktop.invoicing.posting import post_document

            with self._turn:
                if self._id is None or draft != known:
                    self._put(draft)
                assert self._id is not None
                posted = post_document(desk.company, self._id, reason=reason)
                self._is_posted = True
                return posted

        def done(posted: Posted) -> None:
            self._under_way -= 1
            if posted.reversal is not None:
                desk.undo.push(posted.reversal)
            # what spoke for a second look was on the page while it was typed
            desk.posted.emit(replace(posted, warnings=()))
            desk.written.emit(said(posted.number), posted.reversal)
            self.posted.emit(posted)
            self._go_if_retired()

        def failed(error: Exception) -> None:
            self._under_way -= 1
            self._posting = False
            self.refused.emit(error)
            self._go_if_retired()

        title = QCoreApplication.translate("DraftKeeper", "Posting")
        desk.jobs.write(lambda _progress: work(), done, failed=failed, title=title, promised=True)
