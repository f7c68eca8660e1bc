import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useNavigate, useParams, useSearchParams } from "react-router";
import type { WholeLens } from "../../domain/draft/draft.ts";
import { LibraryScreen } from "../../features/library/LibraryScreen.tsx";
import { usePhrases } from "../../i18n/context.tsx";
import { acceptOf } from "../../parse/reader.ts";
import { lensReaders } from "../../parse/readers.ts";
import { paths } from "../../paths.ts";
import { useDrafts } from "../../store/drafts.ts";
import { useLenses } from "../../store/lenses.ts";
import { usePreviews } from "../../store/lensPreviews.ts";
import { useReviews } from "../../store/reviews.ts";
import { deviceReviews } from "../deviceReviews.ts";
import { openFile } from "../openFile.ts";
import { SaveAlert } from "../SaveStatus.tsx";
import { Shell } from "../Shell.tsx";
import { WithPhrases } from "../WithPhrases.tsx";
import { joinLens, keepLens, keepOneOfSeveral } from "./keepLens.ts";
import { unpackedInWords } from "./unpacked.ts";
import { useComparisons } from "./useGuideRecords.ts";
import { useLibrary } from "./useLibrary.ts";
import { wholeLens } from "./wholeLens.ts";

const LensExport = lazy(() => import("../editor/LensExport.tsx").then((m) => ({ default: m.LensExport })));

const GuideComparison = lazy(() => import("./GuideComparison.tsx").then((m) => ({ default: m.GuideComparison })));

const Editor = lazy(() => import("../editor/Editor.tsx").then((m) => ({ default: m.Editor })));

/**
 * All lenses that a review can be made with, and those that wait for a look; by its address the one that is being written, or a
 * guide beside the built-in lens.
 */
export function Library() {
	const { lens } = useParams();
	const [query] = useSearchParams();
	const guide = query.get("guide");
	return (
		<Shell>
			<SaveAlert />
			<WithPhrases>
				<Suspense fallback={null}>
					{lens !== undefined ? <Editor key={lens} /> : guide === null ? <Opened /> : <GuideComparison id={guide} />}
				</Suspense>
			</WithPhrases>
		</Shell>
	);
}

const accept = acceptOf(lensReaders);

function Opened() {
	const phrases = usePhrases();
	const navigate = useNavigate();
	const begin = useReviews(({ begin: start }) => start);
	const { waiting, drop } = usePreviews();
	const { remove, unreadable } = useLenses();
	const lenses = useLibrary(phrases.language);
	const drafts = useDraftList();
	const comparisonOf = useComparisons([...waiting, ...(lenses ?? [])]);
	const [saving, setSaving] = useState<WholeLens | null>(null);
	return (
		<>
			<LibraryScreen
				lenses={lenses}
				unreadable={unreadable}
				waiting={waiting}
				accept={accept}
				comparisonOf={comparisonOf}
				onOpenFile={(file, watch) => openFile(file, deviceReviews, phrases, watch)}
				onUnpack={(files) => unpackedInWords(files, phrases)}
				onAdd={(read) => keepLens(read).then(() => drop(read))}
				onAddOneOfSeveral={(read) => keepOneOfSeveral(read).then(() => drop(read))}
				onJoin={(read, { lens: { id } }) => joinLens(read, id).then(() => drop(read))}
				onDrop={drop}
				onRemove={remove}
				onSave={async (id) => setSaving(await wholeLens(id))}
				onBegin={(lens, ...more) => navigate(paths.profile(begin(lens, more)))}
				drafts={drafts}
				onWrite={async (lens) => {
					const { startFromCopy, startFromNothing } = await import("../editor/startDraft.ts");
					navigate(paths.lensEditor(lens === null ? await startFromNothing(phrases) : await startFromCopy(lens, phrases)));
				}}
				onRemoveDraft={useDrafts.getState().remove}
			/>
			{saving && (
				<Suspense fallback={null}>
					<LensExport whole={saving} onClose={() => setSaving(null)} />
				</Suspense>
			)}
		</>
	);
}

/** Lenses that are being written, by id and title. */
function useDraftList(): { id: string; title: string }[] {
	const { kept, load } = useDrafts();
	useEffect(() => {
		load().catch(() => useDrafts.setState({ kept: [] }));
	}, [load]);
	return useMemo(
		() => (kept ?? []).map(({ lens, texts }) => ({ id: lens.id, title: texts[lens.languages[0] ?? ""]?.title ?? "" })),
		[kept],
	);
}
