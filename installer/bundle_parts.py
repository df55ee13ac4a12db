"""What goes into the bundle and what stays out; the spec asks, and a test reads the same lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import Distribution
from importlib.metadata import distributions as installed
from pathlib import Path
from typing import Any, Final

COMMANDS: Final = ("weerbaar-desktop", "weerbaar")
"""The first one is also started as document process and viewer process: it loads no Qt for them."""

LEFT_OUT: Final = [
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    "PySide6.QtPdf", "PySide6.QtPrintSupport", "PySide6.QtUiTools", "PySide6.QtDesigner", "PySide6.QtHelp",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.scripts",
    "tkinter", "_tkinter", "idlelib", "lib2to3", "unittest", "doctest", "pydoc", "pydoc_data", "pdb", "test",
    "ensurepip", "venv", "curses", "readline", "sqlite3", "setuptools", "pkg_resources", "distutils", "pip",
    "lxml", "charset_normalizer", "PIL._avif", "pycparser", "cffi", "_aix_support",
    "xmlrpc", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "nntplib",
]  # fmt: skip

_NETWORK_IN_PYTHON: Final = r"_ssl\."

# Of Qt's plugins only these: a window on X11 or Wayland, composed characters, our icons. Nothing reads what a stranger
# made, and nothing asks the network.
_PLUGINS: Final = re.compile(
    r"platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)\b|platforminputcontexts/lib(compose|ibus)"
    r"|wayland-shell-integration/libxdg-shell|wayland-decoration-client/libbradient|iconengines/(lib)?qsvgicon"
    r"|styles/(lib)?q\w*(windows|mac)"
)
_LIBRARIES: Final = re.compile(
    r"(lib)?Qt6?(Core|Gui|Widgets|Svg|DBus|XcbQpa|WaylandClient|WlShellIntegration|OpenGL)\b|libicu|icu"
    r"|(lib)?(pyside|shiboken)6|Shiboken\.|Qt(Core|Gui|Widgets|Svg|DBus)\."
)
_QT: Final = re.compile(r"(^|/)(PySide6|shiboken6)/|(^|/)(lib)?Qt6?[A-Z]|libicu")
_OF_THE_SYSTEM: Final = re.compile(r"^/(usr/)?lib(64)?/")
"""On Linux these come from the system, whose maker mends them; the package names them."""


def asked_by_name(system: str) -> list[str]:
    """Modules that the program loads by their name, where PyInstaller cannot see it."""
    stores = {
        "win32": ["keyring.backends.Windows"],
        "darwin": ["keyring.backends.macOS"],
        "linux": ["keyring.backends.SecretService", "keyring.backends.kwallet", "secretstorage.exceptions", "jeepney"],
    }
    return ["weerbaar_desktop.vault.migrations", *stores[system]]


def plain_files(root: Path) -> list[tuple[str, str]]:
    """Files among the code that it reads while it runs, each with the folder it goes to."""
    package = root / "weerbaar_desktop"
    found = [*package.glob("vault/migrations/*.sql"), *package.glob("dossier/controleer.*")]
    return [(str(path), str(path.parent.relative_to(root))) for path in sorted(found)]


def is_wanted(name: str, source: str, system: str) -> bool:
    """Whether a file that PyInstaller found belongs in the bundle; `name` is its place there, `source` its origin."""
    place = name.replace("\\", "/")
    if re.search(r"/plugins/", place):
        return bool(_PLUGINS.search(place))
    if re.search(r"/(translations|qml|metatypes|resources|typesystems|glue)/", place) and _QT.search(place):
        return False
    if system == "linux" and _OF_THE_SYSTEM.match(source) and "python" not in Path(source).name:
        return False
    if _QT.search(place) and re.search(r"\.(so|dll|pyd|dylib)\b|\.framework/", place):
        return bool(_LIBRARIES.match(Path(place).name) or re.search(r"Qt(Core|Gui|Widgets|Svg|DBus)\.framework", place))
    return not re.match(_NETWORK_IN_PYTHON, Path(place).name)


def prune(analysed: Any, system: str) -> None:  # noqa: ANN401 - a type of PyInstaller, known while it builds only
    """Take out what does not belong, and bring what is left in one order."""
    for kind in ("binaries", "datas"):
        entries = [entry for entry in getattr(analysed, kind) if is_wanted(entry[0], entry[1], system)]
        setattr(analysed, kind, sorted(entries))
    # PySide finds its plugins itself; the hook would load Qt in every process, also where files are opened.
    analysed.scripts = [entry for entry in analysed.scripts if "pyside6" not in entry[0]]
    analysed.pure = sorted(analysed.pure)


def distributions() -> list[str]:
    """What the lock brought along, by name; its metadata goes into the bundle, so that the program can show it."""
    return sorted(name for name in (found.metadata["Name"] for found in installed()) if goes_along(name))


def goes_along(name: str) -> bool:
    """Whether a part out of the lock is in the bundle."""
    return name not in _TOOLS


_TOOLS: Final = {
    "altgraph", "macholib", "packaging", "pefile", "pip", "pycparser", "pyinstaller", "pyinstaller-hooks-contrib",
    "setuptools", "wheel", "lxml", "charset-normalizer",
}  # fmt: skip
"""Build the bundle, or are asked for by a part of it that we do not use."""


def unlisted(inside: Path, others: Iterable[Distribution]) -> list[str]:
    """Parts that do not go along, and of which something is in the bundle all the same: nobody is told of them."""
    tops = {(file.parts[0], one.metadata["Name"]) for one in others for file in one.files or []}
    kept = {(top, name) for top, name in tops if not top.endswith(".dist-info") and top not in ("..", "__pycache__")}
    return sorted({name for top, name in kept if (inside / top).exists() or (inside / f"{top}c").exists()})


def icon(root: Path, system: str) -> str | None:
    """The icon that a command carries on Windows and macOS; on Linux the desktop entry names it."""
    ending = {"win32": "ico", "darwin": "icns"}.get(system)
    return str(root / "installer" / "pictures" / f"weerbaar.{ending}") if ending else None


def version(root: Path) -> str:
    """Of the program, as its package says."""
    text = (root / "weerbaar_desktop" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]
