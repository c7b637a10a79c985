import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
  tokens,
  useIsOverflowItemVisible,
  useOverflowCount,
} from "@fluentui/react-components";
import { commonText } from "../../../i18n/pane/common/commonText";
import type { Place } from "../../place";
import type { Places } from "../../places";
import { useText } from "../../shown";

const useStyles = makeStyles({
  button: {
    fontWeight: tokens.fontWeightRegular,
    flexShrink: 0,
    minWidth: 0,
    paddingLeft: "8px",
    paddingRight: "4px",
    height: "auto",
    minHeight: "24px",
    // One word: it must not be broken where tabs need the room.
    "&.fui-MenuButton.fui-MenuButton": {
      whiteSpace: "nowrap",
      // Open, Fluent's brand colour would be too faint on dark.
      color: tokens.colorNeutralForeground1,
    },
  },
  place: { display: "flex", flexShrink: 0, alignItems: "center" },
  // Its arrow would be as high as a line of text.
  arrow: { lineHeight: 0, height: "12px" },
  popover: { zIndex: 10 },
  current: { fontWeight: tokens.fontWeightSemibold },
});

type MoreMenuProps = Places & { readonly current: Place; readonly onChoose: (place: Place) => void };

/** Views that are seldom needed and those that have no room; the button bears the name of the one that is open. */
export function MoreMenu({ tabs, more, current, onChoose }: MoreMenuProps) {
  const styles = useStyles();
  const common = useText(commonText);
  const isOpen = more.includes(current);
  const hidden = useOverflowCount();
  if (more.length === 0 && hidden === 0) return null;
  const name = isOpen ? common.tabs[current] : common.more;
  return (
    <span className={styles.place}>
      {/* In place, so that it belongs to the navigation. */}
      <Menu inline positioning={{ strategy: "fixed" }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="transparent"
            size="small"
            menuIcon={{ className: styles.arrow }}
            className={mergeClasses(styles.button, isOpen && styles.current)}
            aria-label={isOpen ? `${common.more}: ${name}` : undefined}
            {...(isOpen && { "aria-current": "page" as const })}
          >
            {name}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover}>
          <MenuList>
            {tabs.map((place) => (
              <HiddenTab key={place} place={place} onChoose={onChoose} />
            ))}
            {more.map((place) => (
              <MenuItem key={place} onClick={() => onChoose(place)}>
                {common.tabs[place]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}

/** A tab that has no room now. */
function HiddenTab({ place, onChoose }: { readonly place: Place } & Pick<MoreMenuProps, "onChoose">) {
  const common = useText(commonText);
  const isVisible = useIsOverflowItemVisible(place);
  return isVisible ? null : <MenuItem onClick={() => onChoose(place)}>{common.tabs[place]}</MenuItem>;
}
