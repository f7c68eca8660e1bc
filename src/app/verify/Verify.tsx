import { copyText } from "../../browser/clipboard.ts";
import { largestMegabytes, readBytes } from "../../browser/files.ts";
import { type Problem, problem } from "../../domain/result.ts";
import type { VerifyOutcome } from "../../features/verify/types.ts";
import { VerifyScreen } from "../../features/verify/VerifyScreen.tsx";
import type { OpenedFile } from "../../formats/carried/readCarried.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { warningTexts } from "../../i18n/warningTexts.ts";
import { hashOfBytes } from "../../seal/seal.ts";
import { useReviews } from "../../store/reviews.ts";
import { whereTo } from "../evidence/takeEvidence.ts";
import { otherLens } from "../milestones/otherLens.ts";
import { runReading } from "../reading/runReading.ts";
import { Shell } from "../Shell.tsx";
import { unlocked } from "../secret/unlocked.ts";
import { WithPhrases } from "../WithPhrases.tsx";
import { opening, toldProblems } from "../whatOpens.ts";
import type { JobWatch } from "../worker/runInWorker.ts";
import { missingIn } from "./missingIn.ts";

/** A look at the seals of a file; nothing of it is kept. */
export function Verify() {
	return (
		<Shell>
			<WithPhrases>
				<Opened />
			</WithPhrases>
		</Shell>
	);
}

function Opened() {
	const phrases = usePhrases();
	return <VerifyScreen onVerify={(files, watch) => verify(files, phrases, watch)} copy={copyText} hashOf={hashOf} />;
}

async function verify([asItIs, ...others]: [File, ...File[]], phrases: Phrases, watch: JobWatch): Promise<VerifyOutcome> {
	const refused = (problems: string[]): VerifyOutcome => ({ kind: "refused", file: asItIs.name, problems });
	const told = (problems: Problem[]) => refused(toldProblems(problems, phrases, "reader.opensFirst"));
	const file = await unlocked(asItIs, largestMegabytes);
	if (!file) return told([problem("noPassphrase", "", {})]);
	const read = await runReading(file, watch);
	if (!read) return told([problem("stopped", "", {})]);
	if (!read.ok)
		return refused([phrases.t("verify.refused.noData"), ...toldProblems(read.problems, phrases, "reader.opensFirst")]);
	const { content } = read.value;
	if (content.kind === "evidence") return { kind: "goes", files: [file, ...others], to: whereTo(useReviews.getState(), phrases) };
	if (content.kind !== "milestone") return refused([phrases.t("verify.noSeal"), opening(phrases, "reader.opensFirst")]);
	const { file: opened, inspected } = content;
	if (!inspected) return refused([phrases.t("verify.cannot")]);
	const { format } = opened;
	const missing = await missingIn(inspected);
	const other = await otherLens(opened.sealed.milestone.lens);
	const irregular = warningTexts(read.value.warnings, phrases);
	return {
		kind: "verified",
		verified: { ...inspected, file: file.name, format, label: labelOf(opened), missing, otherLens: other, irregular },
	};
}

async function hashOf(file: File): Promise<string | null> {
	const bytes = await readBytes(file);
	return bytes.ok ? hashOfBytes(bytes.value).catch(() => null) : null;
}

/** Of what is printed, a label alone is chosen freely by whoever exports, and nobody signs it. */
function labelOf({ making, sealed }: OpenedFile): string {
	if (making?.format !== "pdf" || making.print.label === sealed.milestone.review.label) return "";
	return making.print.label;
}
