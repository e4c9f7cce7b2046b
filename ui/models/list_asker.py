"""Carries a paged model's wishes to reader threads and the answers back."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Generic, Protocol, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from ui.desk import Desk
from ui.jobs import Job
from ui.models.paged_model import PAGE, PagedModel

Q = TypeVar("Q")
R = TypeVar("R")
T = TypeVar("T")
Asked_contra = TypeVar("Asked_contra", contravariant=True)
Row_co = TypeVar("Row_co", covariant=True)


class Sorted(Protocol):
    """A question knows by what it sorts."""

    @property
    def sort(self) -> Any: ...

    @property
    def descending(self) -> bool: ...


class ListSource(Protocol[Asked_contra, Row_co]):
    """Each runs in one read transaction on a reader thread."""

    def first(self, reading: Any, question: Asked_contra, limit: int) -> Sequence[Row_co]: ...

    def ids(self, reading: Any, question: Asked_contra) -> array[int]: ...

    def rows(self, reading: Any, ids: Sequence[int]) -> Sequence[Row_co]: ...

    def totals(self, reading: Any, question: Asked_contra) -> Any: ...


class ListAsker(QObject, Generic[Q, R]):
    """`question` is what is shown or on its way; what still runs for the one before is stopped."""

    answered = Signal()
    totalled = Signal(object)

    def __init__(
        self, desk: Desk, source: ListSource[Q, R], model: PagedModel[R], question: Q, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._source, self._model = desk, source, model
        self.question = question
        self._jobs: list[Job[Any]] = []
        self._totalled: Q | None = None  # the question whose totals were told
        model.first_wanted.connect(self._ask_first)
        model.ids_wanted.connect(self._ask_ids)
        model.page_wanted.connect(self._ask_page)

    def ask(self, question: Q) -> None:
        self.question = question
        sort: Sorted = question  # type: ignore[assignment]
        self._model.show_sorted(sort.sort, sort.descending)
        for job in self._jobs:
            job.cancel()
        self._jobs.clear()
        self._model.restart()
        if not self._same_rows(question):
            self.ask_totals()

    def _same_rows(self, question: Q) -> bool:
        """Whether these are the rows whose totals are here, in whatever order."""
        known, wanted = cast(Any, self._totalled), cast(Any, question)
        if not hasattr(known, "sort") or type(known) is not type(wanted):
            return False
        return bool(replace(wanted, sort=known.sort, descending=known.descending) == known)

    def refresh(self) -> None:
        """The data changed: the same question again, the old rows stay until the new ones are here."""
        self._model.refresh()
        self.ask_totals()

    def ask_totals(self) -> None:
        question, source = self.question, self._source
        self._totalled = None

        def answer(totals: Any) -> None:
            if question is self.question:
                self._totalled = question
                self.totalled.emit(totals)

        self._read(lambda reading: source.totals(reading, question), answer)

    def ask_rows(self, ids: Sequence[int], then: Callable[[Sequence[R]], None]) -> None:
        self._read(lambda reading: self._source.rows(reading, ids), then)

    def _ask_first(self, generation: int) -> None:
        question, source = self.question, self._source

        def answer(rows: Sequence[R]) -> None:
            self._model.supply_first(generation, rows)
            self.answered.emit()

        self._read(lambda reading: source.first(reading, question, PAGE), answer)

    def _ask_ids(self, generation: int) -> None:
        question, source = self.question, self._source

        def answer(ids: array[int]) -> None:
            self._model.supply_ids(generation, ids)
            self.answered.emit()

        self._read(lambda reading: source.ids(reading, question), answer)

    def _ask_page(self, generation: int, page: int, ids: array[int]) -> None:
        self._read(
            lambda reading: self._source.rows(reading, ids),
            lambda rows: self._model.supply_page(generation, page, rows),
        )

    def _read(self, query: Callable[[Any], T], done: Callable[[T], None]) -> None:
        self._jobs = [job for job in self._jobs if not job.over]
        self._jobs.append(self._desk.ask(self, lambda reading, _progress: query(reading), done))
