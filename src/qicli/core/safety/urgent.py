"""When to call, and whom: written once, for the help, a bad day, `qi safety`, the boxes and the README.

What is an emergency and what is for today follows the NHS pages on sciatica and on back pain and the cauda
equina warning card.
"""

_NUMBERS = ("999", "112", "911")
NUMBERS = ", ".join(_NUMBERS)
EMERGENCY_NUMBER = f"your local emergency number: {NUMBERS}"
CALL = f"your local emergency number ({NUMBERS})"

# In few words, and in full where that takes more.
NOW = {
    "pain, tingling, weakness or numbness in both legs": "",
    "numbness between the legs": "numbness or altered feeling around the genitals, buttocks or back passage, "
    "or when wiping",
    "new trouble with bladder or bowel": "new difficulty starting, stopping, holding or noticing pee or poo; "
    "leaking, new pads, not knowing that the bladder is full",
    "back pain after a serious accident": "back pain after a serious accident, a fall or a crash",
    "chest pain or breathlessness": "back pain with chest pain or breathlessness",
}
RARER = (
    "sexual function or sensation lost since the back trouble began",
    "a sudden tearing pain in belly and back, with faintness",
    "a swollen, hot calf with breathlessness",
)
TODAY = {
    "a foot that newly drops": "a foot that newly drops, drags or slaps",
    "weakness that grows": "new or growing weakness in a leg",
    "fever with it": "fever or shivering with back pain",
    "a hot, swollen calf": "a swollen, hot, red calf",
}
IN_FULL = "\n".join(f"- {each}" for each in (*(full or short for short, full in NOW.items()), *RARER))
TODAY_IN_FULL = "\n".join(f"- {full or short}" for short, full in TODAY.items())

# Where there is one screen for all of it.
CALL_NOW = f"Call {', '.join(_NUMBERS[:-1])} or {_NUMBERS[-1]} now for: {'; '.join(NOW)}."
CALL_TODAY = f"A doctor today: {'; '.join(TODAY)}. The whole list: qi safety"
