"""Reads a corpus on many machines: NDJSON or WET files in, Parquet out, partitioned by outlet and year.

    spark-submit --master spark://HOST:7077 --py-files node_filter.py read_corpus.py \\
        --filter build/corpus/ndjson.mjs --out facts.parquet 'pages/*.ndjson'

docs/corpus.md tells how Node gets to the executors, and what the columns hold.
"""

import argparse
from typing import Iterator

import fsspec
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as f

from node_filter import PIECE, Split, read_split

TIMESTAMP = "struct<iso: string, zone: string>"

# The fields of the filter, in its order. `year` and `outlet` are the partitions.
SCHEMA = f"""
    source string, line long, offset long, bytes long, id string, url string,
    outlet string, title string, publishedAt {TIMESTAMP}, updatedAt {TIMESTAMP}, instant string,
    places array<string>, authors array<string>, editors array<string>, sources array<string>,
    tags array<string>, links array<string>, body string, warnings array<string>,
    blocks int, unread array<string>, error string
"""


def main() -> None:
    args = parse_arguments()
    spark = SparkSession.builder.appName("urai-berita").getOrCreate()
    context = spark.sparkContext
    context.addFile(args.filter)
    name = args.filter.rsplit("/", 1)[-1]
    options = ["--format", args.format, "--longest", str(args.longest)]
    node = args.node

    def read(splits: Iterator[Split]) -> Iterator[str]:
        command = [node, SparkFiles.get(name), *options]
        for split in splits:
            with fsspec.open(split.path, "rb", compression="infer") as file:
                yield from read_split(file, split, command)

    splits = splits_of(args.input, args.format, args.split_mb << 20)
    splits = number_lines(context, splits)
    rows = context.parallelize(splits, max(1, len(splits))).mapPartitions(read)

    if args.text:
        rows.saveAsTextFile(args.out)
    else:
        # A line that does not fit the schema must not become a row of nulls.
        table = spark.read.json(rows, schema=SCHEMA, mode="FAILFAST")
        table = table.withColumn("year", f.substring("publishedAt.iso", 1, 4).cast("int"))
        if args.gather:
            table = table.repartition(args.gather, "outlet", "year")
        table.write.partitionBy("outlet", "year").parquet(args.out)
    spark.stop()


def splits_of(patterns: list[str], form: str, size: int) -> list[Split]:
    """Cuts NDJSON files into splits; WET and compressed files stay whole."""
    splits = []
    for pattern in patterns:
        files, paths = fsspec.core.url_to_fs(pattern)
        found = sorted(files.glob(paths))
        if not found:
            raise SystemExit(f"no file: {pattern}")
        for path in map(files.unstrip_protocol if "://" in pattern else str, found):
            if form == "wet" or path.endswith((".gz", ".bz2", ".zst", ".xz")):
                splits.append(Split(path, 0, None))
            else:
                length = files.size(path)
                splits += [
                    Split(path, start, min(start + size, length))
                    for start in range(0, length, size)
                ]
    return splits


def number_lines(context, splits: list[Split]) -> list[Split]:
    """Tells each split its first line: errors name lines of the file, whoever reads it.

    Counting line breaks passes over the input once more, at the speed of the disk.
    """
    if all(split.start == 0 for split in splits):
        return splits
    counts = context.parallelize(splits, len(splits)).map(count_lines).collect()
    numbered, before = [], 0
    for split, count in zip(splits, counts):
        before = before if split.start > 0 else 0
        numbered.append(Split(split.path, split.start, split.end, before + 1))
        before += count
    return numbered


def count_lines(split: Split) -> int:
    if split.end is None:
        return 0
    with fsspec.open(split.path, "rb") as file:
        file.seek(split.start)
        count, left = 0, split.end - split.start
        while left > 0 and (piece := file.read(min(PIECE, left))):
            count += piece.count(b"\n")
            left -= len(piece)
        return count


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", nargs="+", help="files or patterns, local or of any fsspec store")
    parser.add_argument("--out", required=True, help="the folder to write")
    parser.add_argument("--filter", required=True, help="build/corpus/ndjson.mjs")
    parser.add_argument("--node", default="node", help="Node on the executors (node)")
    parser.add_argument("--format", choices=["ndjson", "wet"], default="ndjson")
    parser.add_argument("--longest", type=int, default=8388608, help="bytes of a record (8388608)")
    parser.add_argument("--split-mb", type=int, default=32, help="NDJSON a task reads (32)")
    parser.add_argument("--gather", type=int, help="shuffle into N tasks, for fewer, larger files")
    parser.add_argument("--text", action="store_true", help="write the lines themselves, no Parquet")
    return parser.parse_args()


if __name__ == "__main__":
    main()
