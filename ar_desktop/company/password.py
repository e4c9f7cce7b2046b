"""The key of an encrypted company file, derived once from the password and then handed over raw."""

from __future__ import annotations

import os
from hashlib import pbkdf2_hmac
from pathlib import Path

# as SQLCipher 4 derives it, so that its own tools open the file with the same password
_ROUNDS = 256_000
_KEY_BYTES = 32
SALT_BYTES = 16


def new_key(password: str) -> str:
    return _key(password, os.urandom(SALT_BYTES))


def key_of(path: Path, password: str) -> str:
    """An encrypted file begins with the salt."""
    with path.open("rb") as file:
        return _key(password, file.read(SALT_BYTES))


def _key(password: str, salt: bytes) -> str:
    key = pbkdf2_hmac("sha512", password.encode(), salt, _ROUNDS, _KEY_BYTES)
    return f"x'{key.hex()}{salt.hex()}'"
