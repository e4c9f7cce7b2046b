"""Collections: whom to call, what they owe and said, what they promised and dispute."""
