"""What stands around the text of every customer paper: letterhead, address, facts, foot, page numbers."""

from __future__ import annotations

from dataclasses import dataclass

from ar_desktop.documents import types
from ar_desktop.documents.address import address_lines, return_line
from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import INK, Palette
from ar_desktop.documents.papers import Letterhead, Party
from ar_desktop.documents.pdf import Sheet
from ar_desktop.documents.styles import MM, Grid, PaperStyle
from ar_desktop.documents.types import Type, fitted
from ar_desktop.words import Words

_FACT_GAP = 8.0
_MARK = 30.9  # the logo's height


@dataclass(frozen=True, slots=True)
class Frame:
    """The words around one paper's text."""

    seller: Letterhead
    buyer: Party
    style: PaperStyle
    palette: Palette
    words: Words
    title: str
    number: str  # beside or under the title
    running: str  # on later pages: "Invoice 2026-04790"
    running_day: str
    facts: tuple[tuple[str, str], ...]
    amount_label: str
    amount: str
    foot: str  # on pages without a slip
    slip_foot: str  # above the slip

    @property
    def grid(self) -> Grid:
        return self.style.grid


def fact_lines(frame: Frame) -> list[tuple[str, list[str], Type]]:
    """Label, value lines and their type, for each fact; long values turn condensed, then wrap."""
    grid = frame.grid
    found = []
    for label, value in frame.facts:
        room = grid.right - grid.facts_x - types.LABEL.width(label) - _FACT_GAP
        kind = fitted([value], types.FACT, room) if "\n" not in value else types.FACT
        kind = kind if kind.size > 7.4 else types.FACT.narrower()
        lines = [line.text for line in lines_of(value, kind, room, frame.words.language)]
        found.append((label, lines, kind))
    return found


def facts_bottom(frame: Frame) -> float:
    rows = sum(len(lines) for _, lines, _ in fact_lines(frame))
    return frame.grid.facts_y + frame.grid.facts_leading * (rows - 1)


