"""Customers from a file, known by code: filled cells overwrite, empty ones leave what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final, NamedTuple

from ar_desktop.company import Reading
from ar_desktop.customers.master import save_customers
from ar_desktop.errors import UserError
from ar_desktop.exchange import import_master_data
from ar_desktop.exchange.cells import Cells
from ar_desktop.exchange.intake import Intake
from ar_desktop.exchange.result import Options
from ar_desktop.exchange.rows import Row, fields
from ar_desktop.exchange.trouble import RowRefused
from ar_desktop.words import N_

_FIELDS: Final = fields(
    "code name contact email phone address1 address2 city region postcode country tax_id tax_exempt terms "
    "credit_limit currency salesperson segment payer language notes first_name last_name",
    required="code name",
)
_OWN: Final = _FIELDS.names[:-2]  # all but the two parts of a person's name
_PERSON: Final = _FIELDS.names[-2:]
FIELDS: Final = replace(_FIELDS, forgiven={"code": ("name", *_PERSON), "name": ("code", *_PERSON)})


def take_in(intake: Intake) -> None:
    base = intake.books.currency
    meant = CustomersMeant(intake.write, intake.options)

    def change_of(row: Row) -> dict[str, Any]:
        change = _change(row, intake.cells, base)
        whose = meant.take(row.cells)
        if whose.unnamed:
            sentence = N_("The row has no name: the customer is called {code}.")
            intake.result.warn(row.line, sentence, code=whose.code)
        return change | {"code": whose.code, "name": whose.name, "contact": whose.contact}

    import_master_data.take_in(intake, change_of, save_customers)


def _change(row: Row, cells: Cells, base: str) -> dict[str, Any]:
    """The filled cells, typed."""
    typed: Mapping[str, Callable[[str], Any]] = {
        "tax_exempt": cells.yes,
        "terms": cells.terms,
        "currency": cells.currency,
        "credit_limit": lambda text: cells.amount(text, base),
    }
    filled = {name: cell for name, cell in zip(_OWN, row.cells, strict=False) if cell}
    return {name: typed[name](cell) if name in typed else cell for name, cell in filled.items()}


class Whose(NamedTuple):
    """Whom a row means, as it is taken in; an empty contact changes nothing.

    `unnamed`: nothing says what this new customer is called but its code.
    """

    code: str
    name: str
    contact: str
    unnamed: bool


class CustomersMeant:
    """The customers whom rows mean that have no code, or no name: of the books, or of a row further up."""

    def __init__(self, read: Reading, options: Options) -> None:
        # where files are not read forgivingly, no row is without its code or its name
        self._names: dict[str, str] = dict(read.rows("SELECT code, name FROM customer")) if options.forgiving else {}
        self._codes: dict[str, set[str]] = {}
        for code, name in self._names.items():
            self._codes.setdefault(name, set()).add(code)

    def take(self, cells: Sequence[str]) -> Whose:
        """Whom this row means; rows further down may mean them too."""
        whose = self.look(cells)
        self._codes.get(self._names.get(whose.code, ""), set()).discard(whose.code)
        self._names[whose.code] = whose.name
        self._codes.setdefault(whose.name, set()).add(whose.code)
        return whose

    def look(self, cells: Sequence[str]) -> Whose:
        """A code names a new customer, and a name codes one, where the row has nothing else.

        A person is the contact, as if it stood in that column. It is the name as well where the row has no other, of a
        customer whose code is not known: who is called something else by now isn't renamed.
        """
        code, typed, contact = (cells[_FIELDS.place(name)] for name in ("code", "name", "contact"))
        person = " ".join(part for part in cells[len(_OWN) :] if part)
        by_person = not typed and code not in self._names
        name = " ".join((person if by_person else typed).splitlines()).strip()
        code = code or self._code_of(name)
        if not (by_person and code in self._names):  # the person told us who is meant, and nothing of a contact
            contact = contact or person
        unnamed = not name and code not in self._names
        return Whose(code, name or self._names.get(code, code), contact, unnamed)

    def shown(self, cells: Sequence[str], *, arrives: bool) -> list[str]:
        """The cells with what the row does not say itself."""
        full = list(cells)
        with suppress(UserError):
            whose = self.take(cells) if arrives else self.look(cells)
            for name in ("code", "name", "contact"):
                full[_FIELDS.place(name)] = getattr(whose, name)
        return full

    def _code_of(self, name: str) -> str:
        codes = self._codes.get(name) or {name}
        if len(codes) > 1:
            raise RowRefused(N_("{n} customers have the name “{name}”: the row needs a code."), n=len(codes), name=name)
        (code,) = codes
        if code in self._names and self._names[code] != name:
            sentence = N_("“{name}” is the code of a customer with another name: the row needs a code.")
            raise RowRefused(sentence, name=name)
        return code
