"""The Invoices tab: lists by state, one document, the editor."""
