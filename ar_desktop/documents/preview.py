"""Pictures of a PDF's pages, for the screen and the printer: the very file that is sent, not a second drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


@dataclass(frozen=True, slots=True)
class PageImage:
    """Rows of 4 bytes a pixel: blue, green, red, unused (QImage's RGB32 on little-endian machines)."""

    width: int
    height: int
    stride: int  # bytes a row
    pixels: bytes


def page_count(pdf: bytes) -> int:
    with _opened(pdf) as document:
        return len(document)


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    with _opened(pdf) as document:
        return [document.get_page_size(page) for page in range(len(document))]


def page_image(pdf: bytes, page: int, scale: float) -> PageImage:
    """One page, counted from 0. `scale` 1 is 72 dots an inch."""
    with _opened(pdf) as document:
        return _rendered(document, page, scale)


def page_images(pdf: bytes, scale: float) -> Iterator[PageImage]:
    """Page after page; a long file is never in memory as pictures."""
    with _opened(pdf) as document:
        for page in range(len(document)):
            yield _rendered(document, page, scale)


def text_of(pdf: bytes, most: int = 100_000) -> str:
    """What stands on the pages, line by line; empty where they are pictures. Cut off after `most` characters."""
    parts: list[str] = []
    with _opened(pdf) as document:
        for page in range(len(document)):
            parts.append(document[page].get_textpage().get_text_bounded().replace("\r\n", "\n"))
            if sum(map(len, parts)) >= most:
                break
    return "\n".join(parts).strip()[:most]


def pages_rendered(pdf: bytes, wanted: Iterable[int], scale: float) -> dict[int, PageImage]:
    """Some pages by place, counted from 0; those that are not there are left out."""
    with _opened(pdf) as document:
        return {page: _rendered(document, page, scale) for page in wanted if 0 <= page < len(document)}


@contextmanager
def _opened(pdf: bytes) -> Iterator[PdfDocument]:
    from pypdfium2 import PdfDocument

    document = PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()


def _rendered(document: PdfDocument, page: int, scale: float) -> PageImage:
    loaded = document[page]
    bitmap = loaded.render(scale=scale, prefer_bgrx=True)
    try:
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    finally:
        bitmap.close()
        loaded.close()
