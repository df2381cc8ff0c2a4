"""A few digits by which the worker takes the laptop back; kept in memory, and never as they are."""

import hashlib
import hmac
import secrets
import unicodedata
from typing import Final

SHORTEST: Final = 4
LONGEST: Final = 8
TRIES: Final = 5
"""So many wrong ones, then only the passphrase counts."""


def is_pin(typed: str) -> bool:
    """Whether this can be a PIN: 4 to 8 digits of any script."""
    return typed.isdecimal() and SHORTEST <= len(typed) <= LONGEST


class Pin:
    """Knows whether digits are the ones that were set, and how often they may still be tried."""

    def __init__(self, digits: str) -> None:
        if not is_pin(digits):
            raise ValueError("a PIN has 4 to 8 digits")
        self._salt = secrets.token_bytes(16)
        self._hash = self._hash_of(digits)
        self.tries_left = TRIES

    def fits(self, typed: str) -> bool:
        """Whether it is the PIN. A wrong one takes a try; when none is left, nothing fits."""
        if self.tries_left == 0:
            return False
        if is_pin(typed) and hmac.compare_digest(self._hash, self._hash_of(typed)):
            self.tries_left = TRIES
            return True
        self.tries_left -= 1
        return False

    def _hash_of(self, typed: str) -> bytes:
        digits = "".join(str(unicodedata.decimal(digit)) for digit in typed)
        return hashlib.scrypt(digits.encode(), salt=self._salt, n=2**12, r=8, p=1)
