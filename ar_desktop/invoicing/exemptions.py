"""Whether a customer who is exempt from tax is so on the day of a supply: by a certificate, or by their word."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from ar_desktop.invoicing.buyers import Buyer
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.notices import Notice
from ar_desktop.words import N_


class Exemption(NamedTuple):
    """`certificate` as papers name it, where one holds; `notice` says why the exemption fails where it does."""

    stands: bool
    certificate: str = ""
    notice: Notice | None = None


def exemption(house: House, buyer: Buyer, day: date) -> Exemption:
    """Of a buyer who counts as exempt. One without any certificate is taken at their word, unless the company asks."""
    if not buyer.certificates:
        if not house.certificates_required:
            return Exemption(True)
        text = N_("There is no exemption certificate of {customer}; tax is charged.")
        return Exemption(False, notice=Notice(text, {"customer": buyer.code}))
    here = [one for one in buyer.certificates if one.is_for(buyer.region, buyer.country or house.country)]
    if holding := [one for one in here if one.holds(day)]:
        return Exemption(True, holding[0].name)
    if not here:
        text = N_("No exemption certificate of {customer} is for {region}; tax is charged.")
        facts: dict[str, object] = {"customer": buyer.code, "region": buyer.region or buyer.country or house.country}
        return Exemption(False, notice=Notice(text, facts))
    ended = [one for one in here if one.valid_to is not None and one.valid_to < day]
    one = ended[0] if ended else here[-1]
    text = (
        N_("Exemption certificate {number} of {customer} expired on {day}; tax is charged.")
        if ended
        else N_("Exemption certificate {number} of {customer} is valid from {day} only; tax is charged.")
    )
    facts = {"number": one.name, "customer": buyer.code, "day": one.valid_to if ended else one.valid_from}
    return Exemption(False, notice=Notice(text, facts))
