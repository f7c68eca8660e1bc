import { useMemo } from "react";
import { copyText } from "../../browser/clipboard.ts";
import type { ComparedGuide } from "../../domain/lens/guide/comparedGuide.ts";
import { compareGuide } from "../../domain/lens/guide/compareGuide.ts";
import { guideEntries } from "../../domain/lens/guide/guideEntries.ts";
import { GuideScreen } from "../../features/guide/GuideScreen.tsx";
import type { LibraryLens } from "../../features/library/types.ts";
import { guideTodo } from "../../formats/guideTodo.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { type RecordedGuide, recordFor } from "../../lenses/guideRecords.ts";
import { paths } from "../../paths.ts";
import { usePreviews } from "../../store/lensPreviews.ts";
import { Nowhere } from "../../ui/Nowhere.tsx";
import { isGuide, useGuideRecords } from "./useGuideRecords.ts";
import { useLibrary } from "./useLibrary.ts";

/** A guide that waits for a look, or is kept, beside the built-in lens that was written from an edition of it. */
export function GuideComparison({ id }: { id: string }) {
	const phrases = usePhrases();
	const { t, language } = phrases;
	const lenses = useLibrary(language);
	const records = useGuideRecords(true);
	const { waiting } = usePreviews();
	const opened = waiting.find(({ lens }) => lens.id === id) ?? lenses?.find(({ lens }) => lens.id === id);
	const guide = useMemo(
		() => (opened && isGuide(opened) && lenses && records ? comparedGuide(opened, lenses, records) : null),
		[opened, lenses, records],
	);
	const todo = useMemo(() => (guide ? guideTodo(guide, phrases) : ""), [guide, phrases]);
	if (!lenses || !records) return <p className="page soft">{t("app.loading")}</p>;
	if (!guide)
		return <Nowhere title={t("guide.nowhere")} text={t("guide.nowhere.text")} to={paths.library} label={t("guide.back")} />;
	return <GuideScreen guide={guide} todo={todo} copy={copyText} />;
}

function comparedGuide(
	{ lens, texts }: Pick<LibraryLens, "lens" | "texts">,
	lenses: readonly LibraryLens[],
	records: readonly RecordedGuide[],
): ComparedGuide | null {
	const recorded = recordFor(records, texts.title);
	const ours = lenses.find((one) => one.lens.id === recorded?.lens);
	if (!recorded || !ours) return null;
	const pillars = ours.lens.pillars.map((pillar) => pillar.id);
	return {
		title: texts.title,
		edition: lens.version,
		from: recorded.record.date,
		matches: compareGuide(recorded.record, guideEntries(lens, texts), pillars),
		texts: ours.texts,
	};
}
