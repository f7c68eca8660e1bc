import { ReviewShell } from "../../src/app/ReviewShell.tsx";
import { WithPhrases } from "../../src/app/WithPhrases.tsx";
import { buildReport } from "../../src/domain/report/report.ts";
import { ReportScreen } from "../../src/features/report/ReportScreen.tsx";
import { usePhrases } from "../../src/i18n/context.tsx";
import { bigLens } from "../bench/bigLens.ts";
import { bigTexts } from "../bench/bigTexts.ts";
import { worstReview } from "../bench/reviews.ts";

const lens = bigLens();
const review = worstReview(lens);
const report = buildReport(lens, review, "2026-11-23");
const texts = bigTexts(lens);

/** A report of 3,000 gaps. */
export function BigReport() {
	return (
		<ReviewShell review={{ id: review.id, name: review.workload.name }}>
			<WithPhrases>
				<OnDesk />
			</WithPhrases>
		</ReviewShell>
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
