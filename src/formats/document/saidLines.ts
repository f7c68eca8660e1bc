import { type Inline, rich } from "./inline.ts";

/** "Label: text" for every text that says something. */
export const saidLines = (lines: [label: string, text: string][]): Inline[] =>
	lines.filter(([, text]) => text.trim() !== "").map(([label, text]) => rich`**${label}:** ${text}`);
