"""Keeps what is typed into a form about a customer in the company file until it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer

from ar_desktop.customers.form_drafts import FormOf, KeptForm, drop_form, keep_form, kept_form
from ar_desktop.errors import CompanyFileError
from ui.desk import Desk
from ui.turn import Turn

KEPT_AFTER: Final = 1200  # milliseconds after the last key
Typed = Mapping[str, Any]


class FormKeeper(QObject):
    """`typed` gives what stands in the form now, and whose it is; None: nothing that is not saved."""

    def __init__(self, desk: Desk, typed: Callable[[], tuple[FormOf, Typed] | None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._typed = desk, typed
        self._turn = Turn(desk)
        self._latest: dict[FormOf, Typed | None] = {}  # what the file has, or will have in a moment
        self._later = QTimer(self, singleShot=True, interval=KEPT_AFTER)
        self._later.timeout.connect(self.keep)

    def note(self) -> None:
        """Something was typed."""
        self._later.start()

    def latest(self, form: FormOf, in_file: Typed | None) -> Typed | None:
        """What was kept of this form: what is on its way to the file counts before what stands there."""
        return self._latest.get(form, in_file)

    def look(self, form: FormOf, found: Callable[[FormOf, Typed], None]) -> None:
        """What was kept of this form, now if this window did it, else when the file has answered."""
        if form in self._latest:
            if (typed := self._latest[form]) is not None:
                found(form, typed)
            return

        def answer(kept: KeptForm | None) -> None:
            if kept is not None and form not in self._latest:
                self._latest[form] = kept.typed
                found(form, kept.typed)

        self._desk.ask(self, lambda read, _progress: kept_form(read, form), answer)

    def drop_if_kept(self, form: FormOf) -> None:
        self._later.stop()
        if self._latest.get(form) is not None:
            self.drop(form)

    def keep(self) -> None:
        self._later.stop()
        if (now := self._news()) is not None:
            form, typed = now
            company = self._desk.company

            def work(_progress: object) -> None:
                with self._turn:
                    if self._latest.get(form) is typed:
                        keep_form(company, form, typed)

            def failed(error: Exception) -> None:
                self._unsaid(form, typed)
                self._desk.jobs.failed.emit(error)

            self._desk.jobs.write(work, lambda _none: None, failed=failed, promised=True)

    def keep_now(self) -> None:
        """Before the company is closed: here and now."""
        self._later.stop()
        now = self._news()
        if now is not None:
            try:
                with self._turn:
                    keep_form(self._desk.company, *now)
            except CompanyFileError:
                self._unsaid(*now)
                raise

    def _news(self) -> tuple[FormOf, Typed] | None:
        now = self._typed()
        if now is None or self._desk.company.read_only or self._latest.get(now[0]) == now[1]:
            return None
        self._latest[now[0]] = now[1]
        return now

    def _unsaid(self, form: FormOf, typed: Typed) -> None:
        """It did not get into the file: the next time it is news again."""
        if self._latest.get(form) is typed:
            del self._latest[form]

    def drop(self, form: FormOf) -> None:
        """It was saved, or begun afresh."""
        self._later.stop()
        self._latest[form] = None
        company = self._desk.company

        def work(_progress: object) -> None:
            with self._turn:
                if self._latest.get(form) is None:
                    drop_form(company, form)

        if not company.read_only:
            self._desk.jobs.write(work, lambda _none: None, promised=True)
