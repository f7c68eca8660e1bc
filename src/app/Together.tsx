import type { Review } from "../domain/review/review.ts";
import { TogetherScreen } from "../features/together/TogetherScreen.tsx";
import { ageReader } from "../formats/age/reader.ts";
import { jsonReader } from "../formats/jsonReader.ts";
import { usePhrases } from "../i18n/context.tsx";
import { acceptOf } from "../parse/reader.ts";
import { useSeen } from "../ui/seen.ts";
import { deviceReviews } from "./deviceReviews.ts";
import { openFile } from "./openFile.ts";

/** Sheets and votes, with what they ask of files. */
export function Together() {
	const phrases = usePhrases();
	const { review } = useSeen();
	return (
		<TogetherScreen
			accept={accept}
			onHandOut={(assessors, isProtected) => handOutSheets(review, assessors, isProtected)}
			onOpenFile={(file, watch) => openFile(file, deviceReviews, phrases, watch)}
		/>
	);
}

/** Sheets are JSON of ours, or under a passphrase. */
const accept = acceptOf([jsonReader, ageReader]);

async function handOutSheets(review: Review, assessors: string[], isProtected: boolean): Promise<string[]> {
	const { saveBlankSheets } = await import("./sheets/saveSheet.ts");
	return saveBlankSheets(review, assessors, isProtected);
}
