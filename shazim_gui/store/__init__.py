"""The SQLite catalogue: the truth; everything else can be made again."""
