"""From the sources to `dist/`: the bundle, the Debian package and the list of parts.

    installer/build            dist/weerbaar-desktop/, dist/sbom.cdx.json, on Debian dist/*.deb; then tries the bundle
    installer/build --untried  the same without trying it
    installer/build --twice    the same from two clones of the last commit, compared byte by byte
    installer/build --version  says which version it would make

Needs Python 3.11 with a shared library, git and, on Linux, binutils. What it needs from PyPI stands in build.lock.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from importlib.metadata import Distribution, distributions
from pathlib import Path
from typing import Final

import bundle_parts
import debian
import debian_package
import licences
import sbom
import sizes
import smoke
import trying
import upgrading
from environment import BUILD_LOCK, ROOT, pip

WORK: Final = ROOT / "build"
DIST: Final = ROOT / "dist"
BUNDLE: Final = DIST / "weerbaar-desktop"
_NEEDED: Final = ("binutils", "git")
_OF_DEBIAN: Final = f"libpython3.{sys.version_info.minor}"
"""Its Python has the library apart, and PyInstaller wants it."""


def main(arguments: list[str]) -> int:
    """Build, or build twice; 0, 1 when something is not as it must be, 2 for wrong usage."""
    if arguments == ["--version"]:
        print(bundle_parts.version(ROOT))
        return 0
    if arguments not in ([], ["--twice"], ["--untried"]):
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        debian.ensure((*debian.venv_packages(), *(_NEEDED if sys.platform == "linux" else ()), *_shared_library()))
        return twice() if arguments == ["--twice"] else once(tried=not arguments)
    except (debian.MissingPackages, licences.MayNotBeShipped, trying.Failed) as wrong:
        print(wrong, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failed:
        print(
            f"this command failed with exit code {failed.returncode}: {' '.join(map(str, failed.cmd))}", file=sys.stderr
        )
        return 1


def once(*, tried: bool) -> int:
    """Everything, and the bundle tried if that is asked."""
    python, epoch = _environment(), _moment()
    _freeze(python, _sources(), epoch)
    installed = _installed(python)
    _refuse_unlisted(installed)
    _finish([one for one in installed if bundle_parts.goes_along(one.metadata["Name"])], epoch)
    if shutil.which("dpkg"):
        missing = debian_package.not_named(_native(BUNDLE))
        if missing:
            raise licences.MayNotBeShipped(f"not named in installer/linux/depends.txt: {', '.join(missing)}")
        package = debian_package.write(BUNDLE, DIST, bundle_parts.version(ROOT), epoch)
        print(f"{package.name}: {package.stat().st_size / 1e6:.1f} MB")
    print(sizes.table(BUNDLE))
    if tried:
        try_it()
    return 0


def _shared_library() -> tuple[str, ...]:
    return (_OF_DEBIAN,) if sys.base_prefix == "/usr" else ()


def try_it() -> None:
    """The journey, and what stays through an upgrade or a downgrade, with the bundle that stands in `dist/`."""
    with tempfile.TemporaryDirectory(prefix="weerbaar-") as place:
        smoke.journey(trying.of_bundle(BUNDLE, Path(place) / "reis"))
        upgrading.try_all(trying.of_bundle(BUNDLE, Path(place) / "bijwerken"))


def twice() -> int:
    """Two clones of the last commit in two places, built one after the other; 1 when a byte differs."""
    asked = ["git", "rev-parse", "HEAD"]
    commit = subprocess.run(asked, check=True, capture_output=True, text=True, cwd=ROOT).stdout.strip()
    made = []
    with tempfile.TemporaryDirectory(prefix="weerbaar-") as place:
        for name in ("een", "twee-op-een-andere-plek"):
            clone = Path(place) / name
            subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", ROOT, clone], check=True)
            subprocess.run(["git", "checkout", "--quiet", "--detach", commit], check=True, cwd=clone)
            command: list[str | Path] = [sys.executable, clone / "installer" / "build", "--untried"]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            made.append(_sums(clone / "dist"))
    first, second = made
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    for name in differing:
        print("differs:", name)
    print(f"{len(first)} files in dist/, {len(differing)} of them differ")
    return 1 if differing else 0


def _moment() -> int:
    """The moment of the last commit, in seconds: what is made now says no other time."""
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], check=True, capture_output=True, text=True, cwd=ROOT)
    return int(said.stdout)


def _environment() -> str:
    """The Python of an environment that holds what goes into the bundle and what makes it, and nothing else."""
    place, stamp = WORK / "env", WORK / "env" / "made-from.txt"
    made_from = f"{hashlib.sha256(BUILD_LOCK.read_bytes()).hexdigest()} {sys.version.split()[0]} {place}\n"
    python = str(place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != made_from:
        print("making build/env from installer/build.lock", file=sys.stderr)
        venv.create(place, clear=True, with_pip=True, symlinks=sys.platform != "win32")
        pip("install", "--require-hashes", "--requirement", str(BUILD_LOCK), python=python)
        stamp.write_text(made_from, encoding="utf-8")
    return python


def _sources() -> Path:
    """A copy of the files that git knows, with the same rights everywhere: nothing else of this folder can get in."""
    place = WORK / "source"
    shutil.rmtree(place, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files", "-z"], check=True, capture_output=True, cwd=ROOT).stdout.decode()
    for name in filter(None, listed.split("\0")):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, place / name)
        (place / name).chmod(0o644)
    return place


def _freeze(python: str, sources: Path, epoch: int) -> None:
    """PyInstaller, the same way each time: no chance in the order of sets, no moment of its own."""
    fixed = {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONPATH": str(sources / "installer"),
        "LC_ALL": "C.UTF-8",
    }
    surroundings = {**os.environ, **fixed}
    shutil.rmtree(BUNDLE, ignore_errors=True)
    subprocess.run([python, "-m", "weerbaar_desktop.gui.pyside_bytecode"], check=True, cwd=sources, env=surroundings)
    places = ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    quiet = ["--noconfirm", "--clean", "--log-level", "ERROR"]
    command = [python, "-m", "PyInstaller", *quiet, *places, "installer/weerbaar.spec"]
    subprocess.run(command, check=True, cwd=sources, env=surroundings)


def _installed(python: str) -> list[Distribution]:
    """The parts out of the lock, by name."""
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = subprocess.run([python, "-c", asked], check=True, capture_output=True, text=True).stdout.strip()
    return sorted(distributions(path=[site]), key=lambda one: one.metadata["Name"].lower())


def _refuse_unlisted(installed: list[Distribution]) -> None:
    others = [one for one in installed if not bundle_parts.goes_along(one.metadata["Name"])]
    unlisted = bundle_parts.unlisted(BUNDLE / "_internal", others)
    if unlisted:
        raise licences.MayNotBeShipped(f"in the bundle, and not among its parts: {', '.join(unlisted)}")


def _finish(brought: list[Distribution], epoch: int) -> None:
    """What PyInstaller does not do: debug information off, metadata, licences, the list of parts, sums of all files."""
    inside = BUNDLE / "_internal"
    if sys.platform == "linux":
        ours = [*inside.glob("libpython3*"), *inside.glob("python3*/lib-dynload/*.so")]
        subprocess.run(["strip", "--strip-unneeded", *ours], check=True)
    _tidy_metadata(inside)
    parts = licences.parts(brought, _native(BUNDLE))
    licences.collect(BUNDLE / "licences", brought, ROOT)
    listed = sbom.cyclonedx(bundle_parts.version(ROOT), epoch, parts)
    for place in (BUNDLE, DIST):
        (place / "sbom.cdx.json").write_bytes(listed)
    for app in DIST.glob("*.app"):  # PyInstaller made it of the folder before these were there
        shutil.copytree(BUNDLE / "licences", app / "Contents" / "Resources" / "licences")
        (app / "Contents" / "Resources" / "sbom.cdx.json").write_bytes(listed)
    sums = "".join(f"{digest}  {name}\n" for name, digest in sorted(_sums(BUNDLE).items()) if " " not in digest)
    (BUNDLE / "SHA256SUMS").write_text(sums, encoding="utf-8")
    for path in sorted(BUNDLE.rglob("*")):
        os.utime(path, (epoch, epoch), follow_symlinks=False) if os.utime in os.supports_follow_symlinks else None


def _tidy_metadata(inside: Path) -> None:
    """Of each part its METADATA and licences, with a list of just these; where and how it was installed goes out."""
    for folder in inside.glob("*.dist-info"):
        for path in folder.iterdir():
            if (
                path.is_file()
                and path.name != "METADATA"
                and not path.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
            ):
                path.unlink()
        names = sorted(path.relative_to(inside).as_posix() for path in folder.rglob("*") if path.is_file())
        own = f"{folder.name}/RECORD"
        (folder / "RECORD").write_text("".join(f"{name},,\n" for name in [*names, own]), encoding="utf-8")


def _native(folder: Path) -> list[Path]:
    """Every file with machine code for the system."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and _is_native(path)]


def _is_native(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _sums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder, and where each link points to."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found
