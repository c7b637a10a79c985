/** The chart of any column. */
export const fi = {
  title: "Sarakkeen kaavio",
  again: "Piirrä valittu sarake",
  hint: "Valitse taulukosta toinen lukusarake ja piirrä siitä kaavio. Mitään ei kirjoiteta.",
  source: (header: string, address: string) => `${header}, alue ${address}. Mitään ei kirjoitettu.`,
  noHeader: "Sarake ilman otsikkoa",
  point: (position: number, value: string) => `Sija ${position}: ${value}`,
  position: "Sija",
  table: "Luvut järjestyksessä",
  failed: "Kaaviota ei voi piirtää",
};

export type ColumnText = typeof fi;
