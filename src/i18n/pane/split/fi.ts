/** The invoice between its payers. */
export const fi = {
  exact: "Jako täsmää sentilleen",
  inexact: (difference: string) => `Jako eroaa laskusta ${difference}`,
  summary: (number: string, seller: string, lines: number, payers: number) =>
    [
      [number && `Lasku ${number}`, seller].filter(Boolean).join(", "),
      `${lines === 1 ? "1 rivi" : `${lines} riviä`}, ${payers === 1 ? "1 maksaja" : `${payers} maksajaa`}`,
    ]
      .filter(Boolean)
      .join(". ") + ".",
  control: "Tarkistussummat, €",
  onInvoice: "Laskulla",
  shared: "Jaettu",
  difference: "Erotus",
  lines: "Rivit",
  vat: (rate: string) => `Alv ${rate}\u00a0%`,
  total: "Yhteensä",
  payers: "Maksajat",
  netAndVat: (net: string, vat: string) => `netto ${net} + alv ${vat}`,
  cash: (sum: string) => `Käteisellä ${sum}`,
  ruleTitle: "Mihin ylimääräinen sentti menee?",
  rule: "Kun rivi ei jakaudu tasan, sentin saa se, joka on siihen mennessä maksanut eniten liian vähän. Sama lasku jakautuu aina samalla tavalla.",
  differenceTitle: (sum: string) => `Laskun summa eroaa riveistä ${sum}`,
  differenceText: (payer: string) => `Ero on omana rivinään, ja sen maksaa ${payer}.`,
  deviationTitle: (rate: string, sum: string) => `Laskun alv ${rate}\u00a0% poikkeaa riveistä ${sum}`,
  deviationText: "Laskun vero pitää. Poikkeama on jaettu kaikille verojen suhteessa.",
  write: "Kirjoita työkirjaan",
  preview: (sheet: string, shares: number, vats: number) =>
    `Taulukkoon ${sheet}: ${shares} osuutta ja ${vats} veroa. Voit kumota.`,
  same: (sheet: string) => `Taulukossa ${sheet} on jo tämä jako.`,
  busy: "Kirjoitetaan jakoa",
  done: "Jako on työkirjassa",
  doneText: (sheet: string, shares: number, vats: number) =>
    `Taulukossa ${sheet} on nyt ${shares} osuutta ja ${vats} veroa.`,
  undone: "Jako kumottiin",
  undoneText: (sheet: string) => `Taulukko ${sheet} on niin kuin ennen kirjoittamista.`,
  notWritten: "Jakoa ei kirjoitettu",
  show: (sheet: string) => `Näytä ${sheet}`,
  showLine: (line: string) => `Näytä rivi ${line}`,
  notSplit: "Laskua ei voi vielä jakaa",
  empty: {
    lines: {
      title: "Ei vielä laskua",
      text: (sheet: string) => `Kirjoita laskun rivit ja verot taulukkoon ${sheet}. Jako näkyy tässä heti.`,
    },
    payers: {
      title: "Ei vielä maksajia",
      text: (sheet: string) => `Kirjoita maksajat ja painot taulukkoon ${sheet}. Jako näkyy tässä heti.`,
    },
  },
};

export type SplitText = typeof fi;
