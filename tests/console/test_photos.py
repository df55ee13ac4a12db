"""A picture at the console: a small copy once it is attached, in the aangifte without a word of the camera."""

from __future__ import annotations

import io
from contextlib import closing
from pathlib import Path

import pikepdf
from PIL import Image

from tests.console.console_driver import PASSPHRASE, Console
from tests.evidence.pictures.test_photo import TELEPHONE
from tests.pdf.checks import faults
from tests.pdf.tagged import read
from tests.shielded_folders import images
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault.store import SqlCipherStore


def test_a_photo_of_a_telephone_goes_small_and_silent_into_the_aangifte(console: Console, vault: Path) -> None:
    (record,) = console.log(vault, {"account": "Er lag verf op de deur."})
    original = console.folder / "deur.jpg"
    Image.new("RGB", (4000, 3000), (180, 30, 30)).save(original, exif=TELEPHONE)
    line = console.vault("attach", vault, record, original).out
    with closing(SqlCipherStore().open(vault, PASSPHRASE)) as opened:
        kept = opened.photo(RecordId(line.split()[0]))
    assert kept is not None
    assert (kept.width, kept.height) == (1600, 1200)
    given = {"evidence": line.split()[0], "give": "original", "reason": "de plaats is de straat zelf"}
    ran = console.aangifte(vault, [record], console.folder / "map", shielding={"pieces": [given]})
    assert "Bladzijde 1 opmaken" in ran.err
    data = (console.folder / "map" / "aangifte.pdf").read_bytes()
    assert faults(read(data)) == []
    assert b"Exif" not in data
    with pikepdf.open(io.BytesIO(data)) as document:
        (shown,) = images(document)
        assert shown.read_raw_bytes().startswith(b"\xff\xd8")
        assert (int(shown.Width), int(shown.Height)) == (1600, 1200)
    assert (console.folder / "map" / "bewijs" / "B01.jpg").read_bytes() == original.read_bytes()
    console("verify", console.folder / "map")
