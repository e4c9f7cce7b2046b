"""Tax codes of the company: what `new` makes for a country, and the rates that hold on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from ar_desktop.company import Reading, Writing
from ar_desktop.errors import Refused
from ar_desktop.values.tax import Component, TaxRate
from ar_desktop.words import N_, Words

# Standard rate first, then the reduced ones, in percent.
VAT_RATES: Final = {
    "AT": "20 13 10", "BE": "21 12 6", "BG": "20 9", "CY": "19 9 5", "CZ": "21 12", "DE": "19 7", "DK": "25",
    "EE": "24 13 9", "ES": "21 10 4", "FI": "25.5 13.5 10", "FR": "20 10 5.5 2.1", "GR": "24 13 6", "HR": "25 13 5",
    "HU": "27 18 5", "IE": "23 13.5 9", "IT": "22 10 5 4", "LT": "21 12 5", "LU": "17 14 8 3", "LV": "21 12 5",
    "MT": "18 7 5", "NL": "21 9", "PL": "23 8 5", "PT": "23 13 6", "RO": "21 11", "SE": "25 12 6", "SI": "22 9.5 5",
    "SK": "23 19 5", "GB": "20 5", "CH": "8.1 2.6 3.8", "NO": "25 15 12", "IS": "24 11", "AU": "10", "NZ": "15",
    "JP": "10 8", "SG": "9", "IN": "18 5 40", "ZA": "15", "MX": "16 8", "KR": "10", "CA": "5 13 14 15",
}  # fmt: skip
EU: Final = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())
CATEGORIES: Final = {
    "Z": N_("Zero rated"),
    "E": N_("Exempt from tax"),
    "AE": N_("Reverse charge"),
    "K": N_("Intra-community supply"),
    "G": N_("Export outside the EU"),
    "O": N_("Not subject to tax"),
}
# Canadian provinces that levy their own tax beside GST, each rounded by itself.
GST_AND: Final = (("GSTQST", "QST", "9.975"), ("GSTPST7", "PST", "7"), ("GSTPST6", "PST", "6"))


def is_vat_country(country: str) -> bool:
    return country in VAT_RATES


def standard_rate(country: str) -> Decimal:
    """In percent; zero where no one rate is levied on everything."""
    return Decimal(VAT_RATES.get(country, "0").split()[0])


def tax_name(country: str, language: str) -> str:
    """What VAT is called there, to be said in the reader's language."""
    if country == "CH" and language.startswith("de"):
        return "MWST"
    if country == "JP":
        return N_("Consumption tax")
    return N_("GST") if country in ("AU", "NZ", "SG", "IN", "CA") else N_("VAT")


def seed_tax_codes(write: Writing, country: str) -> None:
    """Codes named after EN 16931 category and rate; US `TAX` (0 until set) and `EXEMPT`; no country: `EXEMPT`.

    They bear names in the company's language; components and reasons are said in that of each paper.
    """
    payable = write.value("SELECT id FROM account WHERE role = 'tax_payable'")
    words = Words(write.value("SELECT value FROM setting WHERE key = 'language'") or "en")
    if country in VAT_RATES:
        name = tax_name(country, words.language)
        for rate in VAT_RATES[country].split():
            _add(write, f"S{rate}", f"{words.say(name)} {rate}%", "S", [(name, rate)], payable)
        others = [code for code in CATEGORIES if code != "K" or country in EU]
        for code in others:
            reason = _category(code, country)
            _add(write, code, words.say(reason), code, [], payable, reason=reason)
        if country == "CA":
            for code, own, rate in GST_AND:
                _add(write, code, f"GST 5% + {own} {rate}%", "S", [("GST", "5"), (own, rate)], payable, together=False)
        return
    if country == "US":
        _add(write, "TAX", words.say(N_("Sales tax")), "S", [("Sales tax", "0")], payable)
    _add(write, "EXEMPT", words.say(CATEGORIES["E"]), "E", [], payable, reason=CATEGORIES["E"])


def _category(code: str, country: str) -> str:
    """As it is printed; who is outside the EU exports from their own country."""
    return N_("Export") if code == "G" and country not in EU else CATEGORIES[code]


def _add(
    write: Writing,
    code: str,
    name: str,
    category: str,
    components: list[tuple[str, str]],
    account_id: int,
    *,
    together: bool = True,
    reason: str = "",
) -> None:
    id_ = write.take_ids("tax_code")
    write.add("tax_code", (id_, code, name, category, reason, int(together)))
    for component, rate in components:
        write.add("tax_component", (write.take_ids("tax_component"), id_, component, rate, "1900-01-01", account_id))


