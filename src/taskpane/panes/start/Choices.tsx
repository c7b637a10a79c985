import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import type { ComponentType, ReactNode } from "react";
import { commonText } from "../../../i18n/pane/common/commonText";
import { startText } from "../../../i18n/pane/start/startText";
import type { NewWorkbook } from "../../../tasks/newWorkbook";
import { Card, Row } from "../../parts/Card";
import { Page } from "../../parts/frame/Page";
import { Note } from "../../parts/Note";
import { H1, H2, P, Quiet } from "../../parts/Text";
import { useText } from "../../shown";
import { VERSION } from "../../version";

const useStyles = makeStyles({
  way: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "12px", rowGap: "4px" },
  icon: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase600, display: "flex" },
  rest: { gridColumn: "2", display: "flex", flexDirection: "column", gap: "10px" },
  lead: { display: "flex", flexDirection: "column", gap: "4px" },
});

/** Nothing of ours is here yet: three ways to begin. */
export function Choices({ onChoose }: { readonly onChoose: (kind: NewWorkbook["kind"]) => void }) {
  const styles = useStyles();
  const common = useText(commonText);
  const start = useText(startText);
  const button = (kind: NewWorkbook["kind"], label: string, primary = false) => (
    <Button appearance={primary ? "primary" : "secondary"} onClick={() => onChoose(kind)}>
      {label}
    </Button>
  );
  return (
    <Page foot={<Quiet>{`${common.privacy} ${common.version(VERSION)}`}</Quiet>}>
      <div className={styles.lead}>
        <H1>{start.title}</H1>
        <P>{start.lead}</P>
      </div>
      <Note tone="info" title={start.hintTitle}>
        <P>{start.hint}</P>
      </Note>
      <Way icon={DataTrendingRegular} {...start.team}>
        {button("team", start.team.button, true)}
      </Way>
      <Way icon={CalendarLtrRegular} {...start.round}>
        {button("round", start.round.button)}
      </Way>
      <Way icon={PeopleTeamRegular} {...start.sample}>
        {button("teamSample", start.sample.team)}
        {button("roundSample", start.sample.round)}
      </Way>
    </Page>
  );
}

type WayProps = {
  readonly icon: ComponentType<{ readonly "aria-hidden": true }>;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
};

function Way({ icon: Icon, title, text, children }: WayProps) {
  const styles = useStyles();
  return (
    <Card>
      <div className={styles.way}>
        <span className={styles.icon}>
          <Icon aria-hidden />
        </span>
        <H2>{title}</H2>
        <div className={styles.rest}>
          <P>{text}</P>
          <Row>{children}</Row>
        </div>
      </div>
    </Card>
  );
}
