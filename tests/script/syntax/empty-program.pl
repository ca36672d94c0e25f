# An empty program does nothing
