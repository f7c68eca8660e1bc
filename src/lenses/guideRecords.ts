/** The guides that the built-in lenses were written from, as content/lenses/LENS/guide.json records them (`npm run guide:record`). */
import { type GuideRecord, isGuideOf } from "../domain/lens/guide/guideRecord.ts";

const records = import.meta.glob<{ default: GuideRecord }>("../../content/lenses/*/guide.json");

export interface RecordedGuide {
	/** The id of the built-in lens. */
	lens: string;
	record: GuideRecord;
}

/** All of them; they load when somebody opens a guide. */
export const loadGuideRecords = (): Promise<RecordedGuide[]> =>
	Promise.all(
		Object.entries(records).map(async ([path, load]) => ({ lens: path.split("/").at(-2) ?? "", record: (await load()).default })),
	);

/** The one of which a guide of this title is an edition. */
export const recordFor = (recorded: readonly RecordedGuide[], title: string): RecordedGuide | null =>
	recorded.find(({ record }) => isGuideOf(record, title)) ?? null;
