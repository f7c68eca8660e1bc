/** Files of resources, checked by the rules of the built-in lens. */
import { judgeFile } from "../domain/evidence/judge.ts";
import { readResources } from "../parse/evidence/readResources.ts";
import { builtInRules } from "./builtInEvidence.ts";

/** The namespace of the resource types that the lens looks at. */
export const ml = "Microsoft.MachineLearningServices";

/** The resources that a file shows. */
export const seen = (data: unknown, parameters: unknown = null) => {
	const file = readResources(data, parameters, builtInRules.terraform);
	if (!file) throw new Error("no resources");
	return file;
};

const checksOf = (data: unknown, parameters: unknown = null) =>
	new Map(judgeFile(seen(data, parameters), builtInRules).map((judged) => [judged.check.id, judged]));

/** Verdict, " in part" and reason of one check. */
export function said(data: unknown, check: string, parameters: unknown = null): string {
	const judged = checksOf(data, parameters).get(check);
	return judged ? `${judged.verdict}${judged.isPartial ? " in part" : ""}: ${judged.reason}` : "no such check";
}
