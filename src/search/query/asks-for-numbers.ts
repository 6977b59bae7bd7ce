import { foldText } from "../../text/fold.ts";

const signs = /[<>=≤≥≠≦≧]\s*[\d.]|[\d.%‰]\s*[<>=≤≥≠≦≧]/u;
const words = /[<>=≤≥≠≦≧]|[低高多少大小]于|[等超逾足到过]|至[少多]|最[少多]|以[上下]$/u;

/** Whether a sign of comparison stands beside a number: then the query is no text to be looked for. */
export const asksForNumbers = (query: string): boolean => signs.test(foldText(query).text);

/** Whether a query may compare numbers, by signs or by words: worth reading as a comparison. */
export const mayCompare = (query: string): boolean => words.test(foldText(query).text);
