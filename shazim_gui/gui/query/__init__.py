"""The picture of a query, and its matches."""
