"""What raises which topic, parted by how soon it wants to be seen.

The list is drawn from the NHS pages on sciatica and on back pain and from the cauda equina warning card. A
phrase goes into the file of its tier; a new topic needs that tier in `TIERS` in `tiers` as well.
"""

from qicli.core.safety.topics.crisis import CRISIS
from qicli.core.safety.topics.emergency import EMERGENCY
from qicli.core.safety.topics.soon import SOON
from qicli.core.safety.topics.today import TODAY

# Flags that are equally urgent are shown in this order.
TOPICS = CRISIS | EMERGENCY | TODAY | SOON
