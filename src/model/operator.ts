/** How a number is compared in a question: 办复率<100%. */
export type Operator = "<" | "≤" | ">" | "≥" | "=" | "≠";
