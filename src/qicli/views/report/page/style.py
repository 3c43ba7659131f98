"""How the page looks: one hue, light and dark, on a phone, and on one sheet of paper."""

STYLE = """
:root{--ink:#16191d;--soft:#565d66;--faint:#858c95;--hair:#dcdfe3;--paper:#fff;--mark:#0a5a6e;--wash:#f0f2f4;
color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ink:#e9ecef;--soft:#a9b1ba;--faint:#7b838d;--hair:#30363d;
--paper:#14171a;--mark:#6cc3d8;--wash:#1e2328}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);
font:400 14px/1.45 Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:780px;margin:0 auto;padding:28px 24px 40px}
header{border-bottom:1.5px solid var(--ink);padding-bottom:8px}
header>div{display:flex;justify-content:space-between;align-items:baseline;gap:2px 24px;flex-wrap:wrap}
h1{font-size:1.72em;line-height:1.15;margin:0;font-weight:600;letter-spacing:-.012em}
header p{margin:0}.dates{font-size:1.14em;font-weight:600}.under,.who{color:var(--soft)}
.who{display:flex;gap:6px 20px;flex-wrap:wrap;margin-top:7px}
.who b{color:var(--ink);font-weight:600}
.fill{display:inline-block;min-width:11em;border-bottom:1px solid var(--soft)}.born{min-width:7em}
.checks{border:2px solid var(--ink);padding:9px 13px;margin:14px 0 0}
.checks h2{margin:0 0 3px}.checks ul{margin:0;padding:0;list-style:none;font-weight:600}
.checks li{margin:0 0 .15em}
.unasked{color:var(--soft);margin:8px 0 0;font-size:.9em;display:flex;flex-wrap:wrap;gap:0 .6em}
.unasked span{white-space:nowrap}
.words{font:400 1.34em/1.36 Charter,"Bitstream Charter","Source Serif 4",Georgia,Cambria,"Noto Serif",
"Liberation Serif",serif;margin:14px 0 16px;padding:0;list-style:none;max-width:42em;text-wrap:pretty}
.words li{margin:0 0 .2em}.words li:first-child{font-weight:600}
figure{margin:0;display:none}figure.screen{display:block}figure svg{display:block;width:100%;height:auto}
h2{font-size:1em;margin:0 0 4px;font-weight:600}
.grid{display:grid;grid-template-columns:1fr 1.05fr;gap:14px 32px;margin-top:15px;
border-top:1px solid var(--hair);padding-top:11px}
.how{margin-top:13px;border-top:1px solid var(--hair);padding-top:10px}
table{border-collapse:collapse;width:100%}
th,td{text-align:right;font-weight:400;padding:2px 0 2px 12px;vertical-align:top}
th:first-child{text-align:left;padding-left:0}
thead th{color:var(--soft);white-space:nowrap;vertical-align:bottom}
tbody tr{border-top:1px solid var(--hair)}b{font-weight:600}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:2px 12px}dt{color:var(--soft);white-space:nowrap}
dd{margin:0}
ol,.grid ul{margin:0;padding-left:1.3em}.grid p{margin:0}
.grid h2:not(:first-child){margin-top:10px}
.aside,.how,footer{color:var(--soft);font-size:.92em;line-height:1.42}
.how .aside{margin:8px 0 0}.how div{columns:2;column-gap:32px}
.how p{margin:0 0 .3em;break-inside:avoid}
.how b,.how h2{color:var(--ink)}
footer{margin-top:10px;border-top:1.5px solid var(--ink);padding-top:6px;
display:flex;justify-content:space-between;gap:4px 24px;flex-wrap:wrap}
details{margin-top:18px}summary{cursor:pointer;color:var(--soft);padding:6px 0}
.scroll{overflow-x:auto}.days td,.days th{text-align:left;white-space:nowrap}
.days td:nth-child(n+4){white-space:normal}
a:focus-visible,summary:focus-visible{outline:2px solid var(--mark);outline-offset:2px}
@media screen and (max-width:640px){main{padding:18px 14px 32px}
figure.screen{display:none}figure.narrow{display:block}
.words{font-size:1.2em}.grid{grid-template-columns:minmax(0,1fr)}.fill{min-width:9em}.how div{columns:1}}
@page{margin:10mm 13mm 8mm}
@media print{:root{--ink:#16191d;--soft:#4f565f;--faint:#868d96;--hair:#d5d9dd;--paper:#fff;--mark:#0a5a6e;
--wash:#edf0f2;color-scheme:light}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
details{display:none}th,td{padding-top:1px;padding-bottom:1px}body{font-size:8.3pt;line-height:1.34}main{max-width:none;padding:0}
.words{font-size:1.4em;margin:9px 0 10px}figure.screen,figure.narrow{display:none}figure.sheet{display:block}
.checks{margin-top:9px;padding:6px 10px}.unasked{margin-top:6px}
.grid{margin-top:9px;padding-top:7px;gap:8px 28px}.how{margin-top:8px;padding-top:7px}
.how p{margin:0}footer{margin-top:7px;padding-top:4px}
.tight-1{font-size:7.6pt}.tight-2{font-size:7.1pt;line-height:1.28}.tight-3{font-size:6.4pt;line-height:1.17}
.tight-1 .words{font-size:1.36em;margin:6px 0 7px}
.words{max-width:none}
:is(.tight-2,.tight-3) .words{font-size:1.3em;margin:4px 0}
:is(.tight-1,.tight-2,.tight-3) :is(.how,.grid){margin-top:5px;padding-top:5px}

:is(.tight-2,.tight-3) :is(th,td){padding-top:0;padding-bottom:0}

:is(.tight-2,.tight-3) .grid{grid-template-columns:1fr 1.15fr}
.tight-3 .words{max-width:none;font-size:1.2em;margin:2px 0}
.tight-3 dl{row-gap:0}.tight-3 .unasked{margin-top:3px}.tight-3 .grid h2:not(:first-child){margin-top:4px}
.tight-3 .checks{margin-top:5px;padding:3px 8px}
.tight-3 .how{font-size:.88em}.tight-3 .how p{break-inside:auto}
.tight-3 footer{margin-top:3px}}
"""
