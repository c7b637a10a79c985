import { tokens } from "@fluentui/react-components";

/** The mark: a line that breaks down through its median. */
export function Logo() {
  const lake = tokens.colorBrandForeground1;
  return (
    <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden>
      <path d="M1 8.5h14" stroke={lake} strokeWidth="1.25" opacity=".55" />
      <path
        d="M1.5 4.5L5 3l4 9 3-2.2 2.5 1.7"
        fill="none"
        stroke={lake}
        strokeWidth="1.75"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
