import { useEffect, useState } from "react";
import { currentPlace, onPlace, type Place } from "./place";

/** Where the pane stands; `request` counts, so that asking for the same place again is noticed. */
export function usePlace(): { readonly place: Place; readonly request: number } {
  const [state, setState] = useState({ place: currentPlace(), request: 0 });
  useEffect(() => onPlace((place) => setState(({ request }) => ({ place, request: request + 1 }))), []);
  return state;
}
