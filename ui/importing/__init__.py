"""Bringing files in: customers, items, invoices, receipts and opening items."""
