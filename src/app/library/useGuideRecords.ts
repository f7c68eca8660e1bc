import { useEffect, useState } from "react";
import type { LensOrigin } from "../../domain/lens/origin.ts";
import { loadGuideRecords, type RecordedGuide, recordFor } from "../../lenses/guideRecords.ts";
import { paths } from "../../paths.ts";

/** The guides that the built-in lenses were written from; null until they are loaded, which they are where `isAsked`. */
export function useGuideRecords(isAsked: boolean): RecordedGuide[] | null {
	const [records, setRecords] = useState<RecordedGuide[] | null>(null);
	useEffect(() => {
		let current = true;
		// Without them a guide is shown as any other.
		const none = (): RecordedGuide[] => [];
		if (isAsked) {
			void loadGuideRecords()
				.catch(none)
				.then((loaded) => {
					if (current) setRecords(loaded);
				});
		}
		return () => {
			current = false;
		};
	}, [isAsked]);
	return records;
}

interface Read {
	lens: { id: string };
	texts: { title: string };
	origin: LensOrigin | null;
}

export const isGuide = ({ origin }: Pick<Read, "origin">): boolean => origin?.format === "azureGuide";

/** The address at which each guide of a built-in lens is compared with it; null: it is no such guide. */
export function useComparisons(guides: readonly Read[]): (read: Read) => string | null {
	const records = useGuideRecords(guides.some(isGuide));
	return (read) =>
		isGuide(read) && recordFor(records ?? [], read.texts.title)
			? `${paths.library}?guide=${encodeURIComponent(read.lens.id)}`
			: null;
}
