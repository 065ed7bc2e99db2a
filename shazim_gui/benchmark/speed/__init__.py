"""The speed benchmark: floors, this program and others on a folder, and libraries that grow."""
