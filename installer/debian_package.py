"""What stands where in the Debian package, and which packages of Debian it needs."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import deb
from bundle_parts import COMMANDS

LINUX: Final = Path(__file__).with_name("linux")
PICTURES: Final = Path(__file__).with_name("pictures")
_PLACE: Final = "usr/lib/weerbaar-desktop"
_CONTROL: Final = """Package: weerbaar-desktop
Version: {version}
Architecture: {architecture}
Maintainer: Weerbaar <weerbaar@localhost>
Section: misc
Priority: optional
Depends: {depends}
Recommends: bubblewrap
Description: encrypted diary of threats for political office holders
 Weerbaar keeps an encrypted diary of what happened, with the evidence, and
 makes an aangifte of it that anyone can verify. It never opens a network
 connection. Removing the package leaves every vault where it is.
"""


def depends() -> list[str]:
    """The packages that are named, as `depends.txt` says."""
    lines = (LINUX / "depends.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def not_named(files: Iterable[Path]) -> list[str]:
    """Packages of this Debian whose libraries these files ask for, and that `depends.txt` does not name."""
    found = list(files)
    asked = {name for path in found for name in _asked(path)} - {path.name for path in found}
    known = subprocess.run(["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True).stdout
    places = dict(reversed(re.findall(r"^\s+(\S+) \(libc6,x86-64.*=> (\S+)$", known, re.MULTILINE)))
    wanted = {_package_of(places[name]) for name in asked if name in places}
    missing = [name for name in asked if name not in places and not name.startswith("ld-linux")]
    return sorted((wanted - set(depends())) | set(missing))


def _asked(path: Path) -> list[str]:
    said = subprocess.run(["readelf", "--dynamic", path], check=False, capture_output=True, text=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", said)


def _package_of(library: str) -> str:
    """The package that a library of the system came in; Debian 12 knows some of them below /lib only."""
    plain = str(Path(library).resolve()).removeprefix("/usr")
    for place in (f"/usr{plain}", plain):
        said = subprocess.run(["dpkg-query", "--search", place], check=False, capture_output=True, text=True).stdout
        if said:
            return said.partition(":")[0]
    return library


def write(bundle: Path, folder: Path, version: str, epoch: int) -> Path:
    """The package of `bundle` in `folder`; returns its place."""
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    target = folder / f"weerbaar-desktop_{version}_{architecture}.deb"
    control = _CONTROL.format(version=version, architecture=architecture, depends=", ".join(depends()))
    deb.write(target, control, {**_bundle(bundle), **beside(version, epoch)}, epoch)
    return target


def _bundle(bundle: Path) -> dict[str, Path | str | bytes]:
    entries: dict[str, Path | str | bytes] = {f"usr/bin/{name}": f"../lib/weerbaar-desktop/{name}" for name in COMMANDS}
    for path in sorted(bundle.rglob("*")):
        if path.is_symlink():
            entries[f"{_PLACE}/{path.relative_to(bundle)}"] = str(path.readlink())
        elif path.is_file():
            entries[f"{_PLACE}/{path.relative_to(bundle)}"] = path
    return entries


def beside(version: str, epoch: int) -> dict[str, bytes]:
    """What the desktop and the system read."""
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()

    def filled(name: str) -> bytes:
        text = (LINUX / name).read_text(encoding="utf-8")
        return text.replace("@VERSION@", version).replace("@DATE@", day).encode()

    share = "usr/share"
    return {
        f"{share}/applications/weerbaar-desktop.desktop": filled("weerbaar-desktop.desktop"),
        f"{share}/metainfo/nl.weerbaar.desktop.metainfo.xml": filled("metainfo.xml"),
        f"{share}/mime/packages/weerbaar-desktop.xml": filled("weerbaar-desktop.xml"),
        f"{share}/man/man1/weerbaar-desktop.1": filled("weerbaar-desktop.1"),
        f"{share}/man/man1/weerbaar.1": filled("weerbaar.1"),
        f"{share}/doc/weerbaar-desktop/copyright": filled("copyright"),
        f"{share}/icons/hicolor/scalable/apps/weerbaar-desktop.svg": (PICTURES / "weerbaar.svg").read_bytes(),
        f"{share}/icons/hicolor/48x48/apps/weerbaar-desktop.png": (PICTURES / "weerbaar-48.png").read_bytes(),
        f"{share}/icons/hicolor/256x256/apps/weerbaar-desktop.png": (PICTURES / "weerbaar-256.png").read_bytes(),
    }
