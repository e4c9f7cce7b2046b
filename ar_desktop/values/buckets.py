"""Aging buckets: which one a date belongs in, and where their edges lie in the calendar."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Literal, Self

from ar_desktop.errors import Refused
from ar_desktop.values.dates import Month
from ar_desktop.words import N_, Words

Basis = Literal["due", "document", "month"]

CURRENT = "current"


@dataclass(frozen=True)
class Buckets:
    """`edges` are the last days of all buckets but the open last one.

    By `due` date a bucket of what is not yet due comes first; by `document` date the first begins at 0
    days; by `month` of the due date there is one bucket per calendar month, as many as there are edges.
    """

    edges: tuple[int, ...] = (30, 60, 90)
    basis: Basis = "due"

    def __post_init__(self) -> None:
        if not self.edges or any(a >= b for a, b in pairwise((0, *self.edges))):
            raise Refused(N_("Aging buckets are rising numbers of days, such as 30, 60, 90."))

    @classmethod
    def parse(cls, text: str, basis: Basis = "due") -> Self:
        """Reads "30,60,90"."""
        if not re.fullmatch(r"\s*[0-9]{1,4}(\s*,\s*[0-9]{1,4})*\s*", text):
            raise Refused(N_("Aging buckets are rising numbers of days, such as 30, 60, 90."))
        return cls(tuple(int(edge) for edge in text.split(",")), basis)

    @property
    def labels(self) -> list[str]:
        """As files name them: current, 1-30, 31-60, 61-90, 91+; 0-30, ...; current, 1 month, ..., 4+ months."""
        if self.basis == "month":
            months = range(1, len(self.edges) + 1)
            return [CURRENT, *(f"{n} month{'s' if n > 1 else ''}" for n in months), f"{len(self.edges) + 1}+ months"]
        first = 0 if self.basis == "document" else 1
        spans = []
        for edge in self.edges:
            spans.append(f"{first}-{edge}")
            first = edge + 1
        return [*([] if self.basis == "document" else [CURRENT]), *spans, f"{first}+"]

    def titles(self, words: Words) -> list[str]:
        """The labels for a reader."""
        months = len(self.edges)
        if self.basis == "month":
            spans = [words.many(N_("{n} month"), N_("{n} months"), n) for n in range(1, months + 1)]
            return [words.say(N_("Current")), *spans, words.say(N_("{n}+ months"), n=months + 1)]
        return [words.say(N_("Not due")) if label == CURRENT else label.replace("-", "–") for label in self.labels]

    def of(self, count: int) -> int:
        """Index of the bucket for so many days (calendar months, by month) past the date; negative: before it."""
        return bisect_left(self._lasts, count)

    def index(self, day: date, as_of: date) -> int:
        """Index of the bucket that `day` (the due or document date, as the basis says) is in at `as_of`."""
        if self.basis == "month":
            return self.of(Month.of(day).months_until(Month.of(as_of)))
        return self.of((as_of - day).days)

    def bounds(self, as_of: date) -> list[date]:
        """The earliest date in each bucket but the last, latest first: bucket i holds bounds[i] <= date < bounds[i-1].

        Whatever is before the last bound is in the last bucket.
        """
        if self.basis == "month":
            return [Month.of(as_of).plus(-last).first for last in self._lasts]
        return [as_of - timedelta(days=last) for last in self._lasts]

    @property
    def _lasts(self) -> tuple[int, ...]:
        if self.basis == "month":
            return tuple(range(len(self.edges) + 1))
        return self.edges if self.basis == "document" else (0, *self.edges)
