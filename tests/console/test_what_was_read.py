"""What `attach` says of a file it keeps: what the file says of itself, beside the hash of the original."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.console.console_driver import Console
from tests.evidence.mail import mails


def _attached(tmp_path: Path, kdf: tuple[int, int, int], name: str, data: bytes) -> tuple[str, str]:
    console = Console(tmp_path)
    vault = console.new("proef.kluis", kdf)
    (record,) = console.log(vault, {"account": "Er kwam iets binnen."})
    (tmp_path / name).write_bytes(data)
    ran = console.vault("attach", vault, record, tmp_path / name)
    return ran.out, ran.err


def test_a_mail_is_told_of_beside_the_hash_of_the_original(tmp_path: Path, cheap_kdf: tuple[int, int, int]) -> None:
    data = mails.outlook_mail()
    out, err = _attached(tmp_path, cheap_kdf, "bericht.eml", data)
    assert out.split()[1:] == [str(len(data)), hashlib.sha256(data).hexdigest()]
    assert "Van: Jan Boös <jan@boos.example>" in err
    assert err.count("Bestand erin: ") == 2
    assert "3 afbeeldingen ophalen, allemaal volgpixels. Ze zijn niet geladen." in err
    assert "Datum: 3 maart 2026, 08:15:00 (UTC+01:00)" in err


def test_a_broken_file_is_kept_and_that_it_could_not_be_read_is_said(
    tmp_path: Path, cheap_kdf: tuple[int, int, int]
) -> None:
    data = b"%PDF-1.7\n" + b"\xff" * 3000
    out, err = _attached(tmp_path, cheap_kdf, "kapot.pdf", data)
    assert out.split()[2] == hashlib.sha256(data).hexdigest()
    assert "Het origineel is veilig bewaard" in err
