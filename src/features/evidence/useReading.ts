import { useRef, useState } from "react";
import { filesAsMoved } from "../../domain/evidence/movedResources.ts";
import { changesIn } from "../../domain/evidence/standing.ts";
import { knownRisks } from "../../domain/report/acceptedRisks.ts";
import { findingCount, type ReviewEvidence } from "../../domain/review/evidence.ts";
import { withEvidenceFiles } from "../../domain/review/evidenceChanges.ts";
import { countPlaces } from "../../domain/review/keptPlaces.ts";
import type { Words } from "../../i18n/phrases.ts";
import { problemText } from "../../i18n/problemText.ts";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import type { ReadEvidence, ReadFiles } from "./types.ts";

/** Files that are being read, so many of all. */
export interface Reading {
	done: number;
	all: number;
}

/** What became of one file, in words. */
export interface Outcome {
	file: string;
	told: string[];
	isRefused: boolean;
}

/** Reads files and takes in what they show; tells how far it is, and what became of each. */
export function useReading(onRead: ReadFiles) {
	const { review, report, lens, words } = useSeen();
	const edit = useEdit();
	const [reading, setReading] = useState<Reading | null>(null);
	const [outcomes, setOutcomes] = useState<Outcome[]>([]);
	const stopping = useRef<AbortController | null>(null);
	const read = async (files: File[]) => {
		if (files.length === 0 || stopping.current) return;
		const own = new AbortController();
		stopping.current = own;
		setReading({ done: 0, all: files.length });
		setOutcomes([]);
		try {
			const found = await onRead(files, { signal: own.signal, onStep: (done, all) => setReading({ done, all }) });
			if (!found) setOutcomes([{ file: "", told: [words.t("evidence.stopped")], isRefused: false }]);
			else {
				if (found.kept.length > 0) edit((current) => withEvidenceFiles(current, found.kept));
				setOutcomes(outcomesOf(found, { former: review.evidence ?? {}, knownOf: knownRisks(report, lens), words }));
			}
		} catch {
			setOutcomes([{ file: "", told: [words.t("problem.cannotOpen")], isRefused: true }]);
		} finally {
			stopping.current = null;
			setReading(null);
		}
	};
	return { reading, outcomes, read, stop: () => stopping.current?.abort(), forget: () => setOutcomes([]) };
}

interface Before {
	former: ReviewEvidence;
	knownOf: ReturnType<typeof knownRisks>;
	words: Words;
}

function outcomesOf({ kept, refused, parameters, leftOut = 0 }: ReadEvidence, { former, knownOf, words }: Before): Outcome[] {
	const { t } = words;
	const ids = new Set(kept.map(({ id }) => id));
	const files = filesAsMoved({ ...former, files: [...(former.files ?? []).filter(({ id }) => !ids.has(id)), ...kept] });
	return [
		...files.slice(files.length - kept.length).map((file): Outcome => {
			// What no file said before is new, and says nothing otherwise.
			const changes = changesIn(file, files).filter(({ before }) => before !== null).length;
			const n = findingCount(file);
			const known = file.findings.reduce((sum, finding) => sum + (knownOf(finding) ? countPlaces(finding.on) : 0), 0);
			const told = [
				t("evidence.taken", { file: file.name, n }),
				...(known > 0 ? [t("evidence.taken.known", { n: known })] : []),
				...(changes > 0 ? [t("evidence.taken.changed", { n: changes })] : []),
			];
			return { file: file.name, told: [told.join(" ")], isRefused: false };
		}),
		...parameters.map(
			({ name, template }): Outcome => ({
				file: name,
				told: [
					template === null ? t("evidence.parameters.alone", { file: name }) : t("evidence.parameters", { file: name, template }),
				],
				isRefused: template === null,
			}),
		),
		...refused.map(
			({ name, problems }): Outcome => ({
				file: name,
				told: problems.slice(0, 8).map((problem) => problemText(problem, words)),
				isRefused: true,
			}),
		),
		...(leftOut > 0 ? [{ file: "", told: [t("evidence.otherFiles", { n: leftOut })], isRefused: false }] : []),
	];
}
