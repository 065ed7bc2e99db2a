"""Verifies candidate pairs and groups copies, each with the reference that it was made from."""
