import { Page } from "../../parts/Page";
import { H1 } from "../../parts/Text";
import { useShown } from "../../shown";

export function Column({ request }: { readonly request: number }) {
  const { column } = useShown().text;
  return (
    <Page>
      <H1>{column.title}</H1>
      {request}
    </Page>
  );
}
