"""Pairs with a score -> ranked groups of copies."""
