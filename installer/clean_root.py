"""Installs the package in a Debian 12 that has nothing else, without a network, uses it, and removes it again; as root.

    python3 installer/clean_root.py [--keep FOLDER] [PACKAGE]

The root is made by debootstrap and holds no Python of its own. What the package depends on is fetched beforehand; from
then on every command runs in a network namespace in which nothing is. FOLDER receives a picture of each window.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import debian
import debian_package
import smoke
import upgrading
from environment import ROOT
from trying import Failed, Program

_SUITE: Final = "bookworm"
_ROOT: Final = ROOT / "build" / "clean-root"
_SCREEN: Final = ("xvfb", "xauth", "dbus", "xdotool", "imagemagick", "openbox", "fonts-dejavu-core")
"""What shows a window and takes pictures of it; no part of what the program needs."""
_DESKTOP: Final = ("desktop-file-utils", "shared-mime-info")
"""What a desktop has to know which program opens which file."""
_KNOWN: Final = (
    ("application/x-weerbaar:*.weerbaar", "/usr/share/mime/globs2"),
    ("application/x-weerbaar=weerbaar-desktop.desktop", "/usr/share/applications/mimeinfo.cache"),
)
_PLACE: Final = Path("/srv")
"""In the root: what is brought there, and the pictures that come back."""
_HOME: Final = Path("/home/iemand")
_WALK: Final = Path(__file__).with_name("linux") / "walk.sh"
_LEFT_BEHIND: Final = Path("usr/lib/weerbaar-desktop/_internal/only-in-the-older-one")


def main(arguments: list[str]) -> int:
    """Do all of it; 0 when every step came out as it must, 1 when one did not, 2 for who is not root."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", nargs="?", type=Path)
    parser.add_argument("--keep", type=Path, default=ROOT / "build" / "shots", metavar="FOLDER")
    asked = parser.parse_args(arguments)
    if os.geteuid() != 0:
        print("only root can make a root of its own", file=sys.stderr)
        return 2
    try:
        debian.ensure(("debootstrap",))
        _make()
        _use(asked.package or _built(), asked.keep)
    except (debian.MissingPackages, Failed) as wrong:
        print(wrong, file=sys.stderr)
        return 1
    finally:
        subprocess.run(["umount", _ROOT / "proc"], check=False, stderr=subprocess.DEVNULL)
    print("the package came, was used without a network, and went; every vault stayed")
    return 0


def _built() -> Path:
    """The package that `installer/build` made last."""
    made = sorted((ROOT / "dist").glob("*.deb"), key=lambda path: path.stat().st_mtime)
    if not made:
        raise Failed("there is no package in dist: installer/build makes it")
    return made[-1]


def _use(package: Path, keep: Path) -> None:
    """A life of the program: an older one, this one, the older one again, gone, and back."""
    _bring(package)
    shutil.rmtree(_inner(_HOME), ignore_errors=True)
    _inner(_HOME).mkdir(parents=True)
    _only_loopback()
    _step("nothing of an earlier trial is there", "dpkg", "--purge", "weerbaar-desktop")
    program = _program("reis")
    _install("an older one", "older.deb")
    smoke.journey(program)
    _install("this one over it", "weerbaar.deb")
    if (_ROOT / _LEFT_BEHIND).exists():
        raise Failed("the upgrade left something of the older one")
    for words, file in _KNOWN:
        _step("a desktop knows what opens a copy", "grep", "--fixed-strings", words, file)
    smoke.check(program)
    upgrading.try_all(_program("bijwerken"))
    _walk(program, keep)
    _install("the older one over this one", "older.deb")
    smoke.check(program)
    _remove()
    _install("this one again", "weerbaar.deb")
    smoke.check(program)


def _program(name: str) -> Program:
    place = _HOME / name
    return Program(("weerbaar",), ("/usr/bin/weerbaar-desktop",), _inner(place), place, _inside())


def _remove() -> None:
    """With all that belongs to it, and nothing of what belongs to a person."""
    before = upgrading.sums(_inner(_HOME))
    _step("removed with all that belongs to it", "dpkg", "--purge", "weerbaar-desktop")
    if upgrading.sums(_inner(_HOME)) != before:
        raise Failed("removing the package touched what belongs to somebody")
    left = [place for place in ("usr/lib/weerbaar-desktop", "usr/bin/weerbaar") if (_ROOT / place).exists()]
    if left:
        raise Failed(f"removing the package left {left}")


