"""Reads `=3*129.90` as bookkeepers type it: exact decimals, no names, no functions."""

from __future__ import annotations

import re
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import Final

_TOKEN: Final = re.compile(r"\s*(\d+(?:\.\d*)?|\.\d+|[-+*/()])")


class FormulaNotUnderstood(ValueError):
    """The field says so; nothing else needs to know."""


def evaluate(text: str) -> Decimal:
    """The value of + - * / and brackets over plain numbers with a decimal point.

    Raises:
        FormulaNotUnderstood: anything else, division by zero included.
    """
    reader = _Reader(_tokens(text))
    try:
        value = reader.total()
    except (DivisionByZero, InvalidOperation) as error:
        raise FormulaNotUnderstood(text) from error
    if reader.rest:
        raise FormulaNotUnderstood(text)
    return value


def _tokens(text: str) -> list[str]:
    tokens, at = [], 0
    text = text.rstrip()
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            raise FormulaNotUnderstood(text)
        tokens.append(found.group(1))
        at = found.end()
    return tokens


class _Reader:
    """Sum of products of signed numbers and brackets."""

    def __init__(self, tokens: list[str]) -> None:
        self.rest = tokens[::-1]

    def total(self) -> Decimal:
        value = self._product()
        while self.rest and self.rest[-1] in "+-":
            value = value + self._product() if self.rest.pop() == "+" else value - self._product()
        return value

    def _product(self) -> Decimal:
        value = self._factor()
        while self.rest and self.rest[-1] in "*/":
            value = value * self._factor() if self.rest.pop() == "*" else value / self._factor()
        return value

    def _factor(self) -> Decimal:
        if not self.rest:
            raise FormulaNotUnderstood
        token = self.rest.pop()
        if token in "+-":
            return self._factor() if token == "+" else -self._factor()
        if token == "(":
            value = self.total()
            if not self.rest or self.rest.pop() != ")":
                raise FormulaNotUnderstood
            return value
        if token in "*/)":
            raise FormulaNotUnderstood
        return Decimal(token)
