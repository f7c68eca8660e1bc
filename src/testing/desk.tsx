/** A desk for component tests: the sample review, whose edits are taken in as the app takes them, but saved nowhere. */
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { buildReport } from "../domain/report/report.ts";
import type { Review } from "../domain/review/review.ts";
import { sampleIn } from "../formats/samples/sampleReport.ts";
import type { Desk } from "../ui/desk.ts";
import { DeviceContext } from "../ui/device.ts";
import { EditContext } from "../ui/editing.ts";
import { SeenProvider } from "../ui/SeenProvider.tsx";
import { type Place, phrases, show } from "./render.tsx";

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
interface Outside {
	review: Review;
	copy: Desk["copy"];
	showKeys: () => void;
}

const usual: Outside = { review: sampleReview, copy: async () => true, showKeys: () => {} };

interface HolderProps extends Outside {
	draw: (desk: Desk) => ReactNode;
	onReview: (review: Review) => void;
}

function Holder({ draw, onReview, review: first, copy, showKeys }: HolderProps) {
	const [review, setReview] = useState(first);
	onReview(review);
	const edit = useCallback<Desk["edit"]>((change) => setReview(change), []);
	const words = useMemo(() => ({ ...phrases, lens: sample.words.lens }), []);
	const desk = useMemo<Desk>(
		() => ({
			review,
			lens: sample.lens,
			words,
			report: buildReport(sample.lens, review, today),
			edit,
			copy,
			addressOf: (path) => `https://plumbline.example/#${path}`,
			showKeys,
		}),
		[review, words, edit, copy, showKeys],
	);
	return (
		<DeviceContext value={desk}>
			<EditContext value={edit}>
				<SeenProvider seen={desk}>{draw(desk)}</SeenProvider>
			</EditContext>
		</DeviceContext>
	);
}

/** A part of a screen on the desk; `review()` is the review as it was last drawn. */
export async function showOnDesk(draw: (desk: Desk) => ReactNode, { path, route, ...outside }: Partial<Outside> & Place = {}) {
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

/** The desk of the sample as it stands, for what needs it outside of a screen. */
export const sampleDesk: Pick<Desk, "lens" | "report" | "words" | "review"> = sample;
