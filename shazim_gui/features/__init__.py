"""Computes hashes and vectors from pixels."""
