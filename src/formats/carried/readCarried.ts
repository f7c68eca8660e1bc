/** A file that carries a milestone, as it was opened. */
import type { SealedExport } from "../../domain/milestone/milestone.ts";
import { failure, problem, type Result, success } from "../../domain/result.ts";
import type { Warn } from "../../parse/foreign/warning.ts";
import { noteIrregular, withoutMarker } from "../../parse/irregular.ts";
import { parseJson } from "../../parse/json.ts";
import { type Making, parseMaking } from "../../parse/making.ts";
import { parseSealedExport } from "../../parse/sealedExport.ts";

export interface OpenedFile {
	format: Making["format"] | "json";
	/** What it carries as it was found: seals are checked against this. */
	data: unknown;
	sealed: SealedExport;
	/** How it says it was made; null where this version cannot follow that, or no seal is over it. */
	making: Making | null;
}

const names = { pdf: "PDF", html: "HTML", markdown: "Markdown", json: "JSON" };

/** The one milestone a file carries. `carried`: every text found where a milestone belongs. */
export function readCarried(carried: string[], format: OpenedFile["format"], warn: Warn = () => undefined): Result<OpenedFile> {
	const [json, ...others] = carried;
	const name = { format: names[format] };
	if (json === undefined) return failure(problem("noMilestone", "", name));
	if (others.length > 0) return failure(problem("severalMilestones", "", { ...name, found: carried.length }));
	const data = parseJson(json, format === "json" ? undefined : warn);
	const sealed = data.ok ? parseSealedExport(data.value) : data;
	if (!sealed.ok) return failure(problem("brokenMilestone", "", name), ...sealed.problems);
	if (!data.ok) return data;
	const { formatVersion, made } = sealed.value;
	noteIrregular(withoutMarker(data.value), sealed.value, warn, ["milestone.report", "attachments"]);
	const making = formatVersion === 1 ? null : parseMaking(made);
	return success({ format, data: data.value, sealed: sealed.value, making });
}
