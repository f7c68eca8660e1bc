import { Shell } from "../../src/app/Shell.tsx";
import { WithPhrases } from "../../src/app/WithPhrases.tsx";
import type { LensTexts } from "../../src/domain/lensTexts.ts";
import { buildReport } from "../../src/domain/report.ts";
import { ReportScreen } from "../../src/features/report/ReportScreen.tsx";
import { usePhrases } from "../../src/i18n/context.tsx";
import { bigLens } from "../bench/bigLens.ts";
import { worstReview } from "../bench/reviews.ts";

const lens = bigLens();
const review = worstReview(lens);
const report = buildReport(lens, review, "2026-11-23");

const row = (title: string) => ({ title, ask: title, change: title, benefit: title, severityWhy: title, effortWhy: title });
const item = (title: string, options: string[]) => ({
	title,
	question: title,
	summary: title,
	why: title,
	evidence: {},
	options: Object.fromEntries(options.map((id) => [id, { label: id, text: id }])),
	followUps: {},
	notApplicable: title,
	remainder: row(title),
});

const texts: LensTexts = {
	language: "en",
	title: "3,000 requirements",
	scope: { inside: "", outside: "", edition: "" },
	facts: {},
	derivedFacts: {},
	pillars: Object.fromEntries(lens.pillars.map(({ id }) => [id, { name: id, short: id, purpose: id }])),
	topics: {},
	items: Object.fromEntries(
		lens.items.map(({ id, options }) => [
			id,
			item(
				`Item ${id}`,
				options.map((option) => option.id),
			),
		]),
	),
	recommendations: Object.fromEntries(
		lens.recommendations.map(({ id, tradeoffs }) => [
			id,
			{ ...row(`Recommendation ${id}`), tradeoffs: Object.fromEntries(tradeoffs.map((tradeoff) => [tradeoff.id ?? "", id])) },
		]),
	),
	tensions: {},
	policies: {},
	advisor: {},
	notices: {},
	tradeoffSources: {},
	sources: {},
};

/** A report of 3,000 gaps. */
export function BigReport() {
	return (
		<Shell review={{ id: review.id, name: review.workload.name }}>
			<WithPhrases>
				<OnDesk />
			</WithPhrases>
		</Shell>
	);
}

function OnDesk() {
	const words = { ...usePhrases(), lens: texts };
	const refuse = async () => false;
	const desk = {
		review,
		lens,
		words,
		report,
		edit: () => {},
		copy: refuse,
		addressOf: (path: string) => path,
		showKeys: () => {},
	};
	return <ReportScreen desk={desk} since={null} paper="a4" onExport={async () => null} onCopyGap={refuse} />;
}
