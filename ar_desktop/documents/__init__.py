"""Paper: invoices, credit notes and statements as PDF, from plain values."""