def _walk(program: Program, keep: Path) -> None:
    """Opened, locked and shown a copy in its own window; the pictures come to `keep`."""
    pictures = _PLACE / "shots"
    shutil.rmtree(_inner(pictures), ignore_errors=True)
    _step("shown", "sh", str(_PLACE / _WALK.name), str(pictures), program.at("kopie.weerbaar"))
    shutil.copytree(_inner(pictures), keep, dirs_exist_ok=True)


# -- the root ------------------------------------------------------------------------------------


def _make() -> None:
    """A Debian with what the package depends on and what shows a window; the last time anything is fetched."""
    if not (_ROOT / "etc" / "debian_version").exists():
        _ROOT.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["debootstrap", "--variant=minbase", _SUITE, _ROOT], check=True, stdout=subprocess.DEVNULL)
    if (Path("/etc/apt") / "apt.conf.d").is_dir():  # how this machine reaches Debian's packages
        shutil.copytree("/etc/apt/apt.conf.d", _ROOT / "etc" / "apt" / "apt.conf.d", dirs_exist_ok=True)
    quiet = {"PATH": os.environ["PATH"], "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ["install", "-qy", "--no-install-recommends", *debian_package.depends(), *_SCREEN, *_DESKTOP]
    for command in (["update", "-q"], wanted):
        subprocess.run(["chroot", _ROOT, "apt-get", *command], check=True, stdout=subprocess.DEVNULL, env=quiet)
    if not (_ROOT / "proc" / "self").exists():
        subprocess.run(["mount", "-t", "proc", "proc", _ROOT / "proc"], check=True)


def _bring(package: Path) -> None:
    """The package, the same as an older version, and what walks through the window."""
    shutil.copy(package, _inner(_PLACE / "weerbaar.deb"))
    shutil.copy(_WALK, _inner(_PLACE / _WALK.name))
    with tempfile.TemporaryDirectory(prefix="weerbaar-") as place:
        taken_apart = Path(place) / "older"
        subprocess.run(["dpkg-deb", "--raw-extract", package, taken_apart], check=True)
        control = taken_apart / "DEBIAN" / "control"
        said = re.sub(r"^Version: .*", "Version: 0.0.1", control.read_text(encoding="utf-8"), flags=re.MULTILINE)
        control.write_text(said, encoding="utf-8")
        (taken_apart / _LEFT_BEHIND).touch()
        build = ["dpkg-deb", "--build", "-Znone", "--root-owner-group"]
        target = _inner(_PLACE / "older.deb")
        subprocess.run([*build, taken_apart, target], check=True, stdout=subprocess.DEVNULL)


def _inner(place: Path) -> Path:
    """A place in the root, as it is seen from here."""
    return _ROOT / place.relative_to("/")


def _inside() -> tuple[str, ...]:
    """What runs a command in the root, with a network in which there is nothing."""
    surroundings = ("PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={_HOME}", "LANG=C.UTF-8")
    return ("unshare", "--net", "chroot", str(_ROOT), "env", "-i", *surroundings)


def _install(which: str, package: str) -> None:
    _step(f"installed: {which}", "dpkg", "--install", str(_PLACE / package))


def _step(said: str, *command: str) -> None:
    begun = time.monotonic()
    done = subprocess.run([*_inside(), *command], check=False, capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"not {said}: {done.stdout}\n{done.stderr}")
    told = [f"  {line}" for line in done.stdout.splitlines()[-4:]]
    print(f"{said} ({time.monotonic() - begun:.1f} s)", *told, sep="\n")


def _only_loopback() -> None:
    """The namespace has no way out: one interface, and it is down."""
    devices = subprocess.run([*_inside(), "cat", "/proc/self/net/dev"], check=True, capture_output=True, text=True)
    names = [line.partition(":")[0].strip() for line in devices.stdout.splitlines()[2:]]
    if names != ["lo"]:
        raise Failed(f"there is a network: {names}")
    print("  network: nothing but a loopback that is down")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
