/** The schema of a file of issues, for whoever fills a tracker from it. */
import * as v from "valibot";

export const issuesSchema = v.object({
	plumbline: v.literal("issues"),
	formatVersion: v.literal(1),
	issues: v.array(
		v.object({
			title: v.string(),
			/** Markdown. */
			body: v.string(),
			labels: v.array(v.string()),
			/** As the team wrote it: a name, not an account. */
			assignee: v.nullable(v.string()),
			/** ISO day. */
			dueOn: v.nullable(v.string()),
		}),
	),
});

export type IssuesFile = v.InferOutput<typeof issuesSchema>;
