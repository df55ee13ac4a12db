"""Which packages of the system the program and its tests need, and how Debian gets them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

QT = (
    "fonts-noto-core", "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libxcb-cursor0",
    "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0", "libxcb-shape0",
    "libxcb-xinerama0", "libxcb-xkb1", "libxkbcommon-x11-0",
)  # fmt: skip
TESTS = (
    "appstream", "at-spi2-core", "bubblewrap", "chromium", "dbus", "desktop-file-utils", "gcc", "gir1.2-atspi-2.0",
    "gnome-keyring", "imagemagick", "libc6-dev", "openbox", "poppler-utils", "python3-pyatspi", "qpdf", "strace",
    "xauth", "xdotool", "xvfb",
)  # fmt: skip


class MissingPackages(Exception):
    """Packages of the system are missing and this command may not install them; the text says which, and what to do."""


def venv_packages() -> tuple[str, ...]:
    """What this Python needs before it can make a virtual environment: nothing, unless Debian split it off."""
    return () if find_spec("ensurepip") else (f"python3.{sys.version_info.minor}-venv",)


def ensure(packages: tuple[str, ...]) -> None:
    """Install what is missing, as root on Debian; raise MissingPackages with the names where that is not possible.

    On a system without dpkg nothing is known about packages, so nothing is said before something fails.
    """
    if not packages or not shutil.which("dpkg-query"):
        return
    missing = [package for package in packages if package not in _installed(packages)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        raise MissingPackages(f"These system packages are missing. Install them with: sudo {' '.join(command)}")
    print("installing system packages:", " ".join(missing), file=sys.stderr)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-q"], check=True, env=quiet, stdout=sys.stderr)
    subprocess.run(command, check=True, env=quiet, stdout=sys.stderr)


def _installed(packages: tuple[str, ...]) -> set[str]:
    """The packages of these that dpkg knows as installed."""
    asked = subprocess.run(
        ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *packages],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    return {line.split()[0] for line in asked.stdout.splitlines() if line.endswith(" installed")}


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def what_qt_needs() -> str:
    """One sentence for systems whose packages we do not know."""
    return f"Qt needs these libraries of the system (names of Debian): {', '.join(QT)}."


def is_known() -> bool:
    """Whether this is a system whose packages we can look up."""
    return Path("/etc/debian_version").exists()
