"""The picture that is searched for, and its matches."""
