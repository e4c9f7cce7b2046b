"""The window. It knows the engine; the engine never knows it."""
