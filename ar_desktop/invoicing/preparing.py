"""Bringing documents together with what they refer to, and computing them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from ar_desktop.company import Reading
from ar_desktop.errors import Refused
from ar_desktop.invoicing.buyers import Buyer, Good, load_buyers, load_goods
from ar_desktop.invoicing.cautions import cautions
from ar_desktop.invoicing.corrections import Corrected, load_corrected
from ar_desktop.invoicing.deposits import Deposit, load_deposits
from ar_desktop.invoicing.document import compute_document
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import NewDocument
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.words import N_


class Sources(NamedTuple):
    """What documents refer to, by code or number."""

    buyers: Mapping[str, Buyer]
    goods: Mapping[str, Good]
    corrected: Mapping[str, Corrected]
    deposits: Mapping[str, Deposit]


def load_sources(read: Reading, documents: Iterable[NewDocument], known: Sources | None = None) -> Sources:
    """All that computing these documents needs, in a few queries; customers and items in `known` are not read again."""
    documents = list(documents)
    buyers, goods = (known.buyers, known.goods) if known else ({}, {})
    customers = {new.customer for new in documents} - buyers.keys()
    items = {line.item for new in documents for line in new.lines if line.item} - goods.keys()
    return Sources(
        {**buyers, **load_buyers(read, customers)} if customers else buyers,
        {**goods, **load_goods(read, items)} if items else goods,
        load_corrected(read, {new.reference for new in documents if new.reference}),
        load_deposits(read, {number for new in documents for number in new.deposits}),
    )


def prepare(house: House, sources: Sources, new: NewDocument) -> Prepared:
    """Computes a document against what it refers to; raises a UserError that names what is wrong."""
    buyer = sources.buyers.get(new.customer)
    if buyer is None:
        raise Refused(N_("There is no customer {customer}."), customer=new.customer).at(None, new.row)
    return compute_document(
        house,
        buyer,
        sources.goods,
        new,
        corrected=sources.corrected.get(new.reference) if new.reference else None,
        deposits=[sources.deposits.get(number) for number in new.deposits],
    )


def prepare_one(read: Reading, today: date, new: NewDocument) -> Prepared:
    """Computes one document as it would be posted now, with what its maker should look at."""
    sources = load_sources(read, [new])
    currencies = {new.currency, *(buyer.currency for buyer in sources.buyers.values())}
    house = House(read, today, currencies)
    prepared = prepare(house, sources, new)
    prepared.notices += cautions(read, house, sources.buyers[new.customer], new, prepared)
    return prepared
