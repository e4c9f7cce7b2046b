"""The guide lists the keys that the menus have, in each language."""

import sys
from pathlib import Path

import pytest

from ui.guide.chapters import folder
from ui.language import LANGUAGES
from ui.tour.keyboard import main


@pytest.mark.skipif(sys.platform == "darwin", reason="keys have signs there instead of names")
def test_the_guide_lists_every_command_with_its_keys(qapp, tmp_path):
    main(str(tmp_path))
    for language, _name in LANGUAGES:
        written = Path(folder(language, tmp_path), "keyboard.md").read_text("utf-8")
        assert Path(folder(language), "keyboard.md").read_text("utf-8") == written, "run: python3 dev.py keys"
