import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { commonText } from "../../../i18n/pane/common/commonText";
import { useHeadingFocus } from "../../headingFocus";
import { openPlace, type Place } from "../../place";
import { useText } from "../../shown";

const useStyles = makeStyles({
  nav: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: "6px",
    paddingRight: "4px",
  },
  list: { flexWrap: "wrap" },
});

type TabsProps = { readonly places: readonly Place[]; readonly current: Place };

/** The views of this workbook; one stop for the keyboard, arrows go along. */
export function Tabs({ places, current }: TabsProps) {
  const styles = useStyles();
  const common = useText(commonText);
  const { wish } = useHeadingFocus();
  const choose = (place: Place) => {
    wish();
    openPlace(place);
  };
  return (
    <nav className={styles.nav} aria-label={common.views}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={current}
        onTabSelect={(_, { value }) => choose(value as Place)}
      >
        {places.map((place) => (
          <Tab key={place} value={place}>
            {common.tabs[place]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
