import type { Review } from "../domain/review/review.ts";
import { TogetherScreen } from "../features/together/TogetherScreen.tsx";
import { usePhrases } from "../i18n/context.tsx";
import { useSeen } from "../ui/seen.ts";
import { deviceReviews } from "./deviceReviews.ts";
import { openFile } from "./openFile.ts";

/** Sheets and votes, with what they ask of files. */
export function Together() {
	const phrases = usePhrases();
	const { review } = useSeen();
	return (
		<TogetherScreen
			onHandOut={(assessors) => handOutSheets(review, assessors)}
			onOpenFile={(file, watch) => openFile(file, deviceReviews, phrases, watch)}
		/>
	);
}

async function handOutSheets(review: Review, assessors: string[]): Promise<void> {
	const { saveBlankSheets } = await import("./sheets/saveSheet.ts");
	saveBlankSheets(review, assessors);
}
