import type { ExportInput } from "../writer.ts";
import { comments, justification, quoted, toldFor } from "./head.ts";

/** Filters of azqr (`azqr scan --filters FILE`): recommendations that are left out, each with its reason and the day by which it is to come back. */
export function writeAzqr(input: ExportInput): string {
	const { head, left, exempted } = toldFor("azqr", input);
	const entries = new Map<string, string[]>();
	for (const one of exempted) entries.set(one.entry.id, [...(entries.get(one.entry.id) ?? []), justification(one, input)]);
	const lines = [...entries].flatMap(([id, reasons]) => [...comments(reasons, "      "), `      - ${quoted(id)}`]);
	const list = lines.length === 0 ? ["    recommendations: []"] : ["    recommendations:", ...lines];
	return `${[...comments(head), ...comments(left), "azqr:", "  exclude:", ...list].join("\n")}\n`;
}
