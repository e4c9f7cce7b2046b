"""What worker processes do with papers: lay them out, and make pictures of their pages. Nothing here knows Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ar_desktop.documents.papers import Paper
    from ar_desktop.documents.preview import PageImage


@dataclass(frozen=True, slots=True)
class Pictures:
    """Sizes of all pages in points, and pictures of some of them by place."""

    sizes: tuple[tuple[float, float], ...]
    pages: dict[int, PageImage]


def pictures(pdf: bytes, scale: float, wanted: tuple[int, ...]) -> Pictures:
    """`scale` 1 is 72 dots an inch; pages that are not there are left out."""
    from ar_desktop.documents.preview import page_sizes, pages_rendered

    return Pictures(tuple(page_sizes(pdf)), pages_rendered(pdf, wanted, scale))


def pdf_of(paper: Paper) -> bytes:
    from ar_desktop.documents.render import render_many

    return render_many([paper])


def pdf_of_all(papers: list[Paper]) -> bytes:
    """One file that shares fonts and letterhead."""
    from ar_desktop.documents.render import render_many

    return render_many(papers)


def page_of(pdf: bytes, page: int, scale: float) -> PageImage:
    from ar_desktop.documents.preview import page_image

    return page_image(pdf, page, scale)


def text_on(pdf: bytes) -> str:
    """What stands on its pages; empty where they are pictures."""
    from ar_desktop.documents.preview import text_of

    return text_of(pdf)
