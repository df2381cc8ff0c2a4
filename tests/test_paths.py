"""Where things lie."""

import sys
from pathlib import Path

from mylife_desktop import paths


def test_the_resources_are_there() -> None:
    assert (paths.RESOURCES / "schema" / "case.schema.json").is_file()
    assert list(paths.INSTRUMENTS.glob("*.toml"))


def test_data_and_settings_lie_in_the_users_own_places() -> None:
    for path in (paths.store_folder(), paths.settings_file()):
        assert path.is_absolute()
        assert "mylife-desktop" in path.parts
        assert not path.is_relative_to(Path(paths.__file__).parents[1])


def test_asking_for_a_place_does_not_make_it() -> None:
    assert "store" in paths.store_folder().name
    assert sys.modules["mylife_desktop.paths"] is paths
