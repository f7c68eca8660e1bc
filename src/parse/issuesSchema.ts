/** The schema of a file of issues, for whoever fills a tracker from it. */
import * as v from "valibot";

export const issuesSchema = v.object({
	plumbline: v.literal("issues"),
	formatVersion: v.literal(1),
	issues: v.array(
		v.object({
			/** The same in every export and language: of the requirement, or "question-" and the item. */
			id: v.string(),
			kind: v.picklist(["gap", "question"]),
			title: v.string(),
			/** Markdown. */
			body: v.string(),
			labels: v.array(v.string()),
			/** As the team wrote it: a name, not an account. */
			assignee: v.nullable(v.string()),
			/** ISO day. */
			dueOn: v.nullable(v.string()),
			/** Of a gap; null of a question. */
			risk: v.nullable(v.picklist(["high", "medium", "low"])),
			/** Effort points that are left; null of a question. */
			points: v.nullable(v.number()),
			/** Worth of closing it less its price for other pillars; null of a question. */
			net: v.nullable(v.number()),
			/** Of the adopted plan, from 1; null where it is in none. */
			wave: v.nullable(v.number()),
		}),
	),
});

export type IssuesFile = v.InferOutput<typeof issuesSchema>;
