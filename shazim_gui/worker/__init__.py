"""The background process: its jobs, and the messages between it and the session."""
