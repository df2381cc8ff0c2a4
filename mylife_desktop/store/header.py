"""The header of a store: who can unlock it, and how. No name and no word of anybody's is in it.

A checksum that anybody could make tells accidental damage from a wrong passphrase; a code under a
key derived from the store key tells that somebody has changed it.
"""

import hashlib
import hmac
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.keys import KEY_LENGTH, derived

FORMAT: Final = "mylife-store/1"
MEMORY: Final = range(64 * 1024, 1024 * 1024 + 1)
"""KiB of memory that one derivation takes."""

PASSES: Final = range(3, 33)
LANES: Final = range(1, 9)
SALT_LENGTH: Final = 16
WRAPPED_LENGTH: Final = KEY_LENGTH + 8
"""Bytes of a store key wrapped as in RFC 3394."""

_LARGEST: Final = 64 * 1024
"""Bytes; a header of many users is some 10 KiB."""

_MOST_USERS: Final = 32


@dataclass(frozen=True)
class Cost:
    """What one derivation with Argon2id costs: KiB of memory, passes over it, lanes."""

    memory: int
    passes: int
    lanes: int

    def is_sane(self) -> bool:
        """Neither so low that a key could be guessed, nor so high that it would never end."""
        return self.memory in MEMORY and self.passes in PASSES and self.lanes in LANES


@dataclass(frozen=True)
class Lock:
    """One user's way to the store key: the key wrapped under a passphrase."""

    user: str
    cost: Cost
    salt: bytes
    wrapped: bytes


@dataclass(frozen=True)
class Header:
    """`store` is the random id of the store; `code` authenticates everything else."""

    store: str
    locks: tuple[Lock, ...]
    code: str = ""

    def code_under(self, key: bytes) -> str:
        """The code of this header under a store key, in hexadecimal digits."""
        secret = derived(key, "header")
        return hmac.new(secret, _plain(_content(self)), hashlib.sha256).hexdigest()


def header_to_bytes(header: Header) -> bytes:
    """The header as it is written: JSON, with its checksum."""
    value = _content(header) | {"code": header.code}
    value["checksum"] = _checksum(value)
    return json.dumps(value, indent=2).encode() + b"\n"


def read_header(file: Path) -> Header:
    """The header of a store.

    Raises StoreProblem not_a_store, damaged_header, newer_store or changed_header, and OSError.
    """
    with file.open("rb") as stream:
        data = stream.read(_LARGEST + 1)
    try:
        value = _undamaged(data)
    except (ValueError, RecursionError):
        raise StoreProblem("damaged_header", file=str(file)) from None
    if value is None:
        raise StoreProblem("not_a_store", file=str(file))
    version = re.fullmatch(r"mylife-store/([1-9][0-9]{0,5})", str(value.get("format")))
    if version is None:
        raise StoreProblem("not_a_store", file=str(file))
    if int(version[1]) > 1:
        raise StoreProblem("newer_store", file=str(file), format=version[0])
    try:
        header = _header(value)
    except (KeyError, TypeError, ValueError):
        raise StoreProblem("changed_header", file=str(file)) from None
    if not all(_is_sane(lock) for lock in header.locks):
        raise StoreProblem("changed_header", file=str(file))
    return header


def _undamaged(data: bytes) -> dict[str, Any] | None:
    """What the file says without its checksum; None if it never was a header of ours."""
    if len(data) > _LARGEST:
        raise ValueError("too large")
    value = json.loads(data.decode("utf-8"), object_pairs_hook=_once)
    if not isinstance(value, dict) or not ("checksum" in value or "format" in value):
        return None
    if value.pop("checksum", None) != _checksum(value):
        raise ValueError("not what was written")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({key for key, _ in pairs}) != len(pairs):
        raise ValueError("a key given twice")
    return dict(pairs)


def _plain(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def _checksum(value: dict[str, Any]) -> str:
    return hashlib.sha256(_plain(value)).hexdigest()


def _content(header: Header) -> dict[str, Any]:
    users = [
        {
            "id": lock.user,
            "kdf": {
                "name": "argon2id",
                "memory_kib": lock.cost.memory,
                "passes": lock.cost.passes,
                "lanes": lock.cost.lanes,
            },
            "salt": lock.salt.hex(),
            "key": lock.wrapped.hex(),
        }
        for lock in header.locks
    ]
    return {"format": FORMAT, "store": header.store, "users": users}


def _header(value: dict[str, Any]) -> Header:
    header = Header(
        store=value["store"],
        locks=tuple(_lock(user) for user in value["users"]),
        code=value["code"],
    )
    if _content(header) | {"code": header.code} != value or not header.locks:
        raise ValueError("not what this version writes")
    return header


def _lock(value: dict[str, Any]) -> Lock:
    kdf = value["kdf"]
    return Lock(
        user=value["id"],
        cost=Cost(kdf["memory_kib"], kdf["passes"], kdf["lanes"]),
        salt=bytes.fromhex(value["salt"]),
        wrapped=bytes.fromhex(value["key"]),
    )


def _is_sane(lock: Lock) -> bool:
    cost = lock.cost
    figures = (cost.memory, cost.passes, cost.lanes)
    return (
        all(type(figure) is int for figure in figures)
        and cost.is_sane()
        and len(lock.salt) == SALT_LENGTH
        and len(lock.wrapped) == WRAPPED_LENGTH
    )
