"""Arguments in, text out, exit codes: the only room that prints."""
