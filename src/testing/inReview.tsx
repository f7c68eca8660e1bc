/** An open review for component tests: the sample, whose edits are taken in as the app takes them, but saved nowhere. */
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { createStore, useStore } from "zustand";
import { newId } from "../browser/ids.ts";
import { buildReport } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import { type Device, DeviceContext } from "../ui/device.ts";
import { EditContext, type EditReview } from "../ui/editing.ts";
import { SeenProvider } from "../ui/SeenProvider.tsx";
import type { Seen } from "../ui/seen.ts";
import { noAttachments } from "./noAttachments.ts";
import { type Place, phrases, show } from "./render.tsx";
import { sampleIn } from "./sampleReport.ts";

/** The day on which the sample is looked at. */
const today = "2026-11-22";

const sample = await sampleIn("en");

/** The review of the sample, to be changed for a test. */
const sampleReview: Review = sample.review;

/** The same workload before anything was said. */
export const emptyReview: Review = {
	...sampleReview,
	answers: {},
	set: {},
	decisions: {},
	tensionNotes: {},
	participants: [],
	votes: [],
	sheets: [],
	askAgain: [],
	planning: { ...sampleReview.planning, adopted: null, scenarios: [] },
	workload: { ...sampleReview.workload, facts: {} },
};

/** Stands in for the app's own ways out of a screen. */
interface Outside extends Pick<Device, "copy" | "attachments" | "showKeys" | "showSearch"> {
	review: Review;
	/** The lens with its texts. */
	content: Pick<Seen, "lens"> & { texts: Seen["words"]["lens"] };
}

const usual: Outside = {
	review: sampleReview,
	content: { lens: sample.lens, texts: sample.words.lens },
	copy: async () => true,
	attachments: noAttachments,
	showKeys: () => {},
	showSearch: () => {},
};

interface HolderProps extends Outside {
	draw: (seen: Seen) => ReactNode;
	onReview: (review: Review) => void;
}

function Holder({ draw, onReview, review: first, content, copy, attachments, showKeys, showSearch }: HolderProps) {
	// A store as in the app: an edit is drawn before the next key is taken, also one that came after a paint.
	const [store] = useState(() => createStore<Review>(() => first));
	const review = useStore(store);
	onReview(review);
	const edit = useCallback<EditReview>((change) => store.setState(change, true), [store]);
	const { lens, texts } = content;
	const words = useMemo(() => ({ ...phrases, lens: texts }), [texts]);
	const seen = useMemo<Seen>(() => ({ review, lens, words, report: buildReport(lens, review, today) }), [review, lens, words]);
	const device = useMemo<Device>(
		() => ({ copy, attachments, newId, showKeys, showSearch, addressOf: (path) => `https://plumbline.example/#${path}` }),
		[copy, attachments, showKeys, showSearch],
	);
	return (
		<DeviceContext value={device}>
			<EditContext value={edit}>
				<SeenProvider seen={seen}>{draw(seen)}</SeenProvider>
			</EditContext>
		</DeviceContext>
	);
}

/** A part of a screen in the open review; `review()` is the review as it was last drawn. */
export async function showInReview(draw: (seen: Seen) => ReactNode, { path, route, ...outside }: Partial<Outside> & Place = {}) {
	let latest = outside.review ?? sampleReview;
	const holder = (
		<Holder
			{...usual}
			{...outside}
			draw={draw}
			onReview={(review) => {
				latest = review;
			}}
		/>
	);
	const screen = await show(holder, { ...(path && { path }), ...(route && { route }) });
	return { screen, review: () => latest };
}

/** The sample as a screen sees it, for what needs it outside of one. */
export const sampleSeen: Seen = sample;
