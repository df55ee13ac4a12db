"""Over Weerbaar: what one copies for who helps says nothing of a person, and all parts and sources stand there."""

from __future__ import annotations

import getpass
import json
import platform
import re
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import CONTENT, PASSPHRASE
from tests.gui.test_the_window import show
from weerbaar_desktop.application.fact_sources import fact_sources
from weerbaar_desktop.domain.about_program import OwnPart
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.manual.about_page import AboutPage
from weerbaar_desktop.system.own_parts import own_parts


def shown_about(desktop: Desktop, qtbot: QtBot) -> AboutPage:
    assert desktop.helping is not None
    desktop.helping.show_about()
    page = desktop.window.page()
    assert isinstance(page, AboutPage)
    qtbot.waitUntil(lambda: page.complete)
    return page


def test_what_one_copies_holds_versions_and_nothing_of_a_person(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, fake = show("open", start, qtbot)
    page = shown_about(desktop, qtbot)
    page.copy.click()
    copied = QApplication.clipboard().text()
    assert copied == page.told.text()
    assert copied.startswith("Weerbaar 0.1.0, kluis versie 8\n")
    assert "Een kluis is open" in copied
    private = {PASSPHRASE, getpass.getuser(), platform.node(), str(Path.home()), str(fake.services().settings_file)}
    for secret in private - {""}:
        assert not re.search(rf"\b{re.escape(secret)}\b", copied), secret
    assert "/" not in copied


def test_every_part_stands_there_with_its_version_and_licence(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("unlock", start, qtbot)
    told = dict(line.split(": ", 1) for line in shown_about(desktop, qtbot).parts.text().splitlines())
    assert len(told) == len(own_parts())
    for part in ("PySide6_Essentials", "cryptography", "reportlab", "msgspec"):
        assert any(name.startswith(f"{part} ") for name in told), part
    assert not any(name.startswith(("pytest", "ruff", "mypy")) for name in told)
    assert all(told.values())


def test_every_source_in_the_content_stands_there_with_its_day(start: StartDesktop, qtbot: QtBot) -> None:
    desktop, _ = show("unlock", start, qtbot)
    words = shown_about(desktop, qtbot).sources.text()
    sources = fact_sources(CONTENT)
    written = set(
        re.findall(r'^source = "(.+)"$', (CONTENT / "contacts.toml").read_text(encoding="utf-8"), re.MULTILINE)
    )
    (numbers,) = [one for one in sources if one.title == "Telefoonnummers"]
    assert {one.words for one in numbers.sources} == written
    assert all(one.title in words for one in sources)
    assert "Politie.nl, Aangifte doen (nagekeken op 21 november 2026)" in words


def test_a_bundle_tells_the_parts_it_was_made_with(tmp_path: Path) -> None:
    components = [
        {"name": "Qt", "version": "6.9", "licenses": [{"expression": "LGPL-3.0-only"}]},
        {"name": "Argon2", "version": "1", "licenses": [{"expression": "MIT"}]},
    ]
    (tmp_path / "sbom.cdx.json").write_text(json.dumps({"components": components}), encoding="utf-8")
    program = tmp_path / "weerbaar-desktop"
    assert own_parts(program) == (OwnPart("Argon2", "1", "MIT"), OwnPart("Qt", "6.9", "LGPL-3.0-only"))
    (tmp_path / "sbom.cdx.json").write_text("{", encoding="utf-8")
    assert own_parts(program) == own_parts()
