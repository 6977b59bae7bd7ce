import { expect, it } from "vitest";
import { tally, type VitestReport } from "./test-steps.ts";

const report = (passed: number, failed: number, ...files: VitestReport["testResults"]): VitestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

it("passed and failed tests are counted as they are", () => {
  expect(tally(report(7, 2, { status: "failed", assertionResults: [{}] }), false)).toEqual({ passed: 7, failed: 2 });
});

it("a file that does not load is a failed test", () => {
  expect(tally(report(7, 0, { status: "failed", assertionResults: [] }), false)).toEqual({ passed: 7, failed: 1 });
});

it("a run that fails outside its tests is a failed test", () => {
  expect(tally(report(7, 0, { status: "passed", assertionResults: [{}] }), false)).toEqual({ passed: 7, failed: 1 });
});

it("a run without a report is a failed test", () => {
  expect(tally(undefined, true)).toEqual({ passed: 0, failed: 1 });
});
