/** What a rate is for. Alcohol with meals and the renting of rooms and equipment are general. */
export type VatCategory =
  "general" | "restaurant_catering_food" | "accommodation" | "passenger_transport" | "newspapers_periodicals";

/** A rate in percent points and the first day of its force. */
export type VatRate = { readonly category: VatCategory; readonly from: string; readonly rate: string };

/**
 * Finnish VAT rates by the date on which the service is performed.
 *
 * @see Arvonlisäverolaki 1501/1993 with its changes of 1.1.2013, 1.9.2024, 1.1.2025 and 1.1.2026
 */
export const vatRates: readonly VatRate[] = [
  { category: "general", from: "2013-01-01", rate: "24" },
  { category: "general", from: "2024-09-01", rate: "25.5" },
  { category: "restaurant_catering_food", from: "2013-01-01", rate: "14" },
  { category: "restaurant_catering_food", from: "2026-01-01", rate: "13.5" },
  { category: "accommodation", from: "2013-01-01", rate: "10" },
  { category: "accommodation", from: "2025-01-01", rate: "14" },
  { category: "accommodation", from: "2026-01-01", rate: "13.5" },
  { category: "passenger_transport", from: "2013-01-01", rate: "10" },
  { category: "passenger_transport", from: "2025-01-01", rate: "14" },
  { category: "passenger_transport", from: "2026-01-01", rate: "13.5" },
  { category: "newspapers_periodicals", from: "2013-01-01", rate: "10" },
];
