import { Field, Select, makeStyles } from "@fluentui/react-components";
import { languages, type Language } from "../../../i18n/language";
import { commonText } from "../../../i18n/pane/common/commonText";
import { textSizes, type Settings } from "../../settings";
import { useShown, useText } from "../../shown";
import { VERSION } from "../../version";
import { Quiet } from "../Text";

const useStyles = makeStyles({
  panel: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 9.4em), 1fr))",
    gap: "8px",
    paddingTop: "8px",
    paddingBottom: "8px",
    paddingRight: "8px",
  },
  whole: { gridColumn: "1 / -1" },
});

/** Every language by its own name, so that anybody finds the way back. */
const names: Readonly<Record<Language, string>> = { fi: "Suomi", sv: "Svenska", en: "English" };

export function SettingsPanel({ onChange }: { readonly onChange: (change: Partial<Settings>) => void }) {
  const styles = useStyles();
  const { language, textSize } = useShown();
  const common = useText(commonText);
  return (
    <div className={styles.panel}>
      <Field label={common.language}>
        <Select
          value={language}
          onChange={(_, { value }) =>
            onChange({ language: languages.find((each) => each === value) ?? "fi" })
          }
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {names[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={common.textSize}>
        <Select value={String(textSize)} onChange={(_, { value }) => onChange({ textSize: Number(value) })}>
          {textSizes.map((size) => (
            <option key={size} value={size}>
              {size * 100} %
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.whole}>
        <Quiet>{common.version(VERSION)}</Quiet>
      </div>
    </div>
  );
}
