"""What the number of a bank is called that stands beside an account number, country by country."""

from __future__ import annotations

from typing import Final

from ar_desktop.words import N_

_NAMES: Final = {
    "US": N_("Routing number"), "CA": N_("Transit number"), "GB": N_("Sort code"), "IE": N_("Sort code"),
    "AU": N_("BSB"), "IN": N_("IFSC"), "ZA": N_("Branch code"), "MX": N_("CLABE"),
}  # fmt: skip
# Their own customers pay by account number; an IBAN is not asked for there.
_WITHOUT_IBAN: Final = frozenset("AU CA CN HK IN JP KR MX NZ PH SG TH TW US VN ZA".split())
# Where an account number says nothing any more: the IBAN alone is printed and typed.
_IBAN_ALONE: Final = frozenset(
    "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM".split()
)
_CHEQUES: Final = frozenset("AU CA FR GB HK IE IN MT NZ PH SG US ZA".split())


def bank_code_name(country: str) -> str:
    """To be said in the reader's language."""
    return _NAMES.get(country, N_("Bank code"))


def has_iban(country: str) -> bool:
    return country not in _WITHOUT_IBAN


def has_account_numbers(country: str) -> bool:
    """Beside or instead of IBANs."""
    return country not in _IBAN_ALONE


def has_cheques(country: str) -> bool:
    """Whether businesses there still pay by cheque."""
    return country in _CHEQUES
