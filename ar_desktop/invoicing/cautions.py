"""What speaks for a second look before a document of our own is posted; none of it stops anybody."""

from __future__ import annotations

from ar_desktop.company import Reading
from ar_desktop.invoicing.buyers import Buyer
from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.margins import item_costs, margin_of
from ar_desktop.invoicing.new_document import NewDocument
from ar_desktop.invoicing.notices import Notice
from ar_desktop.invoicing.prepared import Prepared
from ar_desktop.values.money import plain_amount
from ar_desktop.words import N_


def cautions(read: Reading, house: House, buyer: Buyer, new: NewDocument, prepared: Prepared) -> list[Notice]:
    """The same purchase order billed before, a credit limit passed, a customer on hold, a reference that leads nowhere,
    lines sold below what the item costs.

    Documents that come from elsewhere with their own number were decided on there.
    """
    if new.number:
        return []
    found = [_same_po(read, buyer, new), _unknown_reference(new, prepared)]
    if prepared.sign > 0:
        found += [_over_limit(house, buyer, prepared), _on_hold(buyer), _below_cost(read, house, prepared)]
    return [notice for notice in found if notice]


def _same_po(read: Reading, buyer: Buyer, new: NewDocument) -> Notice | None:
    if not new.po or new.kind != "invoice":
        return None
    number = read.value(
        "SELECT d.number FROM document d WHERE d.customer_id = :c AND d.po = :po AND d.kind = 'invoice' AND NOT EXISTS "
        "(SELECT 1 FROM open_item i WHERE i.document_id = d.id AND i.reverses_id IS NOT NULL) ORDER BY d.id DESC",
        c=buyer.id,
        po=new.po,
    )
    if number is None:
        return None
    text = N_("Purchase order {po} of {customer} is on {number} already.")
    return Notice(text, _about(buyer, po=new.po, number=number))


def _unknown_reference(new: NewDocument, prepared: Prepared) -> Notice | None:
    if not new.reference or prepared.reference_id is not None:
        return None
    return Notice(N_("There is no document {number} that this one could correct."), {"number": new.reference})


def _over_limit(house: House, buyer: Buyer, prepared: Prepared) -> Notice | None:
    after = buyer.balance + prepared.base_gross
    if buyer.credit_limit is None or after <= buyer.credit_limit:
        return None
    return Notice(
        N_("{customer} then owes {balance}, more than the credit limit of {limit} {currency}."),
        _about(
            buyer,
            balance=plain_amount(after, house.currency),
            limit=plain_amount(buyer.credit_limit, house.currency),
            currency=house.currency,
        ),
        grave=True,
    )


def _on_hold(buyer: Buyer) -> Notice | None:
    return Notice(N_("{customer} is on hold."), _about(buyer), grave=True) if buyer.on_hold else None


def _below_cost(read: Reading, house: House, prepared: Prepared) -> Notice | None:
    costs = item_costs(read, {line.item_id for line in prepared.lines if line.item_id is not None})
    margin = margin_of(house, prepared, costs)
    if margin is None or not margin.below:
        return None
    names = ", ".join(dict.fromkeys(prepared.lines[at].description for at in margin.below))
    return Notice(N_("Sold below cost: {items}."), {"items": names})


def _about(buyer: Buyer, **facts: object) -> dict[str, object]:
    return {"customer": buyer.code, **facts}
