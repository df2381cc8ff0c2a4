"""The header gives the key to the right passphrase; whatever is wrong with it is said calmly."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlcipher

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store import header as header_module
from mylife_desktop.store.header import Cost, read_header
from mylife_desktop.store.keys import new_key
from mylife_desktop.store.unlocking import LEAST, cost_after, make_header, unlock
from tests.store.conftest import PASSPHRASE, WORKER
from tests.store.watching import refused
from tests.thorough import examples


@pytest.mark.promise("P2")
def test_the_passphrase_goes_through_argon2id_with_enough_memory(folder: Path) -> None:
    value = json.loads((folder / "store.json").read_text())
    assert value["format"] == "mylife-store/1"
    (user,) = value["users"]
    assert user["kdf"]["name"] == "argon2id"
    assert user["kdf"]["memory_kib"] >= 64 * 1024
    assert user["kdf"]["passes"] >= 3


@pytest.mark.promise("P2")
@pytest.mark.parametrize("seconds", [0.0, 0.001, 0.01, 0.05, 0.1, 0.15, 0.3, 0.5, 1.0, 60.0])
def test_a_faster_machine_pays_more_and_none_less_than_the_least(seconds: float) -> None:
    cost = cost_after(seconds)
    assert cost.is_sane()
    assert cost.memory >= LEAST.memory and cost.passes >= LEAST.passes
    work = cost.memory * cost.passes / (LEAST.memory * LEAST.passes)
    if 0.05 <= seconds <= 0.5:
        assert 0.3 <= work * seconds <= 0.7


@pytest.mark.promise("P2")
def test_the_database_opens_with_the_raw_key_and_with_nothing_else(
    folder: Path, key: bytes
) -> None:
    for secret, opens in ((f"x'{key.hex()}'", True), (PASSPHRASE, False), ("", False)):
        connection = sqlcipher.connect(str(folder / "store.db"))
        connection.execute("PRAGMA cipher_log_level=NONE")
        if secret:
            connection.set_key(secret)
        try:
            connection.execute("SELECT count(*) FROM person").fetchall()
            assert opens
        except sqlcipher.DatabaseError:
            assert not opens
        finally:
            connection.close()


@pytest.mark.promise("P2")
def test_the_key_is_random_and_wrapped_for_the_user(folder: Path, key: bytes) -> None:
    assert len(key) == 32 and new_key() != new_key()
    header = make_header(key, "another passphrase, as long", LEAST)
    (lock,) = read_header(folder / "store.json").locks
    assert header.locks[0].wrapped != lock.wrapped
    assert header.locks[0].salt != lock.salt
    assert header.store != read_header(folder / "store.json").store


def test_the_name_of_the_worker_is_not_in_the_header(folder: Path) -> None:
    assert not any(name in (folder / "store.json").read_text() for name in WORKER.split())


@pytest.mark.promise("P4")
def test_a_wrong_passphrase_is_said_to_be_wrong(folder: Path) -> None:
    with refused("wrong_passphrase", folder):
        unlock(folder, "not the one, whatever it is")


@pytest.mark.promise("P4")
@pytest.mark.parametrize("place", ["nowhere", "empty", "with files"])
def test_a_folder_without_a_header_is_not_a_store(tmp_path: Path, place: str) -> None:
    folder = tmp_path / place
    if place != "nowhere":
        folder.mkdir()
    if place == "with files":
        (folder / "letter.txt").write_text("Dear Sir or Madam")
    with refused("not_a_store"):
        unlock(folder, PASSPHRASE)


@pytest.mark.promise("P4")
@pytest.mark.parametrize("text", ["{}", "[]", "7", '"store"', '{"name": "other", "version": 3}'])
def test_another_programs_file_is_not_a_store(folder: Path, text: str) -> None:
    (folder / "store.json").write_text(text)
    with refused("not_a_store", folder):
        unlock(folder, PASSPHRASE)


@pytest.mark.promise("P4")
@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-2],
        lambda data: data[: len(data) // 2],
        lambda data: b"\0" * len(data),
        lambda data: data.replace(b"argon2id", b"argon2ie"),
        lambda data: data.replace(b'"format"', b'"formet"'),
        lambda data: data.replace(b'"checksum"', b'"checksun"'),
        lambda data: data.replace(b'"store"', b'"users"'),
        lambda data: data + data,
        lambda data: b"[" * 60_000,
        lambda data: b"[" * 900 + b"]" * 900 + data,
        lambda data: b'{"format": ' + b"[" * 900 + b"]" * 900 + b"}",
        lambda data: b'{"format": ' + b"9" * 60_000 + b"}",
        lambda data: data + b" " * 2**20,
        lambda data: b"\xff\xfe" + data,
    ],
)
def test_a_damaged_header_is_said_to_be_damaged(
    folder: Path, damage: Callable[[bytes], bytes]
) -> None:
    file = folder / "store.json"
    file.write_bytes(damage(file.read_bytes()))
    with refused("damaged_header", folder):
        unlock(folder, PASSPHRASE)


@pytest.mark.promise("P4")
@settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=examples(200))
@given(st.data())
def test_no_flipped_bit_goes_unnoticed(made_store: tuple[Path, bytes], data: st.DataObject) -> None:
    content = bytearray((made_store[0] / "store.json").read_bytes())
    at, bit = data.draw(st.integers(0, len(content) - 1)), data.draw(st.integers(0, 7))
    content[at] ^= 1 << bit
    file = made_store[0].with_name("flipped.json")
    file.write_bytes(content)
    try:
        read_header(file)
    except StoreProblem as problem:
        assert problem.kind == "damaged_header"
    else:
        assert json.loads(content) == json.loads((made_store[0] / "store.json").read_bytes())


def rewritten(folder: Path, change: Callable[[dict[str, Any]], Any]) -> None:
    """The header changed by somebody who knows how to make the checksum."""
    file = folder / "store.json"
    value = json.loads(file.read_text())
    change(value)
    del value["checksum"]
    value["checksum"] = header_module._checksum(value)
    file.write_text(json.dumps(value))


def kdf(**figures: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda value: value["users"][0]["kdf"].update(figures)


@pytest.mark.promise("P3")
@pytest.mark.parametrize(
    "change",
    [
        kdf(memory_kib=1024),
        kdf(memory_kib=64 * 1024 - 1),
        kdf(memory_kib=2**40),
        kdf(passes=1),
        kdf(passes=2**31),
        kdf(lanes=0),
        kdf(lanes=10**6),
        kdf(passes=True),
        kdf(passes=3.0),
        kdf(passes="3"),
        kdf(memory_kib=None),
        kdf(name="pbkdf2"),
        kdf(further=1),
        lambda value: value["users"][0].update(salt=""),
        lambda value: value["users"][0].update(key="00" * 8),
        lambda value: value["users"][0].update(key="nothing"),
        lambda value: value.update(users=[]),
        lambda value: value.update(users={"a": 1}),
        lambda value: value.update(users=value["users"] * 100),
        lambda value: value.update(further=1),
        lambda value: value.pop("code"),
    ],
)
def test_lowered_or_absurd_parameters_are_refused_before_any_derivation(
    folder: Path, change: Callable[[dict[str, Any]], Any]
) -> None:
    rewritten(folder, change)
    with refused("changed_header", folder):
        unlock(folder, PASSPHRASE)


@pytest.mark.promise("P3")
def test_a_changed_header_is_noticed_by_who_has_the_passphrase(folder: Path) -> None:
    rewritten(folder, lambda value: value.update(store="another"))
    with refused("changed_header", folder):
        unlock(folder, PASSPHRASE)


def test_the_cost_can_be_raised_later(folder: Path, key: bytes) -> None:
    header = make_header(key, PASSPHRASE, Cost(LEAST.memory, LEAST.passes + 1, 1))
    (folder / "store.json").write_bytes(header_module.header_to_bytes(header))
    assert unlock(folder, PASSPHRASE) == key


@pytest.mark.parametrize("version", ["mylife-store/2", "mylife-store/17"])
def test_a_newer_header_is_refused_unchanged(folder: Path, version: str) -> None:
    rewritten(folder, lambda value: value.update(format=version, new_key={"a": 1}))
    with refused("newer_store", folder) as caught:
        unlock(folder, PASSPHRASE)
    assert caught.value.file == str(folder / "store.json")


def test_a_header_of_another_kind_is_not_a_store(folder: Path) -> None:
    rewritten(folder, lambda value: value.update(format="yourlife-store/1"))
    with refused("not_a_store", folder):
        unlock(folder, PASSPHRASE)
