"""How long a text may be: long enough for whatever is real, short enough that a page pasted into a field is noticed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, Final

from ar_desktop.errors import UserError
from ar_desktop.words import ENGLISH, N_, Words

_LINE: Final = 200
# By field, as the data classes call it: its name in a sentence, and the most characters.
LIMITS: Final[Mapping[str, tuple[str, int]]] = {
    "code": (N_("The code"), 40),
    "number": (N_("The number"), 60),
    "name": (N_("The name"), _LINE),
    "contact": (N_("The contact"), _LINE),
    "position": (N_("The position"), _LINE),
    "email": (N_("The e-mail address"), 254),
    "phone": (N_("The phone number"), 60),
    "mobile": (N_("The phone number"), 60),
    "address1": (N_("The address"), _LINE),
    "address2": (N_("The address"), _LINE),
    "city": (N_("The city"), _LINE),
    "region": (N_("The region"), _LINE),
    "postcode": (N_("The postcode"), 20),
    "country": (N_("The country"), 60),
    "tax_id": (N_("The tax ID"), 60),
    "salesperson": (N_("The salesperson"), _LINE),
    "segment": (N_("The segment"), _LINE),
    "unit": (N_("The unit"), 40),
    "product_line": (N_("The product line"), _LINE),
    "po": (N_("The PO number"), _LINE),
    "reference": (N_("The reference"), _LINE),
    "payer": (N_("The payer"), _LINE),
    "description": (N_("The description"), 4_000),
    "notes": (N_("The note"), 20_000),
}


class TooLong(UserError):
    code = "AR107"
    text = N_("{what} is {length} characters long; {most} are the most.")

    def __init__(self, field: str, length: int, **about: object) -> None:
        self.field = field
        what, most = LIMITS[field]
        super().__init__(what=what, length=length, most=most, **about)

    def sentence(self, words: Words | None = None) -> str:
        words = words or ENGLISH
        return words.say(self.text, **self.facts | {"what": words.say(str(self.facts["what"]))})


def check_lengths(record: object, **about: object) -> None:
    """Raises `TooLong` for the first field of a dataclass whose text is longer than fields of its name may be.

    `about` are facts that the error carries, by which an import finds the row.
    """
    kind: Any = type(record)
    for field, most in _limits_of(kind):
        length = len(getattr(record, field))
        if length > most:
            raise TooLong(field, length, **about)


@cache
def _limits_of(kind: Any) -> tuple[tuple[str, int], ...]:
    texts = {field.name for field in fields(kind) if field.type in ("str", str)}
    return tuple((field, most) for field, (_, most) in LIMITS.items() if field in texts)
