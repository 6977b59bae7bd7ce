/** A day, a month or a year, as far as it is known: 2023-01-03 → 2023年1月3日, 2023-01 → 2023年1月. */
export const dateText = (date: string): string =>
  date
    .split("-")
    .map((part, i) => `${Number(part)}${["年", "月", "日"][i]}`)
    .join("");
