"""What raises which topic, parted by how soon it wants to be seen.

The list is drawn from the NHS pages on sciatica and on back pain and from the cauda equina warning card. A
phrase goes into the file of its tier; a new topic needs that tier in `TIERS` in `tiers` as well.
"""
