"""The version of the installed distribution."""


def version() -> str:
    """Return the version, as `recoupe --version` prints it and `recoupe extract` writes it."""
    from importlib import metadata

    return metadata.version("recoupe")