def set_tax_rate(
    write: Writing, code: str, component: str, rate: Decimal, valid_from: date, account_id: int | None = None
) -> None:
    """A dated component rate (state, county, city ...); rates once used are not edited, a later date replaces them."""
    row = write.row("SELECT id FROM tax_code WHERE code = :c", c=code)
    if row is None:
        raise Refused(N_("There is no tax code {code}."), code=code)
    used = write.value(
        "SELECT 1 FROM document_tax d JOIN tax_component c ON c.id = d.tax_component_id "
        "WHERE c.tax_code_id = :t AND c.name = :n AND c.valid_from = :v",
        t=row[0],
        n=component,
        v=valid_from.isoformat(),
    )
    if used:
        raise Refused(N_("This rate of {code} was used already; enter the new rate with a later date."), code=code)
    account_id = account_id or write.value("SELECT id FROM account WHERE role = 'tax_payable'")
    text = format(rate.normalize(), "f")
    write.record("tax rate", f"{code} {component} {valid_from.isoformat()}", before=None, after={"rate": text})
    write.execute(
        "INSERT INTO tax_component (id, tax_code_id, name, rate, valid_from, account_id) "
        "VALUES (:i, :t, :n, :r, :v, :a) "
        "ON CONFLICT (tax_code_id, name, valid_from) DO UPDATE SET rate = excluded.rate",
        i=write.take_ids("tax_component"),
        t=row[0],
        n=component,
        r=text,
        v=valid_from.isoformat(),
        a=account_id,
    )


@dataclass(frozen=True, slots=True)
class KnownRate:
    """A tax code on a day, with the ids that its postings carry."""

    id: int
    rate: TaxRate
    component_ids: tuple[int, ...]
    account_ids: tuple[int, ...]


class TaxTable:
    """All tax codes of a company as read once; rates by code and day."""

    def __init__(self, read: Reading) -> None:
        self._codes: dict[str, tuple[int, str, str, str, str, int]] = {
            row[1]: (row[0], row[1], row[2], row[3], row[4], row[5])
            for row in read.rows("SELECT id, code, name, category, reason, together FROM tax_code ORDER BY id")
        }
        self._components: dict[int, list[tuple[str, str, str, int, int]]] = {}
        for code_id, *component in read.rows(
            "SELECT tax_code_id, name, rate, valid_from, account_id, id FROM tax_component ORDER BY id"
        ):
            self._components.setdefault(code_id, []).append(tuple(component))
        self._known: dict[tuple[str, date], KnownRate] = {}

    def codes(self) -> list[str]:
        return list(self._codes)

    def names(self) -> dict[str, str]:
        return {code: row[2] for code, row in self._codes.items()}

    def code_of(self, tax_code_id: int) -> str:
        return next(code for code, row in self._codes.items() if row[0] == tax_code_id)

    def standard(self) -> str:
        """The code that an empty cell means where the company levies VAT or GST: its first standard rate, else none."""
        return next((code for code in self._codes if code[:1] == "S" and code[1:2].isdigit()), "")

    def exempt(self) -> str:
        return "E" if "E" in self._codes else "EXEMPT"

    def on(self, code: str, day: date) -> KnownRate:
        key = (code, day)
        if key not in self._known:
            if code not in self._codes:
                raise Refused(N_("There is no tax code {code}."), code=code)
            self._known[key] = self._build(code, day)
        return self._known[key]

    def _build(self, code: str, day: date) -> KnownRate:
        id_, _, _, category, reason, together = self._codes[code]
        latest: dict[str, tuple[str, str, str, int, int]] = {}
        for component in self._components.get(id_, ()):
            name, _, valid_from, *_ = component
            if valid_from <= day.isoformat() and (name not in latest or latest[name][2] < valid_from):
                latest[name] = component
        if any(Decimal(component[1]) for component in latest.values()):
            # a component without a rate is there to be set; it is on no paper beside others
            latest = {name: component for name, component in latest.items() if Decimal(component[1])}
        parts = tuple(Component(name, Decimal(rate), str(account)) for name, rate, _, account, _ in latest.values())
        rate = TaxRate(code, category, parts, bool(together), reason)
        ids = tuple(part[4] for part in latest.values())
        return KnownRate(id_, rate, ids, tuple(part[3] for part in latest.values()))
