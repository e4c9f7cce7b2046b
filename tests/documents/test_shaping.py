"""Text on paper: kerned, in any direction, never cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.documents.breaking import lines_of
from ar_desktop.documents.colours import GREY, INK, contrast, palette
from ar_desktop.documents.shaping import isolated, shaped
from ar_desktop.documents.typescale import Type, fitted

BODY = Type("regular", 8.5, 11)


def _faces(text: str) -> list[str]:
    return [run.face.name for run in shaped(text, "regular").runs]


def test_digits_are_all_of_one_width_so_that_columns_align():
    widths = {shaped(digit, "regular").width for digit in "0123456789−"}
    assert len(widths) == 1


def test_kerning_pulls_letters_together():
    assert shaped("To", "regular").width < shaped("T", "regular").width + shaped("o", "regular").width


def test_each_script_has_its_face():
    assert _faces("חיפה") == ["IBMPlexSansHebrew-Regular"]
    assert set(_faces("شركة")) == {"IBMPlexSansArabic-Regular"}
    assert _faces("Łódź Ελλάδα Москва Nguyễn") == ["IBMPlexSans-Regular"]


def test_a_name_in_another_direction_leaves_the_sentence_in_order():
    runs = shaped(f"Thanks to {isolated('נורית (חיפה)')} for it.", "regular").runs
    first, last = runs[0], runs[-1]
    assert "".join(piece for piece in first.pieces if isinstance(piece, str)) == "Thanks to "
    assert "".join(piece for piece in last.pieces if isinstance(piece, str)) == " for it."


def test_a_character_that_no_font_has_leaves_a_sign():
    drawn = "".join(piece for run in shaped("a\U00012345b", "regular").runs for piece in run.pieces if piece != 0)
    assert len(drawn) == 3


@given(st.text(st.characters(codec="ascii", min_codepoint=33), min_size=1, max_size=80), st.floats(20, 200))
def test_wrapping_loses_no_character(text, width):
    together = "".join(line.text for line in lines_of(text, BODY, width))
    assert together.replace("-", "") == text.replace("-", "")


@given(st.lists(st.from_regex(r"[A-Za-z0-9/.-]{1,30}", fullmatch=True), min_size=1, max_size=12), st.floats(30, 200))
def test_no_line_is_wider_than_its_column(words, width):
    for line in lines_of(" ".join(words), BODY, width):
        assert line.width * BODY.size / 1000 <= width + 0.001 or len(line.text) <= 2


def test_a_long_german_word_breaks_where_german_does():
    text = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    lines = [line.text for line in lines_of(text, BODY, 150, "de_DE")]
    assert all(line.endswith("-") for line in lines[:-1])
    assert "".join(lines).replace("-", "") == text


def test_a_number_stays_with_its_unit():
    lines = [line.text for line in lines_of("Reinigungstabletten für Siebträger, 100 Stück", BODY, 160, "de_DE")]
    assert "100 Stück" in lines[-1]


def test_what_does_not_fit_turns_narrow_before_it_turns_small():
    wanted = BODY.width("1,234,567.89")
    assert fitted(["1,234,567.89"], BODY, wanted) == BODY
    narrow = fitted(["1,234,567.89"], BODY, wanted * 0.92)
    assert narrow.condensed
    assert narrow.size == BODY.size


@pytest.mark.parametrize("brand", ["#17473A", "#6B1F3A", "#F2C200", "#E4002B", "#FFFFFF", "#000000", "#8A6F00"])
def test_text_in_any_company_colour_can_be_read(brand):
    colours = palette(brand)
    for ground in ("#FFFFFF", colours.tint):
        assert contrast(colours.brand_text, ground) >= 4.5
        assert contrast(INK, ground) >= 4.5
        assert contrast(GREY, ground) >= 4.5
    assert contrast(colours.on_brand, colours.brand) >= 4.5


def test_a_yellow_company_prints_its_words_in_ink():
    assert palette("#F2C200").brand_text == INK
    assert palette("#17473A").brand_text == "#17473A"
