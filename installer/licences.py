"""Under which licence every part of the bundle stands: read, compared with what may be shipped, texts collected."""

from __future__ import annotations

import platform
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

TEXTS: Final = Path(__file__).with_name("licences")


class MayNotBeShipped(Exception):
    """A part of the bundle stands under a licence that we do not ship, or under one that nobody read yet."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is in the bundle: who made it under which licence (SPDX), and where it comes from."""

    name: str
    version: str
    licence: str
    origin: str


# Where the metadata of a part has no SPDX expression: what its own licence file or classifier says, read by us.
_READ: Final = {
    "backports.tarfile": "MIT",
    "charset-normalizer": "MIT",
    "jaraco.classes": "MIT",
    "macholib": "MIT",
    "olefile": "BSD-2-Clause",
    "pi_heif": "BSD-3-Clause",
    "pycryptodomex": "BSD-2-Clause AND LicenseRef-Public-Domain",
    "pypdfium2": "(Apache-2.0 OR BSD-3-Clause) AND BSD-3-Clause",
    "PySide6_Essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "python-oxmsg": "MIT",
    "pytz": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "six": "MIT",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
    "tzdata": "Apache-2.0",
    "vobject": "Apache-2.0",
    "zxcvbn": "MIT",
}

# Libraries that stand in the wheels as files of their own, by the begin of their name.
_LIBRARIES: Final = {
    "libQt6": ("Qt", "LGPL-3.0-only"),
    "libXau": ("libXau", "MIT-open-group"),
    "libbrotli": ("Brotli", "MIT"),
    "libde265": ("libde265", "LGPL-3.0-or-later"),
    "libfreetype": ("FreeType", "FTL OR GPL-2.0-or-later"),
    "libharfbuzz": ("HarfBuzz", "MIT"),
    "libheif": ("libheif", "LGPL-3.0-or-later"),
    "libicu": ("ICU", "Unicode-3.0"),
    "libjpeg": ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib"),
    "liblcms2": ("Little CMS", "MIT"),
    "liblzma": ("XZ Utils (liblzma)", "0BSD"),
    "libopenjp2": ("OpenJPEG", "BSD-2-Clause"),
    "libpdfium": ("PDFium", "BSD-3-Clause"),
    "libpng": ("libpng", "libpng-2.0"),
    "libpyside6": ("PySide", "LGPL-3.0-only"),
    "libpython": ("CPython", "PSF-2.0"),
    "libqpdf": ("qpdf", "Apache-2.0"),
    "libsharpyuv": ("libwebp", "BSD-3-Clause"),
    "libshiboken6": ("Shiboken", "LGPL-3.0-only"),
    "libtiff": ("LibTIFF", "libtiff"),
    "libwebp": ("libwebp", "BSD-3-Clause"),
    "libxcb": ("libxcb", "MIT"),
    "libzstd": ("Zstandard", "BSD-3-Clause OR GPL-2.0-only"),
}

RESOURCES: Final = (
    Part("Atkinson Hyperlegible Next and Mono", "", "OFL-1.1", "fonts"),
    Part("Noto Sans and Noto Emoji", "", "OFL-1.1", "fonts"),
    Part("Tabler Icons", "", "MIT", "icons"),
    Part("FrequencyWords, Dutch", "2018", "CC-BY-SA-4.0", "content"),
)
"""What others made among our resources; which fonts came from where is in resources/fonts/README.md."""

_RESOURCE_TEXTS: Final = (("fonts", "OFL*.txt"), ("icons", "LICENSE"))
_TEXT_NAME: Final = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)

_NOTICE: Final = """Qt, PySide and Shiboken (LGPL-3.0-only), libheif and libde265 (LGPL-3.0-or-later) are used
as they were published, as libraries of their own beside the program: whoever wants to can put a changed version of them
in their place. The texts are in LGPL-3 and GPL-3, which the first one adds to. Their sources are published by their
makers under the version in sbom.cdx.json.

Among the words that judge a passphrase are the commonest Dutch ones of FrequencyWords (Hermit Dave, out of
OpenSubtitles 2018), under CC BY-SA 4.0, creativecommons.org/licenses/by-sa/4.0; that file says so itself.

What starts the two commands is the bootloader of PyInstaller: GPL-2.0-or-later with the exception of its makers, which
permits to ship it with programs under any licence. It is the only thing here under the GPL.
"""


