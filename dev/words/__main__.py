"""Brings every catalogue up to what the code says, compiles it, and names what is not translated yet."""

from __future__ import annotations

from dev.commands import ROOT, say
from dev.words import engine_catalogue, window_catalogue
from dev.words.engine_texts import sentences_of
from dev.words.window_texts import texts_of

TRANSLATIONS = ROOT / "resources" / "translations"


def main() -> int:
    found = texts_of(ROOT / "ui")
    sentences = sentences_of([ROOT / "ar_desktop", ROOT / "ui"])
    for po in sorted((TRANSLATIONS / "engine").glob("*.po")):
        catalogue = engine_catalogue.update(po, sentences)
        engine_catalogue.compile_to(catalogue, po.with_suffix(".mo"))
        missing = len(engine_catalogue.missing(catalogue))
        say(f"{po.relative_to(ROOT)}: {len(catalogue)} sentences, {missing} of them missing")
    for ts in sorted((TRANSLATIONS / "window").glob("*.ts")):
        known = window_catalogue.read(ts)
        texts = {text: known.get(text, "") for text in found.texts}
        window_catalogue.write(ts, ts.stem, texts)
        window_catalogue.compile_to(ts, ts.with_suffix(".qm"))
        say(f"{ts.relative_to(ROOT)}: {len(texts)} texts, {list(texts.values()).count('')} of them missing")
    for call in found.unclear:
        say(f"No catalogue can know this text: {call}")
    return 1 if found.unclear else 0


if __name__ == "__main__":
    raise SystemExit(main())
