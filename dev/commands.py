"""Commands run from the project's folder, and the environment they get."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".cache"
WINDOWS = os.name == "nt"


def say(sentence: str) -> None:
    print(sentence, flush=True)


def call(*words: str | Path, env: Mapping[str, str] | None = None) -> int:
    """Run a command and return its exit code."""
    return subprocess.run([str(word) for word in words], cwd=ROOT, env=env or environment(), check=False).returncode


def must(*words: str | Path) -> None:
    """Run a command that has to succeed for anything else to make sense."""
    code = call(*words)
    if code:
        raise SystemExit(f"This did not work (exit code {code}): {shlex.join(map(str, words))}")


def asked(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command for what it prints."""
    line = [str(word) for word in words]
    return subprocess.run(line, cwd=ROOT, env=environment(), check=False, capture_output=True, text=True)


def environment(**more: str) -> dict[str, str]:
    """Our own environment, with a home folder that can be written to: caches and settings need one."""
    env = {**os.environ, "PYTHONUTF8": "1", **more}
    if not WINDOWS and not can_hold_files(env.get("HOME", "")):
        home = CACHE / "home"
        home.mkdir(parents=True, exist_ok=True)
        env["HOME"] = str(home)
    return env


def can_hold_files(folder: str) -> bool:
    if not folder:
        return False
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)
