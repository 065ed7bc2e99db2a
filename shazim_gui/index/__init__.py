"""Nearest neighbours over vectors and hashes (hnswlib lives here)."""
