"""Runs the filter, build/corpus/ndjson.mjs, over one split of a corpus: bytes in, JSON lines out."""

import subprocess
import threading
from dataclasses import dataclass
from typing import BinaryIO, Iterator

PIECE = 1 << 20


@dataclass(frozen=True)
class Split:
    """A piece of a file, from the byte `start` to before the byte `end`.

    Its records are those that begin in it; the last one may reach beyond `end`.
    """

    path: str
    start: int
    end: int | None  # None: the whole file, which cannot be cut (WET, or compressed)
    line: int = 1  # the line that holds `start`


def pieces_of(file: BinaryIO, split: Split) -> Iterator[bytes]:
    """The bytes of the whole records of a split, a piece at a time."""
    if split.end is None:
        while piece := file.read(PIECE):
            yield piece
        return
    left = split.end - file.tell()
    piece = b""
    while left > 0 and (piece := file.read(min(PIECE, left))):
        left -= len(piece)
        yield piece
    # The last record ends behind the split; the next split passes over that end.
    while piece and not piece.endswith(b"\n"):
        piece = file.readline(PIECE)
        yield piece


def enter(file: BinaryIO, split: Split) -> tuple[int, int]:
    """Goes to the first record of a split, and tells its offset and its line."""
    if split.start == 0:
        return 0, 1
    file.seek(split.start - 1)
    line, piece = split.line, b""
    while not piece.endswith(b"\n"):
        if not (piece := file.readline(PIECE)):
            break
    # `split.line` counts the line breaks before `start`; the one just passed may lie behind it.
    return file.tell(), line + (1 if file.tell() > split.start else 0)


def read_split(file: BinaryIO, split: Split, command: list[str]) -> Iterator[str]:
    """The lines that one long-lived Node process gives for a split, as it gives them.

    A task must fail where anything fails, so that Spark runs it again: an input that breaks off
    would look to Node like its end.
    """
    offset, line = enter(file, split)
    if split.end is not None and offset >= split.end:
        return
    node = subprocess.Popen(
        [*command, "--source", split.path, "--begin", f"{offset}:{line}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    broken: list[BaseException] = []

    def feed() -> None:
        try:
            with node.stdin:
                for piece in pieces_of(file, split):
                    node.stdin.write(piece)
        except BaseException as error:
            broken.append(error)

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    try:
        for row in node.stdout:
            yield row.decode().rstrip("\n")
        feeder.join()
        code = node.wait()
        if code not in (0, 1):  # 1: some records gave an `error`, each in a line of its own
            raise RuntimeError(f"node ended with {code} on {split.path}")
        if broken:
            raise broken[0]
    finally:
        node.kill()
        node.wait()
