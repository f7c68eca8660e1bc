/**
 * `npm run schemas`: writes the JSON Schemas of our files, for editors that complete and check them.
 * `--check` writes nothing and fails where a file on disk is not what would be written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { backupMarker, backupSchema } from "../src/parse/backupSchema.ts";
import { evidenceConditionSchema, evidenceRulesSchema } from "../src/parse/evidence/rulesSchema.ts";
import { issuesSchema } from "../src/parse/issuesSchema.ts";
import { expressionSchema, lensSchema } from "../src/parse/lensSchema.ts";
import { lensTextsSchema } from "../src/parse/lensTextsSchema.ts";
import { lensFileSchema } from "../src/parse/own-lens/lensFileSchema.ts";
import { reviewMarker, reviewSchema } from "../src/parse/reviewSchema.ts";
import { sheetMarker, sheetSchema } from "../src/parse/sheetSchema.ts";
import { resultSchema } from "./review/resultSchema.ts";

const reviewFile = v.object({ plumbline: v.literal(reviewMarker), ...reviewSchema.entries });
const backupFile = v.object({ plumbline: v.literal(backupMarker), ...backupSchema.entries, reviews: v.array(reviewFile) });
const sheetFile = v.object({ plumbline: v.literal(sheetMarker), ...sheetSchema.entries });

const lensFile = v.object({ ...lensFileSchema.entries, lens: lensSchema, texts: v.record(v.string(), lensTextsSchema) });

const schemas: Record<string, { title: string; schema: v.GenericSchema; definitions?: Record<string, v.GenericSchema> }> = {
	"backup.schema.json": { title: "Plumbline backup", schema: backupFile },
	"evidence.schema.json": {
		title: "Plumbline rules of evidence",
		schema: evidenceRulesSchema,
		definitions: { condition: evidenceConditionSchema },
	},
	"issues.schema.json": { title: "Plumbline issues", schema: issuesSchema },
	"lens.schema.json": { title: "Plumbline lens", schema: lensSchema, definitions: { expression: expressionSchema } },
	"result.schema.json": { title: "Plumbline result of a review", schema: resultSchema },
	"lens-file.schema.json": {
		title: "Plumbline lens with its texts",
		schema: lensFile,
		definitions: { expression: expressionSchema },
	},
	"review.schema.json": { title: "Plumbline review", schema: reviewFile },
	"sheet.schema.json": { title: "Plumbline sheet of an assessor", schema: sheetFile },
};

/** Rules that JSON Schema cannot say (references, laws of options, dates of the calendar) are left to the parser. */
function write({ title, schema, definitions = {} }: (typeof schemas)[string]): string {
	const { $schema, ...json } = toJsonSchema(schema, { definitions, errorMode: "ignore" });
	return `${JSON.stringify({ $schema, title, ...json }, null, "\t")}\n`;
}

function readOrEmpty(file: URL): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}

const check = process.argv.includes("--check");
const stale = Object.entries(schemas).flatMap(([name, source]) => {
	const file = new URL(`../public/schemas/${name}`, import.meta.url);
	const text = write(source);
	if (readOrEmpty(file).replaceAll("\r\n", "\n") === text) return [];
	if (!check) writeFileSync(file, text);
	return [name];
});
if (check && stale.length > 0) {
	console.error(`out of date: ${stale.join(", ")} (npm run schemas writes them)`);
	process.exitCode = 1;
}
