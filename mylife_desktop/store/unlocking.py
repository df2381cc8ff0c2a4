"""From a passphrase to the key of a store. Pure computing: any thread may do it.

The store key is random and never changes with a passphrase; it lies in the header, wrapped (RFC
3394) under a key that Argon2id makes of the passphrase.
"""

import hmac
import secrets
import time
from pathlib import Path
from typing import Final
from uuid import uuid4

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.errors import told
from mylife_desktop.store.folder import HEADER
from mylife_desktop.store.header import SALT_LENGTH, Cost, Header, Lock, read_header
from mylife_desktop.store.keys import KEY_LENGTH
from mylife_desktop.store.passphrase import check_passphrase_rules, normal

__all__ = ["check_passphrase_rules", "make_header", "tuned_cost", "unlock"]

LEAST: Final = Cost(memory=64 * 1024, passes=3, lanes=4)
_MOST_MEMORY: Final = 256 * 1024
"""KiB; what an old laptop of 4 GiB can spare for a moment."""

_MOST_PASSES: Final = 16
_WANTED: Final = 0.5
"""Seconds that one try of a passphrase should take on the machine where the store was made."""


def unlock(folder: Path, passphrase: str) -> bytes:
    """The store key of 32 bytes.

    Raises StoreProblem not_a_store, damaged_header, newer_store, changed_header, wrong_passphrase,
    read_only (not readable by this user) or io. Nothing is written.
    """
    file = folder / HEADER
    with told(file):
        if not file.is_file():
            raise StoreProblem("not_a_store", file=str(folder))
        header = read_header(file)
    for lock in header.locks:
        try:
            key = aes_key_unwrap(_wrapping_key(passphrase, lock.salt, lock.cost), lock.wrapped)
        except InvalidUnwrap:
            continue
        if not hmac.compare_digest(header.code, header.code_under(key)):
            raise StoreProblem("changed_header", file=str(file))
        return key
    raise StoreProblem("wrong_passphrase", file=str(file))


def make_header(key: bytes, passphrase: str, cost: Cost | None = None) -> Header:
    """A header with one user, whose passphrase unlocks this key.

    `cost` None is tuned on this machine, which takes about as long as the derivation itself.
    Raises StoreProblem passphrase_short or passphrase_common, and ValueError for a cost out of
    bounds.
    """
    check_passphrase_rules(passphrase)
    cost = cost or tuned_cost()
    if not cost.is_sane():
        raise ValueError(f"out of bounds: {cost}")
    salt = secrets.token_bytes(SALT_LENGTH)
    wrapped = aes_key_wrap(_wrapping_key(passphrase, salt, cost), key)
    header = Header(str(uuid4()), (Lock(str(uuid4()), cost, salt, wrapped),))
    return Header(header.store, header.locks, header.code_under(key))


def tuned_cost() -> Cost:
    """The cost that takes about half a second on this machine."""
    begun = time.perf_counter()
    _wrapping_key("to measure", b"\0" * SALT_LENGTH, LEAST)
    return cost_after(time.perf_counter() - begun)


def cost_after(seconds: float) -> Cost:
    """The cost to choose where the least one took so many seconds: more memory before passes."""
    factor = _WANTED / max(seconds, 0.001)
    memory = LEAST.memory
    while memory < _MOST_MEMORY and factor >= 2 * memory / LEAST.memory:
        memory *= 2
    passes = round(LEAST.passes * factor * LEAST.memory / memory)
    return Cost(memory, min(max(passes, LEAST.passes), _MOST_PASSES), LEAST.lanes)


def _wrapping_key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    return Argon2id(
        salt=salt,
        length=KEY_LENGTH,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    ).derive(normal(passphrase).encode("utf-8", "surrogatepass"))
