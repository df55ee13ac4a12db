"""Where things belong on this machine: vaults in local application data, requests in a private run-time folder."""

from __future__ import annotations

import os
import stat
import sys
import tempfile  # noqa: TID251 - only to ask where it is
from pathlib import Path

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

_NAME = "weerbaar"
_HOME = "WEERBAAR_HOME"  # everything below one folder: for tests, and for a vault on a stick


class NotPrivate(CannotContinue):
    """The folder for short-lived files can be read by somebody else."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            tr("De map {folder} is niet alleen van u.", folder=folder),
            tr("Er is niets geopend of veranderd."),
            tr("Vraag uw systeembeheerder om deze map te verwijderen en start het programma opnieuw."),
        )


def vaults_folder() -> Path:
    """The folder that holds vaults unless the person chooses otherwise. It need not exist.

    Never in Documents, which many systems copy to the internet.
    """
    if _HOME in os.environ:
        return Path(os.environ[_HOME]) / "kluizen"
    import platformdirs

    return Path(platformdirs.user_data_path(_NAME, appauthor=False, roaming=False)) / "kluizen"


def settings_file() -> Path:
    """Where the window keeps theme, zoom and size. Neither the file nor its folder need exist."""
    if _HOME in os.environ:
        return Path(os.environ[_HOME]) / "weerbaar.ini"
    import platformdirs

    return Path(platformdirs.user_config_path(_NAME, appauthor=False)) / "weerbaar.ini"


def notes_folder() -> Path:
    """Where this computer remembers how far the journals of its vaults were. It need not exist."""
    if _HOME in os.environ:
        return Path(os.environ[_HOME]) / "gezien"
    import platformdirs

    return Path(platformdirs.user_state_path(_NAME, appauthor=False)) / "gezien"


def own_visits_file() -> Path:
    """Where the overview of own visits is kept. Neither the file nor its folder need exist."""
    return _data() / "bezoeken.json"


def shown_contacts_folder() -> Path:
    """Where the names and numbers stand that may be read without a vault. It need not exist."""
    return _data() / "nu-hulp"


def _data() -> Path:
    if _HOME in os.environ:
        return Path(os.environ[_HOME])
    import platformdirs

    return Path(platformdirs.user_data_path(_NAME, appauthor=False, roaming=False))


def runtime_folder() -> Path:
    """A folder that only this account can read, made when it is not there. Raises NotPrivate."""
    folder = _runtime_place()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            raise NotPrivate(folder)
        folder.chmod(0o700)
    return folder


def _runtime_place() -> Path:
    if _HOME in os.environ:
        return Path(os.environ[_HOME]) / "run"
    if sys.platform != "linux":
        import platformdirs

        return Path(platformdirs.user_runtime_path(_NAME, appauthor=False))
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and Path(given).is_dir():
        return Path(given) / _NAME
    return Path(tempfile.gettempdir()) / f"{_NAME}-{os.geteuid()}"
