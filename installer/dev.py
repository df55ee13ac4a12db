"""The one door for developers: make the environment, run the program, check and test it.

    python3 installer/dev.py env | demo | check | test [...] | long [...] | bench [...] | lock

Needs nothing but Python 3.11 or newer. What follows `test` or `long` goes to pytest; `test` with something behind it
runs only that, in one process and without `check`. `bench --short` takes two minutes, `bench --help` names the parts.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older Python must read a sentence, not a traceback
    sys.exit("installer/dev.py needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")

import console_journey
import debian
import environment
import hostile
from environment import BUILD_LOCK, LOCK, ROOT, program

PLATFORMS = ("x86_64-manylinux_2_36", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
"""As uv names them: Debian 12, Windows, a Mac of Apple's own making with macOS 15."""


def main(arguments: list[str]) -> int:
    """Run one command; returns its exit code, 2 for wrong usage."""
    command, *rest = arguments or ["--help"]
    run = COMMANDS.get(command)
    if run is None:
        print(__doc__)
        return 0 if command in ("-h", "--help") else 2
    try:
        return run(rest)
    except debian.MissingPackages as missing:
        print(missing, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(f"this command failed with exit code {failed.returncode}: {' '.join(failed.cmd)}", file=sys.stderr)
        return 1


def env(_: list[str]) -> int:
    """Make `.venv`."""
    debian.ensure(debian.venv_packages())
    environment.make()
    return 0


def demo(rest: list[str]) -> int:
    """Show the program on the practice vault, or do its main job on the console where there is no display."""
    debian.ensure(debian.venv_packages() + debian.QT)
    environment.make()
    if not debian.has_display():
        console_journey.run()
        return 0
    shown = subprocess.run([program("weerbaar-desktop"), "--demo", *rest], check=False, cwd=ROOT)
    if shown.returncode and not debian.is_known():
        print(debian.what_qt_needs(), file=sys.stderr)
    return shown.returncode


def check(_: list[str]) -> int:
    """Everything a machine can see without running the program; all of it runs, also after something failed."""
    env([])
    return _check()


def _check() -> int:
    commands = [
        [program("ruff"), "check", "--output-format", "concise", "."],
        [program("ruff"), "format", "--check", "."],
        [program("mypy")],
        [program("lint-imports")],
        [program("python"), "installer/compile_forms.py", "--check"],
        [program("python"), "installer/translations.py", "--check"],
        [program("weerbaar"), "content", "check"],
    ]
    failed = [command for command in commands if _run(command)]
    for command in failed:
        print("not in order:", os.path.basename(command[0]), *command[1:], file=sys.stderr)  # noqa: PTH119 - a word
    return 1 if failed else 0


def test(rest: list[str]) -> int:
    """`check` and all tests, or only the tests that `rest` asks for; pytest's closing line comes last."""
    _ready_for_tests()
    checked = 0 if rest else _check()
    # One process more than cores: what drives the program waits as much as it works. The slowest say so at the end.
    tested = _pytest(rest or [*on_all_cores(cores() + 1), "--durations=60", "--durations-min=4"])
    return tested or checked


def on_all_cores(number: int) -> list[str]:
    """What tells pytest to run in so many processes: each gets a test at a time, in order (tests/workers.py)."""
    return ["--numprocesses", str(number), "--dist", "load", "--maxschedchunk", "1"]


def cores(limit: Path = Path("/sys/fs/cgroup/cpu.max")) -> int:
    """Processors that this process may use; a container may have been given less than it sees, as `limit` says."""
    seen = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        quota, period = limit.read_text(encoding="ascii").split()
    except OSError:
        return seen
    return seen if quota == "max" else max(1, min(seen, int(quota) // int(period)))


def long(rest: list[str]) -> int:
    """The full figures, in tests/long."""
    _ready_for_tests()
    return _pytest(["tests/long", "--capture=no", *rest])


def bench(rest: list[str]) -> int:
    """Ratios against floors in one table; 1 when a bar is missed."""
    _ready_for_tests()
    return _run([program("python"), "-m", "tests.benchmarks", *rest])


def lock(_: list[str]) -> int:
    """Write requirements.lock and build.lock anew, for all platforms: names, versions and hashes, no addresses."""
    if not LOCK.exists():
        LOCK.touch()
    env([])
    everything = _compile(LOCK, "--all-extras", "--upgrade", "pyproject.toml")
    same = ["--constraints", str(LOCK), "pyproject.toml", "installer/build.in"]
    return everything or _compile(BUILD_LOCK, "--upgrade", *same) or _has_wheels_everywhere()


def _has_wheels_everywhere() -> int:
    """0 when all that goes into a bundle comes as a wheel for each system; raises CalledProcessError otherwise."""
    asked = ["--dry-run", "--target", str(ROOT / "build" / "nothing"), "--no-config", "--quiet"]
    only = ["--python-version", "3.11", "--only-binary", ":all:", "--require-hashes", "--requirement", str(BUILD_LOCK)]
    of_a_mac = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": "15.0"}
    for system in PLATFORMS:
        command = [program("uv"), "pip", "install", *asked, *only, "--python-platform", system]
        subprocess.run(command, check=True, cwd=ROOT, env=of_a_mac)
    return 0


def _compile(lock: Path, *what: str) -> int:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    options = ["--universal", "--generate-hashes", "--python-version=3.11", "--no-config"]
    silent = ["--quiet", "--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
    command = [program("uv"), "pip", "compile", *options, *silent, "--output-file", str(lock), *what]
    return subprocess.run(command, check=False, cwd=ROOT, env=clean, stdout=subprocess.DEVNULL).returncode


def _ready_for_tests() -> None:
    debian.ensure(debian.venv_packages() + debian.QT + debian.TESTS)
    environment.make()
    hostile.fetch()


def _pytest(arguments: list[str]) -> int:
    return _run([program("python"), "-m", "pytest", *arguments])


def _run(command: list[str]) -> int:
    sys.stdout.flush()
    return subprocess.run(command, check=False, cwd=ROOT).returncode


COMMANDS = {"env": env, "demo": demo, "check": check, "test": test, "long": long, "bench": bench, "lock": lock}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
