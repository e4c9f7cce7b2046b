"""Amounts as they are typed into a field, and what is said of those that can't be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ar_desktop.errors import AmountNotUnderstood, DateNotUnderstood, UserError
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import parse_amount, round_decimal
from ui.figures import Figures
from ui.language import say_error
from ui.widgets.formula import FormulaNotUnderstood, evaluate


def how_written(error: UserError, example: str) -> str:
    """What is wrong; where it can't be read, how it is written."""
    said = say_error(error)
    if example and isinstance(error, AmountNotUnderstood | DateNotUnderstood):
        text = QCoreApplication.translate("SmartField", "Write it like {example}.")
        said += " " + text.format(example=example)
    return said


def typed_amount(text: str, currency: str, figures: Figures) -> int:
    """In minor units, of `1234.5`, `1,234.50` and `=3*129.90`."""
    text, decimal = text.strip(), figures.decimal
    if text.startswith("="):
        try:
            value = evaluate(text[1:].replace(decimal, "."))
        except FormulaNotUnderstood:
            raise AmountNotUnderstood(text, currency) from None
        return round_decimal(value, exponent(currency))
    return parse_amount(text, currency, decimal=decimal)


def example_amount(currency: str, figures: Figures) -> str:
    return bare_amount(12345 * 10 ** exponent(currency) // 10, currency, figures)


def bare_amount(minor: int, currency: str, figures: Figures) -> str:
    return figures.plain(minor, currency).removeprefix(f"{currency} ")
