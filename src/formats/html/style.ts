/** Places of pillars that have a colour and a filter of their own. */
const places = [1, 2, 3, 4, 5, 6, 7, 8];
const light = ["#2a5caa", "#78399c", "#855200", "#1c6f5f", "#a83a62", "#566070", "#0a5a68", "#6b4a2b"];
const dark = ["#8cb4f5", "#cf9fec", "#e2ae55", "#66cdb5", "#f095b4", "#a9b4c4", "#78d2e0", "#d0b08c"];

const colours = (all: string[]) => places.map((place, index) => `.pillar-${place}{--pillar:${all[index]}}`).join("");

const filters = [
	...places.map((place) => [`#pillar-${place}`, `[data-pillars]:not([data-pillars~="${place}"])`]),
	...["high", "medium", "low"].map((risk) => [`#risk-${risk}`, `[data-risk]:not([data-risk="${risk}"])`]),
]
	.map(([chosen, others]) => `body:has(${chosen}:checked) ${others}{display:none}`)
	.join("");

/** The look of the page: light or dark as the reader's system, plain on paper. */
export const style = `:root{color-scheme:light dark;--paper:#faf8f4;--surface:#fff;--ink:#1a2230;--soft:#566070;--line:#dedad2;--accent:#0a5a68;--sunken:#f3f0e9;--alert:#a4232b;--medium:#855200}
${colours(light)}
@media (prefers-color-scheme:dark){:root{--paper:#12161d;--surface:#1a2029;--ink:#e9e6df;--soft:#a9b4c4;--line:#353d49;--accent:#78d2e0;--sunken:#232a35;--alert:#ff9d94;--medium:#e2ae55}${colours(dark)}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header,nav{max-width:76rem;margin:0 auto;padding:0 1rem}
header{padding-top:2rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.3rem;margin:2.5rem 0 .5rem;padding-top:1rem;border-top:1px solid var(--line)}
h3{font-size:1.1rem;margin:1.75rem 0 .25rem}
h4{font-size:1rem;margin:1.25rem 0 .25rem}
p,ul{max-width:80ch;margin:.5rem 0}
ul{padding-left:1.25rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
nav ul{columns:20rem;padding:0;max-width:none;list-style:none}
nav a{display:inline-block;padding:.15rem 0}
code{font-family:ui-monospace,"Cascadia Mono",monospace;font-size:.9em;background:var(--sunken);padding:0 .25em;border-radius:4px}
.scroll{overflow-x:auto;margin:.75rem 0;border:1px solid var(--line);border-radius:8px;background:var(--surface)}
table{border-collapse:collapse;width:100%;font-size:.9rem;overflow-wrap:normal}
th,td{padding:.4rem .7rem;text-align:start;vertical-align:top;border-bottom:1px solid var(--line);min-width:3.5rem}
tbody tr:last-child>*{border-bottom:0}
thead th{font-size:.8rem;color:var(--soft)}
tbody th{font-weight:inherit}
.figure{text-align:end;font-variant-numeric:tabular-nums}
.field{text-align:center;font-variant-numeric:tabular-nums}
.entry{margin:1rem 0;padding:.25rem 1rem 1rem;border:1px solid var(--line);border-radius:8px;background:var(--surface)}
.entry h4{font-size:1.1rem;margin-top:.75rem}
.entry[data-risk="high"]{border-inline-start:4px solid #a4232b}
.soft,.intro,dt{color:var(--soft)}
.lead{font-weight:600}
.pillar,.risk{font-weight:600;color:var(--pillar,inherit)}
.alert,.risk.high{color:var(--alert)}
.risk.medium{color:var(--medium)}
.tradeoff{white-space:nowrap;padding:0 .4em;border:1px solid var(--line);border-radius:1em;font-size:.9em}
dl{margin:.75rem 0}
dl>div{display:grid;grid-template-columns:10rem minmax(0,1fr);gap:.25rem 1rem;padding:.2rem 0}
dd{margin:0;max-width:80ch}
dd p{margin:0 0 .35rem}
@media (max-width:40rem){dl>div{grid-template-columns:minmax(0,1fr)}dd{margin-bottom:.4rem}}
.columns{display:block;width:100%;max-width:32rem;margin:1rem 0}
.columns text{fill:var(--ink);font-size:12px;text-anchor:middle}
.columns .score{font-weight:600;font-size:14px}
.rule{stroke:var(--line)}
.shaft{fill:var(--sunken)}
.stone{fill:var(--ink)}
.solid,.pale{fill:var(--pillar,var(--accent))}
.pale{opacity:.38}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.75rem 0}
fieldset{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0;padding:0;border:0}
legend{padding:0;font-size:.8rem;font-weight:600;color:var(--soft)}
label{display:inline-flex;gap:.4rem;align-items:center;min-height:1.75rem;cursor:pointer}
input{accent-color:var(--accent)}
footer{margin-top:3rem}
@media screen{${filters}}
@media print{:root{--paper:#fff;--surface:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#000;--sunken:#eee}nav,.filters{display:none}main,header{max-width:none;padding:0}.scroll{overflow:visible;border:0}table{font-size:8pt}th,td{padding:2pt 4pt;min-width:0}tr,.columns{break-inside:avoid}h2,h3,h4{break-after:avoid}.entry{border:0;padding:0}}`;

/** SHA-256 of the style in base64, by which the policy of the page lets this very style through and no other. */
export const styleHash = "PebC/zp82weMApllJ2ehYFB4Q8iDEY7fV80+rkh+tkY=";
