"""Payment terms: when a document falls due, in which parts, and what paying early earns."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from ar_desktop.errors import BrokenInvariant, TermsNotUnderstood
from ar_desktop.values.currencies import exponent
from ar_desktop.values.dates import Month, month_end
from ar_desktop.values.money import Rounding, divide, round_decimal
from ar_desktop.words import N_, Words

DueLine = tuple[date, int]
MovedBy = Callable[[date], date]


@dataclass(frozen=True)
class DueRule:
    """From the document's date to a due date: days, days from its month's end, or a day of the next month."""

    days: int = 0
    end_of_month: bool = False
    proximo_day: int | None = None
    cut_off_day: int = 31

    def due(self, document_date: date) -> date:
        if self.proximo_day is not None:
            late = document_date.day > self.cut_off_day
            return Month.of(document_date).plus(2 if late else 1).day(self.proximo_day)
        return (month_end(document_date) if self.end_of_month else document_date) + timedelta(days=self.days)

    @property
    def code(self) -> str:
        if self.proximo_day is None:
            return f"{self.days}{'eom' if self.end_of_month else ''}"
        return f"proximo{self.proximo_day}" + (f"/{self.cut_off_day}" if self.cut_off_day < 31 else "")

    def describe(self, words: Words) -> str:
        """As terms of the whole: "net 30"."""
        if self.proximo_day is not None or self.end_of_month:
            return self.describe_part(words)
        return words.say(N_("net {days}"), days=self.days) if self.days else words.say(N_("due on receipt"))

    def describe_part(self, words: Words) -> str:
        """As the time of one part: "in 30 days"."""
        if self.proximo_day is not None:
            text = words.say(N_("on day {day} of the following month"), day=self.proximo_day)
            if self.cut_off_day == 31:
                return text
            return words.say(N_("{terms} (after day {cut_off}: one month later)"), terms=text, cut_off=self.cut_off_day)
        if self.end_of_month and self.days:
            one, other = N_("{n} day after the end of the month"), N_("{n} days after the end of the month")
            return words.many(one, other, self.days)
        if self.end_of_month:
            return words.say(N_("at the end of the month"))
        return words.many(N_("in {n} day"), N_("in {n} days"), self.days) if self.days else words.say(N_("at once"))


@dataclass(frozen=True)
class Instalment:
    """A percentage, an amount, or (neither) what is left."""

    rule: DueRule
    percent: Decimal | None = None
    amount: Decimal | None = None

    @property
    def code(self) -> str:
        if self.percent is not None:
            return f"{self.percent.normalize():f}@{self.rule.code}"
        return f"={self.amount:f}@{self.rule.code}" if self.amount is not None else f"rest@{self.rule.code}"

    def part_of(self, total: int, currency: str, rounding: Rounding) -> int:
        """In minor units, of a total of at least 0; the caller caps it at what is left."""
        if self.percent is not None:
            n, d = self.percent.as_integer_ratio()
            return divide(total * n, 100 * d, rounding)
        if self.amount is None:
            return total
        if not currency:
            raise BrokenInvariant("terms with instalments by amount were asked without a currency")
        return round_decimal(self.amount, exponent(currency), rounding)

    def describe(self, words: Words) -> str:
        when = self.rule.describe_part(words)
        if self.percent is not None:
            return words.say(N_("{percent} {when}"), percent=words.percent(self.percent), when=when)
        if self.amount is not None:
            return words.say(N_("{amount} {when}"), amount=words.quantity(self.amount), when=when)
        return words.say(N_("the rest {when}"), when=when)


@dataclass(frozen=True)
class Terms:
    """Made by `parse_terms`. `discount` is (percent, days), earned up to and including that day."""

    kind: Literal["due", "net", "cod", "prepay", "instalments"]
    instalments: tuple[Instalment, ...]
    discount: tuple[Decimal, int] | None = None

    @property
    def prepaid(self) -> bool:
        return self.kind == "prepay"

    @property
    def code(self) -> str:
        """As files write it; `parse_terms` reads it back to the same terms."""
        if self.kind == "instalments":
            return "+".join(part.code for part in self.instalments)
        early = f"{self.discount[0]:f}/{self.discount[1]}" if self.discount else ""
        if self.kind != "net":
            return early + self.kind
        rule = self.instalments[0].rule
        return early + ("net" if rule.proximo_day is None else "") + rule.code

    def due_lines(
        self,
        document_date: date,
        amount: int,
        *,
        currency: str = "",
        rounding: Rounding = "half-up",
        moved_by: MovedBy | None = None,
    ) -> tuple[DueLine, ...]:
        """The parts of `amount`, earliest first; they add up to it and have its sign.

        Each part is rounded and the last takes the rest; parts that come to nothing are left out, and
        nothing owed is one line on the document's date. `moved_by` shifts a due date (to a business
        day). `currency` matters only to instalments by amount.
        """
        if not amount:
            return ((document_date, 0),)
        if len(self.instalments) == 1:
            return ((_moved(self.instalments[0].rule.due(document_date), moved_by), amount),)
        sign = 1 if amount > 0 else -1
        lines: dict[date, int] = {}
        for rule, part in self._parts(abs(amount), currency, rounding):
            due = _moved(rule.due(document_date), moved_by)
            lines[due] = lines.get(due, 0) + sign * part
        return tuple(sorted(lines.items()))

    def _parts(self, total: int, currency: str, rounding: Rounding) -> list[tuple[DueRule, int]]:
        parts, left = [], total
        for instalment in self.instalments[:-1]:
            part = min(left, instalment.part_of(total, currency, rounding))
            parts.append((instalment.rule, part))
            left -= part
        parts.append((self.instalments[-1].rule, left))
        return [(rule, part) for rule, part in parts if part]

    def due_date(self, document_date: date, *, moved_by: MovedBy | None = None) -> date:
        """When the last part is due."""
        return max(_moved(part.rule.due(document_date), moved_by) for part in self.instalments)

    def discount_until(self, document_date: date, grace: int = 0) -> date | None:
        """The last day on which money earns the discount; None where there is none."""
        return document_date + timedelta(days=self.discount[1] + grace) if self.discount else None

    def describe(self, words: Words) -> str:
        """For paper: "2/10, net 30"."""
        text = self._describe_due(words)
        if self.discount is None:
            return text
        percent, days = self.discount
        return words.say(N_("{percent}/{days}, {terms}"), percent=words.quantity(percent), days=days, terms=text)

    def _describe_due(self, words: Words) -> str:
        if self.kind == "cod":
            return words.say(N_("cash on delivery"))
        if self.kind == "prepay":
            return words.say(N_("payment in advance"))
        if self.kind == "instalments":
            return ", ".join(part.describe(words) for part in self.instalments)
        return self.instalments[0].rule.describe(words)


def _moved(due: date, moved_by: MovedBy | None) -> date:
    return moved_by(due) if moved_by else due


_NUMBER = r"[0-9]{1,12}(?:\.[0-9]{1,6})?"
_TERMS = re.compile(rf"(?:(?P<percent>{_NUMBER})(?:%?/|%)(?P<within>[0-9]{{1,3}}))?(?P<rule>[a-z].*)")
_AT_ONCE: dict[str, Literal["due", "cod", "prepay"]] = {
    "due": "due",
    "dueonreceipt": "due",
    "sofort": "due",
    "net0": "due",
    "cod": "cod",
    "prepay": "prepay",
}
_RULE = re.compile(
    r"(?:net)?(?P<days>[0-9]{1,3})(?P<eom>eom)?|(?P<only_eom>eom)|proximo(?P<day>[0-9]{1,2})(?:/(?P<cut_off>[0-9]{1,2}))?"
)
_PART = re.compile(rf"(?:(?P<amount>=)?(?P<number>{_NUMBER})%?|rest)@(?P<rule>.+)")


@lru_cache(maxsize=4096)
def parse_terms(text: str) -> Terms:
    """Reads due, net30, net30eom, proximo25, proximo25/20, 2/10net30, cod, prepay, 50@0+50@30.

    Also as people write them: "Net 30", "30 days", "30 Tage netto", "2/10, n/30", "2% 10 net 30". Instalments are
    percentages that make 100, or amounts and a rest: "=100.00@0+rest@30"; each has days, "30eom" or "proximo25".
    """
    key = re.sub(r"[\s,]", "", text.lower())
    key = re.sub(r"(?<![a-z])n/?(?=[0-9])", "net", key).replace("days", "")
    key = re.sub(r"^(?:netto)?([0-9]{1,3})tagen?(?:netto)?$", r"net\1", key)
    key = f"net{key}" if key.isdecimal() else key
    terms = _instalments(key) if "@" in key else _single(key)
    if terms is None:
        raise TermsNotUnderstood(text)
    return terms


def _single(key: str) -> Terms | None:
    found = _TERMS.fullmatch(key)
    if found is None:
        return None
    discount = (Decimal(found["percent"]).normalize(), int(found["within"])) if found["percent"] else None
    if discount and not 0 < discount[0] < 100:
        return None
    if at_once := _AT_ONCE.get(found["rule"]):
        return Terms(at_once, (Instalment(DueRule()),), discount)
    rule = _rule(found["rule"])
    return Terms("net", (Instalment(rule),), discount) if rule else None


def _rule(key: str) -> DueRule | None:
    found = _RULE.fullmatch(key)
    if found is None:
        return None
    if found["day"] is None:
        return DueRule(int(found["days"] or 0), bool(found["eom"] or found["only_eom"]))
    day, cut_off = int(found["day"]), int(found["cut_off"] or 31)
    return DueRule(proximo_day=day, cut_off_day=cut_off) if 1 <= day <= 31 and 1 <= cut_off <= 31 else None


def _instalments(key: str) -> Terms | None:
    parts: list[Instalment] = []
    for text in key.split("+"):
        found = _PART.fullmatch(text)
        rule = _rule(found["rule"]) if found else None
        if found is None or rule is None:
            return None
        number = Decimal(found["number"]) if found["number"] else None
        parts.append(Instalment(rule, None if found["amount"] else number, number if found["amount"] else None))
    return Terms("instalments", tuple(parts)) if _complete(parts) else None


def _complete(parts: list[Instalment]) -> bool:
    """Percentages alone make 100; otherwise the last part, and only it, is the rest."""
    rests = [part.percent is None and part.amount is None for part in parts]
    percent = sum((part.percent or Decimal(0) for part in parts), Decimal(0))
    if any(rests):
        return rests.index(True) == len(parts) - 1 and percent < 100
    return percent == 100 and all(part.percent for part in parts)
