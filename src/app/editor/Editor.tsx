import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useNavigate, useParams } from "react-router";
import type { StartersIn } from "../../domain/draft/adding.ts";
import { type LensDraft, wholeOf } from "../../domain/draft/draft.ts";
import { EditorScreen } from "../../features/editor/EditorScreen.tsx";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { draftIn, useDrafts } from "../../store/drafts.ts";
import { useLenses } from "../../store/lenses.ts";
import { useReviews } from "../../store/reviews.ts";
import { Link } from "../../ui/Link.tsx";
import { useHistoryKeys } from "../useHistoryKeys.ts";
import { isKept, keepDraft } from "./keepDraft.ts";
import { loadStarters } from "./startersIn.ts";
import { useCheck } from "./useCheck.ts";

const LensExport = lazy(() => import("./LensExport.tsx").then((m) => ({ default: m.LensExport })));

/** The draft of an address, once all that it needs is read. */
export function Editor() {
	const { lens: id = "" } = useParams();
	const { t } = usePhrases();
	const { kept, open, load } = useDrafts();
	const loadLenses = useLenses((state) => state.load);
	const [startersIn, setStarters] = useState<StartersIn | null>(null);
	useEffect(() => {
		load().catch(() => useDrafts.setState({ kept: [] }));
		loadLenses().catch(() => useLenses.setState({ lenses: [] }));
		void loadStarters().then((loaded) => setStarters(() => loaded));
	}, [load, loadLenses]);
	const draft = draftIn({ open, kept }, id);
	if (draft && startersIn) return <OpenDraft draft={draft} startersIn={startersIn} />;
	return kept === null || draft ? <p className="page soft">{t("app.loading")}</p> : <NoDraft />;
}

/** Has the browser ask before the page is left while the draft stands nowhere but in memory. */
function useAskBeforeLoss(isUnkept: boolean): void {
	useEffect(() => {
		if (!isUnkept) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", ask);
		return () => removeEventListener("beforeunload", ask);
	}, [isUnkept]);
}

function NoDraft() {
	const { t } = usePhrases();
	return (
		<div className="page stack">
			<h1 tabIndex={-1}>{t("editor.noDraft")}</h1>
			<p>
				<Link to={paths.library}>{t("library.title")}</Link>
			</p>
		</div>
	);
}

function OpenDraft({ draft, startersIn }: { draft: LensDraft; startersIn: StartersIn }) {
	const { id } = draft.lens;
	const navigate = useNavigate();
	const { open, saving, edit, undo, redo } = useDrafts();
	const { lenses } = useLenses();
	const begin = useReviews((state) => state.begin);
	const checked = useCheck(draft);
	const former = lenses?.find(({ lens }) => lens.id === id);
	const isCurrent = useMemo(() => isKept(draft, former), [draft, former]);
	const [hasFailed, setFailed] = useState(false);
	useAskBeforeLoss(saving !== "saved");
	useHistoryKeys((move) => (move === "undo" ? undo(id) : redo(id)));
	const keep = () =>
		keepDraft(draft).then(
			(lens) => {
				setFailed(false);
				return lens;
			},
			() => {
				setFailed(true);
				return null;
			},
		);
	const [isExporting, setExporting] = useState(false);
	return (
		<>
			<EditorScreen
				draft={draft}
				startersIn={startersIn}
				onEdit={(change, group) => edit(id, change, group)}
				checked={checked}
				saving={hasFailed ? "failed" : saving}
				canUndo={(open[id]?.before.length ?? 0) > 0}
				canRedo={(open[id]?.after.length ?? 0) > 0}
				onUndo={() => undo(id)}
				onRedo={() => redo(id)}
				edition={former?.lens.version ?? null}
				isCurrent={isCurrent}
				onKeep={() => void keep()}
				onBegin={async () => {
					const lens = isCurrent ? draft.lens : await keep();
					if (lens) navigate(paths.profile(begin(lens)));
				}}
				onExport={() => setExporting(true)}
			/>
			{isExporting && (
				<Suspense fallback={null}>
					<LensExport whole={wholeOf(draft)} onClose={() => setExporting(false)} />
				</Suspense>
			)}
		</>
	);
}
