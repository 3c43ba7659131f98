"""What words mean, so that a topic need not list every way to say "numb" or "down there".

A concept lists its words first, then its patterns. A new concept gets a name in capitals, and a place beneath
all that its patterns use.
"""
