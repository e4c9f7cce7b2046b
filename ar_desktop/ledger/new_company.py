"""Creating a company: the file with its chart of accounts, tax codes and settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ar_desktop.company import Clock, Company, Writing, create_file
from ar_desktop.errors import Refused
from ar_desktop.ledger.accounts import seed_chart
from ar_desktop.ledger.tax_codes import is_vat_country, seed_tax_codes
from ar_desktop.values.countries import is_country
from ar_desktop.values.currencies import exponent
from ar_desktop.words import N_

DEFAULTS = {
    "tax_rounding": "document",
    "tax_basis": "invoice",
    "prices": "exclusive",
    "rounding": "half-up",
    "buckets": "30,60,90",
    "confident": "0.995",
    "terms": "net30",
    "due_on_business_days": "no",
    "certificates_required": "no",
    "language": "en",
    "numbering_by_year": "yes",
    "late_discount": "refuse",
    "discount_base": "gross",
    "freight_product_lines": "Freight",
    "write_off_method": "direct",
    "difference_tolerance": "1.00",
    "difference_tolerance_pct": "1",
}


def create_company(
    path: Path,
    *,
    name: str,
    currency: str,
    country: str = "",
    settings: Mapping[str, str] | None = None,
    user: str | None = None,
    clock: Clock | None = None,
) -> Company:
    """Creates a company file and returns it open for writing; refuses an existing path, currency or country unknown."""
    exponent(currency)
    if not name.strip():
        raise Refused(N_("Give the company a name."))
    if country and not is_country(country):
        raise Refused(N_("“{country}” is not a country code; use two letters such as US or DE."), country=country)
    values = {**DEFAULTS, "name": name.strip(), "currency": currency, "country": country}
    values["discount_with_tax"] = "yes" if is_vat_country(country) else "no"
    values.update(settings or {})

    def seed(write: Writing) -> None:
        seed_chart(write)
        write.flush()
        seed_tax_codes(write, country)

    return create_file(path, settings=values, seed=seed, user=user, clock=clock)
