"""Refuses places where a vault would leave this computer by itself: network drives and synchronised folders."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

# File systems of Linux and macOS whose files lie on another machine. 9p and virtiofs are left out on purpose: there the
# other machine is this computer itself (Windows below WSL, the host of a virtual machine).
_NETWORK = frozenset(
    {
        "acfs", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "glusterfs", "lustre",
        "ncpfs", "ncp", "nfs", "nfs3", "nfs4", "ocfs2", "pvfs2", "smb2", "smb3", "smbfs", "webdav",
    }
)  # fmt: skip
_NETWORK_FUSE = frozenset(
    {
        "ceph", "cephfs", "curlftpfs", "davfs", "davfs2", "dropbox", "gcsfuse", "glusterfs", "goofys",
        "google-drive-ocamlfuse", "gvfsd-fuse", "jmtpfs", "juicefs", "kio-fuse", "mountpoint-s3", "onedriver",
        "rclone", "s3fs", "s3ql", "seafile", "seadrive", "smbnetfs", "sshfs",
    }
)  # fmt: skip
# Folder names that the services give to the folder they synchronise; a person may put more words behind them.
_NAMES = {
    "OneDrive": r"onedrive(\s*[-(].*)?",
    "Dropbox": r"dropbox(\s*\(.*\))?",
    "Google Drive": r"google ?drive(-.*)?|drivefs|my drive|mijn drive",
    "iCloud Drive": r"icloud ?drive|mobile documents|com~apple~clouddocs",
    "een cloudopslag": r"cloudstorage|nextcloud|owncloud|synologydrive|proton ?drive|pcloud ?drive|stack ?drive",
}
# Files that the services leave in the top of the folder they synchronise. As folders they mean something else: Dropbox
# keeps its settings in the folder ~/.dropbox, which says nothing about the rest of that home folder.
_MARKERS = {
    ".dropbox": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".owncloudsync.log": "een cloudopslag",
    ".nextcloudsync.log": "een cloudopslag",
}
_MARKER_FOLDERS = {
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
}
_VAULT = ".kluis"
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_REMOTE_DRIVE = 4  # DRIVE_REMOTE of Windows
_STILL_HERE = tr("Uw kluis is niet geopend en niet veranderd.")
_NOTHING_MADE = tr("Er is nog niets gemaakt of veranderd.")


class LocationRefused(CannotContinue):
    """A vault may not lie here."""


@dataclass(frozen=True, slots=True)
class Mount:
    """Where a file system hangs in the tree, and its kind, such as `ext4` or `fuse.sshfs`."""

    point: PurePath
    kind: str


def refuse_location(path: Path, *, creating: bool) -> str | None:
    """Look at the place of a vault before it is made or opened; `path` need not exist.

    Returns None where all is well, or a Dutch warning for an existing vault in a synchronised folder. Raises
    LocationRefused on a network drive, and for a new vault in a synchronised folder or inside another vault.
    """
    place = path.expanduser().absolute()
    resolved = place.resolve()
    if _is_remote(place) or _is_remote(resolved):
        raise LocationRefused(
            tr("Deze map staat op een netwerkschijf."),
            _NOTHING_MADE if creating else _STILL_HERE,
            tr("Kies een map op deze computer zelf. Zo verlaat uw kluis de computer niet."),
        )
    if creating and any(folder.suffix == _VAULT for folder in (*place.parents, *resolved.parents)):
        raise LocationRefused(
            tr("Deze plek ligt in een andere kluis."),
            _NOTHING_MADE,
            tr("Kies een map buiten die kluis. Anders gaan de twee samen verloren."),
        )
    service = synchronised_by(place, os.environ) or synchronised_by(resolved, os.environ)
    if service is None:
        return None
    if creating:
        raise LocationRefused(
            tr("Deze map wordt vanzelf gekopieerd naar internet door {service}.", service=service),
            _NOTHING_MADE,
            tr("Kies een andere map op deze computer. Zo verlaat uw kluis de computer niet."),
        )
    return tr(
        "Uw kluis staat in een map die {service} vanzelf naar internet kopieert. De inhoud is "
        "versleuteld. Verplaats de kluis naar een map op deze computer.",
        service=service,
    )


def on_one_disk(one: Path, other: Path) -> bool:
    """Whether both lie on the same disk, as far as the system tells; what does not exist yet lies with its parent."""
    try:
        return _existing(one).stat().st_dev == _existing(other).stat().st_dev
    except OSError:
        return False


def _existing(path: Path) -> Path:
    resolved = path.resolve()
    return next((folder for folder in (resolved, *resolved.parents) if folder.exists()), resolved)


def synchronised_by(path: PurePath, environment: Mapping[str, str]) -> str | None:
    """The service that copies this place to the internet, by folder names, marker files and variables; else None."""
    for name in _VARIABLES:
        given = environment.get(name, "")
        if given and path.is_relative_to(given):
            return "OneDrive"
    for folder in (path, *path.parents):
        for service, pattern in _NAMES.items():
            if re.fullmatch(pattern, folder.name, re.IGNORECASE):
                return service
        marked = _marked(Path(folder))
        if marked is not None:
            return marked
    return None


def network_mount(path: PurePath, mounts: Iterable[Mount]) -> str | None:
    """The kind of network file system that `path` (absolute, resolved) lies on; None when it lies on this machine."""
    over: Mount | None = None
    for mount in mounts:  # of two on one place, the later lies on top
        if path.is_relative_to(mount.point) and (over is None or len(mount.point.parts) >= len(over.point.parts)):
            over = mount
    if over is None:
        return None
    family, _, served = over.kind.lower().partition(".")
    remote = served in _NETWORK_FUSE if family in ("fuse", "macfuse") else over.kind.lower() in _NETWORK
    return over.kind if remote else None


def read_mountinfo(text: str) -> tuple[Mount, ...]:
    """Mounts from the text of /proc/self/mountinfo (proc(5)), in order; lines of another shape are passed over."""
    found = []
    for line in text.splitlines():
        before, dash, after = line.partition(" - ")
        fields, kinds = before.split(" "), after.split(" ")
        if dash and len(fields) > 4:  # noqa: PLR2004 - the fifth field is the mount point
            point = re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), fields[4])
            found.append(Mount(PurePath(point), kinds[0]))
    return tuple(found)


def read_mount_table(text: str) -> tuple[Mount, ...]:
    """Mounts from what `mount` prints on macOS: `//user@host/share on /Volumes/share (smbfs, nodev)`."""
    lines = re.findall(r"^.+? on (/.*) \(([a-z0-9_]+)[,)]", text, re.MULTILINE)
    return tuple(Mount(PurePath(point), kind) for point, kind in lines)


def _marked(folder: Path) -> str | None:
    for name, service in _MARKERS.items():
        if (folder / name).is_file():
            return service
    for name, service in _MARKER_FOLDERS.items():
        if (folder / name).is_dir():
            return service
    return None


def _is_remote(path: Path) -> bool:
    if sys.platform == "win32":
        return _is_remote_on_windows(str(path))
    if sys.platform == "darwin":
        listed = subprocess.run(["/sbin/mount"], check=False, capture_output=True, text=True).stdout
        return network_mount(path, read_mount_table(listed)) is not None
    try:
        text = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False  # no /proc: nothing is known, and a guess would keep people out of their own vault
    return network_mount(path, read_mountinfo(text)) is not None


def _is_remote_on_windows(path: str) -> bool:
    """A path of the form \\\\server\\share, or a drive letter that stands for one."""
    plain = path.replace("/", "\\").removeprefix("\\\\?\\")
    if plain.startswith(("\\\\", "UNC\\")):
        return True
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - known on Windows only
    return bool(kernel.GetDriveTypeW(plain[:2] + "\\") == _REMOTE_DRIVE)
