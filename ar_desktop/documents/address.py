"""The address as the post of each country reads it."""

from __future__ import annotations

from functools import lru_cache

from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.papers import Letterhead, Party
from ar_desktop.documents.styles import Grid
from ar_desktop.documents.typescale import Type, fitted

_NO_PUNCTUATION = str.maketrans({",": "", ";": ""})


def address_lines(buyer: Party, seller: Letterhead, grid: Grid, kind: Type) -> list[tuple[str, Type]]:
    """Lines with the type in which each fits the window; a line too long even condensed wraps."""
    texts = [buyer.name, _attention(buyer, grid), *buyer.address, _country(buyer, seller)]
    if grid.capitals and buyer.country in ("", seller.country):
        texts = [text.upper().translate(_NO_PUNCTUATION) for text in texts]
    placed: list[tuple[str, Type]] = []
    for text in texts:
        if not text:
            continue
        fits = fitted([text], kind, grid.address_width)
        if fits.size >= kind.size * 0.84:
            placed.append((text, fits))
        else:
            narrow = kind.narrower()
            placed += [(line.text, narrow) for line in lines_of(text, narrow, grid.address_width)]
    return placed


def return_line(seller: Letterhead) -> str:
    return " · ".join((seller.name, *seller.address))


def _attention(buyer: Party, grid: Grid) -> str:
    if not buyer.attention or not grid.capitals:
        return buyer.attention
    return buyer.attention if buyer.attention.lower().startswith("attn") else f"ATTN {buyer.attention}"


def _country(buyer: Party, seller: Letterhead) -> str:
    """The post of the sender's country wants the last line, in a language that it reads."""
    if not buyer.country or buyer.country == seller.country:
        return ""
    return _country_name(buyer.country).upper()


@lru_cache
def _country_name(country: str) -> str:
    from babel import Locale

    return str(Locale("en").territories.get(country, country))
