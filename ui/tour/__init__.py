"""A bookkeeper's day without a display: business is done with keys, and every screen leaves a picture."""

from ui.tour.start import main

__all__ = ["main"]
