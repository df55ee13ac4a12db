"""A vault may not leave the computer by itself: network drives and synchronised folders."""

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.system.locations import (
    LocationRefused,
    Mount,
    network_mount,
    on_one_disk,
    read_mount_table,
    read_mountinfo,
    refuse_location,
    synchronised_by,
)

_MOUNTINFO = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/x/Stad rw,relatime - cifs //server/stad rw
31 22 0:41 / /mnt/met\040spatie rw,relatime - nfs4 nas:/vol rw
32 22 0:42 / /home/x/ssh rw,relatime shared:2 - fuse.sshfs x@host:/ rw
33 22 0:43 / /home/x/kluis rw,relatime - fuse.gocryptfs /home/x/.kluis rw
34 22 0:44 / /mnt/c rw,relatime - 9p drvfs rw
35 22 0:45 / /mnt/usb rw,relatime - fuseblk /dev/sdb1 rw
36 30 0:46 / /home/x/Stad/lokaal rw,relatime - ext4 /dev/sdc1 rw
onzin
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/x/dossier.kluis", None),
        ("/home/x/Stad/dossier.kluis", "cifs"),
        ("/home/x/Stadhuis/dossier.kluis", None),
        ("/mnt/met spatie/dossier.kluis", "nfs4"),
        ("/home/x/ssh/a/b", "fuse.sshfs"),
        ("/home/x/kluis/a", None),
        ("/mnt/c/Users/x", None),
        ("/mnt/usb/a", None),
        ("/home/x/Stad/lokaal/a", None),
    ],
)
def test_only_a_file_system_on_another_machine_is_remote(path: str, kind: str | None) -> None:
    assert network_mount(PurePosixPath(path), read_mountinfo(_MOUNTINFO)) == kind


def test_of_two_mounts_on_one_place_the_later_counts() -> None:
    place = PurePosixPath("/data")
    mounts = (Mount(PurePosixPath("/"), "ext4"), Mount(place, "nfs"), Mount(place, "ext4"))
    assert network_mount(place / "a", mounts) is None
    assert network_mount(place / "a", mounts[:2]) == "nfs"


def test_the_table_of_macos_is_read() -> None:
    table = (
        "/dev/disk3s1s1 on / (apfs, sealed, local)\n"
        "//x@nas/vol on /Volumes/vol met spatie (smbfs, nodev)\n"
        "host:/p on /private/n (nfs)\n"
    )
    mounts = read_mount_table(table)
    assert [mount.kind for mount in mounts] == ["apfs", "smbfs", "nfs"]
    assert network_mount(PurePosixPath("/Volumes/vol met spatie/k"), mounts) == "smbfs"


@given(st.text())
def test_a_mount_list_of_any_shape_is_read_without_an_error(text: str) -> None:
    network_mount(PurePosixPath("/a"), read_mountinfo(text))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Gemeente Oefendam", "OneDrive"),
        ("OneDrive (persoonlijk)", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Dropbox (Werk)", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-x@example.org", "Google Drive"),
        ("Mijn Drive", "Google Drive"),
        ("iCloudDrive", "iCloud Drive"),
        ("Mobile Documents", "iCloud Drive"),
        ("Nextcloud", "een cloudopslag"),
        ("Documenten", None),
        ("Dropboxen en zo", None),
        ("Onedriven", None),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(folder: str, service: str | None, tmp_path: Path) -> None:
    assert synchronised_by(tmp_path / folder / "sub" / "dossier.kluis", {}) == service


def test_a_marker_file_betrays_a_folder_with_another_name(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").write_text("{}")
    assert synchronised_by(tmp_path / "dossier.kluis", {}) == "Dropbox"


def test_the_settings_folder_of_dropbox_says_nothing_about_the_home_folder(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synchronised_by(tmp_path / "dossier.kluis", {}) is None


def test_the_variable_of_onedrive_betrays_its_folder(tmp_path: Path) -> None:
    environment = {"OneDrive": str(tmp_path / "wolk")}
    assert synchronised_by(tmp_path / "wolk" / "a.kluis", environment) == "OneDrive"
    assert synchronised_by(tmp_path / "wolkje" / "a.kluis", environment) is None


def test_a_new_vault_in_a_synchronised_folder_is_refused_and_an_old_one_gets_a_warning(tmp_path: Path) -> None:
    vault = tmp_path / "Dropbox" / "dossier.kluis"
    with pytest.raises(LocationRefused, match="Dropbox"):
        refuse_location(vault, creating=True)
    warning = refuse_location(vault, creating=False)
    assert warning is not None
    assert "Dropbox" in warning


def test_a_link_into_a_synchronised_folder_does_not_hide_it(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    link = tmp_path / "gewoon"
    link.symlink_to(tmp_path / "Dropbox")
    with pytest.raises(LocationRefused):
        refuse_location(link / "dossier.kluis", creating=True)


def test_an_ordinary_folder_is_fine(tmp_path: Path) -> None:
    assert refuse_location(tmp_path / "dossier.kluis", creating=True) is None


def test_two_places_on_one_disk_are_told_from_two_disks(tmp_path: Path) -> None:
    assert on_one_disk(tmp_path / "nog niet" / "hier", tmp_path)
    assert not on_one_disk(tmp_path, Path("/proc"))


def test_a_new_vault_inside_another_one_is_refused_and_one_that_is_there_opens(tmp_path: Path) -> None:
    inside = tmp_path / "eerste.kluis" / "map" / "tweede.kluis"
    with pytest.raises(LocationRefused, match="andere kluis"):
        refuse_location(inside, creating=True)
    assert refuse_location(inside, creating=False) is None
    assert refuse_location(tmp_path / "eerste.kluis", creating=True) is None
