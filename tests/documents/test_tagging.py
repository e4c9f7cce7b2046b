"""What a screen reader finds in a paper."""

from __future__ import annotations

import io
import re

import pypdf
import pytest

from ar_desktop.documents.render import render_many
from tests.documents import scenarios


def _reader(*papers) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(render_many(papers)))


def _elements(node) -> list[dict]:
    found = []
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        element = kid.get_object() if hasattr(kid, "get_object") else kid
        if isinstance(element, dict) and "/S" in element:
            found += [element, *_elements(element)]
    return found


def _structure(reader: pypdf.PdfReader) -> list[dict]:
    return _elements(reader.trailer["/Root"]["/StructTreeRoot"])


@pytest.mark.parametrize("scenario", scenarios.EVERY, ids=lambda scenario: scenario.__name__)
def test_every_text_is_either_read_or_decoration(scenario):
    for page in _reader(scenario()).pages:
        depth = 0
        for operator in re.findall(rb"\b(BDC|BMC|EMC|TJ|Tj)\b", page.get_contents().get_data()):
            depth += (operator in (b"BDC", b"BMC")) - (operator == b"EMC")
            assert depth in (0, 1)
            assert depth == 1 or operator not in (b"Tj", b"TJ")
        assert depth == 0


@pytest.mark.parametrize("scenario", scenarios.EVERY, ids=lambda scenario: scenario.__name__)
def test_every_mark_on_a_page_belongs_to_one_element(scenario):
    reader = _reader(scenario())
    numbers = reader.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    for at, page in enumerate(reader.pages):
        assert page["/StructParents"] == at
        marks = [int(number) for number in re.findall(rb"/MCID (\d+)>> BDC", page.get_contents().get_data())]
        assert sorted(marks) == list(range(len(numbers[2 * at + 1])))


def test_an_invoice_is_a_heading_and_a_table_with_heads():
    roles = [element["/S"] for element in _structure(_reader(scenarios.us_invoice()))]
    assert roles.count("/H1") == 1
    assert roles.count("/Table") == 1
    assert roles.count("/TR") == 6
    assert roles.count("/TH") == 6
    assert roles.count("/TD") == 5 * 6


def test_a_table_over_three_pages_is_one_table_without_its_repeated_heads():
    roles = [element["/S"] for element in _structure(_reader(scenarios.long_invoice()))]
    assert roles.count("/Table") == 1
    assert roles.count("/TR") == 1 + 60 + 4  # the head, the lines, the deliveries


def test_a_code_says_what_it_is_for():
    figures = [element for element in _structure(_reader(scenarios.us_invoice())) if element["/S"] == "/Figure"]
    assert [figure["/Alt"] for figure in figures] == ["https://pay.harborpine.example/2026-04817"]


def test_readers_show_the_title_not_the_file_name():
    root = _reader(scenarios.us_invoice()).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is not None
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_a_print_run_carries_no_tags():
    root = _reader(scenarios.us_invoice(), scenarios.long_invoice()).trailer["/Root"]
    assert "/StructTreeRoot" not in root
