"""The embedded faces: their widths, what they can write, and their shaping fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

Weight = Literal["light", "regular", "medium", "semibold"]
Script = Literal["hebrew", "arabic"]

_FILES = {"light": "Light", "regular": "Regular", "medium": "Medium", "semibold": "SemiBold"}
_FAMILIES = {"latin": "IBMPlexSans", "hebrew": "IBMPlexSansHebrew", "arabic": "IBMPlexSansArabic"}
# Plex writes no Chinese, Japanese, Korean, Thai or Devanagari: whatever the machine has as TrueType is embedded.
_FALLBACKS = (
    "NotoSansSC-Regular.ttf",
    "NotoSansJP-Regular.ttf",
    "NotoSansKR-Regular.ttf",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "wqy-microhei.ttc",
    "wqy-zenhei.ttc",
    "msyh.ttc",
    "simhei.ttf",
    "meiryo.ttc",
    "msgothic.ttc",
    "malgun.ttf",
    "AppleGothic.ttf",
    "STHeiti Light.ttc",
    "Arial Unicode.ttf",
    "NotoSansThai-Regular.ttf",
    "NotoSansDevanagari-Regular.ttf",
    "Nirmala.ttf",
    "tahoma.ttf",
    "DejaVuSans.ttf",
)
_FONT_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "C:/Windows/Fonts",
    "/Library/Fonts",
    "/System/Library/Fonts/Supplemental",
)
_PRIVATE = 0xE000  # where glyphs without a character of their own are numbered


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One embedded font. `widths` are 1/1000 em by code point."""

    name: str
    font: TTFont
    widths: dict[int, int]
    glyphs: dict[int, int]
    characters: dict[int, list[int]]  # of a glyph

    def private_code(self, glyph: int, advance: int) -> int:
        """A code for a glyph that no character maps to; the same one in every run, so files stay alike."""
        code = _PRIVATE + glyph
        while self.glyphs.setdefault(code, glyph) != glyph:
            code += 0x400
        if code not in self.widths:
            self.widths[code] = advance
        return code


def latin(weight: Weight, condensed: bool = False) -> Face:
    """The face of nearly everything: Latin, Greek, Cyrillic, Vietnamese."""
    family = _FAMILIES["latin"] + ("Condensed" if condensed else "")
    return _load(f"{family}-{_FILES['regular' if condensed and weight == 'light' else weight]}")


def face_of(script: Script, weight: Weight) -> Face:
    return _load(f"{_FAMILIES[script]}-{'SemiBold' if weight in ('medium', 'semibold') else 'Regular'}")


@lru_cache(maxsize=4096)
def fallback(char: str) -> Face | None:
    """A font of this machine that writes what Plex doesn't; None where there is none."""
    return next((loaded for loaded in _installed() if ord(char) in loaded.glyphs), None)


@lru_cache
def shaper(of: Face) -> Any:
    """HarfBuzz's font for a face, in 1/1000 em."""
    import uharfbuzz

    parsed: Any = of.font.face
    shaping = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob(parsed._ttf_data)))
    shaping.scale = (1000, 1000)
    return shaping


@lru_cache
def _load(name: str) -> Face:
    with resources.as_file(resources.files("resources") / "fonts" / "plex" / f"{name}.ttf") as file:
        return _register(name, file)


@lru_cache
def _installed() -> tuple[Face, ...]:
    found: dict[str, Path] = {}
    for folder in _FONT_FOLDERS:
        root = Path(folder).expanduser()
        if root.is_dir():
            found |= {file.name: file for file in root.rglob("*.tt?") if file.name in _FALLBACKS}
    faces = (_try_register(f"Fallback-{found[name].stem}", found[name]) for name in _FALLBACKS if name in found)
    return tuple(loaded for loaded in faces if loaded is not None)


def _try_register(name: str, file: Path) -> Face | None:
    from reportlab.pdfbase.ttfonts import TTFError

    try:
        return _register(name, file)
    except (TTFError, OSError):
        return None  # an OpenType file with PostScript outlines, or a broken one


def _register(name: str, file: Path) -> Face:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    # Only the glyphs in use are embedded: the readable-ASCII subset always carries all of ASCII.
    font = TTFont(name, str(file), asciiReadable=False)
    pdfmetrics.registerFont(font)
    widths = {code: round(width) for code, width in font.face.charWidths.items()}
    parsed: Any = font.face
    return Face(name, font, widths, parsed.charToGlyph, parsed.glyphToChar)
