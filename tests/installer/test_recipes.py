"""The recipes for each system: what they say without being used, and that they say the same things everywhere."""

from __future__ import annotations

import configparser
import plistlib
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Final, NamedTuple
from xml.etree import ElementTree

import bundle_parts
import debian_package
import pytest
from environment import ROOT
from PIL import Image

from weerbaar_desktop.application.copies import FILE_ENDING

INSTALLER: Final = ROOT / "installer"
PICTURES: Final = INSTALLER / "pictures"
WIX: Final = "{http://wixtoolset.org/schemas/v4/wxs}"
CLASS: Final = r"Software\Classes\Weerbaar.Reservekopie"
HOOKS: Final = "PyInstaller.utils.hooks"


class Made(NamedTuple):
    """What the spec asked of PyInstaller: with which words, and with which names."""

    kind: str
    words: tuple[Any, ...]
    named: dict[str, Any]


def evaluated(system: str, monkeypatch: pytest.MonkeyPatch) -> list[Made]:
    """The spec as PyInstaller reads it on that system, with stand-ins for PyInstaller, which is not among the tests."""
    made: list[Made] = []

    def maker(kind: str) -> Callable[..., ModuleType]:
        def make(*words: object, **named: object) -> ModuleType:
            made.append(Made(kind, words, named))
            thing = ModuleType(kind)
            scripts = [(name, "", "PYSOURCE") for name in (*bundle_parts.COMMANDS, "pyi_rth_pyside6")]
            vars(thing).update(binaries=[], datas=[], pure=[], scripts=scripts)
            return thing

        return make

    hooks = ModuleType(HOOKS)
    vars(hooks).update(collect_submodules=lambda _name: [], copy_metadata=lambda name: [(name, name)])
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, HOOKS, hooks)
    monkeypatch.setattr(sys, "platform", system)
    names = {kind: maker(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    code = compile(_text("installer/weerbaar.spec"), "weerbaar.spec", "exec")
    exec(code, {**names, "SPECPATH": str(INSTALLER)})  # noqa: S102 - our own, as PyInstaller runs it
    return made


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_spec_makes_both_commands_of_the_same_files_on_every_system(
    system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = evaluated(system, monkeypatch)
    commands = {one.named["name"]: one for one in made if one.kind == "EXE"}
    assert {name: one.named["console"] for name, one in commands.items()} == {
        "weerbaar-desktop": False,
        "weerbaar": True,
    }
    for name, one in commands.items():
        assert one.words[1] == [(name, "", "PYSOURCE")]
        assert system == "linux" or Path(one.named["icon"]).is_file()
    assert [one.kind for one in made if one.kind in ("COLLECT", "BUNDLE")] == (
        ["COLLECT", "BUNDLE"] if system == "darwin" else ["COLLECT"]
    )


def test_an_app_of_a_mac_begins_with_the_window_and_opens_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    (app,) = [one.named for one in evaluated("darwin", monkeypatch) if one.kind == "BUNDLE"]
    told = app["info_plist"]
    assert (told["CFBundleExecutable"], told["LSBackgroundOnly"]) == ("weerbaar-desktop", False)
    (kind,) = told["CFBundleDocumentTypes"]
    assert (kind["CFBundleTypeExtensions"], kind["CFBundleTypeRole"]) == (["weerbaar"], "Viewer")
    assert app["version"] == bundle_parts.version(ROOT)


def inno(section: str) -> list[str]:
    """The lines of a section of the recipe for Inno Setup."""
    text = _text("installer/windows/weerbaar.iss")
    found = re.search(rf"^\[{section}\]\n(.*?)(?=^\[|\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return [line for line in found[1].splitlines() if line and not line.startswith(";")]


def test_windows_for_one_person_needs_no_rights_and_does_nothing_of_itself() -> None:
    setup = configparser.ConfigParser(interpolation=None)
    setup.read_string("[Setup]\n" + "\n".join(inno("Setup")))
    asked = setup["Setup"]
    assert (asked["PrivilegesRequired"], asked["OutputBaseFilename"]) == ("lowest", "Weerbaar-{#Version}")
    assert not re.search(
        r"UninstallDelete|\[Run\]|\[Code\]|https?:|download", _text("installer/windows/weerbaar.iss"), re.IGNORECASE
    )
    for line in (*inno("Files"), *inno("Icons"), *inno("Registry")):
        assert re.fullmatch(r'\w+: ("([^"]|"")*"|[\w ]+)(; \w+: ("([^"]|"")*"|[\w ]+))*', line), line
    assert all(line.startswith("Root: HKCU;") for line in inno("Registry"))


def test_windows_for_everybody_is_one_package_without_actions_of_its_own() -> None:
    (package,) = _msi()
    assert (package.get("Scope"), package.get("Version")) == ("perMachine", "$(Version)")
    kinds = {part.tag.removeprefix(WIX) for part in package.iter()}
    assert kinds.isdisjoint({"CustomAction", "RemoveFolderEx", "ServiceInstall", "RemoveFile", "Launch"})
    assert "MajorUpgrade" in kinds
    named = [part.get(name) for part in package.iter() for name in ("Guid", "UpgradeCode") if part.get(name)]
    assert len(set(named)) == len(named) == 3
    assert all(re.fullmatch(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}", str(one)) for one in named)


def test_a_copy_that_is_clicked_goes_to_the_window_on_every_system() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read_string(_text("installer/linux/weerbaar-desktop.desktop"))
    assert entry["Desktop Entry"]["Exec"] == "weerbaar-desktop %f"
    assert entry["Desktop Entry"]["MimeType"] == "application/x-weerbaar;"
    registry = "\n".join(inno("Registry"))
    assert f'Subkey: "Software\\Classes\\{FILE_ENDING}"' in registry
    assert (
        f'"{CLASS}\\shell\\open\\command"; ValueType: string; ValueData: """{{app}}\\weerbaar-desktop.exe"" ""%1"""'
        in registry
    )
    values = {part.get("Key"): part.get("Value") for part in _msi().iter(f"{WIX}RegistryValue")}
    assert values[f"Software\\Classes\\{FILE_ENDING}"] == "Weerbaar.Reservekopie"
    assert values[f"{CLASS}\\shell\\open\\command"] == '"[INSTALLFOLDER]weerbaar-desktop.exe" "%1"'


def test_every_file_that_a_recipe_takes_is_there() -> None:
    sources = re.findall(r"(?:SetupIconFile|LicenseFile)=(\S+)", _text("installer/windows/weerbaar.iss"))
    sources += [str(part.get("SourceFile")) for part in _msi().iter(f"{WIX}Icon")]
    assert len(sources) == 3
    for source in sources:
        assert (INSTALLER / "windows" / source.replace("\\", "/")).is_file(), source
    assert (PICTURES / "weerbaar.svg").is_file()


def test_icons_are_sharp_at_every_size_that_a_system_asks_for() -> None:
    with Image.open(PICTURES / "weerbaar.ico") as ico, Image.open(PICTURES / "weerbaar.icns") as icns:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= set(ico.info["sizes"])
        assert {(16, 16, 2), (128, 128, 1), (512, 512, 2)} <= set(icns.info["sizes"])


def test_names_of_packages_are_the_same_in_the_recipes_and_in_what_it_reads() -> None:
    read = _text("installer/verify.md") + _text("installer/RELEASE.md")
    assert "Weerbaar-VERSIE.msi" in read
    assert "Weerbaar-VERSIE.exe" in read
    assert "Weerbaar-$version.dmg" in _text("installer/macos/make_dmg.sh")
    assert "Weerbaar-*.dmg" in read
    assert f"# Weerbaar {bundle_parts.version(ROOT)}:" in _text("installer/uitgave.md")


def test_an_app_of_a_mac_has_no_right_to_a_network() -> None:
    rights = plistlib.loads((INSTALLER / "macos" / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.app-sandbox"] is True
    assert not [right for right in rights if "network" in right]


@pytest.mark.parametrize("script", ["macos/make_dmg.sh", "linux/walk.sh"])
def test_scripts_can_be_read_by_a_shell(script: str) -> None:
    subprocess.run(["sh", "-n", INSTALLER / script], check=True)


def test_the_workflows_run_the_code_of_nobody_else() -> None:
    for workflow in sorted((ROOT / ".github" / "workflows").glob("*.yml")):
        text = workflow.read_text(encoding="utf-8")
        assert [used for used in re.findall(r"uses:\s*(\S+)", text) if not re.search(r"@[0-9a-f]{40}$", used)] == []
        assert "permissions:\n  contents: read\n" in text
        assert not re.search(r"curl|wget|Invoke-WebRequest", text)


def test_the_workflow_tries_all_three_systems_and_looks_for_known_holes() -> None:
    text = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    assert re.findall(r"^  (\w+):\n    runs-on: (\w+)-latest", text, re.MULTILINE) == [
        ("linux", "ubuntu"),
        ("windows", "windows"),
        ("macos", "macos"),
    ]
    assert len(re.findall(r"run: \S+(?: -3\.11)? installer/build\b(?! --)", text)) == 3
    assert "pip-audit --requirement installer/build.lock --require-hashes" in text
    recipe = (ROOT / "installer" / "windows" / "weerbaar.wxs").read_text(encoding="utf-8")
    assert "(WiX 5)" in recipe
    assert re.search(r"install .*wix --version 5\.\d+\.\d+\n", text)
    assert all('"dist\\Weerbaar-$version.msi", "/qn"' in line for line in text.splitlines() if "msiexec" in line)


def test_the_package_is_named_in_what_it_says_of_itself() -> None:
    beside = debian_package.beside(bundle_parts.version(ROOT), 1_790_000_000)
    (metainfo,) = [data for place, data in beside.items() if place.endswith(".metainfo.xml")]
    assert f'<release version="{bundle_parts.version(ROOT)}"'.encode() in metainfo


def _msi() -> ElementTree.Element:
    return ElementTree.parse(INSTALLER / "windows" / "weerbaar.wxs").getroot()  # noqa: S314 - our own


def _text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")
