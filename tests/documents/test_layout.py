"""Nothing collides, nothing is cut, the window stays free, on every kind of paper."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ar_desktop.documents.papers import InvoicePaper, Party
from ar_desktop.documents.styles import MM, PaperStyle
from ar_desktop.documents.typescale import SMALLEST
from tests.documents import scenarios
from tests.documents.marks import MarksFile, Text, marks_of

_EDGE = 5 * MM  # printers reach no further


def _collisions(file: MarksFile) -> list[tuple[str, str]]:
    return [
        (one.words, other.words)
        for page in range(len(file.pages))
        for one, other in combinations(file.texts(page), 2)
        if one.overlaps(other)
    ]


def _outside(file: MarksFile) -> list[str]:
    width, height = file.size
    return [
        text.words
        for page in range(len(file.pages))
        for text in file.texts(page)
        if text.x < _EDGE or text.x + text.width > width - _EDGE or not _EDGE < text.y < height - _EDGE
    ]


@pytest.mark.parametrize("scenario", scenarios.EVERY, ids=lambda scenario: scenario.__name__)
def test_no_text_touches_another_or_leaves_the_page(scenario):
    file = marks_of(scenario())
    assert _collisions(file) == []
    assert _outside(file) == []


@pytest.mark.parametrize("scenario", scenarios.EVERY, ids=lambda scenario: scenario.__name__)
def test_nothing_is_printed_smaller_than_can_be_read(scenario):
    file = marks_of(scenario())
    assert min(text.kind.size for page in range(len(file.pages)) for text in file.texts(page)) >= SMALLEST


def _in_window(text: Text, box: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = (edge * MM for edge in box)
    return left < text.x + text.width and text.x < right and top < text.y and text.y - text.kind.size * 0.7 < bottom


@pytest.mark.parametrize("scenario", scenarios.EVERY, ids=lambda scenario: scenario.__name__)
def test_only_the_address_stands_where_the_envelope_has_its_window(scenario):
    paper = scenario()
    letter = PaperStyle.of(paper.seller).page_format == "us-letter-10"
    window = (0, 51.9, 136.5, 92) if letter else (20, 45, 105, 90)
    shown = [text.words for text in marks_of(paper).texts(0) if _in_window(text, window)]
    address = "".join((paper.buyer.name, paper.buyer.attention, *paper.buyer.address, "United States"))
    sender = "" if letter else " · ".join((paper.seller.name, *paper.seller.address))
    expected = (address + sender).upper().replace(",", "").replace(" ", "")
    plain = {words: words.upper().removeprefix("ATTN ").replace(",", "").replace(" ", "") for words in shown}
    strangers = [words for words in shown if plain[words] not in expected]
    assert strangers == []


_long_texts = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=60)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_long_texts, min_size=5, max_size=5), st.integers(-(10**14), 10**14), st.booleans())
def test_whatever_people_write_finds_its_place(texts, amount, german):
    paper: InvoicePaper = scenarios.german_invoice() if german else scenarios.us_invoice()
    name, item, description, second, order = (" ".join(text.split()) or "x" for text in texts)
    line = replace(paper.lines[0], item=item, description=description, second=second, net=amount)
    paper = replace(
        paper,
        buyer=Party(name=name, address=paper.buyer.address, country=paper.buyer.country),
        lines=(line, *paper.lines[1:]),
        order=order,
        gross=abs(amount),
    )
    file = marks_of(paper)
    assert _collisions(file) == []
    assert _outside(file) == []


def test_an_amount_is_never_broken_over_lines():
    paper = scenarios.stress_invoice()
    words = {text.words for text in marks_of(paper).texts(0)}
    assert {"123,456,789,012.00", "123,456.789012", "−9,876,543,210.98", "0.000001"} <= words
