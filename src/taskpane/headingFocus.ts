import { createContext, useContext, useMemo } from "react";

type Wish = { wanted: boolean };

/** After another view was chosen, focus goes to its heading as soon as that is there. */
export const HeadingFocusContext = createContext<Wish>({ wanted: false });

export function useHeadingFocus(): {
  readonly wish: () => void;
  readonly ref: (heading: HTMLHeadingElement | null) => void;
} {
  const state = useContext(HeadingFocusContext);
  return useMemo(
    () => ({
      wish: () => {
        state.wanted = true;
      },
      ref: (heading) => {
        if (!heading || !state.wanted) return;
        state.wanted = false;
        heading.focus();
      },
    }),
    [state],
  );
}
