"""The window's language: the one chosen here, else the system's. It is there from the next start on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from ar_desktop.words import Words
from resources import FOLDER
from ui.preferences import Preferences

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

LANGUAGES: Final = (("en", "English"), ("de", "Deutsch"))
SOURCE: Final = "en"  # what the code itself is written in


class _Spoken:
    words = Words(SOURCE)  # Qt has one language for the whole program, and so have we
    catalogues: list[QTranslator] = []  # noqa: RUF012  those that Qt has of us now


def language_here(preferences: Preferences) -> str:
    """What was chosen on this computer; as long as nothing was, the system's language where we speak it."""
    spoken = [code for code, _name in LANGUAGES]
    wanted = (preferences.text("language"), QLocale.system().name().partition("_")[0])
    return next((code for code in wanted if code in spoken), SOURCE)


def words_in(language: str) -> Words:
    """Sentences in this language; numbers and dates as it writes them in the system's country."""
    _language, _, country = QLocale.system().name().partition("_")
    return Words(language, f"{language}_{country}" if country else "")


def say_error(error: Exception) -> str:
    """An error in the language that is spoken here; what Python itself says has only one."""
    from ar_desktop.errors import ArError

    return error.sentence(_Spoken.words) if isinstance(error, ArError) else str(error)


def in_a_sentence(text: str) -> str:
    """A head or a choice inside a sentence: with a small letter, but not where nouns keep their capital."""
    return text if _Spoken.words.language == "de" else text.lower()


def quoted(text: str) -> str:
    """“Halvorsen”, and „Halvorsen“ in German."""
    return QLocale(_Spoken.words.tag).quoteString(text)


def spoken() -> Words:
    return _Spoken.words


def speak(words: Words) -> None:
    """Give Qt the catalogues, ours and its own for its dialogs and keys, before the first widget is built."""
    _Spoken.words = words
    app = QCoreApplication.instance()
    assert app is not None
    while _Spoken.catalogues:
        translator = _Spoken.catalogues.pop()
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale(words.tag))
    if words.language == SOURCE:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    ours = FOLDER / "translations" / "window" / f"{words.language}.qm"
    qts = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{words.language}.qm"
    for file in (qts, str(ours)):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
            _Spoken.catalogues.append(translator)
