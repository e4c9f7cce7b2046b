"""The guide lists the keys that the menus have."""

from pathlib import Path

from ui.tour.keyboard import main

GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "keyboard.md"


def test_the_guide_lists_every_command_with_its_keys(qapp, tmp_path):
    main(str(tmp_path / "keyboard.md"))
    written = (tmp_path / "keyboard.md").read_text("utf-8")
    assert GUIDE.read_text("utf-8") == written, "run: python3 dev.py keys"
