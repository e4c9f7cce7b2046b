"""What stands under an invoice's lines: totals, the discount on offer, how to pay, what a credit did, notes."""

from __future__ import annotations

from collections.abc import Iterator

from ar_desktop.documents import typescale
from ar_desktop.documents.blocks import Block, Sum, beside, callout, details, paragraph, space, totals
from ar_desktop.documents.codes import credit_transfer, pay_link
from ar_desktop.documents.credit_use import credit_use_blocks
from ar_desktop.documents.figures import Figures
from ar_desktop.documents.frame import Frame
from ar_desktop.documents.papers import EarlyDiscount, InvoicePaper
from ar_desktop.documents.payment import group_sums, instalments, pay_to, transfer_panel
from ar_desktop.documents.rich import fact, sentence
from ar_desktop.documents.shaping import isolated
from ar_desktop.documents.slip import Slip, SlipRow, bank_ways
from ar_desktop.documents.typescale import Type
from ar_desktop.words import N_

_BASES = {
    "gross": N_("The discount is {percent}."),
    "net": N_("The {percent} discount is on the amount before tax."),
    "goods": N_("The {percent} discount is on goods, before tax and freight."),
}
_HEADLINE = Type("semibold", 9.2, 13, "brand")


def closing_blocks(paper: InvoicePaper, figures: Figures, frame: Frame, *, with_slip: bool) -> list[Block]:
    grid = frame.grid
    offers = grid.title_on_top and paper.kind != "credit_note"
    note = _discount_callout(paper, figures, frame) if offers else None
    note = note or group_sums(paper, figures, grid)
    sums, total, after = list(_sums(paper, figures)), _total(paper, figures, frame), list(_after(paper, figures))
    blocks = [beside(note, totals(grid, sums, total, after, beside_width=note.width if note else 0.0))]
    if len(paper.due) > 1:
        parts = instalments(paper, figures, grid)
        blocks += [space(16), parts if with_slip else beside(parts, pay_to(paper, figures, grid), down=0.0)]
    blocks += _paragraphs(paper.exemptions, typescale.NOTE, frame)
    if paper.credit_uses:
        blocks += credit_use_blocks(paper, figures, grid)
    if not grid.title_on_top and paper.kind != "credit_note":
        blocks += _payment(paper, figures, frame)
    blocks += _paragraphs(paper.notes, typescale.TAGLINE, frame)
    if paper.closing_details:
        blocks += [space(20), details(grid, paper.closing_details, paper.language)]
    return _kept_together(blocks) if with_slip else blocks


def _paragraphs(texts: tuple[str, ...], kind: Type, frame: Frame) -> list[Block]:
    language = frame.words.language
    return [space(10)] * bool(texts) + [paragraph(frame.grid, text, kind, language) for text in texts]


def _kept_together(blocks: list[Block]) -> list[Block]:
    """With a slip the closing stays on one page, unless it is longer than a page can be."""
    if sum(block.height for block in blocks) > 220:
        return blocks
    return [Block(block.height, block.draw, breaks=False) for block in blocks]


def _sums(paper: InvoicePaper, figures: Figures) -> Iterator[Sum]:
    say = figures.words.say
    grouped = any(line.group for line in paper.lines)
    label = say(N_("Subtotal, {lines} lines"), lines=len(paper.lines)) if grouped else say(N_("Subtotal"))
    yield Sum(label, figures.amount(paper.net))
    for tax in paper.taxes:
        based = tax.base is not None and not _us(paper)
        label = say(N_("{tax} on {base}"), tax=tax.label, base=figures.amount(tax.base or 0)) if based else tax.label
        yield Sum(label, figures.amount(tax.amount))


def _us(paper: InvoicePaper) -> bool:
    return paper.seller.country in ("US", "CA")


def _total(paper: InvoicePaper, figures: Figures, frame: Frame) -> Sum:
    say = figures.words.say
    signed = frame.grid.title_on_top
    figure = figures.with_sign(paper.gross) if signed else figures.amount(paper.gross)
    if paper.kind == "credit_note":
        label = say(N_("Total credit"))
    elif len(paper.due) == 1 and not paper.applied and signed:
        label = say(N_("Total due {day}"), day=figures.day(paper.due[0][0]))
    else:
        label = say(N_("Total"))
    return Sum(label if signed else f"{label}, {paper.currency}", figure)


