export interface ConsistencyData {
  "text-unchanged": { other: string; year: number; copied: number; paragraphs: number };
  "ratio-range": { metric: string; raw: string };
  "part-exceeds-whole": { part: string; partRaw: string; whole: string; wholeRaw: string };
  "rate-mismatch": { metric: string; stated: string; counted: number; of: string; to: string };
  "parts-against-total": {
    metric: string;
    total: string;
    parts: string[];
    sum: number;
    problem: "part-above" | "sum-above" | "sum-apart";
  };
  "value-ten-times": { metric: string; raw: string; before: string; year: number };
  "numbers-unchanged": { other: string; year: number; numbers: number };
  "sessions-in-one-year": { metric: string; year: number; here: string; there: string; other: string; late: boolean };
  "reports-disagree": { metric: string; here: string; there: string; other: string };
}
