import { expect, test } from "vitest";
import { statements } from "./statements.ts";
import { metrics } from "./testing.ts";

const [received] = metrics;
const proposers = received && {
  ...received,
  id: "proposers",
  kind: "people" as const,
  units: ["人"],
  wordings: ["委员收到提案"],
};

test("a wording for people leaves what they hand in to the metric that counts it", () => {
  const all = proposers ? [...metrics, proposers] : metrics;
  const nearest = (text: string) => statements(text, all).mentions.map(({ candidates }) => candidates[0]?.metric);
  expect(nearest("委员收到提案12件。")).toEqual(["received"]);
  expect(nearest("委员收到提案12人。")).toEqual(["proposers"]);
});
