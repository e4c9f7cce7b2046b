"""QR codes: a euro credit transfer that banking apps read, and a link to pay online."""

from __future__ import annotations

from functools import lru_cache

from ar_desktop.documents.papers import Bank
from ar_desktop.documents.pdf import Sheet
from ar_desktop.values.money import plain_amount

_MASK = 3  # every mask is valid; weighing all eight would cost five times as much per paper
_EPC_HIGHEST = 99_999_999_999  # cents
_EPC_NAME, _EPC_REMITTANCE = 70, 140


def credit_transfer(bank: Bank, holder: str, amount: int, reference: str) -> str:
    """The text of an EPC QR code (version 002); empty where the standard can't carry the payment."""
    if not bank.iban or not 1 <= amount <= _EPC_HIGHEST:
        return ""
    fields = ("BCD", "002", "1", "SCT", bank.bic.replace(" ", ""), (bank.holder or holder)[:_EPC_NAME])
    money = (bank.iban.replace(" ", ""), "EUR" + plain_amount(amount, "EUR"))
    return "\n".join((*fields, *money, "", "", reference[:_EPC_REMITTANCE])).rstrip("\n")


def pay_link(template: str, number: str, customer: str) -> str:
    return template.replace("{number}", number).replace("{customer}", customer)


def draw_code(sheet: Sheet, text: str, x: float, y: float, size: float, alt: str) -> None:
    """Ink on what is already white: the caller leaves four modules of quiet around it."""
    count, runs = _matrix(text)
    sheet.cells(x, y, size / count, list(runs), alt)


@lru_cache(maxsize=256)
def _matrix(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Modules per side, and the dark runs as (row, first column, length)."""
    import segno

    code = segno.make(text, error="m", micro=False, mask=_MASK, boost_error=False)
    runs: list[tuple[int, int, int]] = []
    for row, modules in enumerate(code.matrix):
        start = None
        for column, dark in enumerate([*modules, 0]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                runs.append((row, start, column - start))
                start = None
    return len(code.matrix), tuple(runs)
