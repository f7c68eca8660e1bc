import type { Review } from "../../domain/review/review.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import type { Phrases } from "../../i18n/phrases.ts";
import { defaultLens } from "../../lenses/builtIn.ts";
import { paths } from "../../paths.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";
import type { WhereTo } from "../../ui/whereTo.ts";
import type { DeviceReviews } from "../deviceReviews.ts";
import { putWaiting } from "./waitingFiles.ts";

/** As many files as are named; the others are counted. */
const atOnce = 4;

type Asked = Pick<DeviceReviews, "reviews" | "begin">;

/** A file of evidence that was opened outside of a review: which one it goes to is asked, and it waits for the screen that reads it. */
export async function takeEvidence(file: File, device: Asked, { language, notation }: Phrases): Promise<FileOutcome> {
	return { kind: "goes", file, to: whereTo(device, await loadPhrases(language, notation)) };
}

/** The reviews that take evidence in: neither archived ones nor sheets of a team. */
export function whereTo({ reviews, begin }: Asked, { t, list, moment }: Phrases): WhereTo {
	const open = Object.values(reviews).filter(({ archived, sheetOf }) => !archived && sheetOf === null);
	return {
		told: (files) => {
			const left = files.length - atOnce;
			const named = left > 0 ? [...files.slice(0, atOnce), t("evidence.whereTo.files", { n: left })] : files;
			return t("evidence.whereTo", { n: files.length, files: list(named) });
		},
		reviews: open.toSorted(byLastChange).map(({ id, workload, changedAt }) => ({
			address: paths.evidence(id),
			name: workload.name.trim() || t("review.unnamed"),
			detail: t("export.changed", { date: moment(changedAt) }),
		})),
		more: (n) => t("evidence.whereTo.more", { n }),
		fresh: t("evidence.whereTo.fresh"),
		leave: t("evidence.whereTo.leave"),
		onFresh: () => paths.evidence(begin(defaultLens)),
		onGo: putWaiting,
	};
}

const byLastChange = (a: Review, b: Review) => (a.changedAt < b.changedAt ? 1 : a.changedAt > b.changedAt ? -1 : 0);
