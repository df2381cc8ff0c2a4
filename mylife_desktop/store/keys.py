"""The keys that come of the store key, each for one purpose; none tells another."""

import secrets
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_LENGTH: Final = 32
SALT_LENGTH: Final = 16
"""Bytes of salt that an encrypted database begins with; the rest of it is unreadable."""


def new_key() -> bytes:
    """A random store key of 32 bytes."""
    return secrets.token_bytes(KEY_LENGTH)


def derived(key: bytes, purpose: str, length: int = KEY_LENGTH) -> bytes:
    """A key for one purpose, from the store key (HKDF)."""
    info = f"mylife-store/1 {purpose}".encode()
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=None, info=info).derive(key)


def salt_of(key: bytes) -> bytes:
    """The first 16 bytes that a database of this key has, and no other has."""
    return derived(key, "database salt", SALT_LENGTH)
