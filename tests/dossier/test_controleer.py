"""The verifier that goes along: alone, from the folder itself, in any Python since 3.8, strict about signatures."""

from __future__ import annotations

import ast
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.dossier.invented import Sealed
from weerbaar_desktop.dossier import controleer

SMALL_ORDER = (
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
)


def run(folder: Path, *arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "controleer.py", *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
        env={"PYTHONIOENCODING": encoding},
    )


def test_it_runs_from_inside_the_folder_and_leaves_nothing(folder: Sealed) -> None:
    before = sorted(folder.path.rglob("*"))
    done = run(folder.path, "--code", folder.invented.code, "--fingerprint", folder.invented.fingerprint)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("De map past in elkaar")
    assert sorted(folder.path.rglob("*")) == before


def test_it_takes_another_folder_and_old_consoles(folder: Sealed, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    (elsewhere / "controleer.py").write_bytes(Path(controleer.__file__).read_bytes())
    (folder.path / "über €\u0394.txt").write_bytes(b"")
    done = run(elsewhere, str(folder.path), encoding="cp437")
    assert (done.returncode, done.stderr) == (1, b"")
    assert "über".encode("cp437") in done.stdout


def test_it_names_what_was_changed(folder: Sealed) -> None:
    (folder.path / "bewijs/B01.png").write_bytes(b"iets anders")
    done = run(folder.path)
    assert done.returncode == 1
    assert b"bewijs/B01.png" in done.stdout
    assert done.stderr == b""


TREE = ast.parse(Path(controleer.__file__).read_bytes(), feature_version=(3, 8))
IMPORTED = {alias.name for node in ast.walk(TREE) if isinstance(node, ast.Import) for alias in node.names}
IMPORTED |= {node.module or "" for node in ast.walk(TREE) if isinstance(node, ast.ImportFrom)}


@pytest.mark.parametrize("module", sorted(IMPORTED | {"__future__", "sitecustomize", "gettext", "struct"}))
def test_a_planted_module_does_not_run(module: str, folder: Sealed) -> None:
    name = f"{module}.py"
    (folder.path / name).write_text("print('De map past in elkaar.'); raise SystemExit(0)\n")
    done = run(folder.path)
    assert done.returncode == 1
    assert f"- {name}: dit bestand hoort niet in deze map." in done.stdout.decode().splitlines()
    assert b"past in elkaar" not in done.stdout
    assert not (folder.path / "__pycache__").exists()


def test_nothing_is_imported_before_the_folder_itself_is_out_of_the_way() -> None:
    _, first, guard, *rest = TREE.body
    assert ast.unparse(first) == "import sys"
    assert isinstance(guard, ast.If)
    assert not [node for node in ast.walk(guard) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert isinstance(rest[0], ast.Import)


def test_its_annotations_hold_in_python_3_8() -> None:
    """They are evaluated while it loads: no list[int], no int | None."""
    typing = {alias.name for node in TREE.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    annotations = [node.annotation for node in ast.walk(TREE) if isinstance(node, ast.arg | ast.AnnAssign)]
    annotations += [node.returns for node in ast.walk(TREE) if isinstance(node, ast.FunctionDef)]
    parts = [part for annotation in annotations if annotation for part in ast.walk(annotation)]
    assert not [part for part in parts if isinstance(part, ast.BinOp)]
    assert {ast.unparse(part.value) for part in parts if isinstance(part, ast.Subscript)} <= typing


@pytest.mark.parametrize("arguments", [("--cod", "x"), ("--code",), ("a", "b")])
def test_wrong_use_is_explained_in_dutch(arguments: tuple[str, ...], folder: Sealed) -> None:
    done = run(folder.path, *arguments)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("Zo gebruikt u dit:")


def test_it_explains_itself_in_dutch(folder: Sealed) -> None:
    done = run(folder.path, "--help")
    assert done.returncode == 0
    assert "--fingerprint  de vingerafdruk" in done.stdout.decode()


def test_a_reader_that_stops_early_sees_no_traceback(folder: Sealed) -> None:
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [sys.executable, "controleer.py"], cwd=folder.path, stdout=write, stderr=subprocess.PIPE, check=False
    )
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_it_is_one_file_of_python_3_8_with_the_standard_library_alone() -> None:
    assert not IMPORTED - sys.stdlib_module_names


def test_its_signatures_are_those_of_another_implementation() -> None:
    chance = random.Random(2)
    for _ in range(12):
        private = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
        key, message = private.public_key().public_bytes_raw(), chance.randbytes(chance.randrange(200))
        signature = bytearray(private.sign(message))
        assert controleer.signed(key, message, bytes(signature))
        assert not controleer.signed(key, message + b"x", bytes(signature))
        signature[chance.randrange(64)] ^= 1 << chance.randrange(8)
        assert not controleer.signed(key, message, bytes(signature))


def test_a_signature_has_one_spelling() -> None:
    private = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
    key, signature = private.public_key().public_bytes_raw(), private.sign(b"m")
    s = int.from_bytes(signature[32:], "little")
    assert controleer.signed(key, b"m", signature)
    assert not controleer.signed(key, b"m", signature[:32] + (s + controleer.L).to_bytes(32, "little"))


@pytest.mark.parametrize("key", SMALL_ORDER)
def test_a_key_of_small_order_signs_nothing(key: str) -> None:
    zero = bytes.fromhex(SMALL_ORDER[0])
    assert not controleer.signed(bytes.fromhex(key), b"m", zero + bytes(32))


@pytest.mark.parametrize("y", [controleer.P, controleer.P + 1, 2**255 - 1, 2**255 + 1])
def test_a_point_has_one_spelling(y: int) -> None:
    private = Ed25519PrivateKey.from_private_bytes(b"\x01" * 32)
    other = (y % 2**256).to_bytes(32, "little")
    assert not controleer.signed(other, b"m", private.sign(b"m"))
    assert not controleer.signed(private.public_key().public_bytes_raw(), b"m", other + bytes(32))
