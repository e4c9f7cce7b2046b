"""Reports: read only, typed tables out. The number on screen, on paper and on the command line comes from here."""
