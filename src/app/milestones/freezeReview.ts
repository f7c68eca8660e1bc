import { now } from "../../browser/clock.ts";
import { newId } from "../../browser/ids.ts";
import { type LegendEntry, masked, maskedReview } from "../../domain/evidence/mask.ts";
import { isFirstOutOf } from "../../domain/lens/composeLens.ts";
import { textsOfJoined } from "../../domain/lens/joinedTwins.ts";
import { type Lens, partsOf } from "../../domain/lens/lens.ts";
import type { WrittenTexts } from "../../domain/lens/lensTexts.ts";
import type { SealedMilestone } from "../../domain/milestone/milestone.ts";
import type { Review } from "../../domain/review/review.ts";
import type { LensIds } from "../../lenses/catalog.ts";
import { freeze } from "../../seal/freeze.ts";
import { appVersion } from "../appVersion.ts";
import { catalogue } from "../catalogue.ts";

/** A milestone with what stands behind the marks of its evidence, which is under no seal and in no file but a backup. */
interface Frozen extends SealedMilestone {
	legend: LegendEntry[];
}

/**
 * A review frozen under a name, as it stands on an ISO day, with its lens in every language. Its evidence is masked as in every file to be
 * read: what is sealed is handed out.
 */
export async function freezeReview(review: Review, lens: Lens, name: string, day: string): Promise<Frozen> {
	const texts = await loadAllTexts(lens);
	const legend = review.evidence ? masked(review.evidence).legend : [];
	const sealed = await freeze({
		id: newId(),
		name,
		day,
		createdAt: now(),
		appVersion,
		review: maskedReview(review),
		lens,
		texts,
	});
	return { ...sealed, legend };
}

/** The texts of a lens, by language. */
export async function loadAllTexts(
	lens: Pick<Lens, "id" | "version" | "parts" | "languages" | "items">,
): Promise<Record<string, WrittenTexts>> {
	const { id, languages } = lens;
	const [first = id, ...others] = partsOf(lens).map((part) => part.id);
	const ids: LensIds = isFirstOutOf(lens) ? ["", first, ...others] : [first, ...others];
	const loaded = await Promise.all(
		languages.map(async (language) => [language, await catalogue.loadAll(ids, language)] as const),
	);
	return Object.fromEntries(
		loaded.map(([language, result]) => {
			if (!result.ok) throw new Error(`no texts of lens ${id} in ${language}`);
			return [language, lens.parts ? textsOfJoined(result.value.texts, lens) : result.value.texts];
		}),
	);
}
