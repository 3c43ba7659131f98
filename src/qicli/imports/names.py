"""Months, weekdays and halves of the day as phones write them, in the languages that most of them speak."""

import re
import unicodedata

# The same place in each line is the same month; a beginning that is one month's only is that month as well.
_MONTHS = """
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar mars april mai juni juli august september oktober november desember
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag
montag dienstag mittwoch donnerstag freitag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda terça quarta quinta sexta sábado domingo
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
måndag tisdag onsdag torsdag fredag lördag söndag
mandag tirsdag onsdag torsdag fredag lørdag søndag
poniedziałek wtorek środa czwartek piątek sobota niedziela
понедельник вторник среда четверг пятница суббота воскресенье
"""
_FIRST_HALF = "am|a.m|a. m|vorm|vormittags|fm|f.m|上午|午前|凌晨|早上|오전|πμ|π.μ|утра|ص"
_SECOND_HALF = "pm|p.m|p. m|nachm|nachmittags|em|e.m|下午|午後|晚上|오후|μμ|μ.μ|дня|вечера|م"
_SHORTEST = 2  # letters of an abbreviation, as in Mo, Di

# Chinese, Japanese and Korean name a weekday with one sign beside another that says that it is one.
_ONE_SIGN = re.compile(r"(?:星期|周|週)(.)|(.)(?:曜日|曜|요일)")
_SIGNS = dict(zip("月火水木金土日一二三四五六日월화수목금토일", list(range(7)) * 3, strict=True)) | {"天": 6}


def plain(text: str) -> str:
    """The text in small letters without accents, invisible marks and odd blanks; any digit is 0 to 9."""
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text)
    marks = {"Mn", "Cf"}
    kept = "".join(_digit(sign) for sign in apart if unicodedata.category(sign) not in marks)
    return unicodedata.normalize("NFC", " ".join(kept.lower().split()))


def _digit(sign: str) -> str:
    return str(unicodedata.digit(sign)) if sign.isdecimal() else sign


def _beginnings(table: str) -> dict[str, int]:
    found: dict[str, set[int]] = {}
    for line in table.splitlines():
        for place, name in enumerate(plain(line).split()):
            for length in range(_SHORTEST, len(name) + 1):
                found.setdefault(name[:length], set()).add(place)
    return {name: places.pop() for name, places in found.items() if len(places) == 1}


_MONTH_OF = _beginnings(_MONTHS)
_WEEKDAY_OF = _beginnings(_WEEKDAYS)
_HOURS = {plain(name): 0 for name in _FIRST_HALF.split("|")}
_HOURS |= {plain(name): 12 for name in _SECOND_HALF.split("|")}
HALVES = sorted(_HOURS, key=len, reverse=True)


def month_of(name: str) -> int | None:
    """The month, from 1, that a name or its abbreviation means in any of these languages."""
    found = _MONTH_OF.get(name.rstrip("."))
    return None if found is None else found + 1


def weekday_of(name: str) -> int | None:
    """The weekday, from 0 for Monday, that a name or its abbreviation means in any of these languages."""
    word = plain(name)
    if sign := _ONE_SIGN.fullmatch(word):
        return _SIGNS.get(sign[1] or sign[2])
    return _WEEKDAY_OF.get(word.rstrip(".").partition("-")[0])


def half_of(name: str) -> int:
    """The hours that a half of the day adds: 0 before noon, 12 after."""
    return _HOURS[name]
