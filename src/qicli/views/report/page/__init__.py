"""One page to hand over: what stands on it, and how a browser and a printer are told."""
