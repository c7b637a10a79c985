/**
 * By what a column of a survey is recognised, in the three languages; the first that suits wins, so what is told more
 * exactly stands before what it contains. Surveys differ: this is a proposal, and a saved profile overrides it.
 */
export const headerWords = {
  answered:
    /vastattu|vastausaika|aikaleima|lähetetty|lähetysaika|valmistumisaika|besvarad|slutförd|inskickad|completion time|submitted|timestamp/,
  email: /s[äa]hk[öo]posti|e-?post|e-?mail/,
  phone: /puhelin|(?<!\p{L})puh(?!\p{L})|gsm|telefon|mobil|phone/u,
  diet: /ruokavalio|erityisruoka|specialkost|dietary|(?<!\p{L})diet/u,
  allergy: /allergi|allergy|ruoka-?aine|födoämne|food intolerance/,
  role: /rooli|(?<!\p{L})roll(?!\p{L})|(?<!\p{L})role/u,
  profession: /ammatti|nimike|titteli|yrke|befattning|titel|profession|occupation|job title/,
  first: /etunim|förnamn|first ?name|given name|forename/,
  last: /sukunim|efternamn|last ?name|surname|family name/,
  owner: /omistaja|ägare|owner/,
  clientGroup: /asiakasryhm|kohderyhm|klientgrupp|kundgrupp|målgrupp|client group|target group/,
  crosses: /ylittää|organisaatioraj|överskrider|crosses/,
  problem: /ongelma|problem/,
  goal: /tavoit|(?<!\p{L})mål(?!\p{L})|goal|(?<!\p{L})aim(?!\p{L})/u,
  process: /prosessi|process/,
  organisation:
    /organisaatio|työnantaja|hyvinvointialue|organisation|arbetsgivare|välfärdsområde|organization|employer/,
  dinners: /illalli|middag|dinner/,
  room: /huone|majoit|inkvarter|övernatt|(?<!\p{L})rum(?!\p{L})|accommodation|lodging|(?<!\p{L})room/u,
  team: /tiimi|työryhm|(?<!\p{L})team|arbetsgrupp/u,
  name: /(?<!\p{L})(?:koko)?nimi(?!\p{L})|(?<!\p{L})namn(?!\p{L})|(?<!\p{L})(?:full)?name(?!\p{L})/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A workshop and its number, the evening before it, and a person of a team that one respondent registers. */
export const workshopWord =
  /(?:työpaj\p{L}*|(?<!\p{L})tp|verkstad\p{L}*|workshop\p{L}*)\s*(?:nro|nr|no)?\.?\s*([1-4])(?!\d)|(?<!\d)([1-4])\s*\.?\s*(?:työpaj|verkstad|workshop)/u;
export const eveningWord = /ilta|illan|kväll|evening/;

const PERSON =
  "(?:osallistuj|jäsen|henkilö|tiimiläi|deltagar|medlem|person|participant|member|attendee)\\p{L}*";
export const personWord = new RegExp(
  `(?<!\\p{L})${PERSON}\\s*[:#(-]*\\s*(\\d{1,2})(?![\\d/–]|\\.\\s*[\\d–-])|(?<![\\d./–-])(\\d{1,2})\\s*[.:)]?\\s*${PERSON}`,
  "u",
);
