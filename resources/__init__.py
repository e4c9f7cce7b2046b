"""Icons, fonts, sentences, sample names: files that stand beside this one, in a bundle as well."""

from pathlib import Path

FOLDER = Path(__file__).parent
