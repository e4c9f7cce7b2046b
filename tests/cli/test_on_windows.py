"""What the console of Windows does otherwise."""

import errno

from ar_desktop.cli.main import _reader_left


def test_a_reader_that_left_is_no_error_there():
    assert _reader_left(OSError(errno.EINVAL, "Invalid argument"), windows=True)
    assert not _reader_left(OSError(errno.EINVAL, "Invalid argument"), windows=False)
    assert not _reader_left(OSError(errno.EINVAL, "Invalid argument", "Alder.arbook"), windows=True)
