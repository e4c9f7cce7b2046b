"""Sets AR Desktop up and runs it: `python3 dev.py help` lists the verbs. Nothing but Python is needed to start."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from dev.commands import CACHE, ROOT, WINDOWS, call, environment, must, say
from dev.machine import has_display
from dev.setting_up import python, set_up, tool, uv

OLDEST = (3, 11)
BUILD = ROOT / "build"


def run(arguments: Sequence[str]) -> int:
    """open the window on the sample company, or on the FILE that is named"""
    set_up("runtime")
    if not has_display():
        say("There is no display here: taking the tour instead of opening the window. Pictures go to build/tour.")
        return take_tour([])
    return ar(*(arguments or [sample_file()]))


def sample_file() -> Path:
    """The sample company, made once and kept with whatever was tried out in it."""
    file = BUILD / "sample.arbook"
    if not file.exists():
        BUILD.mkdir(exist_ok=True)
        say("Making the sample company build/sample.arbook")
        if ar("sample", file):
            raise SystemExit("The sample company could not be made.")
    return file


def tour(arguments: Sequence[str]) -> int:
    """leave a picture of every screen in build/tour, without a display"""
    set_up("runtime")
    return take_tour(arguments)


def take_tour(arguments: Sequence[str]) -> int:
    return ar("tour", *(arguments or ["-o", BUILD / "tour"]), env=environment(QT_QPA_PLATFORM="offscreen"))


def pictures(_arguments: Sequence[str]) -> int:
    """make the pictures of the documents anew, from a tour"""
    set_up("runtime")
    with TemporaryDirectory(prefix="northgate-") as folder:
        unseen_dana = environment(QT_QPA_PLATFORM="offscreen", LOGNAME="Dana")
        if ar("tour", "-o", folder, "--today", "2026-11-19", env=unseen_dana):
            return 1
        return call(python(), ROOT / "docs" / "album.py", folder, ROOT / "docs" / "pictures")


def keys(_arguments: Sequence[str]) -> int:
    """write the lists of all commands and their keys anew, from the menus, in each language"""
    set_up("runtime")
    guide = ROOT / "docs" / "guide"
    return call(python(), "-m", "ui.tour.keyboard", guide, env=environment(QT_QPA_PLATFORM="offscreen"))


def bundle(_arguments: Sequence[str]) -> int:
    """build the one-folder program into build/bundle, and let it test itself"""
    set_up("dev")
    folder = BUILD / "bundle"
    places = ["--distpath", folder, "--workpath", BUILD / "bundle-work"]
    quiet = ["--noconfirm", "--log-level", "WARN"]
    must(python(), "-m", "PyInstaller", *quiet, *places, ROOT / "installer" / "ar.spec")
    program = folder / "ar-desktop" / ("ar-desktop.exe" if WINDOWS else "ar-desktop")
    code = call(program, "--selftest", env=environment(QT_QPA_PLATFORM="offscreen"))
    size = sum(file.stat().st_size for file in program.parent.rglob("*") if file.is_file() and not file.is_symlink())
    made = f"{program.relative_to(ROOT)}, {size // 1_000_000} MB"
    say("The bundle does not pass its own test." if code else made)
    return code


def ar(*words: str | Path, env: Mapping[str, str] | None = None) -> int:
    return call(python(), "-m", "ar_desktop", *words, env=env)


def test(arguments: Sequence[str]) -> int:
    """run the tests, on all cores; with arguments run pytest with these"""
    set_up("dev")
    spread = ["-n", str(min(4, os.cpu_count() or 1) + 1), "--dist", "worksteal"]  # one while others wait for an answer
    return call(python(), "-m", "pytest", "-q", *(arguments or spread), env=unseen())


def bench(arguments: Sequence[str]) -> int:
    """measure against the bare limits; --full takes a million invoices"""
    set_up("dev")
    return call(python(), "-m", "tests.benchmarks", *arguments, env=unseen())


def unseen() -> dict[str, str]:
    """An environment in which windows are painted but not shown, unless another platform is asked for."""
    return environment(QT_QPA_PLATFORM=os.environ.get("QT_QPA_PLATFORM") or "offscreen")


def check(_arguments: Sequence[str]) -> int:
    """lint, check the types and the directions of imports"""
    set_up("dev")
    imports = [tool("lint-imports"), "--no-logo", "--cache-dir", CACHE / "imports"]
    checks = [[tool("ruff"), "check"], [tool("mypy")], imports]
    failed = [words[0].stem for words in checks if call(*words)]
    say(f"Not clean: {', '.join(failed)}" if failed else "Clean: ruff, mypy, lint-imports")
    return 1 if failed else 0


def requirements(arguments: Sequence[str]) -> int:
    """pin requirements/*.in anew, with hashes; --upgrade takes newer versions"""
    fast = uv()
    if not fast:
        raise SystemExit("Pinning needs uv; it is installed with: pip install uv")
    no_addresses = ["--quiet", "--no-header", "--no-emit-index-url"]
    for wanted in ("runtime", "dev"):
        files = [f"requirements/{wanted}.in", "-o", f"requirements/{wanted}.txt"]
        everywhere = ["--universal", "--python-version", "3.11", "--generate-hashes"]
        must(fast, "pip", "compile", *everywhere, *no_addresses, *files, *arguments)
    return 0


def schema(_arguments: Sequence[str]) -> int:
    """write the SQL of a new company file anew, from the mapped classes"""
    set_up("runtime")
    return call(python(), "-m", "ar_desktop.company.schema")


def words(_arguments: Sequence[str]) -> int:
    """bring the translations up to what the code says, and name what is missing"""
    set_up("runtime")
    return call(python(), "-m", "dev.words")


def show_help(_arguments: Sequence[str] = ()) -> int:
    """list the verbs"""
    say("python3 dev.py VERB\n")
    for name, verb in VERBS.items():
        say(f"  {name:13} {verb.__doc__}")
    return 0


VERBS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "tour": tour,
    "pictures": pictures,
    "keys": keys,
    "bundle": bundle,
    "schema": schema,
    "words": words,
    "requirements": requirements,
    "help": show_help,
}


def main(words: Sequence[str]) -> int:
    if sys.version_info < OLDEST:
        raise SystemExit(f"AR Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    name, *arguments = words or ["help"]
    verb = VERBS.get(name.lstrip("-"))
    if verb is None:
        show_help()
        return 2
    return verb(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
