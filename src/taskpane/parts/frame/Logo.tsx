/** The mark, in the colour of the text around it: a line that breaks down through its median. */
export function Logo() {
  return (
    <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden>
      <path d="M1 8.5h14" stroke="currentColor" strokeWidth="1.25" opacity=".55" />
      <path
        d="M1.5 4.5L5 3l4 9 3-2.2 2.5 1.7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
