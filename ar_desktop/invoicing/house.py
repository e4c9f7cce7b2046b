"""What computing a document must know of the company: plain values, read once, good in any process."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import cast

from ar_desktop.company import Reading
from ar_desktop.errors import DateNotUnderstood
from ar_desktop.ledger.accounts import Accounts
from ar_desktop.ledger.rates import NoRate
from ar_desktop.ledger.tax_codes import KnownRate, TaxTable, is_vat_country
from ar_desktop.values.business_days import business_days
from ar_desktop.values.currencies import exponent
from ar_desktop.values.dates import parse_date
from ar_desktop.values.money import Rounding
from ar_desktop.values.tax import Prices, RoundedBy
from ar_desktop.values.terms import DueLine, MovedBy, parse_terms


class House:
    """Settings, accounts, tax codes and rates of a company; only of some `currencies` where that will do."""

    def __init__(self, read: Reading, today: date, currencies: Iterable[str] | None = None) -> None:
        settings: dict[str, str] = dict(read.rows("SELECT key, value FROM setting"))
        self.today = today
        self.currency: str = settings["currency"]
        self.rounding = cast(Rounding, settings.get("rounding", "half-up"))
        self.prices = cast(Prices, settings.get("prices", "exclusive"))
        self.tax_rounding = cast(RoundedBy, settings.get("tax_rounding", "document"))
        self.cash_basis = settings.get("tax_basis") == "cash"
        self.opening_date = _day(settings.get("opening_date", ""))
        self.country: str = settings.get("country", "")
        self.certificates_required = settings.get("certificates_required") == "yes"
        self.due_on_business_days = settings.get("due_on_business_days") == "yes"
        self.tax = TaxTable(read)
        self.accounts = Accounts(read)
        self.usual_code = self.tax.standard() if is_vat_country(self.country) else ""
        self.taxable_code = self._first_with_components()
        self._rates: dict[str, tuple[list[str], list[Decimal]]] = {}
        self._read_rates(read, currencies)
        self._due: dict[tuple[str, date], date] = {}
        self._components: dict[tuple[int, ...], tuple[tuple[int, int, str], ...]] = {}
        self.not_due = self.accounts.role("tax_not_due") if self.cash_basis else None

    def _read_rates(self, read: Reading, currencies: Iterable[str] | None) -> None:
        if currencies is None:
            currencies = [row[0] for row in read.rows("SELECT DISTINCT currency FROM exchange_rate")]
        for currency in currencies:
            rows = read.rows("SELECT date, rate FROM exchange_rate WHERE currency = :c ORDER BY date", c=currency)
            self._rates[currency] = ([day for day, _ in rows], [Decimal(rate) for _, rate in rows])

    def _first_with_components(self) -> str:
        """What tax as printed is booked under where nothing says which."""
        with_components = (code for code in self.tax.codes() if self.tax.on(code, self.today).component_ids)
        return next(with_components, "")

    def rate(self, currency: str, day: date) -> Decimal:
        """The latest on or before a day; 1 for the base currency."""
        if currency == self.currency:
            return Decimal(1)
        exponent(currency)
        days, rates = self._rates.get(currency, ([], []))
        at = bisect_right(days, day.isoformat())
        if not at:
            raise NoRate(currency, day)
        return rates[at - 1]

    @property
    def moved_by(self) -> MovedBy | None:
        """What the company does to due dates on weekends and holidays of its country."""
        return business_days(self.country).on_or_after if self.due_on_business_days else None

    def due_lines(self, terms: str, day: date, amount: int, currency: str) -> tuple[DueLine, ...]:
        """By the terms, from a document's date; parts that come to nothing are left out."""
        due = self._due.get((terms, day))
        if due is not None:
            return ((due, amount),)
        parsed = parse_terms(terms)
        if len(parsed.instalments) > 1:
            return parsed.due_lines(
                day, amount, currency=currency, rounding=self.rounding, moved_by=self.moved_by
            )
        self._due[terms, day] = due = parsed.due_date(day, moved_by=self.moved_by)
        return ((due, amount),)

    def components(self, known: KnownRate) -> tuple[tuple[int, int, str], ...]:
        """Component, account and rate as text, of a tax code on a day."""
        found = self._components.get(known.component_ids)
        if found is None:
            texts = [str(component.rate) for component in known.rate.components]
            found = tuple(zip(known.component_ids, known.account_ids, texts, strict=True))
            self._components[known.component_ids] = found
        return found

    def is_plain_rate(self, known: KnownRate) -> bool:
        """Whether it is an ordinary rate, not an exemption that says what the supply is."""
        return known.rate.category == "S"


def _day(text: str) -> date | None:
    try:
        return parse_date(text) if text else None
    except DateNotUnderstood:
        return None