def _after(paper: InvoicePaper, figures: Figures) -> Iterator[Sum]:
    """What already lowered the amount, and what is left."""
    if paper.void or (not paper.applied and paper.balance in (None, paper.gross)):
        return
    say = figures.words.say
    for part in paper.applied:
        label = f"{part.label}, {figures.day(part.day)}" if part.day else part.label
        yield Sum(label, figures.amount(-part.amount))
    yield Sum(say(N_("Still to pay")), figures.with_sign(paper.owed))


def _discount_callout(paper: InvoicePaper, figures: Figures, frame: Frame) -> Block | None:
    offer, say = paper.discount, figures.words.say
    if offer is None:
        return None
    head = say(
        N_("Pay by {day} and take {amount} off"),
        day=figures.short_day(offer.until),
        amount=figures.with_sign(offer.amount),
    )
    pays = say(N_("Then {amount} settles this invoice."), amount=figures.with_sign(offer.pays))
    return callout(frame.grid.left, 235.6, head, [f"{pays} {_basis(offer, figures)}"], paper.language)


def _basis(offer: EarlyDiscount, figures: Figures) -> str:
    return figures.words.say(_BASES[offer.basis], percent=figures.percent(offer.percent))


def _payment(paper: InvoicePaper, figures: Figures, frame: Frame) -> list[Block]:
    """How and until when to pay, with a code for banking apps where the euro and an IBAN allow it."""
    say, grid = figures.words.say, frame.grid
    blocks = [space(14)]
    text = _payment_sentence(paper, figures)
    if text:
        blocks += [paragraph(grid, say(N_("Payment")), _HEADLINE, paper.language, above=4)]
        blocks += [sentence(grid, text, typescale.LETTER.sized(9.0), above=2), space(14)]
    bank = paper.seller.bank
    if bank is None or len(paper.due) > 1:  # several parts have their own table, with the account beside it
        return blocks if text else []
    purpose = " ".join(part for part in (paper.number, paper.buyer.code) if part)
    code = credit_transfer(bank, paper.seller.name, paper.owed, purpose) if paper.currency == "EUR" else ""
    link = pay_link(paper.seller.pay_link, paper.number, paper.buyer.code)
    return [*blocks, transfer_panel(paper, figures, grid, bank, purpose, code or link, app=bool(code))]


def _payment_sentence(paper: InvoicePaper, figures: Figures) -> str:
    say, offer = figures.words.say, paper.discount
    texts = []
    if len(paper.due) == 1:
        texts.append(say(N_("Payable without deduction by **{day}**."), day=fact(figures.day(paper.due[0][0]))))
    if offer:
        texts.append(
            say(
                N_("If you pay by **{day}** we allow a discount of {percent} ({amount}): please pay **{pays}** then."),
                day=fact(figures.day(offer.until)),
                percent=figures.percent(offer.percent),
                amount=fact(figures.with_sign(offer.amount)),
                pays=fact(figures.with_sign(offer.pays)),
            )
        )
    return " ".join(texts)


def slip_of(paper: InvoicePaper, figures: Figures, frame: Frame) -> Slip | None:
    """A credit note asks for nothing back; nor does what is already paid."""
    if paper.kind == "credit_note" or paper.owed <= 0:
        return None
    say = figures.words.say
    rows = [SlipRow(frame.title, paper.number)]
    if paper.discount is None and paper.buyer.code:
        rows.append(SlipRow(say(N_("Customer no.")), paper.buyer.code))
    due = say(N_("Due {day}"), day=figures.day(paper.due[0][0])) if len(paper.due) == 1 else say(N_("Amount due"))
    rows.append(SlipRow(due, figures.with_sign(paper.owed), 1))
    if paper.discount:
        early = say(N_("If paid by {day}"), day=figures.day(paper.discount.until))
        rows.append(SlipRow(early, figures.with_sign(paper.discount.pays), 1))
    about = "  ·  ".join(isolated(part) for part in (frame.running, paper.buyer.name, paper.buyer.code) if part)
    link = pay_link(paper.seller.pay_link, paper.number, paper.buyer.code)
    ways = bank_ways(paper.seller, figures.words, paper.number)
    return Slip(about, ways, rows, (), figures.sign(), link, (say(N_("card or bank account")),))
