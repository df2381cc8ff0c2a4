"""The scene of a meeting that keeps nothing: see `tests.screens`."""

from mylife_desktop.domain.meeting import Part
from mylife_desktop.domain.themes import Viewpoint
from tests.stage import Stage


def keeps_nothing(stage: Stage) -> None:
    """From the door to the question before all is gone."""
    stage.press("UnlockPage", "A meeting that keeps nothing")
    stage.take("11-keeps-nothing")
    stage.type("Veera")
    stage.press("KeepNothingPage", "Begin")
    stage.take("11-welcome")
    stage.press("WelcomePage", "Let's begin")
    for theme, score in (("friends", 3), ("health", 7), ("family", 9), ("housing", 6)):
        stage.circle_page.light(theme)
        stage.circle_page.card.row(Viewpoint.SATISFACTION).keys()[score].click()
    stage.take("11-circle")
    stage.meeting.show_part(Part.TAKE_HOME)
    stage.take("11-take-home")
    stage.meeting.end()
    stage.take("11-ending")
    stage.window.close()
    stage.take("11-closing")
    stage.press("ForgetPage", "Yes, forget it and close")


SCENES = (keeps_nothing,)
