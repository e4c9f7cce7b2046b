"""Money as a reader sees it, in the region's way of writing."""

from __future__ import annotations

from functools import lru_cache

from ar_desktop.values.currencies import exponent
from ar_desktop.words import Words, bare

_NO_BREAK_SPACE = "\u00a0"


def display_money(
    minor: int,
    currency: str,
    words: Words,
    *,
    brackets: bool = False,
    symbol: bool = False,
    zero: str | None = None,
) -> str:
    """ "1,234.50", with the currency's symbol where the region puts it if `symbol`.

    Always the currency's own number of decimals. Negative with a minus, or in `brackets`. `zero` is
    shown in place of 0.00 (a dash, nothing).
    """
    if zero is not None and not minor:
        return zero
    if not symbol:
        return words.scaled(minor, exponent(currency), brackets=brackets)
    before, after = _symbol_place(currency, words)
    text = f"{before}{words.scaled(abs(minor), exponent(currency))}{after}"
    if minor >= 0:
        return text
    return f"({text})" if brackets else words.minus + text


def named_money(minor: int, currency: str, words: Words, base: str) -> str:
    """With its currency where that isn't the company's own: "EUR 2,074.75"."""
    amount = display_money(minor, currency, words)
    return amount if currency == base else f"{currency} {amount}"


@lru_cache
def _symbol_place(currency: str, words: Words) -> tuple[str, str]:
    """What stands before and after the figure: ("$", "") in the US, ("", " €") in Germany."""
    from babel.numbers import get_currency_symbol

    sign = bare(get_currency_symbol(currency, words.locale)).replace("\uffe5", "¥")  # double width in Japan
    pattern = words.locale.currency_formats["standard"]
    before, after = bare(pattern.prefix[0]), bare(pattern.suffix[0])
    if "¤" in after:
        return "", after.replace("¤", sign)
    gap = _NO_BREAK_SPACE if sign[-1].isalpha() and before.endswith("¤") else ""  # "CHF 5", not "CHF5"
    return before.replace("¤", sign) + gap, ""
