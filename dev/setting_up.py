"""The virtual environment .venv: made once, filled from requirements/, left alone while nothing changes."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import sys
from pathlib import Path

from dev.commands import ROOT, WINDOWS, asked, call, must, say
from dev.machine import QT_NEEDS, install_packages, missing_packages

VENV = ROOT / ".venv"
STAMP = VENV / "ar-desktop.stamp"


def set_up(wanted: str) -> None:
    """Make the machine ready for `wanted` ("runtime" or "dev"); does nothing where it already is."""
    missing = missing_packages()
    complete = not missing or install_packages(missing)
    make_venv()
    fresh = not is_installed(wanted)
    if fresh:
        say(f"Installing what requirements/{wanted}.txt lists")
        install_requirements(ROOT / "requirements" / f"{wanted}.txt")
        install_project()
    if fresh or not complete:
        check_that_qt_loads()
    if fresh:
        STAMP.write_text(fingerprint(wanted), encoding="utf-8")


def python() -> Path:
    return VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")


def tool(name: str) -> Path:
    return python().with_name(f"{name}.exe" if WINDOWS else name)


def uv() -> str | None:
    beside = tool("uv")
    return str(beside) if beside.exists() else shutil.which("uv")


def make_venv() -> None:
    if venv_works():
        return
    say("Making the virtual environment .venv")
    if importlib.util.find_spec("ensurepip") is None and not install_packages(["python3-venv"]):
        raise SystemExit("Python's own ensurepip is missing: without it there is no virtual environment.")
    must(sys.executable, "-m", "venv", "--clear", VENV)


def venv_works() -> bool:
    question = "import sys, pip; print(sys.version_info >= (3, 11))"
    return python().exists() and asked(python(), "-c", question).stdout.strip() == "True"


def is_installed(wanted: str) -> bool:
    stamp = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    return stamp in {fingerprint(wanted), fingerprint("dev")}  # dev holds all of runtime


def fingerprint(wanted: str) -> str:
    """What an installation depends on: the pins, the project's own description, and where it stands."""
    seen = hashlib.sha256(f"{wanted} {ROOT} {asked(python(), '-V').stdout}".encode())
    for name in (f"requirements/{wanted}.txt", "pyproject.toml"):
        seen.update((ROOT / name).read_bytes())
    return seen.hexdigest()


def install_requirements(pins: Path) -> None:
    """uv takes seconds where pip takes a minute; where it is missing or fails, pip does it."""
    fast = uv()
    if fast and call(fast, "pip", "install", "--quiet", "--python", python(), "--require-hashes", "-r", pins) == 0:
        return
    if call(*pip_install(), "--require-hashes", "-r", pins):
        reason = "the reason stands above. The first time, this computer has to be online."
        raise SystemExit(f"What requirements/{pins.name} lists could not be installed: {reason}")


def install_project() -> None:
    must(*pip_install(), "--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT)


def pip_install() -> list[str | Path]:
    return [python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]


def check_that_qt_loads() -> None:
    """Stop with a sentence where Qt would later stop with a puzzle."""
    tried = asked(python(), "-c", "from PySide6 import QtWidgets")
    if tried.returncode:
        reason = (tried.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise SystemExit(f"Qt cannot start: {reason}\nOn Debian and Ubuntu it needs: {' '.join(QT_NEEDS)}")
