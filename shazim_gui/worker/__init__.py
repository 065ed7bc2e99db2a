"""The background process: jobs, pipeline, messages."""
