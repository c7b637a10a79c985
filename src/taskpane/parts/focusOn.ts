/** A ref that takes the focus as soon as its element is there: results are read first. */
export const focusOn = (element: HTMLElement | null): void => element?.focus();
