"""The very page that customers will get, as far as the form is filled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import paper_work
from ui.desk import Desk
from ui.jobs import Job, Jobs
from ui.look import Look
from ui.widgets.pdf_pages import PdfPages

PAUSE = 250  # milliseconds after the last key


class _Place(NamedTuple):
    """What pages need of a desk, where no company is open yet."""

    look: Look
    jobs: Jobs


class PaperPreview(QWidget):
    def __init__(self, look: Look, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wanted: tuple[dict[str, str], bytes] = ({}, b"")
        self._job: Job[Any] | None = None
        self.pages = PdfPages(cast(Desk, _Place(look, jobs)), self)
        self.pages.setAccessibleName(self.tr("Your paper"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._later = QTimer(self, singleShot=True, interval=PAUSE)
        self._later.timeout.connect(self._render)

    def hideEvent(self, event: QHideEvent) -> None:
        """The window may be about to close: nothing is begun any more."""
        self._later.stop()
        super().hideEvent(event)

    def show_settings(self, settings: Mapping[str, str], logo: bytes) -> None:
        self._wanted = (dict(settings), logo)
        self._later.start()

    def _render(self) -> None:
        settings, logo = self._wanted
        workers = self._jobs.workers
        if self._job is not None:
            self._job.cancel()

        def work(_progress: object) -> bytes:
            from ar_desktop.documents.example_paper import example_invoice

            return workers.call(paper_work.pdf_of, example_invoice(settings, date.today(), logo or None))  # noqa: DTZ011

        self._job = self._jobs.run(work, self.pages.show_pdf)
