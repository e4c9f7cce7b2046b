"""What can be wrong with a file and its rows; the rules of the books have errors of their own."""

from __future__ import annotations

from ar_desktop.errors import Refused, UserError
from ar_desktop.words import N_


class FileRefused(Refused):
    """Nothing was read from the file."""

    code = "AR500"


class MissingColumn(UserError):
    code = "AR501"
    text = N_("There is no column {column}; the file has {columns}. Name the right one with --map {field}=COLUMN.")

    def __init__(self, field: str, columns: str, column: str = "") -> None:
        super().__init__(field=field, column=column or field, columns=columns)
        self.field = field


class EmptyCell(UserError):
    code = "AR502"
    text = N_("The column {field} is empty.")

    def __init__(self, field: str) -> None:
        super().__init__(field=field)
        self.field = field


class OtherContent(UserError):
    """The number is known, and what stands under it in the books is not what the file says."""

    code = "AR503"
    text = N_("{number} is in the books already, with other content.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
        self.number = number


class NumberAgain(UserError):
    code = "AR504"
    text = N_("{number} stands further up already; rows of one number follow each other.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
        self.number = number


class HeadDiffers(UserError):
    """A value of the whole document that a later row gives differently."""

    code = "AR505"
    text = N_("{number} has {field} “{here}” here, but “{first}” in its first row.")

    def __init__(self, number: str, field: str, here: str, first: str) -> None:
        super().__init__(number=number, field=field, here=here, first=first)


class UnknownCustomer(UserError):
    code = "AR506"
    text = N_("There is no customer {customer}.")

    def __init__(self, customer: str) -> None:
        super().__init__(customer=customer)
        self.customer = customer


class RowRefused(Refused):
    """A rule for rows that no caller tells from another."""

    code = "AR508"
