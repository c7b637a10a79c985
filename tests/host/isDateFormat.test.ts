import { isDateFormat } from "../../src/host/isDateFormat";

test.each(["d.m.yyyy", "yyyy-mm-dd", "h:mm", "[$-40B]d. mmmm yyyy;@", "dd/mm/yy"])(
  "%s shows a date",
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each(["General", "0.00", "@", '0 "pv"', "#,##0.00\\ \\d", "[Red]0", "0.0\\ %", "_d0"])(
  "%s shows no date",
  (format) => {
    expect(isDateFormat(format)).toBe(false);
  },
);
