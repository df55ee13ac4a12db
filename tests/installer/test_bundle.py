"""What goes into the bundle and the package; building is a command apart, and the recipes have tests of their own."""

from __future__ import annotations

import json
import re
import subprocess
from importlib.metadata import Distribution
from importlib.util import find_spec
from os import PathLike
from pathlib import Path
from xml.etree import ElementTree

import bundle_parts
import deb
import debian_package
import it_statement
import licences
import pytest
import sbom
import sizes
from environment import BUILD_LOCK, LOCK, ROOT

from weerbaar_desktop.system import paths
from weerbaar_desktop.vault import tries

INSTALLER = ROOT / "installer"
QT = "PySide6/Qt/"
SITE = "/somewhere/site-packages/"


def locked(path: Path) -> dict[str, set[str]]:
    """Every part of a lock with its version, and its hashes."""
    parts = re.split(r"\n(?=[a-z])", path.read_text(encoding="utf-8").strip())
    return {part.split()[0]: set(re.findall(r"sha256:[0-9a-f]{64}", part)) for part in parts}


def test_what_goes_into_the_bundle_is_what_the_tests_ran_with() -> None:
    ran, bundled = locked(LOCK), locked(BUILD_LOCK)
    shared = {name: hashes for name, hashes in bundled.items() if name.partition("==")[0] in str(ran.keys())}
    own = {name.partition("==")[0] for name in bundled.keys() - ran.keys()}
    assert own <= {"altgraph", "macholib", "pefile", "pyinstaller", "pyinstaller-hooks-contrib", "setuptools"}
    assert all(hashes for hashes in shared.values())
    assert "://" not in BUILD_LOCK.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "place",
    [
        "libQt6Network.so.6", "lib/libQt6Qml.so.6", "lib/libQt6Pdf.so.6", "lib/libQt6Sql.so.6",
        "plugins/tls/libqopensslbackend.so",
        "plugins/imageformats/libqpdf.so", "plugins/imageformats/libqjpeg.so", "plugins/platforms/libqvnc.so",
        "plugins/networkinformation/libqglib.so", "plugins/platformthemes/libqgtk3.so",
        "plugins/sqldrivers/libqsqlite.so",
        "plugins/printsupport/libcupsprintersupport.so", "translations/qtbase_nl.qm", "qml/QtQuick/qmldir",
    ],
)  # fmt: skip
def test_of_qt_nothing_goes_along_that_talks_or_reads_what_strangers_made(place: str) -> None:
    assert not bundle_parts.is_wanted(QT + place, SITE + place, "linux")


@pytest.mark.parametrize(
    ("place", "system"),
    [
        (QT + "lib/libQt6Widgets.so.6", "linux"), (QT + "lib/libQt6Svg.so.6", "linux"),
        ("PySide6/QtDBus.abi3.so", "linux"), ("shiboken6/Shiboken.abi3.so", "linux"),
        (QT + "plugins/platforms/libqxcb.so", "linux"), (QT + "plugins/platforms/libqwayland.so", "linux"),
        (QT + "plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", "linux"),
        ("PySide6/plugins/platforms/qwindows.dll", "win32"), ("PySide6\\Qt6Core.dll", "win32"),
        ("PySide6/Qt6Gui.dll", "win32"),
        (QT + "plugins/platforms/libqcocoa.dylib", "darwin"), ("sqlcipher3/_sqlite3.so", "linux"),
    ],
)  # fmt: skip
def test_what_shows_the_window_and_opens_the_vault_goes_along(place: str, system: str) -> None:
    assert bundle_parts.is_wanted(place, SITE + place, system)