def draw_first_head(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    key = ("first", frame.seller, frame.style, frame.title)
    sheet.show_form(sheet.file.form(key, frame.palette, lambda form: _letterhead(form, frame)))
    if grid.title_on_top:
        room = grid.right - grid.left - 180
        kind = fitted([frame.number], types.TITLE_NUMBER, room)
        sheet.text(grid.right, grid.head_y + 32.6, frame.number, kind, "right")
    _draw_address(sheet, frame)
    _draw_facts(sheet, frame)


def _letterhead(sheet: Sheet, frame: Frame) -> None:
    grid, seller = frame.grid, frame.seller
    right = grid.right - (types.TITLE.width(frame.title) + 24 if grid.title_on_top else 0)
    x = grid.left + draw_mark(sheet, frame, grid.left, grid.head_y, _MARK)
    name = seller.short_name or seller.name
    kind = types.COMPANY if grid.title_on_top else types.COMPANY.sized(14.3)
    lines = lines_of(name, kind, right - x, frame.words.language)
    if len(lines) > 1:
        kind = kind.sized(10.4)
        lines = lines_of(name, kind, right - x, frame.words.language)
    y = grid.head_y + (12.6 if len(lines) == 1 else 9.5)
    for line in lines:
        sheet.line(x, y, line, kind)
        y += kind.leading
    tagline = seller.tagline or ", ".join(seller.address)
    y = max(y - kind.leading + 12.0, grid.head_y + 24.5 if len(lines) == 1 else 0.0)
    for line in lines_of(tagline, types.TAGLINE, right - x):
        sheet.line(x, y, line, types.TAGLINE)
        y += types.TAGLINE.leading
    if grid.title_on_top:
        sheet.text(grid.right, grid.head_y + 20.0, frame.title, types.TITLE, "right")
        contact = "  ·  ".join(part for part in (seller.phone, seller.email, seller.web) if part)
        sheet.text(grid.left, max(grid.head_y + 46.0, y + 4), contact, types.CONTACT)
    elif frame.style.fold_marks:
        _fold_marks(sheet, grid)
    if has_register(frame):
        _register_foot(sheet, frame)


def draw_mark(sheet: Sheet, frame: Frame, x: float, y: float, size: float) -> float:
    """The logo, else a monogram; how far to the right the text begins."""
    gap = 9.2 * size / _MARK
    if frame.seller.logo:
        return sheet.picture(frame.seller.logo, x, y, size, 4 * size) + gap
    words = [word for word in (frame.seller.short_name or frame.seller.name).split() if word[0].isalnum()]
    letters = "".join(word[0] for word in words[:2]).upper()
    sheet.rounded(x, y, size, size * 0.15, frame.palette.brand)
    kind = Type("semibold", round(size * 0.42, 1), size, "on_brand")
    sheet.text(x + size / 2, y + size / 2 + kind.size * 0.35, letters, kind, "centre")
    return size + gap


def _fold_marks(sheet: Sheet, grid: Grid) -> None:
    for y in grid.folds:
        sheet.rule(4 * MM, y, 8 * MM, 0.4, INK)
    sheet.rule(3 * MM, grid.punch, 9 * MM, 0.4, INK)


def _draw_address(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    shift_x, shift_y = (shift * MM for shift in frame.style.address_shift)
    x, y = grid.address_x + shift_x, grid.address_y + shift_y
    kind = Type("regular", grid.address_size, grid.address_leading)
    placed = address_lines(frame.buyer, frame.seller, grid, kind)
    if len(placed) > 4 and grid.capitals:  # the window of a #10 envelope shows four lines at full size
        y, kind = y - 3.4, kind.sized(8.6)
        placed = address_lines(frame.buyer, frame.seller, grid, kind)
    leading = 10.5 if kind.size < grid.address_size else grid.address_leading
    if not grid.capitals:
        _draw_return_line(sheet, frame, x, y - grid.address_y)
    for text, line_kind in placed:
        sheet.text(x, y, text, line_kind)
        y += leading


def _draw_return_line(sheet: Sheet, frame: Frame, x: float, shift: float) -> None:
    grid = frame.grid
    lines = lines_of(return_line(frame.seller), types.RETURN_LINE, grid.address_width)
    base = grid.address_y - 19.9 + shift
    for up, line in enumerate(reversed(lines)):
        sheet.line(x, base - up * types.RETURN_LINE.leading, line, types.RETURN_LINE)
    widest = max(line.width for line in lines) * types.RETURN_LINE.size / 1000
    sheet.rule(x, base + 3.2, x + widest, 0.4)


def _draw_facts(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    if grid.title_on_top:
        label_width = types.LABEL.width(frame.amount_label) + 10
        kind = fitted([frame.amount], types.AMOUNT_DUE, grid.right - grid.facts_x - label_width)
        sheet.text(grid.facts_x, grid.facts_y - 34.6, frame.amount_label, types.LABEL)
        sheet.text(grid.right, grid.facts_y - 25.2, frame.amount, kind, "right")
        sheet.rule(grid.facts_x, grid.facts_y - 15.6, grid.right, 1.2, frame.palette.brand)
    y = grid.facts_y
    for label, lines, kind in fact_lines(frame):
        sheet.text(grid.facts_x, y, label, types.LABEL)
        for line in lines:
            sheet.text(grid.right, y, line, kind, "right")
            y += grid.facts_leading


def draw_next_head(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    key = ("next", frame.seller, frame.style)
    sheet.show_form(sheet.file.form(key, frame.palette, lambda form: _small_head(form, frame)))
    x, y = grid.left + 20.4 + 6.1, grid.head_y
    room = (grid.right - x) * 0.6
    buyer = ", ".join(part for part in (frame.buyer.name, frame.buyer.code) if part)
    kind = fitted([buyer], types.TAGLINE, room)
    sheet.text(x if not frame.seller.logo else grid.left, y + 18.0 + (8 if frame.seller.logo else 0), buyer, kind)
    sheet.text(grid.right, y + 7.6, frame.running, fitted([frame.running], types.NOTE_HEAD, 200), "right")
    sheet.text(grid.right, y + 18.0, frame.running_day, types.TAGLINE, "right")


def _small_head(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    x = grid.left + draw_mark(sheet, frame, grid.left, grid.head_y, 20.4)
    name = frame.seller.short_name or frame.seller.name
    kind = fitted([name], types.NOTE_HEAD.coloured("brand"), (grid.right - x) * 0.55)
    sheet.text(x, grid.head_y + 7.6, name, kind)
    if has_register(frame):
        _register_foot(sheet, frame)


# --- the foot


def has_register(frame: Frame) -> bool:
    return not frame.grid.title_on_top and bool(frame.seller.register or frame.seller.tax_id)


def text_bottom(frame: Frame, *, slip: bool) -> float:
    """Nothing of the text stands below."""
    if slip:
        return frame.grid.slip_y - 30
    if has_register(frame):
        return _register_top(frame) - 26
    return frame.grid.foot_y - 16


def draw_foot(sheet: Sheet, frame: Frame, page: int, pages: int, *, slip: bool) -> None:
    grid = frame.grid
    number = frame.words.say("Page {page} of {pages}", page=page, pages=pages)
    if has_register(frame):
        sheet.text(grid.right, _register_top(frame) - 10.4, number, types.PAGE_NUMBER, "right")
        return
    y = grid.slip_y - 20.5 if slip else grid.foot_y
    sheet.rule(grid.left, y, grid.right)
    left = frame.slip_foot if slip else frame.foot
    kind = fitted([left], types.FOOT, grid.text_width - 60)
    sheet.text(grid.left, y + 9.2, left, kind)
    sheet.text(grid.right, y + 9.2, number, types.PAGE_NUMBER, "right")


def _register_columns(frame: Frame) -> list[list[str]]:
    seller, bank, say = frame.seller, frame.seller.bank, frame.words.say
    contact = [say("Phone {phone}", phone=seller.phone)] if seller.phone else []
    columns = [[seller.name, ", ".join(seller.address), *contact, seller.email]]
    columns += [list(seller.register), seller.tax_id.split("\n")]
    if bank:
        iban = f"IBAN {grouped(bank.iban)}" if bank.iban else ""
        columns.append([bank.name, iban, f"BIC {bank.bic}" if bank.bic else ""])
    return [kept for column in columns if (kept := [line for line in column if line])]


def grouped(iban: str) -> str:
    """In fours, as banks print it."""
    plain = iban.replace(" ", "")
    return "\u00a0".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def _register_top(frame: Frame) -> float:
    lines = max(len(column) for column in _register_columns(frame))
    return frame.grid.height - 29.4 - lines * types.FOOT.leading


def _register_foot(sheet: Sheet, frame: Frame) -> None:
    grid = frame.grid
    columns = _register_columns(frame)
    top = _register_top(frame)
    sheet.rule(grid.left, top, grid.right, 0.75, frame.palette.brand)
    widths = [max(types.FOOT.width(line) for line in column) for column in columns]
    room = grid.text_width - 10 * (len(columns) - 1)
    kind = types.FOOT if sum(widths) <= room else types.FOOT.narrower()
    widths = [max(kind.width(line) for line in column) for column in columns]
    gap = (grid.text_width - sum(widths)) / max(1, len(columns) - 1) if len(columns) > 1 else 0
    x = grid.left
    for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
        for down, line in enumerate(column):
            named = types.FOOT_NAME if at == 0 and down == 0 else kind
            sheet.text(x, top + 10.6 + down * types.FOOT.leading, line, fitted([line], named, width + gap))
        x += width + min(gap, 20)
