"""The palette: any customer, number, amount, report or command by a few keys."""
