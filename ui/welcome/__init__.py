"""What is shown while no company is open: creating one, opening one, trying the sample."""
