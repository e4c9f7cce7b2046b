"""The paper's few colours, and where the company's own may be used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

INK = "#1B1B1B"
GREY = "#5A5A5A"
HAIRLINE = "#B9B9B9"
TRACK = "#EFEFEF"  # the empty part of a bar
WHITE = "#FFFFFF"
_TINT = 0.07
_READABLE = 4.5  # WCAG AA for text


@dataclass(frozen=True, slots=True)
class Palette:
    """`brand` is for the mark, thick rules and fills; `brand_text` is ink where the brand can't be read."""

    brand: str
    brand_text: str
    tint: str
    on_brand: str

    def resolve(self, role: str) -> str:
        """The colour of a role that a type names."""
        return {"ink": INK, "grey": GREY, "brand": self.brand_text, "on_brand": self.on_brand}[role]

    def age_steps(self, count: int) -> list[str]:
        """From pale to dark: readable in greyscale, because age is darkness."""
        dark = mixed(self.brand, INK, 0.35)
        return [mixed(WHITE, dark, 0.45 + 0.55 * step / max(1, count - 1)) for step in range(count)]


@lru_cache
def palette(brand: str) -> Palette:
    tint = mixed(WHITE, brand, _TINT if contrast(brand, WHITE) >= 3 else 2 * _TINT)
    readable = min(contrast(brand, WHITE), contrast(brand, tint)) >= _READABLE
    on_brand = WHITE if contrast(WHITE, brand) >= _READABLE else INK
    return Palette(brand, brand if readable else INK, tint, on_brand)


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours, 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(ground: str, colour: str, share: float) -> str:
    parts = zip(_channels(ground), _channels(colour), strict=True)
    return "#" + "".join(f"{round(255 * (under + (over - under) * share)):02X}" for under, over in parts)


@lru_cache
def operands(colour: str) -> str:
    """The three numbers that `rg` and `RG` take."""
    return " ".join(f"{channel:.3f}".rstrip("0").rstrip(".") for channel in _channels(colour))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
