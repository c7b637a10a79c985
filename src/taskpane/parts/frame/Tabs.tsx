import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from "@fluentui/react-components";
import { commonText } from "../../../i18n/pane/common/commonText";
import { useHeadingFocus } from "../../headingFocus";
import { openPlace, type Place } from "../../place";
import type { Places } from "../../places";
import { textWidth } from "../../../render/svg/textWidth";
import { useShown, useText } from "../../shown";
import { MoreMenu } from "./MoreMenu";

const useStyles = makeStyles({
  nav: {
    display: "flex",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "6px",
    paddingRight: "4px",
  },
  list: { flexGrow: 1, minWidth: 0, overflow: "hidden", display: "flex", flexWrap: "nowrap" },
});

/** The arrow of the menu and the room around its word. */
const AROUND_WORD = 36;
const WORD_SIZE = 12;

type TabsProps = Places & { readonly current: Place };

/** The views of this workbook; one stop for the keyboard, arrows go along. What has no room goes into "More". */
export function Tabs({ tabs, more, current }: TabsProps) {
  const styles = useStyles();
  const common = useText(commonText);
  const { textSize } = useShown();
  const { wish } = useHeadingFocus();
  const choose = (place: Place) => {
    wish();
    openPlace(place);
  };
  const isInMenu = more.includes(current);
  // Fluent does not count a menu that is always there.
  const word = isInMenu ? common.tabs[current] : common.more;
  const padding = more.length === 0 ? 0 : textWidth(word, WORD_SIZE * textSize, true) + AROUND_WORD;
  return (
    <nav className={styles.nav} aria-label={common.views}>
      <Overflow minimumVisible={1} padding={padding}>
        <div className={styles.list}>
          <TabList
            size="small"
            selectedValue={isInMenu ? null : current}
            onTabSelect={(_, { value }) => choose(value as Place)}
          >
            {tabs.map((place, index) => (
              <OverflowItem key={place} id={place} priority={place === current ? 99 : tabs.length - index}>
                <Tab value={place}>{common.tabs[place]}</Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreMenu tabs={tabs} more={more} current={current} onChoose={choose} />
        </div>
      </Overflow>
    </nav>
  );
}
