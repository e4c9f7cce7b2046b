"""A report in words and figures: heading, cells and proof as a reader sees them, on paper or on a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Final, NamedTuple

from ar_desktop.reports.table import Column, ReportTable, Row, reader_text
from ar_desktop.values.display import display_money
from ar_desktop.words import N_, Words

FIGURES: Final = frozenset(("money", "count", "days", "ratio", "percent"))
_BASIS: Final = {
    "due": N_("by days past the due date"),
    "document": N_("by days since the document date"),
    "month": N_("by calendar months past the due date"),
}
_CREDITS: Final = {
    "own": N_("credits not yet used in their own column"),
    "aged": N_("credits by their own date"),
    "netted": N_("credits set against the oldest items"),
}
Text = Callable[[Row, Any], str]


class Heading(NamedTuple):
    """`when` is the date or period, `how` says what else was asked, one phrase each."""

    title: str
    when: str
    how: tuple[str, ...]


def heading(table: ReportTable, words: Words) -> Heading:
    asked = table.parameters
    how = []
    if asked.get("basis"):
        how.append(words.say(_BASIS[asked["basis"]]))
    if asked.get("credits"):
        how.append(words.say(_CREDITS[asked["credits"]]))
    if asked.get("customer"):
        who = " ".join(part for part in (asked["customer"], table.customer_name) if part)
        how.append(words.say(N_("customer {customer}"), customer=who))
    if asked.get("account"):
        how.append(words.say(N_("account {account}"), account=asked["account"]))
    if table.only_currency:
        how.append(words.say(N_("only items in {currency}"), currency=table.currency))
    elif any(column.kind == "money" for column in table.columns):
        how.append(words.say(N_("amounts in {currency}"), currency=table.currency))
    if asked.get("known_at"):
        how.append(words.say(N_("as known at {moment} UTC"), moment=asked["known_at"]))
    return Heading(words.say(table.title), _when(asked, words), tuple(how))


def _when(asked: Any, words: Words) -> str:
    if asked.get("from") and asked.get("to"):
        return words.say(N_("{first} to {last}"), first=asked["from"], last=asked["to"])
    return words.say(N_("As of {day}"), day=asked["as_of"]) if asked.get("as_of") else ""


def proof_sentence(table: ReportTable, words: Words) -> str:
    proof = table.proof
    if proof is None:
        return ""

    def said(minor: int) -> str:
        return display_money(minor, table.base, words)

    return words.say(
        proof.sentence,
        account=proof.account,
        control=said(proof.control),
        sub_ledger=said(proof.sub_ledger),
        difference=said(proof.difference),
    )


def notes(table: ReportTable, words: Words) -> list[str]:
    return [words.say(sentence, **facts) for sentence, facts in table.notes]


class Cells:
    """The texts of a report's rows. `zero` is shown in place of an amount of nothing."""

    def __init__(self, table: ReportTable, words: Words, *, zero: str | None = None, brackets: bool = False) -> None:
        self._table, self._words, self._zero, self._brackets = table, words, zero, brackets
        self._writers = [self._writer(column) for column in table.columns]

    def heads(self) -> list[str]:
        return [column.said(self._words) for column in self._table.columns]

    def rows(self) -> Iterator[list[str]]:
        for row in self._table.rows:
            yield self.of(row)

    def of(self, row: Row) -> list[str]:
        return [write(row, value) for write, value in zip(self._writers, row, strict=True)]

    def total(self) -> list[str] | None:
        """A label stands in the first column where the report gives none."""
        total = self._table.total
        if total is None:
            return None
        texts = [
            str(value) if isinstance(value, str) else write(total, value)
            for write, value in zip(self._writers, total, strict=True)
        ]
        first = next((at for at, column in enumerate(self._table.columns) if column.kind not in FIGURES), None)
        if first is not None and not any(
            text for text, column in zip(texts, self._table.columns, strict=True) if column.kind not in FIGURES
        ):
            texts[first] = self._words.say(N_("Total"))
        return texts

    def _writer(self, column: Column) -> Text:
        if column.kind == "money":
            return partial(self._money, column)
        if column.kind in ("ratio", "percent"):
            return partial(self._decimal, column.kind == "percent")
        if column.kind in ("count", "days"):
            return self._count
        return partial(self._reader_text, column)

    def _money(self, column: Column, row: Row, value: int | None) -> str:
        if value is None:
            return ""
        currency = self._table.cell_currency(row, column)
        return display_money(value, currency, self._words, brackets=self._brackets, zero=self._zero)

    def _decimal(self, percent: bool, row: Row, value: Decimal | None) -> str:
        if value is None:
            return ""
        if percent:
            return self._words.percent(value, max(2, -int(value.as_tuple().exponent)))  # a tax rate may have three
        return self._words.number(value, 2)

    def _count(self, row: Row, value: int | None) -> str:
        return "" if value is None else self._words.scaled(value, 0)

    def _reader_text(self, column: Column, row: Row, value: str | date | None) -> str:
        return reader_text(value, column, self._words)
