"""What the operating system has to bring: the libraries that Qt loads, and a display."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Sequence

from dev.commands import asked, say

# Debian's names. The first line is for loading Qt at all, the others are for a window that is really shown.
QT_NEEDS = (
    "libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libbrotli1 libx11-6 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1 libxcb-glx0 libxcb-sync1 libxcb-shm0 libxcb-util1 "
    "libwayland-client0 libwayland-cursor0 libwayland-egl1"
).split()

INSTALL = ["apt-get", "install", "-y", "--no-install-recommends"]


def missing_packages() -> list[str]:
    """The packages that Qt will miss; empty where the system is not Debian's kind."""
    if not shutil.which("dpkg-query"):
        return []
    rows = asked("dpkg-query", "-W", "-f", "${db:Status-Abbrev} ${Package}\n").stdout.splitlines()
    there = {row.split()[1] for row in rows if row.startswith("ii")}
    return [name for name in QT_NEEDS if name not in there and renamed(name) not in there]


def renamed(package: str) -> str:
    """Debian 13 and Ubuntu 24.04 gave some libraries this ending when time became 64 bits wide."""
    return f"{package}t64"


def install_packages(names: Sequence[str]) -> bool:
    """Install packages when we may, else name the command; true when they are there afterwards."""
    if not is_root() or not shutil.which("apt-get"):
        say(f"Missing on this system: {' '.join(names)}\nInstall it with: sudo {shlex.join([*INSTALL, *names])}")
        return False
    say(f"Installing from the system's packages: {' '.join(names)}")
    asked("apt-get", "update", "-qq")
    here = [renamed(name) if asked("apt-cache", "show", renamed(name)).stdout else name for name in names]
    install = ["env", "DEBIAN_FRONTEND=noninteractive", *INSTALL, "-qq", "-o", "DPkg::Lock::Timeout=300", *here]
    done = asked(*install)
    if done.returncode:
        say(f"That did not work:\n{done.stderr.strip()}\nBy hand: {shlex.join([*INSTALL, *here])}")
    return done.returncode == 0


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def has_display() -> bool:
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    elsewhere = not sys.platform.startswith("linux")
    return elsewhere or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
