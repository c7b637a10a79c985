/** Whether a number format of Excel shows a date or a time; texts, colours and conditions in it do not count. */
export function isDateFormat(format: string): boolean {
  const signs = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dmyhs]/i.test(signs) && !/general/i.test(signs);
}
