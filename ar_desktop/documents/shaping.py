"""Text to glyph runs: kerned Latin fast, right-to-left scripts through HarfBuzz, each measured once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ar_desktop.documents.fonts import Face, Weight, face_of, fallback, latin, shaper

ISOLATE, END_ISOLATE = "\u2068", "\u2069"  # around a data field inside a sentence
_FIGURES = frozenset("0123456789.,\u2212 \u00a0\u202f'()%/-")
_FEATURES = {"kern": True, "liga": False, "clig": False, "dlig": False}
_INVISIBLE = str.maketrans(
    "", "", "\u200b\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff\u00ad"
)
_MISSING = "\ufffd"  # a clear sign that this machine has no font for the character


def isolated(text: str) -> str:
    """A data field for use inside a longer text: it finds its own direction."""
    return f"{ISOLATE}{text}{END_ISOLATE}"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one face. `pieces` mixes text with shifts to the left in 1/1000 em, as `TJ` takes them."""

    face: Face
    pieces: tuple[str | int, ...]
    rise: int = 0  # of marks, 1/1000 em


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A line of text, ready to be written left to right. `width` in 1/1000 em."""

    width: int
    runs: tuple[Run, ...]
    text: str


@lru_cache(maxsize=16384)
def shaped(text: str, weight: Weight, condensed: bool = False) -> Shaped:
    """One line. Text may hold isolates; each isolated part finds its own direction."""
    main = latin(weight, condensed)
    if _FIGURES.issuperset(text):
        return Shaped(sum(main.widths[ord(char)] for char in text), (Run(main, (text,)),), text)
    plain = text.replace(ISOLATE, "").replace(END_ISOLATE, "")
    if plain.isascii() and plain.isprintable():
        return _kerned(plain, main)
    return _mixed(text, weight, condensed)


def _kerned(text: str, main: Face) -> Shaped:
    """Left to right, every character in the one face: only the distances need HarfBuzz."""
    advances = _advances(text, main)
    if len(advances) != len(text):
        return Shaped(*_shaped_run(text, main, rtl=False), text)
    pieces: list[str | int] = []
    start = width = 0
    for at, (char, advance) in enumerate(zip(text, advances, strict=True), 1):
        width += advance
        shift = main.widths[ord(char)] - advance
        if shift:
            pieces += (text[start:at], shift)
            start = at
    if start < len(text):
        pieces.append(text[start:])
    return Shaped(width, (Run(main, tuple(pieces)),), text)


def _advances(text: str, main: Face) -> list[int]:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    uharfbuzz.shape(shaper(main), buffer, _FEATURES)
    return [position.x_advance for position in buffer.glyph_positions]


def _mixed(text: str, weight: Weight, condensed: bool) -> Shaped:
    width, runs = 0, list[Run]()
    main = latin(weight, condensed)
    for part in _fields(unicodedata.normalize("NFC", text)):
        for piece, rtl in _directed(part.translate(_INVISIBLE)):
            for chosen, same in _by_face(piece, rtl, weight, main):
                more, shaped_runs = _placed(same, chosen, rtl, main)
                width += more
                runs += shaped_runs
    return Shaped(width, tuple(runs), text)


def _placed(text: str, chosen: Face, rtl: bool, main: Face) -> tuple[int, tuple[Run, ...]]:
    known = "".join(char if ord(char) in chosen.glyphs else _sign(chosen) for char in text)
    if chosen is main and not rtl:
        whole = _kerned(known, chosen)
        return whole.width, whole.runs
    return _shaped_run(known, chosen, rtl)


def _sign(chosen: Face) -> str:
    return _MISSING if ord(_MISSING) in chosen.glyphs else "?"


def _fields(text: str) -> Iterator[str]:
    """A sentence cut at isolates, so that a name in another direction doesn't turn what stands around it."""
    if ISOLATE not in text:
        yield text
        return
    for part in text.replace(END_ISOLATE, ISOLATE).split(ISOLATE):
        if part:
            yield part


def _directed(text: str) -> list[tuple[str, bool]]:
    """Pieces in visual order with their direction; each piece keeps its logical order."""
    if not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in text):
        return [(text, False)]
    levels = _levels(text)
    pieces: list[tuple[str, int]] = []
    for char, level in zip(text, levels, strict=True):
        if pieces and pieces[-1][1] == level:
            pieces[-1] = (pieces[-1][0] + char, level)
        else:
            pieces.append((char, level))
    return [(piece, level % 2 == 1) for piece, level in _reordered(pieces)]


def _reordered(pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Rule L2 of the bidirectional algorithm, on whole pieces."""
    for level in range(max(level for _, level in pieces), 0, -1):
        turned: list[tuple[str, int]] = []
        held: list[tuple[str, int]] = []
        for piece in pieces:
            if piece[1] >= level:
                held.insert(0, piece)
            else:
                turned += [*held, piece]
                held = []
        pieces = turned + held
    return pieces


def _levels(text: str) -> list[int]:
    from bidi import algorithm

    storage = algorithm.get_empty_storage()
    base = algorithm.get_base_level(text)
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels(text, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    return [char["level"] for char in storage["chars"]]


def _by_face(text: str, rtl: bool, weight: Weight, main: Face) -> list[tuple[Face, str]]:
    """Cut where the face changes, in visual order."""
    parts: list[tuple[Face, str]] = []
    for char in text:
        chosen = _face_for(char, weight, main, parts[-1][0] if parts else None)
        if parts and parts[-1][0] is chosen:
            parts[-1] = (chosen, parts[-1][1] + char)
        else:
            parts.append((chosen, char))
    return parts[::-1] if rtl else parts


def _face_for(char: str, weight: Weight, main: Face, before: Face | None) -> Face:
    """The script's face; spaces and marks stay with what stands before them, where it has them."""
    code = ord(char)
    if 0x0590 <= code <= 0x05FF or 0xFB1D <= code <= 0xFB4F:
        return face_of("hebrew", weight)
    if 0x0600 <= code <= 0x077F or 0x08A0 <= code <= 0x08FF or 0xFB50 <= code <= 0xFEFC:
        return face_of("arabic", weight)
    if before is not None and before is not main and not char.isalnum() and code in before.glyphs:
        return before
    if code in main.glyphs:
        return main
    return fallback(char) or main


def _shaped_run(text: str, chosen: Face, rtl: bool) -> tuple[int, tuple[Run, ...]]:
    """Through HarfBuzz with its own glyph choice and mark positions."""
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    uharfbuzz.shape(shaper(chosen), buffer, _FEATURES)
    runs: list[Run] = []
    pieces: list[str | int] = []
    width = rise = 0
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        if position.y_offset != rise and pieces:
            runs.append(Run(chosen, tuple(pieces), rise))
            pieces = []
        rise = position.y_offset
        pieces += _glyph(chosen, info.codepoint, position.x_advance, position.x_offset)
        width += position.x_advance
    return width, (*runs, Run(chosen, tuple(pieces), rise))


def _glyph(chosen: Face, glyph: int, advance: int, offset: int) -> list[str | int]:
    characters = chosen.characters.get(glyph)
    code = characters[0] if characters else chosen.private_code(glyph, advance)
    rest = chosen.widths[code] + offset - advance
    return [piece for piece in (-offset, chr(code), rest) if piece != 0]
