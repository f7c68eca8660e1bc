/** An entry of a list of faulty files (formats, "Faulty files") beside what the reader did with its file. */
import type { Judged } from "./reader.ts";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** What the entry asks for, and the same of what was found, for a comparison member by member. */
export function judgedAs(entry: Readonly<Record<string, unknown>>, judged: Judged): { wanted: object; found: object } {
	const { isAccepted, items, error, hasWarning } = judged;
	if (entry.expect === "reject") {
		const errors = [entry.error, ...(Array.isArray(entry.errorAlternatives) ? entry.errorAlternatives : [])];
		const isNamed = entry.error === undefined || errors.includes(error);
		return { wanted: { isAccepted: false, error: isNamed ? error : entry.error }, found: { isAccepted, error } };
	}
	const risks = isRecord(entry.expectRisk) ? entry.expectRisk : {};
	const mustWarn = hasWarning !== undefined && entry.warningOptional !== true;
	const wanted = {
		...{ isAccepted: true, items: entry.expectItems ?? entry.expectQuestions ?? items, risks },
		hasWarning: mustWarn || hasWarning,
	};
	return { wanted, found: { isAccepted, items, risks: risksOf(risks, judged), hasWarning } };
}

/** The same questions and selections, each with the risk that was found. */
function risksOf(wanted: Record<string, unknown>, { riskOf }: Judged): object {
	const ofQuestion = (question: string, selections: unknown) =>
		Object.fromEntries(Object.keys(isRecord(selections) ? selections : {}).map((one) => [one, riskOf?.(question, one)]));
	return Object.fromEntries(Object.entries(wanted).map(([question, selections]) => [question, ofQuestion(question, selections)]));
}
