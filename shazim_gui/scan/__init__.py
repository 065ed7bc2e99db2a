"""Walks folders and reports the files in them."""
