export const fi = {
  name: "Hyöty",
  title: "Hyöty ja kustannus",
  purpose: "Tämän tiimin kustannus ja tulos rinnakkain. Tiimejä ei verrata eikä aseteta järjestykseen.",
  goFor: "Tiimi ja johto näkevät kustannuksen tuloksen rinnalla.",
  results: "Tulokset mittareittain",
  costs: "Kustannukset",
  item: "Mitä",
  payer: "Maksaja",
  quantity: "Määrä",
  unit: "Yksikkö",
  price: "Hinta €",
  total: "Yhteensä €",
  itemHelp: "Kustannuslaji, esimerkiksi työpajapäivät.",
  payerHelp: "Kuka maksaa. Valitse luettelosta.",
  quantityHelp: "Kuinka monta yksikköä, esimerkiksi 48.",
  unitHelp: "Yksikkö, esimerkiksi henkilöpäivä.",
  priceHelp: "Yksikön hinta euroina, esimerkiksi 240.",
  sum: "Kustannus €",
  own: "Tiimin osuus €",
  perUnit: "Euroa yhtä toivottua yksikköä kohti",
  measured: "Mittari",
  fields: {
    forClients: "Hyöty asiakkaille",
    forStaff: "Hyöty henkilöstölle",
  },
  help: {
    forClients: "Mikä on asiakkaille toisin kuin ennen.",
    forStaff: "Mikä on henkilöstölle toisin kuin ennen.",
  },
  wellbeing: "Hyöty sanoin",
};

export type BenefitText = typeof fi;