def test_libraries_of_the_system_stay_with_the_system() -> None:
    assert not bundle_parts.is_wanted("libssl.so.3", "/usr/lib/x86_64-linux-gnu/libssl.so.3", "linux")
    assert bundle_parts.is_wanted("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "linux")
    assert "libssl3" in debian_package.depends()


def test_what_is_loaded_by_name_is_there() -> None:
    asked = bundle_parts.asked_by_name("linux")
    assert all(find_spec(name) is not None for name in asked)
    named = set(
        re.findall(
            r'\("((?:keyring|secretstorage|jeepney|win32ctypes)[\w.]*)"', _text("weerbaar_desktop/system/os_keyring.py")
        )
    )
    assert {name for name in named if ".backends." in name} <= {
        name for system in ("linux", "win32", "darwin") for name in bundle_parts.asked_by_name(system)
    }
    assert all((INSTALLER / "start" / f"{name}.py").is_file() for name in bundle_parts.COMMANDS)


@pytest.mark.parametrize(
    ("expression", "shipped"),
    [
        ("MIT", True), ("LGPL-3.0-only", True), ("GPL-3.0-or-later", False),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("AGPL-3.0-only", False), ("MIT AND GPL-2.0-only", False), ("GPL-3.0-only AND (MIT OR BSD-2-Clause)", False),
        ("(Apache-2.0 OR BSD-3-Clause) AND BSD-3-Clause", True), ("GPL-2.0-or-later WITH Bootloader-exception", False),
    ],
)  # fmt: skip
def test_no_gpl_and_no_agpl_goes_along(expression: str, *, shipped: bool) -> None:
    assert licences.may_be_shipped(expression) is shipped


def test_a_library_whose_licence_nobody_read_is_refused(tmp_path: Path) -> None:
    stranger = tmp_path / "libx265-0123.so.199"
    stranger.touch()
    with pytest.raises(licences.MayNotBeShipped, match="libx265"):
        licences.parts([], [stranger])


def test_the_list_of_parts_is_the_same_each_time_and_is_cyclonedx() -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    parts = [
        licences.Part("six", "1.17.0", "MIT", "pypi"),
        licences.Part("Qt (libQt6Core)", "6", "LGPL-3.0-only", "lib"),
    ]
    listed = sbom.cyclonedx("0.1.0", 1_790_000_000, parts)
    assert listed == sbom.cyclonedx("0.1.0", 1_790_000_000, parts)
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(listed.decode()) is None
    assert json.loads(listed)["components"][0]["purl"] == "pkg:pypi/six@1.17.0"


def test_the_same_files_are_the_same_package_which_dpkg_reads(tmp_path: Path) -> None:
    made = []
    for name in ("een", "twee"):
        (tmp_path / name).mkdir()
        program = tmp_path / name / "weerbaar"
        program.write_bytes(b"#!/bin/sh\n")
        program.chmod(0o700)
        target = tmp_path / f"{name}.deb"
        contents: dict[str, Path | str | bytes] = {
            "usr/lib/w/weerbaar": program,
            "usr/bin/weerbaar": "../lib/w/weerbaar",
        }
        contents["usr/share/w/leesmij"] = b"tekst"
        deb.write(
            target,
            "Package: w\nVersion: 1\nArchitecture: all\nMaintainer: W <w@localhost>\nDescription: w\n",
            contents,
            1,
        )
        made.append(target.read_bytes())
    assert made[0] == made[1]
    listed = subprocess.run(
        ["dpkg-deb", "--contents", tmp_path / "een.deb"], check=True, capture_output=True, text=True
    ).stdout
    assert re.search(r"^-rwxr-xr-x root/root .* \./usr/lib/w/weerbaar$", listed, re.MULTILINE)
    assert re.search(r"^lrwxrwxrwx root/root .* \./usr/bin/weerbaar -> \.\./lib/w/weerbaar$", listed, re.MULTILINE)
    about = subprocess.run(
        ["dpkg-deb", "--field", tmp_path / "een.deb"], check=True, capture_output=True, text=True
    ).stdout
    assert "Installed-Size: 2" in about


def test_what_the_desktop_reads_is_valid(tmp_path: Path) -> None:
    beside = debian_package.beside("0.1.0", 1_790_000_000)
    for place, data in beside.items():
        (tmp_path / Path(place).name).write_bytes(data)
    subprocess.run(["desktop-file-validate", tmp_path / "weerbaar-desktop.desktop"], check=True)
    (metainfo,) = tmp_path.glob("*.metainfo.xml")
    subprocess.run(["appstreamcli", "validate", "--no-net", metainfo], check=True, capture_output=True)
    mime = ElementTree.parse(  # noqa: S314 - our own
        tmp_path / "weerbaar-desktop.xml"
    )
    assert [
        glob.get("pattern") for glob in mime.iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")
    ] == ["*.weerbaar"]


def test_the_manual_names_every_command() -> None:
    from tests.console.console_driver import Console

    said = Console(ROOT)("--help").out
    commands = re.findall(r"^    ([a-z][a-z-]*)(?: |$)", said, re.MULTILINE)
    manual = _text("installer/linux/weerbaar.1").replace("\\-", "-")
    assert len(commands) > 15
    assert [command for command in commands if not re.search(rf"^\.B[RI]* .*\b{command}\b", manual, re.MULTILINE)] == []


def test_the_page_for_it_says_what_the_program_does_today() -> None:
    assert it_statement.PAGE.read_text(encoding="utf-8") == it_statement.page()


def test_the_page_for_it_names_all_that_is_kept_outside_a_vault() -> None:
    page = it_statement.page()
    kept = (paths.shown_contacts_folder(), paths.own_visits_file(), paths.notes_folder(), paths.settings_file())
    assert [place.name for place in kept if place.name not in page] == []
    assert tries.FILE in page
    assert "plek van het venster" not in page


def test_who_watches_for_a_network_is_told_of_every_kind_of_socket_that_shows() -> None:
    """`tests/journeys/test_no_network.py` sees these two, and no others."""
    told = _text("installer/verify.md")
    assert [kind for kind in ("`AF_UNIX`", "`AF_NETLINK`") if kind not in told] == []


def test_every_byte_of_the_bundle_is_counted_once(tmp_path: Path) -> None:
    for name, size in (("weerbaar", 5), ("_internal/PySide6/a", 7), ("_internal/six.pyc", 11)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * size)
    parts = sizes.by_part(tmp_path)
    assert (parts["Qt and PySide"], parts["all else"]) == (7, 16)
    assert sum(parts.values()) == 23


def _text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


class Installed(Distribution):
    """A part as pip leaves it: its metadata, and files of these names that hold their own name."""

    def __init__(self, place: Path, licence: str, *names: str) -> None:
        self._place, self._licence, self._names = place, licence, names
        for name in names:
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            (place / name).write_text(name, encoding="utf-8")

    def read_text(self, filename: str) -> str | None:
        told = f"Metadata-Version: 2.4\nName: deel\nVersion: 1\nLicense-Expression: {self._licence}\n"
        return {"METADATA": told, "RECORD": "".join(f"{name},,\n" for name in self._names)}.get(filename)

    def locate_file(self, path: str | PathLike[str]) -> Path:
        return self._place / path


@pytest.mark.parametrize(
    ("files", "collected"),
    [
        (("deel-1.dist-info/licenses/A/pdfium.txt", "deel/fonts/gpl-licence.txt"), ["A-pdfium.txt"]),
        (("deel-1.dist-info/LICENSE.txt", "deel/LICENSE.txt", "deel/licence.py"), ["LICENSE.txt"]),
        (("deel/COPYING", "deel/licence.py"), ["COPYING"]),
    ],
)
def test_of_every_part_the_texts_that_it_brought_along_are_collected(
    files: tuple[str, ...], collected: list[str], tmp_path: Path
) -> None:
    licences.collect(tmp_path / "licences", [Installed(tmp_path / "site", "MIT", *files)], ROOT)
    found = sorted((tmp_path / "licences" / "deel-1").iterdir())
    assert [text.name for text in found] == collected
    assert found[0].read_text(encoding="utf-8") in files


def test_a_part_without_a_text_of_its_licence_is_refused_unless_the_text_is_here(tmp_path: Path) -> None:
    with pytest.raises(licences.MayNotBeShipped, match="no text"):
        licences.collect(tmp_path / "een", [Installed(tmp_path, "BSD-3-Clause", "deel/a.py")], ROOT)
    licences.collect(tmp_path / "twee", [Installed(tmp_path, "LGPL-3.0-only", "deel/a.py")], ROOT)
    assert "../LGPL-3" in (tmp_path / "twee" / "deel-1" / "LICENCE.txt").read_text(encoding="utf-8")


def test_fonts_icons_and_words_of_others_are_among_the_parts_and_their_texts_go_along(tmp_path: Path) -> None:
    licences.collect(tmp_path / "licences", [], ROOT)
    brought = {path.name for path in (ROOT / "resources").rglob("*") if re.match(r"OFL|LICEN|COPYING", path.name)}
    assert {path.name for place in ("fonts", "icons") for path in (tmp_path / "licences" / place).iterdir()} == brought
    assert set(licences.RESOURCES) <= set(licences.parts([], []))
    listed = json.loads(sbom.cyclonedx("0.1.0", 1_790_000_000, licences.parts([], [])))["components"]
    assert {"OFL-1.1", "MIT", "CC-BY-SA-4.0"} == {one["licenses"][0]["expression"] for one in listed}


def test_a_part_that_came_along_unasked_is_noticed(tmp_path: Path) -> None:
    tool = Installed(tmp_path / "site", "MIT", "deel/a.py", "los.py", "deel-1.dist-info/METADATA", "../../bin/deel")
    (tmp_path / "inside" / "deel-1.dist-info").mkdir(parents=True)
    assert bundle_parts.unlisted(tmp_path / "inside", [tool]) == []
    (tmp_path / "inside" / "los.pyc").touch()
    assert bundle_parts.unlisted(tmp_path / "inside", [tool]) == ["deel"]
    (tmp_path / "inside" / "los.pyc").rename(tmp_path / "inside" / "deel")
    assert bundle_parts.unlisted(tmp_path / "inside", [tool]) == ["deel"]
