from __future__ import annotations

import weakref

from ui.letting_go import PIECE, let_go


class Paper:
    pass


def test_all_of_it_goes_and_what_somebody_still_holds_stays():
    papers = [Paper() for _ in range(3 * PIECE + 7)]
    kept = papers[0]
    gone = weakref.ref(papers[-1])
    let_go(papers, [])
    assert not papers
    assert gone() is None
    assert isinstance(kept, Paper)
