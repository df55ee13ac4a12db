"""Makes `.venv`: every download checked against its hash, the project itself joined without a network."""

from __future__ import annotations

import compileall
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "installer" / "requirements.lock"
BUILD_LOCK = ROOT / "installer" / "build.lock"
VENV = ROOT / ".venv"
_BINARIES = VENV / ("Scripts" if sys.platform == "win32" else "bin")
_STAMP = VENV / "made-from.txt"


def program(name: str) -> str:
    """The full path of a program in `.venv`, such as python, ruff or weerbaar."""
    return str(_BINARIES / (f"{name}.exe" if sys.platform == "win32" else name))


def make() -> None:
    """Bring `.venv` to what the lock says; returns at once when it is so already. Raises CalledProcessError."""
    if _is_fresh():
        return
    print("making .venv from installer/requirements.lock", file=sys.stderr)
    venv.create(VENV, clear=True, with_pip=True, symlinks=sys.platform != "win32")
    pip("install", "--require-hashes", "--requirement", str(LOCK))
    pip("install", "--no-deps", "--no-index", "--no-build-isolation", "--editable", str(ROOT))
    # Compiled now, as an installed program is: some machines forbid writing bytecode while a program runs.
    compileall.compile_dir(ROOT / "weerbaar_desktop", quiet=1)
    subprocess.run([program("python"), "-m", "weerbaar_desktop.gui.pyside_bytecode"], check=True, cwd=ROOT)
    _STAMP.write_text(_made_from(), encoding="utf-8")


def _is_fresh() -> bool:
    """Whether `.venv` was made from today's lock and project file, by this Python, in this place, and still starts."""
    if not _STAMP.is_file() or _STAMP.read_text(encoding="utf-8") != _made_from():
        return False
    started = subprocess.run([program("python"), "-c", "import weerbaar_desktop"], check=False, capture_output=True)
    return started.returncode == 0


def _made_from() -> str:
    inputs = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{inputs} {sys.version.split()[0]} {VENV}\n"


def pip(*arguments: str, python: str = "") -> None:
    """pip of `.venv`, or of another `python`; what is set for other projects does not count here.

    Mirrors and certificates do.
    """
    others = ("PIP_CONSTRAINT", "PIP_REQUIRE_VIRTUALENV", "PIP_TARGET", "PIP_USER", "PYTHONHOME", "PYTHONPATH")
    environment = {name: value for name, value in os.environ.items() if name not in others}
    environment |= {"PIP_CONSTRAINT": "", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_USER": "0"}
    if os.name == "posix" and os.geteuid() == 0:
        environment["PIP_ROOT_USER_ACTION"] = "ignore"
    command = [python or program("python"), "-m", "pip", "--quiet", *arguments]
    subprocess.run(command, check=True, env=environment, cwd=ROOT, stdout=sys.stderr)
