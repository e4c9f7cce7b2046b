"""Who signs a paper and who gets it: the company's settings and the customer's address as paper wants them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ar_desktop.company import Reading
from ar_desktop.company.logo import logo
from ar_desktop.documents.papers import Bank, Letterhead, Party
from ar_desktop.words import Words

_CUSTOMER = "id, code, name, contact, address1, address2, city, region, postcode, country, tax_id, language, terms"
# Where the postcode stands after the city; elsewhere it comes first.
_CITY_FIRST = frozenset(("US", "CA", "AU", "GB", "IE", "NZ", "IN", "SG", "ZA", ""))


def letterhead(settings: Mapping[str, str], read: Reading | None = None) -> Letterhead:
    """Without `read` there is no logo: the picture is in the company file."""

    def value(key: str) -> str:
        return settings.get(key, "")

    country = value("country")
    label = {"US": "EIN", "GB": "VAT no.", "DE": "USt-IdNr.", "AU": "ABN", "CA": "GST/HST no."}.get(country, "VAT ID")
    return Letterhead(
        name=value("name"),
        address=address_lines(
            value("address1"), value("address2"), value("city"), value("region"), value("postcode"), country
        ),
        country=country,
        contact=value("contact"),
        phone=value("phone"),
        email=value("email"),
        web=value("web"),
        tax_id=f"{label} {value('tax_id')}" if value("tax_id") else "",
        register=tuple(part.strip() for part in value("registration").split(";") if part.strip()),
        bank=_bank(settings),
        remit_to=tuple(part.strip() for part in value("remit_to").split(";") if part.strip()),
        colour=value("colour") or "#1F4E5F",
        logo=logo(read, settings) if read is not None else None,
        pay_link=value("pay_link"),
        small_print=value("small_print"),
    )


def _bank(settings: Mapping[str, str]) -> Bank | None:
    bank = Bank(
        name=settings.get("bank", ""),
        iban=settings.get("iban", ""),
        bic=settings.get("bic", ""),
        routing=settings.get("routing", ""),
        account=settings.get("account", ""),
    )
    return bank if bank.iban or bank.account else None


def address_lines(address1: str, address2: str, city: str, region: str, postcode: str, country: str) -> tuple[str, ...]:
    """Lines below the name, in the order of the country."""
    if country in _CITY_FIRST:
        parts = [f"{city}, {region}".strip(", ") if country == "US" else " ".join((city, region)).strip(), postcode]
    else:
        parts = [postcode, city]
    town = " ".join(part for part in parts if part)
    return tuple(line for line in (address1, address2, town) if line)


class Customers:
    """Parties of a paper run by customer id, and the words of their language. `ids` bring those they pay for along."""

    def __init__(self, read: Reading, settings: Mapping[str, str], ids: Sequence[int] | None = None) -> None:
        named = "" if ids is None else ",".join(str(int(id_)) for id_ in ids)
        where = "" if ids is None else f"WHERE id IN ({named}) OR payer_id IN ({named})"
        self._rows: dict[int, tuple[Any, ...]] = {
            row[0]: row for row in read.rows(f"SELECT {_CUSTOMER} FROM customer {where}")
        }
        self._home = settings.get("country", "")
        self._language = settings.get("language", "") or "en"

    def code(self, customer_id: int) -> str:
        return str(self._rows[customer_id][1])

    def terms(self, customer_id: int) -> str:
        return str(self._rows[customer_id][12])

    def party(self, customer_id: int) -> Party:
        _, code, name, contact, line1, line2, city, region, postcode, country, tax_id, _, _ = self._rows[customer_id]
        return Party(
            name=name,
            address=address_lines(line1, line2, city, region, postcode, country or self._home),
            attention=contact,
            country=country,
            code=code,
            tax_id=tax_id,
        )

    def language(self, customer_id: int) -> str:
        """The customer's language with the region that decides number and date formats ("en_US")."""
        language = self._rows[customer_id][11] or self._language
        country = self._rows[customer_id][9] or self._home
        return language if "_" in language or not country else f"{language}_{country}"

    def words(self, customer_id: int) -> Words:
        return Words(self.language(customer_id))
