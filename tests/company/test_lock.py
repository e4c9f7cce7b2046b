"""One program writes: whoever looks after the lock file, however often, does not stand in its own way."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlcipher3 import dbapi2

from ar_desktop.company import lock
from ar_desktop.company.lock import LockLost, WriteLock, is_free, lock_path
from tests.company import books


@pytest.fixture
def held(path):
    path.touch()
    held = WriteLock(path, "Dana")
    yield held
    held.release()


def test_two_threads_that_find_the_lock_file_deleted_do_not_take_each_other_for_somebody_else(path, held):
    def look():
        both.wait()
        held.keep()

    with ThreadPoolExecutor(2) as threads:
        for _ in range(100):
            both = Barrier(2)
            lock_path(path).unlink()
            for one in [threads.submit(look), threads.submit(look)]:
                one.result()
    assert not is_free(path)


def test_what_was_released_is_not_taken_again_by_who_looks_later(path, held):
    held.release()
    lock_path(path).unlink()
    held.keep()
    assert is_free(path)


def test_who_waited_for_another_program_looks_whether_the_lock_is_still_theirs(path, company):
    other = dbapi2.connect(str(path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    taken = []

    def take_it() -> bool:
        if not taken:
            lock_path(path).unlink()
            with ThreadPoolExecutor(1) as elsewhere:  # to one thread it would be its own
                taken.append(elsewhere.submit(WriteLock, path, "Kim").result())
            other.rollback()
        return True

    company.waiting = take_it
    with pytest.raises(LockLost, match="Kim on "), company.writing("post") as write:
        books.post_entry(write, "I-1")
    with company.reading() as read:
        assert read.value("SELECT count(*) FROM entry") == 0
    taken[0].release()
    other.close()


@pytest.mark.parametrize(("system", "kept"), [("win32", True), ("linux", False)])
def test_the_lock_file_stays_where_a_release_would_delete_it(path, monkeypatch, system, kept):
    monkeypatch.setattr(lock.sys, "platform", system)
    made = lock._lock_of(lock_path(path))
    monkeypatch.undo()
    assert made.preserve_lock_file is kept
