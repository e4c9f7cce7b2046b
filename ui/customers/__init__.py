"""The Customers page: the list and the customer beside it."""
