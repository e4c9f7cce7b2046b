"""Getting paid: what is asked for, promised, disputed, and given up."""
