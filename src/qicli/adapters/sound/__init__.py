"""What is heard of a practice beside the bell: sounds that are made here, and the device that plays them."""
