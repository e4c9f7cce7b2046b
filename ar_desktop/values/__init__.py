"""Money, quantities, dates, terms and tax arithmetic: pure, and right to the cent."""
