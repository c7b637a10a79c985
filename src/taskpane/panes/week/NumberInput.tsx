import { Input, makeStyles, type FieldControlProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  input: { width: "5.2em" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums lining-nums" },
});

type NumberInputProps = {
  readonly field: FieldControlProps | undefined;
  /** Its own name, where the field's name is that of a pair. */
  readonly label: string | undefined;
  readonly value: string;
  /** It is the whole that another number is part of. */
  readonly isAfter: boolean;
  readonly onChange: (value: string) => void;
};

export function NumberInput({ field, label, value, isAfter, onChange }: NumberInputProps) {
  const styles = useStyles();
  return (
    <>
      {isAfter && <span aria-hidden>/</span>}
      <Input
        {...field}
        {...(label !== undefined && { "aria-label": label, "aria-labelledby": undefined })}
        className={styles.input}
        input={{ className: styles.number, autoComplete: "off" }}
        inputMode="decimal"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </>
  );
}
