import { type Inline, md } from "./inline.ts";

/** "Label: text" for every text that says something. */
export const saidLines = (lines: [label: string, text: string][]): Inline[] =>
	lines.filter(([, text]) => text.trim() !== "").map(([label, text]) => md`**${label}:** ${text}`);
