"""The jobs of the worker: one module per command."""
