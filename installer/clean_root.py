"""Installs the package in a Debian 12 that has nothing else, without a network, uses it, and removes it again; as root.

    python3 installer/clean_root.py [PACKAGE] [--keep FOLDER]

The root is made by debootstrap and holds no Python of its own. What the package depends on is fetched beforehand; from
then on every command runs in a network namespace in which nothing is. FOLDER receives a picture of each window.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

import debian
import debian_package
import smoke
from environment import ROOT

_SUITE: Final = "bookworm"
_ROOT: Final = ROOT / "build" / "clean-root"
_SCREEN: Final = ("xvfb", "xauth", "dbus", "xdotool", "imagemagick", "openbox", "fonts-dejavu-core")
"""What shows a window and takes pictures of it; no part of what the program needs."""
_PACKAGE: Final = Path("/srv/weerbaar.deb")
_HOME: Final = Path("home/iemand")
_SHOW: Final = r"""
export DISPLAY=:7 HOME=/home/iemand LANG=C.UTF-8
Xvfb :7 -screen 0 1366x768x24 >/dev/null 2>&1 & sleep 2
openbox >/dev/null 2>&1 &
weerbaar-desktop --demo >/tmp/shots/said.txt 2>&1 &
look() { for i in $(seq 240); do xdotool search --name "$1" >/dev/null 2>&1 && break; sleep 0.5; done
         xdotool search --name "$1" >/dev/null || { cat /tmp/shots/said.txt; exit 1; }
         sleep 4; xdotool search --name "$1" getwindowname; import -window root "/tmp/shots/$2.png"; }
look "Kluis openen|Overzicht|Dagboek" 1-begin
xdotool type --delay 40 "oefenen mag altijd"; xdotool key Return; look "Overzicht|Dagboek" 2-open
xdotool key ctrl+l; look "Kluis openen" 3-locked
xdotool key ctrl+q; sleep 2; pgrep -a weerbaar && exit 1; true
"""


def main(arguments: list[str]) -> int:
    """Do all of it; 0 when every step came out as it must."""
    keep = Path(arguments.pop(arguments.index("--keep") + 1)) if "--keep" in arguments else ROOT / "build" / "shots"
    given = [Path(word) for word in arguments if word != "--keep"]
    package = given[0] if given else next((ROOT / "dist").glob("*.deb"))
    if os.geteuid() != 0:
        print("only root can make a root of its own", file=sys.stderr)
        return 2
    debian.ensure(("debootstrap",))
    try:
        _use(package, keep)
    except smoke.Failed as wrong:
        print(wrong, file=sys.stderr)
        return 1
    finally:
        subprocess.run(["umount", _ROOT / "proc"], check=False, stderr=subprocess.DEVNULL)
    print("the package came, was used without a network, and went; every vault stayed")
    return 0


def _use(package: Path, keep: Path) -> None:
    _make()
    shutil.copy(package, _ROOT / _PACKAGE.relative_to("/"))
    _step("installed", "dpkg", "--install", str(_PACKAGE))
    _only_loopback()
    place = _HOME / "reis"
    shutil.rmtree(_ROOT / place, ignore_errors=True)
    tried = smoke.Journey("weerbaar", "/usr/bin/weerbaar-desktop", _ROOT / place, Path("/") / place, _inside())
    tried.run()
    tried.earlier_vaults()
    _step("shown: begun, opened, locked", "sh", "-c", f"mkdir -p /tmp/shots; {_SHOW}")
    shutil.copytree(_ROOT / "tmp" / "shots", keep, dirs_exist_ok=True)
    _step("installed over itself, as an upgrade does", "dpkg", "--install", str(_PACKAGE))
    tried("check", str(tried.seen_as / "kluis.kluis"), more=smoke.PASSPHRASE)
    before = _all_files(_ROOT / _HOME)
    _step("removed with all that belongs to it", "dpkg", "--purge", "weerbaar-desktop")
    if _all_files(_ROOT / _HOME) != before:
        raise smoke.Failed("removing the package touched what belongs to somebody")
    left = [place for place in ("usr/lib/weerbaar-desktop", "usr/bin/weerbaar") if (_ROOT / place).exists()]
    if left:
        raise smoke.Failed(f"removing the package left {left}")
    _step("installed again", "dpkg", "--install", str(_PACKAGE))
    tried("check", str(tried.seen_as / "kluis.kluis"), more=smoke.PASSPHRASE)


def _make() -> None:
    """A Debian with what the package depends on and what shows a window; the last time anything is fetched."""
    if not (_ROOT / "etc" / "debian_version").exists():
        _ROOT.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["debootstrap", "--variant=minbase", _SUITE, _ROOT], check=True, stdout=subprocess.DEVNULL)
    if (Path("/etc/apt") / "apt.conf.d").is_dir():  # how this machine reaches Debian's packages
        shutil.copytree("/etc/apt/apt.conf.d", _ROOT / "etc" / "apt" / "apt.conf.d", dirs_exist_ok=True)
    for command in (
        ["update", "-q"],
        ["install", "-qy", "--no-install-recommends", *debian_package.depends(), *_SCREEN],
    ):
        quiet = {"PATH": os.environ["PATH"], "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["chroot", _ROOT, "apt-get", *command], check=True, stdout=subprocess.DEVNULL, env=quiet)
    (_ROOT / _HOME).mkdir(parents=True, exist_ok=True)
    if not (_ROOT / "proc" / "self").exists():
        subprocess.run(["mount", "-t", "proc", "proc", _ROOT / "proc"], check=True)


def _inside() -> tuple[str, ...]:
    """What runs a command in the root, with a network in which there is nothing."""
    return (
        "unshare",
        "--net",
        "chroot",
        str(_ROOT),
        "env",
        "-i",
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
        f"HOME=/{_HOME}",
        "LANG=C.UTF-8",
    )


def _step(said: str, *command: str) -> None:
    begun = time.monotonic()
    done = subprocess.run([*_inside(), *command], check=False, capture_output=True, text=True)
    if done.returncode:
        raise smoke.Failed(f"not {said}: {done.stdout}\n{done.stderr}")
    print(
        f"{said} ({time.monotonic() - begun:.1f} s)", *[f"  {line}" for line in done.stdout.splitlines()[-4:]], sep="\n"
    )


def _only_loopback() -> None:
    """The namespace has no way out: one interface, and it is down."""
    seen = subprocess.run([*_inside(), "ls", "/proc/self/net"], check=False, capture_output=True, text=True)
    devices = subprocess.run([*_inside(), "cat", "/proc/self/net/dev"], check=True, capture_output=True, text=True)
    names = [line.partition(":")[0].strip() for line in devices.stdout.splitlines()[2:]]
    if names != ["lo"] or seen.returncode:
        raise smoke.Failed(f"there is a network: {names}")
    print("  network: nothing but a loopback that is down")


def _all_files(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_size for path in sorted(folder.rglob("*")) if path.is_file()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
