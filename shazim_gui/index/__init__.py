"""Finds nearest neighbours by vectors and hashes; the only package that uses hnswlib."""
