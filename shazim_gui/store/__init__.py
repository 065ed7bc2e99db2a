"""The SQLite catalogue, from which all other computed files can be rebuilt."""
