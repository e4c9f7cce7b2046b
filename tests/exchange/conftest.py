from tests.cli.conftest import desk, german_desk, templates  # noqa: F401
