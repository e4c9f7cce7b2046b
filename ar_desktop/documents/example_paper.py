"""An invoice that nobody sent, to see one's letterhead on before there is a real one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ar_desktop.documents.letterhead import letterhead
from ar_desktop.documents.papers import InvoicePaper, PaperLine, Party, TaxRow
from ar_desktop.ledger.numbering import DIGITS, PREFIXES
from ar_desktop.ledger.tax_codes import standard_rate, tax_name
from ar_desktop.values.currencies import exponent
from ar_desktop.values.money import round_decimal
from ar_desktop.values.terms import parse_terms
from ar_desktop.words import N_, Words


def example_invoice(settings: Mapping[str, str], today: date, logo: bytes | None = None) -> InvoicePaper:
    """With the settings of a company that may not be made yet; with its country's usual tax, if that is one rate."""
    country, language = settings.get("country", ""), settings.get("language", "") or "en"
    language = f"{language}_{country}" if country and "_" not in language else language
    words = Words(language)
    currency = settings.get("currency", "") or "USD"
    unit = 10 ** exponent(currency)
    lines = (
        PaperLine(words.say(N_("Consulting")), 1200 * unit, Decimal(8), "h", Decimal(150)),
        PaperLine(words.say(N_("Materials")), 240 * unit, Decimal(3), "", Decimal(80)),
    )
    rate, net = standard_rate(country), 1440 * unit
    tax = round_decimal(net * rate / 100, 0)
    terms = parse_terms(settings.get("terms", "") or "net30")
    seller = letterhead(settings)
    return InvoicePaper(
        kind="invoice",
        number=example_number(settings, "invoice", today),
        day=today,
        seller=replace(seller, name=seller.name or words.say(N_("Your company")), logo=logo),
        buyer=Party(words.say(N_("Example Customer Ltd")), ("12 Market Street",), code="C1", country=country),
        currency=currency,
        lines=lines,
        net=net,
        gross=net + tax,
        taxes=(TaxRow(f"{words.say(tax_name(country, language))} {words.percent(rate)}", tax, net),) if rate else (),
        language=language,
        due=terms.due_lines(today, net + tax, currency=currency),
        terms=terms.describe(words),
    )


def example_number(settings: Mapping[str, str], series: str, day: date, number: int = 1) -> str:
    """What a number of the series looks like."""
    prefix = settings.get(f"numbering_{series}", PREFIXES[series])
    year = f"{day.year:04}-" if settings.get("numbering_by_year", "yes") == "yes" else ""
    return f"{prefix}{year}{number:0{DIGITS}}"
