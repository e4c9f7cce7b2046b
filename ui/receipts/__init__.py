"""The Receipts tab: receiving payments, what is unapplied, deposits."""
