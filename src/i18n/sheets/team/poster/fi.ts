export const fi = {
  name: "Posteri",
  title: "Posteri",
  purpose: "Koottu muista taulukoista. Täydennä puuttuva siellä: pisteviiva kertoo, mikä puuttuu.",
  goFor: "Yksi sivu posterikierrokselle, koottu muista.",
  problem: "Ongelma",
  goal: "Tavoite",
  promise: "Asiakaslupaus",
  tried: "Mitä kokeilimme",
  result: "Tulos",
  learned: "Mitä opimme",
  next: "Miten tästä eteenpäin",
  verdict: "Mitä kaavio kertoo",
};

export type PosterText = typeof fi;
