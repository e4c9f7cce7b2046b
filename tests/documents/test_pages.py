"""Where pages end."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ar_desktop.documents.pages import Part, Rooms, cut

ROOMS = Rooms(first=300, next=500, slip=200, carried=17)
_rows = st.lists(st.floats(10, 60), min_size=1, max_size=120)
_blocks = st.lists(st.floats(10, 90), min_size=1, max_size=4)


def _parts(rows, blocks):
    breaks = [True] * len(rows)
    breaks[-1:] = [len(rows) == 1]
    return [Part(height, ok) for height, ok in zip(rows, breaks, strict=True)] + [
        Part(height, breaks=False) for height in blocks
    ]


@given(_rows, _blocks)
def test_every_row_is_printed_once_and_in_order(rows, blocks):
    parts = _parts(rows, blocks)
    pages = cut(parts, ROOMS, len(rows))
    assert [at for start, end in pages for at in range(start, end)] == list(range(len(parts)))


@given(_rows, st.lists(st.floats(10, 40), min_size=1, max_size=2))
def test_the_last_page_leaves_room_for_the_slip(rows, blocks):
    parts = _parts(rows, blocks)
    pages = cut(parts, ROOMS, len(rows))
    start, end = pages[-1]
    room = ROOMS.first if len(pages) == 1 else ROOMS.next
    assert sum(part.height for part in parts[start:end]) <= room - ROOMS.slip


@given(st.lists(st.floats(10, 40), min_size=3, max_size=120), st.floats(10, 90))
def test_totals_never_stand_alone_on_a_page(rows, totals):
    parts = _parts(rows, [totals])
    start, _ = cut(parts, ROOMS, len(rows))[-1]
    assert start <= len(rows) - 2


@given(_rows, _blocks)
def test_a_page_that_carries_a_sum_has_room_for_it(rows, blocks):
    parts = _parts(rows, blocks)
    for page, (start, end) in enumerate(cut(parts, ROOMS, len(rows))):
        room = ROOMS.next if page else ROOMS.first
        used = sum(part.height for part in parts[start:end])
        if start < end < len(rows):
            assert used + ROOMS.carried <= room
