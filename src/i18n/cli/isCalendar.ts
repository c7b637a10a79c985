/** Whether a file is a calendar: there a new name would not move what people have. */
export const isCalendar = ({ file }: Readonly<Record<string, string | number>>): boolean =>
  /\.ics$/i.test(String(file));
