"""How the card looks: as the report's page does, and as large on paper as one sheet takes it."""

from qicli.views.card.fitting import SIZES
from qicli.views.report.page.style import STYLE as PAGE

_CARD = """
header.card{display:flex;justify-content:space-between;align-items:flex-end;gap:6px 28px;flex-wrap:nowrap}
header.card>div{display:block}header.card figure{display:block;flex:0 0 200px}
h1{font-size:2.3em}
.summary{font:400 1.24em/1.3 Charter,"Bitstream Charter","Source Serif 4",Georgia,Cambria,"Noto Serif",
"Liberation Serif",serif;margin:.25em 0 .2em!important;text-wrap:pretty}
.facts{color:var(--soft)}
.checks p{margin:.2em 0 0;font-weight:600}.checks ul{padding:0;font-weight:400}
.call{color:var(--soft);margin:.7em 0 0;font-size:.93em}
.steps{margin-top:1.1em}.steps h2{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.steps ol{list-style:none;margin:0;padding:0;counter-reset:step}
.two ol{columns:2;column-gap:2.2em;column-rule:1px solid var(--hair)}
.steps li{counter-increment:step;position:relative;padding:0 0 .75em 1.9em;break-inside:avoid}
.steps li::before{content:counter(step);position:absolute;left:0;top:0;font-weight:600;color:var(--mark);
font-size:1.06em;line-height:inherit}
h3{display:inline;font-size:1.06em;font-weight:600;margin:0}
.dose{color:var(--soft)}.steps p{margin:0}
.breathed{color:var(--soft)}.breathed b{color:var(--mark)}.breathed span+span{margin-left:.5em}
.gentle{border-left:2px solid var(--hair);padding-left:.6em;margin-top:.3em}
.source{color:var(--soft);font-size:.9em;margin:.6em 0 0}
@media screen{main{max-width:860px}}
@media screen and (max-width:640px){.two ol{columns:1}header.card{display:block}
header.card figure{margin-top:10px;max-width:220px}h1{font-size:1.9em}}
@media print{h1{font-size:2.1em}body{line-height:1.32}.checks{margin-top:.8em;padding:.5em .8em}
.call{margin-top:.55em}.steps{margin-top:.9em}.steps ol{orphans:3;widows:3}
header.card figure{display:block;flex-basis:15em}footer{margin-top:.6em;padding-top:.35em}
"""

_SIZES = "".join(f".size-{nth}{{font-size:{points:g}pt}}\n" for nth, points in enumerate(SIZES))
STYLE = f"{PAGE}{_CARD}{_SIZES}}}\n"
