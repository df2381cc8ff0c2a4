"""Run as another process by tests: holds a store open, or is killed while it works on one."""

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from mylife_desktop.domain.problem import StoreProblem
from mylife_desktop.store.folder import HEADER
from mylife_desktop.store.header import read_header
from mylife_desktop.store.opening import make_files
from mylife_desktop.store.store import Store
from mylife_desktop.store.unlocking import unlock
from tests.builders import a_case, said, scored


def hold(folder: Path, key: bytes) -> None:
    """Opens the store, writes to it, says so and waits for the end of standard input."""
    try:
        store = Store.open(folder, key)
    except StoreProblem as problem:
        print(problem.kind, flush=True)
        return
    case = a_case("Held")
    store.add(case)
    store.draft(said(case, "in the middle of a sen"))
    print("open", flush=True)
    sys.stdin.read()
    store.close()


def unlock_and_hold(folder: Path, key: bytes) -> None:
    """The same from the passphrase, which comes by standard input."""
    hold(folder, unlock(folder, sys.stdin.readline().rstrip("\n")))


def meetings(folder: Path, key: bytes, times: int, seed: int) -> None:
    """A meeting killed many times; what was lost or is broken, as a list of sentences in JSON."""
    chance = random.Random(seed)
    with Store.open(folder, key) as store:
        case = said(a_case("Aino"), "0")
        store.add(case)
    wrong = []
    for _ in range(times):
        acknowledged = _killed_meeting(folder, key, case.id, chance)
        with Store.open(folder, key) as store:
            kept = store.open_case(case.id)
            count = int(kept.rounds[-1].answer("friends").comment or "0")
            before, opened = store.audit_rows(case.id)[-2:]
        if count < acknowledged:
            wrong.append(f"{acknowledged} was acknowledged and {count} is there")
        if before.hash != opened.hash:
            wrong.append(f"{count} is there without its row in the trail")
    print(json.dumps(wrong))


def _killed_meeting(folder: Path, key: bytes, person: str, chance: random.Random) -> int:
    """The last answer that was acknowledged before the kill, or 0."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            _meeting(folder, key, person, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as acknowledgements:
        heard = b"".join(acknowledgements.read(8) for _ in range(chance.randrange(8)))
        _spin(chance.uniform(0, 0.004))
        os.kill(child, signal.SIGKILL)
        while more := acknowledgements.read(4096):
            heard += more
    os.waitpid(child, 0)
    return int(heard[-8:] or b"0")


def _meeting(folder: Path, key: bytes, person: str, writing: int) -> None:
    store = Store.open(folder, key)
    case = store.open_case(person)
    count = int(case.rounds[-1].answer("friends").comment or "0")
    while True:
        count += 1
        case = said(case, str(count))
        if count % 3:
            store.draft(case)
        else:
            case = said(scored(case, count % 11), "more words " * (count % 90), theme="health")
            store.save(case)
        os.write(writing, b"%08d" % count)


def _spin(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def makings(folder: Path, key: bytes, header_of: Path) -> None:
    """The making of a store killed at every fifteenth call; what is wrong afterwards, in JSON."""
    header = read_header(header_of / HEADER)
    wrong, call, killed = [], 1, True
    while killed:
        place = folder / str(call)
        child = os.fork()
        if child == 0:
            _kill_at(call)
            make_files(place, "W", key, header)
            os._exit(0)
        killed = os.WIFSIGNALED(os.waitpid(child, 0)[1])
        try:
            make_files(place, "W", key, header)
        except StoreProblem as problem:
            if problem.kind != "already_a_store":
                wrong.append(f"call {call}: {problem}")
        with Store.open(place, key) as store:
            files = sorted(file.name for file in place.iterdir())
            if store.worker != "W" or files != ["store.db", "store.db-wal", "store.json"]:
                wrong.append(f"call {call}: {files}")
        call += 15
    print(json.dumps({"wrong": wrong, "calls": call}))


def _kill_at(call: int) -> None:
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "c_call"
        if calls == call:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)


if __name__ == "__main__":
    command, place, secret, *rest = sys.argv[1:]
    if command == "hold":
        hold(Path(place), bytes.fromhex(secret))
    elif command == "unlock":
        unlock_and_hold(Path(place), b"")
    elif command == "meetings":
        meetings(Path(place), bytes.fromhex(secret), int(rest[0]), int(rest[1]))
    elif command == "makings":
        makings(Path(place), bytes.fromhex(secret), Path(rest[0]))
