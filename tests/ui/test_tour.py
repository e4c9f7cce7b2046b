"""The tour leaves what it promises, and gives up in one sentence rather than wait for ever."""

from datetime import date
from typing import Any

import pytest

from tests.ui.busy_company import busy_sample, busy_window  # noqa: F401
from ui.preferences import Preferences
from ui.tour import main
from ui.tour.camera import Camera
from ui.tour.hands import Hands, TourStuck
from ui.tour.round import Round


def test_a_day_without_a_display(qapp, tmp_path, capfd):
    assert main(["tour", "-o", str(tmp_path), "--invoices", "60", "--few", "--today", "2026-11-19"]) == 0
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert pictures[0] == "001-welcome.png"
    for suffix in ("", "-dark", "-1280", "-200"):
        assert any(name.endswith(f"today{suffix}.png") for name in pictures), suffix
    assert {path.name for path in (tmp_path / "statements").iterdir()} >= {"open-item", "balance-forward", "activity"}
    assert {path.name[:3] for path in tmp_path.glob("*.pdf")} == {"INV", "CN-"}
    care = Preferences(tmp_path / "window.ini").mapping("care").values()
    assert [record["folder"] for record in care] == [str(tmp_path / "backups")]  # not among anybody's documents
    said = capfd.readouterr()
    for deed in ("Imported", "Received", "Wrote an invoice", "Credited", "Undo", "Statement run", "Closed 2026-10"):
        assert deed in said.out, deed
    assert "they are right" in said.out
    assert "propagateSizeHints" not in said.err


class Onlooker:
    """Stands where the camera stands, and notes the page in view."""

    def __init__(self, window: Any) -> None:
        self._window, self.seen = window, set()

    def take(self, _name: str, quiet: float = 0.0) -> None:
        shown = self._window.stack.currentWidget()
        self.seen |= {key for key in self._window.page_keys() if self._window.page(key) is shown}


def test_the_round_comes_to_every_page_by_its_keys(busy_window, qtbot):  # noqa: F811
    qtbot.waitActive(busy_window)
    onlooker = Onlooker(busy_window)
    Round(Hands(busy_window), onlooker).go()
    assert onlooker.seen == set(busy_window.page_keys()) - {"receive"}  # which is pictured with a payment in it


def test_what_does_not_come_is_not_waited_for_without_end(open_window):
    with pytest.raises(TourStuck, match="for rain"):
        Hands(open_window, patience=0.1).wait(lambda: False, "rain")


def test_a_page_that_makes_the_window_grow_is_no_picture(open_window, tmp_path):
    camera = Camera(tmp_path, open_window, Hands(open_window))
    camera.frame(1440, 900)
    camera.take("customers")
    open_window.setMinimumHeight(1200)
    with pytest.raises(TourStuck, match="At customers the window grew to 1440"):
        camera.take("customers")
    assert len(list(tmp_path.glob("*.png"))) == 1


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path, capsys):
    (tmp_path / "taken").write_text("a file")
    assert main(["tour", "-o", str(tmp_path / "taken" / "in"), "--today", str(date(2026, 11, 19))]) == 1
    assert capsys.readouterr().err.startswith("The tour stopped: ")
