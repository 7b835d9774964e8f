"""The schema of every pack file, one module a file."""
