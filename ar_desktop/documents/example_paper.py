"""An invoice that nobody sent, to see one's letterhead on before there is a real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from ar_desktop.documents.letterhead import letterhead
from ar_desktop.documents.papers import InvoicePaper, PaperLine, Party
from ar_desktop.ledger.numbering import DIGITS, PREFIXES
from ar_desktop.values.currencies import exponent
from ar_desktop.words import N_, Words


def example_invoice(settings: Mapping[str, str], today: date, logo: bytes | None = None) -> InvoicePaper:
    """With the settings of a company that may not be made yet; without tax, whose codes come with the country."""
    words = Words(settings.get("language", "") or "en")
    currency = settings.get("currency", "") or "USD"
    unit = 10 ** exponent(currency)
    lines = (
        PaperLine(words.say(N_("Consulting")), 1200 * unit, Decimal(8), "h", Decimal(150)),
        PaperLine(words.say(N_("Materials")), 240 * unit, Decimal(3), "", Decimal(80)),
    )
    total, due = 1440 * unit, today + timedelta(30)
    country = settings.get("country", "")
    language = f"{words.language}_{country}" if country and "_" not in words.language else words.language
    seller = letterhead(settings)
    return InvoicePaper(
        kind="invoice",
        number=example_number(settings, "invoice", today),
        day=today,
        seller=replace(seller, name=seller.name or words.say(N_("Your company")), logo=logo),
        buyer=Party(words.say(N_("Example Customer Ltd")), ("12 Market Street",), code="C1", country=country),
        currency=currency,
        lines=lines,
        net=total,
        gross=total,
        language=language,
        due=((due, total),),
        terms=words.say(N_("30 days net")),
    )


def example_number(settings: Mapping[str, str], series: str, day: date, number: int = 1) -> str:
    """What a number of the series looks like."""
    prefix = settings.get(f"numbering_{series}", PREFIXES[series])
    year = f"{day.year:04}-" if settings.get("numbering_by_year", "yes") == "yes" else ""
    return f"{prefix}{year}{number:0{DIGITS}}"