def may_be_shipped(expression: str) -> bool:
    """Whether one of the licences that can be chosen in an SPDX expression is neither GPL nor AGPL; LGPL is fine."""
    while "(" in expression:
        inner = re.search(r"\(([^()]*)\)", expression)
        if inner is None:
            return False  # no expression at all
        expression = expression.replace(inner[0], "MIT" if may_be_shipped(inner[1]) else "GPL-3.0-only")
    return any(
        not any(re.match(r"A?GPL|SSPL", one.strip()) for one in choice.split(" AND "))
        for choice in expression.split(" OR ")
    )


def parts(distributions: Iterable[Distribution], files: Iterable[Path]) -> list[Part]:
    """Every part; raises MayNotBeShipped for one that may not go along, or whose licence nobody read."""
    found = [*RESOURCES, *(_of_distribution(one) for one in distributions)]
    found += {_of_library(path) for path in files if _is_library(path)}
    refused = [part for part in found if not may_be_shipped(part.licence)]
    if refused:
        raise MayNotBeShipped(", ".join(f"{part.name} {part.version} ({part.licence})" for part in refused))
    return sorted(found, key=lambda part: (part.name.lower(), part.version))


def _of_distribution(one: Distribution) -> Part:
    return Part(one.metadata["Name"], one.version, _licence(one), "pypi")


def _licence(one: Distribution) -> str:
    name = one.metadata["Name"]
    licence = _READ.get(name) or one.metadata["License-Expression"]
    if not licence:
        raise MayNotBeShipped(f"{name}: nobody read its licence yet (installer/licences.py)")
    return str(licence)


def _is_library(path: Path) -> bool:
    """Whether a file is a library that a wheel brought along, and no module of Python or plugin of Qt."""
    return path.name.startswith("lib") and ".so" in path.name and "plugins" not in path.parts and not path.is_symlink()


def _of_library(path: Path) -> Part:
    known = next((begin for begin in _LIBRARIES if path.name.startswith(begin)), None)
    if known is None:
        raise MayNotBeShipped(f"{path.name}: nobody read its licence yet (installer/licences.py)")
    name, licence = _LIBRARIES[known]
    version = path.name.partition(".so.")[2]
    if known == "libpython":
        version = platform.python_version()
    return Part(f"{name} ({re.split(r'[-.]', path.name)[0]})", version, licence, path.parent.name)


def collect(target: Path, distributions: Iterable[Distribution], root: Path) -> None:
    """Every licence text in a folder for each part, with a list; `root` is that of our sources."""
    target.mkdir()
    shutil.copy(root / "LICENSE", target / "LICENSE")
    for text in sorted(TEXTS.iterdir()):
        shutil.copy(text, target / text.name)
    (target / "LEESMIJ.txt").write_text(_NOTICE, encoding="utf-8")
    for one in distributions:
        folder = target / f"{one.metadata['Name']}-{one.version}"
        folder.mkdir()
        for name, text in _texts(one).items():
            shutil.copy(text, folder / name)
        if not any(folder.iterdir()):
            (folder / "LICENCE.txt").write_text(_told_of(one), encoding="utf-8")
    for kind, pattern in _RESOURCE_TEXTS:
        (target / kind).mkdir()
        for text in sorted((root / "resources" / kind).glob(pattern)):
            shutil.copy(text, target / kind / text.name)


def _texts(one: Distribution) -> dict[str, Path]:
    """The licence texts that a part brought along, by a name that is unique among them.

    They stand with its metadata: in a folder `licenses`, whatever they are called, or under a name that says it. Only a
    part without any has them among its code; what stands there else is of things that do not go along.
    """
    files = [file for file in one.files or [] if not file.name.endswith((".py", ".pyc", ".pyi"))]
    told = [file for file in files if file.parts[0].endswith(".dist-info")]
    listed = [file for file in told if "licenses" in file.parts]
    named = [[file for file in among if _TEXT_NAME.search(file.name)] for among in (told, files)]
    found = listed or named[0] or named[1]
    return {_plain_name(file.parts): Path(str(one.locate_file(file))) for file in sorted(found)}


def _plain_name(parts: tuple[str, ...]) -> str:
    """Its name, with the folders below `licenses` where it lies deeper."""
    below = parts[parts.index("licenses") + 1 :] if "licenses" in parts else parts[-1:]
    return "-".join(below)


def _told_of(one: Distribution) -> str:
    """What is said of a part that brought no text: who made it, and where the text of its licence stands."""
    name, licence = one.metadata["Name"], _licence(one)
    if not licence.startswith("LGPL-3.0-only"):
        raise MayNotBeShipped(f"{name}: it brought no text of its licence ({licence})")
    who = one.metadata["Author"] or one.metadata["Author-email"] or f"the authors of {name}"
    return f"{name} {one.version}\nLicence: {licence}\nCopyright: {who}\nThe text is in ../LGPL-3\n"
