"""What words mean, so that a topic need not list every way to say "numb" or "down there".

A concept lists its words first, then its patterns. A new concept gets a name in capitals, and a place beneath
all that its patterns use.
"""

from qicli.core.safety.concepts.body import BODY
from qicli.core.safety.concepts.feelings import FEELINGS
from qicli.core.safety.concepts.happenings import HAPPENINGS

# In the order in which they are found: a pattern may use what stands above it.
CONCEPTS = FEELINGS | BODY | HAPPENINGS
