"""Work outside the event loop: threads, timers, the worker, pictures, the desktop."""
