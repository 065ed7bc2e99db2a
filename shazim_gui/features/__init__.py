"""Pixels -> hashes and vectors."""
