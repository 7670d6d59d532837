"""Prints Parquet rows as the lines of the runners: their order of fields, nothing where null is."""

import sys

from pyspark.sql import SparkSession
from pyspark.sql.types import StructType

sys.path.insert(0, sys.argv[2])
from read_corpus import SCHEMA  # noqa: E402

spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
rows = spark.read.parquet(sys.argv[1])
fields = [field.name for field in StructType.fromDDL(SCHEMA).fields]
rows.select(fields).coalesce(1).write.json(sys.argv[3])
