"""The words of time: parts of the day, days of the week, months, units and numbers."""

from datetime import time, timedelta

from qicli.core.words.numbers.amounts import HOURS, MINUTES

DAY = timedelta(days=1)
NOON = time(12)
PARTS = {"morning": time(8), "noon": NOON, "afternoon": time(15), "evening": time(20), "night": time(22)}
# From when on a part of the day is now, for somebody who says "this evening" at half past seven.
BEGINS = {"morning": time(4), "afternoon": NOON, "evening": time(17), "night": time(18)}
NAMED_CLOCKS = {
    **dict.fromkeys(("noon", "midday", "lunchtime"), NOON),
    "midnight": time(0),
}
MEALS = {"breakfast": time(8), "breakfasttime": time(8), "lunch": NOON}  # only with "at"
ABOUT = {"about", "around", "roughly", "approx", "approximately", "circa", "ca", "~"}

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_WEEKDAYS = {"tues": 1, "weds": 2, "thur": 3, "thurs": 3}
SHORT_WEEKDAYS |= {name[:3]: number for number, name in enumerate(WEEKDAYS)}
# Short names that are words of their own: in a sentence they are days only beside "on", "last" or a clock.
WORDS_TOO = {"mon", "wed", "fri", "sat", "sun"}

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTH_NUMBERS = {"sept": 9} | {
    word: number for number, name in enumerate(MONTHS, 1) for word in (name, name[:3])
}
VERBS_TOO = {"may", "march", "mar"}  # months that are words of their own

UNITS = {**dict.fromkeys(MINUTES, timedelta(minutes=1)), **dict.fromkeys(HOURS, timedelta(hours=1))}
DAYS = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14, "wk": 7, "wks": 7, "d": 1}
LONG_UNITS = {"month": 1, "months": 1, "year": 12, "years": 12}  # in months
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
NUMBERS |= {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12}
VAGUE = {"few", "several", "some", "many"}  # so many that nobody can tell when that was
