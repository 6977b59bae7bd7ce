/** The page's colours and type, as a canvas needs them. */
export interface ChartTheme {
  series: string[];
  ink: string;
  soft: string;
  rule: string;
  paper: string;
  definition: string;
  font: string;
}

const seriesTokens = ["--chart-1", "--chart-2", "--chart-3", "--chart-4", "--chart-5", "--chart-6"];

/** Reads the custom properties that hold where `element` stands. */
export function chartTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    series: seriesTokens.map(token),
    ink: token("--ink"),
    soft: token("--ink-soft"),
    rule: token("--rule"),
    paper: token("--paper"),
    definition: token("--chart-break"),
    font: style.fontFamily,
  };
}
