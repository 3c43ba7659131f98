"""What no text of ours may claim."""

import re

CLAIMS = re.compile(
    r"\b(cures?|heals?|healing|proven?|proves|guaranteed?|works|treats?|relieves?|fixes|detox\w*|"
    r"you may have|you are fine|will (help|ease|heal|go away))\b"
)
