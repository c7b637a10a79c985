import { ProgressBar } from "@fluentui/react-components";

export function Progress({ label }: { readonly label: string }) {
  return <ProgressBar aria-label={label} thickness="large" />;
}
