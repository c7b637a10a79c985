import type { ReportKind } from "../../templates/team/work/reportItems";
import type { RoundReportKind } from "./RoundSummary";

/** Fluent's fonts without Fluent: nothing is fetched. */
const FONTS = "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Lake blue, text and quiet text as in the pane. */
const BLUE = "#0a5a84";
const INK = "#242424";
const QUIET = "#616161";
const LINE = "#d9e0e5";

const common = `
*{box-sizing:border-box}
body{margin:0;background:#fff;color:${INK};font:11pt/1.4 ${FONTS};font-variant-numeric:tabular-nums lining-nums}
main{margin:0 auto;padding:12mm}
header{border-bottom:2px solid ${BLUE};padding-bottom:3mm;margin-bottom:5mm}
h1{margin:0;font-size:20pt;line-height:1.2;color:${BLUE}}
h2{margin:0;font-size:11pt;color:#012134}
p{margin:0 0 1mm;overflow-wrap:anywhere}
.kind,.under,.more,footer{color:${QUIET}}
.kind{font-size:10pt}
.source{color:${QUIET};font-size:8pt;font-weight:400;white-space:nowrap}
.blank span{display:block;border-bottom:1.5px dotted #767676;height:7mm}
h1 .blank{display:inline-block;width:60%}
h1 .blank span{height:auto}
figure{margin:0;break-inside:avoid}
figure svg{display:block;width:100%;height:auto}
footer{font-size:8pt;margin-top:4mm}
section{break-inside:avoid}
@media print{body{font-size:10pt}main{max-width:none;padding:0}}
`;

const page = `
@page{size:A4;margin:14mm}
main{max-width:210mm}
.row{display:grid;grid-template-columns:42mm 1fr;column-gap:5mm;padding:1.8mm 0;border-bottom:1px solid ${LINE}}
.begun p,.adopted p,.cost p,.lead p{font-weight:600}
.charts{break-after:avoid;margin-top:6mm;font-size:14pt;color:${BLUE}}
figure{padding:2mm 0}
@media (max-width:520px){.row{display:block}}
`;

const poster = `
@page{size:A4 landscape;margin:9mm}
main{max-width:297mm}
header{display:grid;grid-template-columns:1fr auto;column-gap:6mm;align-items:end;padding-bottom:2mm;margin-bottom:3mm}
header .kind{grid-column:1/-1}
.cards{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:3mm}
.card{border:1px solid ${LINE};border-radius:2mm;padding:2.5mm}
.card h2{margin-bottom:1mm;color:${BLUE}}
figure{grid-column:span 2}
@media (max-width:640px){.cards{display:block}.card{margin-bottom:3mm}}
@media print{body{font-size:9pt;line-height:1.3}h1{font-size:16pt}.kind{display:none}footer{margin-top:2mm;font-size:7pt}.source{font-size:7pt}}
`;

const text = `
@page{size:A4;margin:14mm}
main{max-width:210mm}
.row{padding:2mm 0 3mm}
.row h2{color:${BLUE};font-size:12pt}
`;

const summary = `
${page}
h2.part{margin:5mm 0 1.5mm;font-size:13pt;color:${BLUE};break-after:avoid}
h3{margin:3mm 0 1mm;font-size:11pt;break-after:avoid}
.facts{display:grid;grid-template-columns:62mm 1fr;column-gap:5mm;margin:0}
.facts dt{color:${QUIET}}
.facts dd{margin:0}
ol{margin:0;padding-left:6mm}
table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600;color:${QUIET};font-size:9pt}
th,td{padding:.8mm 3mm .8mm 0;border-bottom:1px solid ${LINE};vertical-align:top}
th:first-child,td:first-child,td.left{white-space:nowrap}
.past td{color:${QUIET}}
@media (max-width:520px){.facts{display:block}}
`;

/** How each paper looks on screen and on A4; colour never says anything alone. */
const styles: Readonly<Record<ReportKind | RoundReportKind, string>> = {
  poster,
  manager: page,
  final: page,
  innokyla: text,
  summary,
};

export const pageStyles = (kind: ReportKind | RoundReportKind): string =>
  `${common}${styles[kind]}`.replace(/\n/g, "");
