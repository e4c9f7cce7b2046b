"""Commands to come."""
from ar_desktop.cli.parser import Commands


def add_to(commands: Commands) -> None:
    pass
