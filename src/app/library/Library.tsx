import { useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { asNextEdition } from "../../domain/lens/nextEdition.ts";
import { LibraryScreen } from "../../features/library/LibraryScreen.tsx";
import type { LibraryLens } from "../../features/library/types.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { builtInIds } from "../../lenses/builtIn.ts";
import { acceptOf } from "../../parse/reader.ts";
import { lensReaders } from "../../parse/readers.ts";
import { paths } from "../../paths.ts";
import { useLenses } from "../../store/lenses.ts";
import { usePreviews } from "../../store/lensPreviews.ts";
import { useReviews } from "../../store/reviews.ts";
import { catalogue } from "../catalogue.ts";
import { deviceReviews } from "../deviceReviews.ts";
import { openFile } from "../openFile.ts";
import { SaveAlert } from "../SaveStatus.tsx";
import { Shell } from "../Shell.tsx";
import { WithPhrases } from "../WithPhrases.tsx";

/** All lenses that a review can be made with, and those that wait for a look. */
export function Library() {
	return (
		<Shell>
			<SaveAlert />
			<WithPhrases>
				<Opened />
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
	const { add, remove, unreadable } = useLenses();
	const lenses = useLibrary(phrases.language);
	return (
		<LibraryScreen
			lenses={lenses}
			unreadable={unreadable}
			waiting={waiting}
			accept={accept}
			onOpenFile={(file) => openFile(file, deviceReviews, phrases)}
			onAdd={async (read) => {
				const former = lenses?.find(({ lens, origin }) => origin !== null && lens.id === read.lens.id);
				await add(former ? asNextEdition(former, read) : read);
				drop(read.lens.id);
			}}
			onDrop={drop}
			onRemove={remove}
			onSave={async (id) => {
				const { saveLens } = await import("./saveLens.ts");
				await saveLens(id);
			}}
			onBegin={(lens) => navigate(paths.profile(begin(lens)))}
		/>
	);
}

/** The lenses of the app, then those of this device, each with how many reviews use it; null until they are read. */
function useLibrary(language: string): LibraryLens[] | null {
	const builtIn = useBuiltIn(language);
	const { lenses, load } = useLenses();
	const reviews = useReviews((state) => state.reviews);
	useEffect(() => {
		load().catch(() => useLenses.setState({ lenses: [] }));
	}, [load]);
	return useMemo(() => {
		if (!builtIn || !lenses) return null;
		const usedBy = (lens: string) =>
			Object.values(reviews).flatMap(({ id, lens: own, workload }) =>
				own.id === lens ? [{ id, name: workload.name.trim() }] : [],
			);
		return [...builtIn, ...lenses].map((one) => {
			const used = usedBy(one.lens.id);
			return { ...one, usedIn: used.length, usedBy: used };
		});
	}, [builtIn, lenses, reviews]);
}

type Loaded = Omit<LibraryLens, "usedIn" | "usedBy">;

function useBuiltIn(language: string): Loaded[] | null {
	const [loaded, setLoaded] = useState<Loaded[] | null>(null);
	useEffect(() => {
		let current = true;
		void Promise.all(builtInIds.map((id) => catalogue.load(id, language))).then((results) => {
			if (current) setLoaded(results.flatMap((one) => (one.ok ? [{ ...one.value, origin: null }] : [])));
		});
		return () => {
			current = false;
		};
	}, [language]);
	return loaded;
}
